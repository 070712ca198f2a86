"""faster-whisper in this process."""
