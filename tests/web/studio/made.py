"""Pictures and voices as workers make them: the painter's own, from the documents' books, and a voice that hums."""

import io
import re
import wave
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

import numpy as np
from PIL import Image

from contracts.book import Timing
from contracts.facts import PageIllustrated, PageNarrated
from contracts.values import Artifact
from tests.examples import page_illustrated, page_narrated

BOOKS = Path(__file__).parents[3] / "docs" / "books"
LOOKS = ("moon", "mountain", "sea")  # a revision each
NAMES = ("cover", "panel_1", "panel_2", "panel_3", "panel_4")
RATE = 8000  # samples a second
HUM = 220.0  # Hz
SENTENCE = re.compile(r"[^.!?]+[.!?]*")
WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class Made:
    fact: PageIllustrated | PageNarrated
    data: bytes


def painted(run: str, page: int, revision: int) -> Made:
    data = picture(LOOKS[revision % len(LOOKS)], NAMES[page % len(NAMES)])
    width, height = Image.open(io.BytesIO(data)).size
    artifact = Artifact(
        sha256=sha256(data).hexdigest(), bytes=len(data), media_type="image/png", width=width, height=height
    )
    return Made(page_illustrated(page, revision, run=run, artifact=artifact), data)


def spoken(run: str, page: int, revision: int, text: str, seconds: float) -> Made:
    data = voice(seconds, HUM + 20 * page + 100 * revision)
    artifact = Artifact(sha256=sha256(data).hexdigest(), bytes=len(data), media_type="audio/wav")
    fact = page_narrated(
        page,
        revision,
        run=run,
        artifact=artifact,
        duration=seconds,
        sentences=timed(SENTENCE, text, seconds),
        words=timed(WORD, text, seconds),
    )
    return Made(fact, data)


@cache
def picture(book: str, name: str) -> bytes:
    out = io.BytesIO()
    Image.open(BOOKS / book / f"{name}.jpg").save(out, "PNG", compress_level=1)
    return out.getvalue()


def voice(seconds: float, pitch: float) -> bytes:
    hum = 3000 * np.sin(2 * np.pi * pitch * np.arange(round(seconds * RATE)) / RATE)
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setparams((1, 2, RATE, 0, "NONE", ""))
        sound.writeframes(hum.astype("<i2").tobytes())
    return out.getvalue()


def timed(stretch: re.Pattern[str], text: str, seconds: float) -> tuple[Timing, ...]:
    """As if each character took as long as any other."""
    each = seconds / max(len(text), 1)
    return tuple(
        Timing(
            first=found.start(), last=found.end(), start=found.start() * each, end=found.end() * each, measured=False
        )
        for found in stretch.finditer(text)
    )
