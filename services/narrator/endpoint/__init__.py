"""Speech services that speak OpenAI's `/v1/audio/speech`."""
