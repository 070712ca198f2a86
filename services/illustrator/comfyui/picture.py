"""What ComfyUI saved becomes the page's picture: whole, not blank, of the page's size, and with nothing else in it."""

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image

from contracts.book import Size
from services.illustrator.comfyui.errors import BadPicture

FORMATS = ("PNG", "JPEG", "WEBP")
MOST_PIXELS = 8192 * 8192
BLANK = 2.0  # of 255: the spread of brightness below which there is nothing to see; broken numbers come out black
MARGIN = 64  # pixels: workflows know sizes in steps, and paint a little more than was asked for
SAME_SHAPE = 0.02  # relative difference of two aspects that nobody sees
COMPRESSION = 4  # of zlib


@dataclass(frozen=True)
class Seen:
    """The picture, decoded."""

    image: Image.Image  # RGB, of the page's size
    painted: tuple[int, int]  # the size that it was painted in

    def png(self) -> bytes:
        """Encoded anew from its pixels alone: ComfyUI writes the whole workflow, and so the order, into its files."""
        out = io.BytesIO()
        Image.frombytes("RGB", self.image.size, self.image.tobytes()).save(out, "PNG", compress_level=COMPRESSION)
        return out.getvalue()


def seen(data: bytes, size: Size) -> Seen:
    """Raises `BadPicture`."""
    image = _decoded(data)
    spread = float(np.asarray(image.convert("L").reduce(max(1, min(image.size) // 256)), np.float32).std())
    if spread < BLANK:
        raise BadPicture(expected="something to see", found="one colour everywhere")
    return Seen(_fitted(image, size), image.size)


def _decoded(data: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise BadPicture(expected=f"at most {MOST_PIXELS} pixels", found=f"{opened.width}x{opened.height}")
            if not opened.has_transparency_data:
                return opened.convert("RGB")
            image = opened.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:  # as Pillow has it
        raise BadPicture(expected="a PNG, JPEG or WebP", found=f"{len(data)} bytes that are none: {error}") from error
    paper = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(paper, image).convert("RGB")


def _fitted(image: Image.Image, size: Size) -> Image.Image:
    """The page's size: a margin is cut off, another scale of the same shape is scaled."""
    wanted = (size.width, size.height)
    more = (image.width - size.width, image.height - size.height)
    if all(0 <= pixels < MARGIN for pixels in more):
        left, top = more[0] // 2, more[1] // 2
        return image.crop((left, top, left + size.width, top + size.height))
    aspects = image.width / image.height, size.width / size.height
    if abs(aspects[0] / aspects[1] - 1) > SAME_SHAPE:
        expected = f"{size.width}x{size.height} (does the workflow have a node titled @size?)"
        raise BadPicture(expected=expected, found=f"{image.width}x{image.height}")
    return image.resize(wanted, Image.Resampling.LANCZOS)
