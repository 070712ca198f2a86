"""A service with OpenAI's `/v1/audio/transcriptions`."""
