"""The smallest pictures and voices that a browser takes for what they are."""

import io
import wave

from PIL import Image

TINTS = ("#e9b872", "#a8cdb8", "#e8a58f", "#a9bfe2", "#d9c2e4")
RATE = 8000  # samples a second
VOICE_SAMPLES = 3200


def picture(page: int) -> bytes:
    painted = io.BytesIO()
    Image.new("RGB", (1024, 1024), TINTS[page % len(TINTS)]).save(painted, "PNG")
    return painted.getvalue()


def voice() -> bytes:
    spoken = io.BytesIO()
    with wave.open(spoken, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(bytes(2 * VOICE_SAMPLES))
    return spoken.getvalue()
