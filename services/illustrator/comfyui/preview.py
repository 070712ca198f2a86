"""A picture while it comes about, small enough to be sent around."""

import asyncio
import io
from collections.abc import Awaitable, Callable

from PIL import Image

from contracts.live import PREVIEW_LIMIT

EVERY = 0.25  # seconds
LONGEST = 512  # pixels
QUALITIES = (75, 55, 35)
MOST_PIXELS = 4096 * 4096

Show = Callable[[bytes], Awaitable[None]]


class Previews:
    """Shows four a second at most; those between them are not even decoded."""

    def __init__(self, show: Show, clock: Callable[[], float]) -> None:
        self._show = show
        self._clock = clock
        self._next = clock()

    async def offer(self, image: bytes) -> None:
        if self._clock() < self._next:
            return
        self._next = self._clock() + EVERY
        if (jpeg := await asyncio.to_thread(small, image)) is not None:
            await self._show(jpeg)


def small(image: bytes) -> bytes | None:
    """A JPEG of at most `PREVIEW_LIMIT` bytes without metadata; None for what is no picture."""
    try:
        with Image.open(io.BytesIO(image), formats=("JPEG", "PNG", "WEBP")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return None
            shown = opened.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):  # as Pillow has it
        return None
    longest = LONGEST
    while True:
        shown.thumbnail((longest, longest))
        bare = Image.frombytes("RGB", shown.size, shown.tobytes())
        for quality in QUALITIES:
            out = io.BytesIO()
            bare.save(out, "JPEG", quality=quality)
            if out.tell() <= PREVIEW_LIMIT:
                return out.getvalue()
        longest //= 2
