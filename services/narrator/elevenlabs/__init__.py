"""ElevenLabs, which says when each character is heard."""
