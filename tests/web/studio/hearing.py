"""A transcriber that hears what a test says it hears, and the microphone that is spoken into."""

import base64
import wave
from pathlib import Path

import numpy as np

from contracts.ask import Refused, Transcribe, Transcript

RATE = 48_000  # samples a second
SAID = 1.2  # seconds of voice
SILENT = 4.0  # seconds after it
LOUD = 8_000.0
PITCHES = (180, 360, 540)  # Hz
SYLLABLES = 5.0  # a second
NOTHING = Transcript(text="", confidence=0.0, code="no_speech")


class Transcriber:
    """Gives each of its answers once, the last one for ever; remembers what it was asked."""

    def __init__(self) -> None:
        self.answers: list[Transcript | Refused] = [NOTHING]
        self.asked: list[tuple[Transcribe, bytes]] = []

    def hears(self, *answers: Transcript | Refused) -> None:
        self.answers = list(answers)

    async def __call__(self, request: bytes) -> bytes:
        asked = Transcribe.model_validate_json(request)
        self.asked.append((asked, base64.b64decode(asked.audio or "")))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return answer.model_dump_json().encode()


def speak_into(path: Path) -> Path:
    """A recording for Chromium's false microphone: something like a voice, then silence; over and over."""
    time = np.arange(round(SAID * RATE)) / RATE
    opening = np.abs(np.sin(np.pi * SYLLABLES * time))
    tones = sum(np.sin(2 * np.pi * pitch * time) / n for n, pitch in enumerate(PITCHES, start=1))
    samples = np.concatenate([LOUD * opening * tones, np.zeros(round(SILENT * RATE))])
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, RATE, 0, "NONE", ""))
        sound.writeframes(samples.astype("<i2").tobytes())
    return path
