"""The embedded engine as a painter: one picture at a time in a thread, so that heart-beats go on."""

import asyncio
import threading

from contracts.facts import PageWritten
from contracts.history import Progress
from services.illustrator.embedded.picture import VERSION, paint
from services.illustrator.handler import Picture


class Stopped(Exception):
    """Nobody waits for this picture any more."""


class EmbeddedPainter:
    engine = "embedded"
    licence = ""

    async def paint(self, page: PageWritten, progress: Progress) -> Picture:
        loop = asyncio.get_running_loop()
        told: asyncio.Queue[float | None] = asyncio.Queue()
        unwanted = threading.Event()

        def tell(share: float) -> None:
            if unwanted.is_set():
                raise Stopped
            loop.call_soon_threadsafe(told.put_nowait, share)

        def work() -> bytes:
            try:
                return paint(page.scene, page.page, page.seed, page.size, tell)
            finally:
                if not unwanted.is_set():
                    loop.call_soon_threadsafe(told.put_nowait, None)

        painting = loop.run_in_executor(None, work)
        try:
            while (share := await told.get()) is not None:
                await progress(share)
            return Picture(await painting, page.size.width, page.size.height, {"version": VERSION})
        finally:
            unwanted.set()
            painting.cancel()
