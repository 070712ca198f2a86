"""A GPU that several processes use in turn: what its work is done through."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import uuid4

from chassis.job import off_the_clock
from chassis.lease.memory import Memory
from chassis.lease.place import Place, Times
from chassis.lease.ports import Book
from chassis.lease.register import Party
from chassis.lease.turn import Work
from chassis.lease.turns import BATCH, Turns
from contracts.errors import Unavailable

T = TypeVar("T")


class LeaseLost(Unavailable):
    """The work was ended, for the GPU may be another's now. It is no fault of the work: the delivery comes again."""

    code = "lease_lost"
    en = "The GPU {what} was lost: {why}"
    ko = "GPU {what}의 차례를 잃었습니다: {why}"


class Lease:
    def __init__(self, gpu: str, place: Place, turns: Turns) -> None:
        self.gpu = gpu
        self._place = place
        self._turns = turns
        self._work: ContextVar[Work | None] = ContextVar("work", default=None)

    @property
    def trouble(self) -> str | None:
        """Why the lease cannot be kept, for those who watch the process; waiting for one's turn is none."""
        return f"GPU {self.gpu}: {self._place.trouble}" if self._place.trouble else None

    @property
    def waits_for(self) -> str | None:
        """Who has the GPU that work of ours waits for."""
        return self._place.waits_for or None

    @contextmanager
    def work(self) -> Iterator[None]:
        """A piece of work, such as a book. The GPU is waited for at its first use in here, and kept until the end."""
        work = Work()
        entered = self._work.set(work)
        try:
            yield
        finally:
            self._work.reset(entered)
            self._turns.ended(work)

    async def do(self, use: Callable[[], Awaitable[T]]) -> T:
        """Use the GPU, in a task of its own, when it is our turn. Raises `GpuBusy`, `LeaseLost`."""
        with self._in_a_work() as work:
            await self._hold(work)
            task = self._started(_awaited(use))
            try:
                result: T = await task
            except (Exception, asyncio.CancelledError) as error:
                self._explain(task, error)
                raise
            return result

    async def each(self, use: Callable[[], AsyncGenerator[T, None]]) -> AsyncGenerator[T, None]:
        """As `do`, for what is made piece by piece; closing this ends that."""
        pieces: asyncio.Queue[tuple[T] | None] = asyncio.Queue()

        async def pump() -> None:
            async with aclosing(use()) as source:
                async for piece in source:
                    pieces.put_nowait((piece,))

        with self._in_a_work() as work:
            await self._hold(work)
            task = self._started(pump())
            task.add_done_callback(lambda _: pieces.put_nowait(None))
            try:
                while (piece := await pieces.get()) is not None:
                    yield piece[0]
                await task
            except (Exception, asyncio.CancelledError) as error:
                self._explain(task, error)
                raise
            finally:
                task.cancel()
                await asyncio.wait([task])

    def _in_a_work(self) -> Any:
        """The work that is under way, or one for this use alone."""
        work = self._work.get()
        return self._alone() if work is None else nullcontext(work)

    @contextmanager
    def _alone(self) -> Iterator[Work]:
        work = Work()
        try:
            yield work
        finally:
            self._turns.ended(work)

    async def _hold(self, work: Work) -> None:
        while not self._turns.holds(work):
            with off_the_clock():
                await self._turns.admit(work)

    def _started(self, use: Any) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.create_task(use)
        self._turns.running.add(task)
        task.add_done_callback(self._turns.running.discard)
        return task

    def _explain(self, task: asyncio.Task[Any], error: BaseException) -> None:
        """Was it the lease that ended this use, and nobody who waits for it?"""
        waiting = asyncio.current_task()
        if task in self._turns.cut and (waiting is None or not waiting.cancelling()):
            raise LeaseLost(what=self.gpu, why="another process may use it now") from error


@dataclass(frozen=True)
class Tenant:
    """What of this process uses the GPU."""

    name: str  # service/instance
    need: int  # bytes that must be free before it begins
    memory: Memory
    more: Callable[[], Awaitable[int]]  # pieces of work that wait to be begun


@asynccontextmanager
async def open_lease(
    gpu: str, tenant: Tenant, book: Book, batch: int = BATCH, times: Times | None = None
) -> AsyncIterator[Lease]:
    """A place at this GPU, from the first use on."""
    turns = Turns(tenant.memory, tenant.need, tenant.more, batch)
    me = Party(token=uuid4().hex, name=tenant.name, need=tenant.need)
    place = Place(me, gpu, book, turns, times or Times())
    turns.sit(place)
    keeping = asyncio.create_task(place.keep())
    try:
        yield Lease(gpu, place, turns)
    finally:
        await turns.close(keeping)


async def _awaited(use: Callable[[], Awaitable[T]]) -> T:
    return await use()
