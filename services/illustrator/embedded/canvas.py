"""A sheet of paper and what a brush and a pencil do on it."""

import copy
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from services.illustrator.embedded.colour import Colour
from services.illustrator.embedded.lens import NAKED_EYE, Lens
from services.illustrator.embedded.paper import SHEET, Plane, make_paper
from services.illustrator.embedded.shapes import Points, Rng, wobbled

SMOOTH_BELOW = 500_000  # pixels: smaller masks are drawn twice as large and reduced
RIM = 0.006  # how far a wet edge reaches inwards, in heights of the picture


@dataclass(frozen=True)
class Wash:
    """How a brush is laid: all shares of 1 but `soft` and `wobble`."""

    strength: float = 0.85
    edge: float = 0.30  # pigment that gathers where the wash dries last
    pool: float = 0.30  # unevenness of the water
    grain: float = 0.14  # pigment in the paper's tooth
    shade: float = 0.0  # more pigment to the lower right
    body: float = 0.0  # paint that covers what is below
    soft: float = 0.0  # wet in wet: a blurred edge, in heights of the picture
    wobble: float = 0.006  # of the shape's size
    layers: int = 1  # each with a wobble of its own


@dataclass(frozen=True)
class _Patch:
    """A mask and where it lies."""

    mask: Plane
    left: int
    top: int

    @property
    def area(self) -> tuple[slice, slice, slice]:
        high, wide = self.mask.shape
        return slice(None), slice(self.top, self.top + high), slice(self.left, self.left + wide)


def plain(colour: Colour) -> NDArray[np.float32]:
    """A colour that broadcasts over planes."""
    return np.asarray(colour, np.float32)[:, None, None]


