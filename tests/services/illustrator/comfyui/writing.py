"""Lettering drawn on pictures: Latin in Pillow's own face, Hangul from strokes, for no font is sure to be there."""

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageDraw, ImageFont

Points = tuple[tuple[float, float], ...]

CONSONANTS: dict[str, tuple[Points, ...]] = {
    "ㄱ": (((0, 0), (1, 0), (0.8, 1)),),
    "ㄴ": (((0, 0), (0, 1), (1, 1)),),
    "ㄷ": (((1, 0), (0, 0), (0, 1), (1, 1)),),
    "ㄹ": (((0, 0), (1, 0), (1, 0.5), (0, 0.5), (0, 1), (1, 1)),),
    "ㅁ": (((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)),),
    "ㅂ": (((0, 0), (0, 1), (1, 1), (1, 0)), ((0, 0.5), (1, 0.5))),
    "ㅅ": (((0.5, 0), (0, 1)), ((0.5, 0.3), (1, 1))),
    "ㅇ": (tuple((0.5 + 0.5 * np.cos(a), 0.5 + 0.5 * np.sin(a)) for a in np.linspace(0, 6.3, 17)),),
    "ㅈ": (((0, 0), (1, 0)), ((0.5, 0), (0, 1)), ((0.5, 0.3), (1, 1))),
}
STANDING: dict[str, tuple[Points, ...]] = {  # beside the consonant
    "ㅣ": (((0.5, 0), (0.5, 1)),),
    "ㅏ": (((0.4, 0), (0.4, 1)), ((0.4, 0.45), (1, 0.45))),
    "ㅓ": (((0.7, 0), (0.7, 1)), ((0, 0.45), (0.7, 0.45))),
}
LYING: dict[str, tuple[Points, ...]] = {  # below it
    "ㅡ": (((0, 0.5), (1, 0.5)),),
    "ㅗ": (((0, 0.8), (1, 0.8)), ((0.5, 0), (0.5, 0.8))),
    "ㅜ": (((0, 0.2), (1, 0.2)), ((0.5, 0.2), (0.5, 1))),
}
LATIN = ("The Rabbit", "ONCE UPON A TIME", "Story Book", "Hello friend", "Gremb luvo", "Tiger & Owl")
QUIET = 24  # places that are looked at for lettering: nobody letters across a face
INK, CHALK = (50, 35, 30), (250, 245, 235)


def syllable(rng: Generator, size: int) -> Image.Image:
    """A mask."""
    mask = Image.new("L", (size, size))
    pen = ImageDraw.Draw(mask)
    closed = rng.random() < 0.4  # with a consonant below
    high = 0.52 if closed else 0.86
    first = CONSONANTS[str(rng.choice(list(CONSONANTS)))]
    if rng.random() < 0.6:
        parts = [(first, (0.06, 0.06, 0.46, high - 0.12))]
        parts += [(STANDING[str(rng.choice(list(STANDING)))], (0.6, 0.03, 0.3, high))]
    else:
        parts = [
            (first, (0.18, 0.05, 0.6, high * 0.5)),
            (LYING[str(rng.choice(list(LYING)))], (0.04, high * 0.68, 0.9, high * 0.32)),
        ]
    if closed:
        parts.append((CONSONANTS[str(rng.choice(list(CONSONANTS)))], (0.2, 0.68, 0.6, 0.26)))
    for lines, (x, y, w, h) in parts:
        for points in lines:
            at = [((x + w * px) * size, (y + h * py) * size) for px, py in points]
            pen.line(at, fill=255, width=max(2, round(size * 0.085)), joint="curve")
    return mask


def hangul(rng: Generator, size: int) -> Image.Image:
    """A mask of four to seven syllables in one or two words."""
    count = int(rng.integers(4, 8))
    mask = Image.new("L", (int(size * (count + 0.4)), size))
    for n in range(count):
        mask.paste(syllable(rng, size), (int(size * (n + (0.35 if n >= 3 else 0))), 0))
    return mask


def latin(rng: Generator, size: int) -> Image.Image:
    text = LATIN[int(rng.integers(len(LATIN)))]
    font = ImageFont.load_default(size)
    left, top, right, bottom = font.getbbox(text)
    mask = Image.new("L", (int(right - left) + 2, int(bottom - top) + 2))
    ImageDraw.Draw(mask).text((1 - left, 1 - top), text, font=font, fill=255)
    return mask


def lettered(image: Image.Image, mask: Image.Image, rng: Generator) -> Image.Image:
    """The mask in ink or chalk where the picture is quietest."""
    if mask.width > image.width * 0.94:
        mask = mask.resize((int(image.width * 0.94), int(mask.height * image.width * 0.94 / mask.width)))
    grey = np.asarray(image.convert("L"), np.int16)
    spots = [
        (int(rng.integers(image.width - mask.width + 1)), int(rng.integers(image.height - mask.height + 1)))
        for _ in range(QUIET)
    ]
    under = {(x, y): grey[y : y + mask.height, x : x + mask.width] for x, y in spots}
    spot = min(under, key=lambda at: under[at].std())
    written = image.copy()
    written.paste(INK if under[spot].mean() > 120 else CHALK, spot, mask)
    return written
