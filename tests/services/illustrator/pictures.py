"""Pictures of scenes, each painted once for all tests, and how far two of them are apart."""

import io
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from contracts.book import Figure, Scene, Shot, Size
from services.illustrator.embedded.picture import paint

SIZE = Size(width=96, height=96)
SEED = 7
PROMPT = "A brown bear in a red scarf and a white rabbit"
PAIR = (Figure(name="bear", pose="waving"), Figure(name="rabbit", pose="standing"))


def scene(place: str, prompt: str = PROMPT, shot: Shot = "wide", **members: str) -> Scene:
    return Scene(prompt=prompt, place=place, cast=PAIR, shot=shot, **members)


def landscape(place: str, prompt: str = "A quiet landscape", time: str = "noon", weather: str = "clear") -> Scene:
    return Scene(prompt=prompt, place=place, time=time, weather=weather)


def painted(shown: Scene, page: int = 1, size: Size = SIZE) -> Image.Image:
    return _painted(shown, page, size)


@lru_cache(maxsize=512)
def _painted(shown: Scene, page: int, size: Size) -> Image.Image:
    return Image.open(io.BytesIO(paint(shown, page, SEED, size, lambda _: None))).convert("RGB")


def pixels(image: Image.Image) -> NDArray[np.int16]:
    return np.asarray(image, dtype=np.int16)


def distance(one: Image.Image, other: Image.Image) -> float:
    """The mean over pixels and channels, of 255."""
    return float(np.abs(pixels(one) - pixels(other)).mean())