class Canvas:
    """Coordinates are in heights of the picture: x from 0 to `aspect`, y from 0 (top) to 1.

    `coverage`, where it is kept, is how much of the sheet each stroke has covered since it was last cleared.
    """

    def __init__(self, width: int, height: int, rng: Rng, covering: bool = False) -> None:
        self.width = width
        self.height = height
        self.aspect = width / height
        self.rng = rng
        self.paper = make_paper(width, height)
        self.rgb: NDArray[np.float32] = np.empty((3, height, width), dtype=np.float32)
        self.rgb[:] = plain(SHEET)
        self.lens = NAKED_EYE
        self.coverage: Plane | None = np.zeros((height, width), dtype=np.float32) if covering else None

    def through(self, lens: Lens) -> "Canvas":
        """The same sheet, painted through a lens."""
        seen = copy.copy(self)
        seen.lens = lens
        return seen

    def wash(self, outline: Points, colour: Colour, how: Wash) -> None:
        """Lay transparent colour inside the outline."""
        patch = self._patch(outline, how)
        if patch is None:
            return
        view = self.rgb[patch.area]
        if how.body:
            view += (plain(SHEET) - view) * (patch.mask if how.body == 1 else patch.mask * np.float32(how.body))
        if how.strength:
            view *= 1 - self._pigment(patch, how) * (1 - plain(colour))
        self._cover(patch, max(how.body, how.strength))

    def line(self, path: Points, width: float, colour: Colour, strength: float = 0.8) -> None:
        """A pencil line, `width` in heights of the picture, broken by the paper's tooth."""
        thick = max(1.0, width * self.height * self.lens.zoom)
        patch = self._draw([self.lens.seen(path)], thick + 2, thick)
        if patch is None:
            return
        _, tooth = self._under(patch)
        pigment = patch.mask * strength * np.clip(1 + 0.5 * tooth, 0.3, 1.2)
        self.rgb[patch.area] *= 1 - pigment * (1 - plain(colour))
        self._cover(patch, strength)

    def glow(self, x: float, y: float, radius: float, colour: Colour, strength: float) -> None:
        """Light around a point, strongest there."""
        x, y = self.lens.seen(np.array([[x, y]]))[0]
        radius *= self.lens.zoom
        left, right = max(0, int((x - radius) * self.height)), min(self.width, int((x + radius) * self.height) + 1)
        top, bottom = max(0, int((y - radius) * self.height)), min(self.height, int((y + radius) * self.height) + 1)
        if left >= right or top >= bottom:
            return
        across = (np.arange(left, right, dtype=np.float32) / self.height - x) / radius
        down = (np.arange(top, bottom, dtype=np.float32) / self.height - y) / radius
        near = np.clip(1 - np.sqrt(across[None, :] ** 2 + down[:, None] ** 2), 0, 1) ** 2 * np.float32(strength)
        patch = _Patch(near.astype(np.float32), left, top)
        view = self.rgb[patch.area]
        view += (plain(colour) - view) * patch.mask
        self._cover(patch, 1.0)

    def gradient(self, top: Colour, bottom: Colour, horizon: float) -> None:
        """The whole sheet from one colour into another, which is reached at `horizon`; water carries it about."""
        drift, tooth = self.paper.drift[: self.height, : self.width], self.paper.tooth[: self.height, : self.width]
        down = np.linspace(0, 1, self.height, dtype=np.float32)[:, None] / max(horizon, 0.05)
        share = np.clip(down + 0.45 * (drift - 0.5), 0, 1)
        share = share * share * (3 - 2 * share)
        colours = plain(top) * (1 - share) + plain(bottom) * share
        uneven = 1 + 0.22 * (drift - 0.5) + 0.05 * tooth
        self.rgb *= 1 - (1 - colours) * uneven

    def soften(self, radius: float) -> None:
        """All that was painted so far, out of focus by `radius` heights of the picture; the paper's tooth stays."""
        for plane in self.rgb:
            plane[:] = _blurred(np.clip(plane, 0, 1), radius * self.height)
        self.rgb *= 1 + np.float32(0.045) * self.paper.tooth[: self.height, : self.width]

    def _cover(self, patch: _Patch, share: float) -> None:
        if self.coverage is not None:
            view = self.coverage[patch.area[1:]]
            view += (1 - view) * patch.mask * np.float32(share)

    def _patch(self, outline: Points, how: Wash) -> _Patch | None:
        outlines = [self.lens.seen(wobbled(outline, how.wobble, self.rng)) for _ in range(how.layers)]
        blur = how.soft * self.height
        return self._draw(outlines, 3 * blur + 4, None, blur)

    def _draw(self, paths: list[Points], margin: float, line: float | None, blur: float = 0.0) -> _Patch | None:
        """The mean of the paths' masks, filled, or drawn `line` pixels wide; None when nothing of them is visible."""
        pixels = [path * self.height for path in paths]
        every = pixels[0] if len(pixels) == 1 else np.concatenate(pixels)
        (west, north), (east, south) = every.min(axis=0).tolist(), every.max(axis=0).tolist()
        left, top = max(0, int(west - margin)), max(0, int(north - margin))
        wide, tall = min(self.width, int(east + margin) + 1) - left, min(self.height, int(south + margin) + 1) - top
        if wide <= 0 or tall <= 0:
            return None
        zoom = 2 if wide * tall < SMOOTH_BELOW else 1
        total = np.zeros((tall, wide), dtype=np.float32)
        for path in pixels:
            image = Image.new("L", (wide * zoom, tall * zoom))
            corners = ((path - (left, top)) * zoom).ravel().tolist()
            if line is None:
                ImageDraw.Draw(image).polygon(corners, fill=255)
            else:
                ImageDraw.Draw(image).line(corners, fill=255, width=max(1, round(line * zoom)), joint="curve")
            image = image.reduce(zoom) if zoom > 1 else image.filter(ImageFilter.GaussianBlur(0.6))
            total += np.asarray(image.filter(ImageFilter.GaussianBlur(blur)) if blur > 0.5 else image)
        return _Patch(total / np.float32(255 * len(paths)), left, top)

    def _pigment(self, patch: _Patch, how: Wash) -> Plane:
        mask = patch.mask
        drift, tooth = self._under(patch)
        pigment = how.strength * (1 + how.pool * 2 * (drift - 0.5))
        if how.shade:
            tall, wide = mask.shape
            pigment = pigment + np.float32(1.2 * how.shade) * _slope(tall)[:, None]
            pigment += np.float32(0.8 * how.shade) * _slope(wide)
        if how.edge:
            inner = _spread(mask, max(1.0, RIM * self.height))
            pigment = pigment + how.edge * 2 * np.clip(1 - inner, 0, 1)
        spread: Plane = mask * np.clip(pigment * (1 + how.grain * tooth), 0, 1.25)
        return spread

    def _under(self, patch: _Patch) -> tuple[Plane, Plane]:
        """Drift and tooth below a patch, each time of another part of the paper."""
        high, wide = patch.mask.shape
        spare = self.paper.drift.shape
        top = int(self.rng.integers(0, spare[0] - high + 1))
        left = int(self.rng.integers(0, spare[1] - wide + 1))
        place = slice(top, top + high), slice(left, left + wide)
        return self.paper.drift[place], self.paper.tooth[patch.area[1:]]


def _spread(mask: Plane, radius: float) -> Plane:
    """As blurred, but in one pass of a box instead of several."""
    image = Image.fromarray((mask * 255).astype(np.uint8)).filter(ImageFilter.BoxBlur(1.6 * radius))
    return np.asarray(image, dtype=np.float32) * np.float32(1 / 255)


def _blurred(mask: Plane, radius: float) -> Plane:
    image = Image.fromarray((mask * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(radius))
    return np.asarray(image, dtype=np.float32) * np.float32(1 / 255)


@lru_cache(maxsize=256)
def _slope(length: int) -> Plane:
    """From -0.5 to 0.5."""
    return np.linspace(-0.5, 0.5, length, dtype=np.float32)
