"""A painter whose GPU others use too."""

from functools import partial

from chassis.lease import Lease
from contracts.facts import PageWritten
from services.illustrator.handler import Onlooker, Painter, Picture


class LeasedPainter:
    """Paints when it is this process's turn. Raises `GpuBusy` and `LeaseLost` besides what the painter raises."""

    def __init__(self, painter: Painter, lease: Lease) -> None:
        self.engine, self.licence = painter.engine, painter.licence
        self._painter = painter
        self._lease = lease

    async def paint(self, page: PageWritten, onlooker: Onlooker, /) -> Picture:
        return await self._lease.do(partial(self._painter.paint, page, onlooker))
