"""The paper around the picture: a wash ends in a rough edge before the sheet does."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from services.illustrator.embedded.canvas import Canvas, plain
from services.illustrator.embedded.paper import SHEET, Plane
from services.illustrator.embedded.shapes import Points, box, points, wobbled

MARGIN = 0.028  # of bare paper, in heights of the picture
COVER_MARGIN = 0.045
ARCH = 0.16  # how high a cover's arch rises from its shoulders
DARKER = np.float32(0.16)  # pigment that gathers at the rim
GRAIN = np.float32(0.018)


class Edge:
    """Made before the picture, laid over it when it is done."""

    def __init__(self, canvas: Canvas, page: int, turn: int) -> None:
        high, wide = canvas.height, canvas.width
        outline = wobbled(_outline(canvas.aspect, page, turn), 0.006, canvas.rng)
        mask = Image.new("L", (wide, high))
        ImageDraw.Draw(mask).polygon((outline * high).ravel().tolist(), fill=255)
        drift, self._tooth = canvas.paper.drift[:high, :wide], canvas.paper.tooth[:high, :wide]
        soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(max(0.5, 0.005 * high))), dtype=np.float32) / 255
        self.painted: Plane = np.clip((soft - 0.5 + 0.30 * (drift - 0.5) + 0.10 * self._tooth) * 5 + 0.5, 0, 1)
        self._rim = 1 - DARKER * np.clip(1 - np.abs(soft - 0.8) * 5, 0, 1) * self.painted

    def laid_over(self, rgb: NDArray[np.float32]) -> Image.Image:
        """The painting (3, height, width) within its edge, in 8 bits."""
        pixels = np.empty((*self.painted.shape, 3), dtype=np.uint8)
        for number, plane in enumerate(rgb):
            paper = np.float32(SHEET[number])
            inside = (paper + (plane * self._rim - paper) * self.painted) * (1 + GRAIN * self._tooth)
            pixels[..., number] = np.clip(inside, 0, 1) * 255 + 0.5
        return Image.fromarray(pixels)

    def bare(self) -> Image.Image:
        """The sheet before anything was painted."""
        sheet = np.clip(plain(SHEET) * (1 + GRAIN * self._tooth), 0, 1) * 255 + 0.5
        return Image.fromarray(np.ascontiguousarray(sheet.astype(np.uint8).transpose(1, 2, 0)))


def _outline(aspect: float, page: int, turn: int) -> Points:
    """A box; a cover's is an arch or an oval with wide shoulders."""
    reach = min(1.0, aspect)
    if page:
        return box(reach * MARGIN, reach * MARGIN, aspect - reach * MARGIN, 1 - reach * MARGIN)
    edge = reach * COVER_MARGIN
    if turn % 2:
        angle = np.linspace(0, 2 * np.pi, 160, endpoint=False)
        across, down = (np.sign(wave) * np.abs(wave) ** 0.42 for wave in (np.cos(angle), np.sin(angle)))
        return np.stack([aspect / 2 + (aspect / 2 - edge) * across, 0.5 + (0.5 - edge) * down], axis=1)
    angle = np.linspace(np.pi, 2 * np.pi, 60)
    shoulder = edge + ARCH * reach
    top = np.stack([aspect / 2 + (aspect / 2 - edge) * np.cos(angle), shoulder + ARCH * reach * np.sin(angle)], axis=1)
    return np.concatenate([top, points([(aspect - edge, 1 - edge), (edge, 1 - edge)])])
