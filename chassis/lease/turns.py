"""Turns at a GPU: work is admitted while it is ours; it is handed over, measured, when others wait."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakSet

import structlog

from chassis.lease.memory import Memory
from chassis.lease.place import Place, clock
from chassis.lease.turn import Turn, Work
from contracts.errors import GpuBusy, Unavailable

BATCH = 4  # pieces of work in one turn while others wait
IDLE = 0.5  # seconds between two pieces of work
LINGER = 5.0  # seconds for the next piece of work to begin, if there is one
ENDING = 60.0  # seconds that work which was cut may take to end before its memory is freed all the same
FAREWELL = 5.0  # seconds to free memory when the process ends

log = structlog.get_logger()


@dataclass(eq=False)
class Turns:
    """A `chassis.lease.place.Sitter`."""

    memory: Memory
    need: int  # bytes that must be free when a turn begins
    more: Callable[[], Awaitable[int]]  # pieces of work that wait to be begun
    batch: int = BATCH
    turn: Turn | None = None
    running: set[asyncio.Task[Any]] = field(default_factory=set)  # what uses the GPU now
    cut: WeakSet[asyncio.Task[Any]] = field(default_factory=WeakSet)  # what was ended because the GPU was lost
    _wanting: dict[asyncio.Future[None], Work] = field(default_factory=dict)
    _chores: set[asyncio.Task[None]] = field(default_factory=set)
    _clearing: asyncio.Task[None] | None = None
    _again: asyncio.TimerHandle | None = None
    _closed: bool = False

    def sit(self, place: Place) -> None:
        self._place = place

    async def admit(self, work: Work) -> None:
        """Return when it is this work's turn. Raises `GpuBusy`."""
        admitted = asyncio.get_running_loop().create_future()
        self._wanting[admitted] = work
        self._admit()
        self._place.ring()
        try:
            await admitted
        finally:
            del self._wanting[admitted]
            self._place.ring()

    def holds(self, work: Work) -> bool:
        return work.turn is not None and work.turn is self.turn and self.turn.usable and self._place.held

    def ended(self, work: Work) -> None:
        if work.turn is not None:
            work.turn.ended(work, clock())
            self._place.ring()

    async def close(self, keeping: asyncio.Task[None]) -> None:
        """The process ends: free what is ours and give up the place, if the wire lets us; else we are passed over."""
        self._closed = True
        if self.turn is not None:
            self.turn.leaving = True
            with suppress(TimeoutError):
                async with asyncio.timeout(FAREWELL):
                    await self.memory.let_go()
        for task in (keeping, *self._chores):
            task.cancel()
        await asyncio.gather(keeping, *self._chores, return_exceptions=True)
        self._place.vacate()
        try:
            await self._place.look()
        except Unavailable as error:
            log.info("the place at the GPU stays until it is passed over", gpu=self.memory.gpu, why=str(error))

    # As a Sitter

    @property
    def wanted(self) -> bool:
        return bool(self._wanting) and not self._closed

    async def looked(self) -> None:
        self._admit()
        turn, others = self.turn, self._place.others
        if turn is None or not turn.usable or turn.open or not others:
            return
        if (turn.begun >= self.batch or await self._is_idle(turn)) and turn is self.turn and not turn.open:
            turn.leaving = True
            self._do(self._hand_over(others[0].need))

    def took(self) -> None:
        self.turn = Turn(idle_since=clock())
        self.memory.metrics.gpu_taken(self.memory.gpu)
        self._do(self._prepare(self.turn))

    def lost(self, why: str) -> None:
        """Others may hold the GPU soon, and it asks nobody: our work ends now, and our memory is freed."""
        log.warning("the GPU is lost", gpu=self.memory.gpu, why=why, works=len(self.running))
        self.turn = None
        cut = set(self.running)
        for task in cut:
            task.cancel()
        self.cut |= cut
        self._clearing = self._do(self._clear(cut))

    # Inside a turn

    async def _clear(self, cut: set[asyncio.Task[Any]]) -> None:
        if cut:
            await asyncio.wait(cut, timeout=ENDING)
        await self.memory.let_go()

    async def _prepare(self, turn: Turn) -> None:
        """Nothing of ours is loaded now; wait until what others had loaded is gone."""
        if self._clearing is not None:
            await asyncio.wait([self._clearing])
        try:
            await self.memory.await_room(self.need)
        except GpuBusy as error:
            if turn is self.turn:
                self._give_up(error)
        else:
            turn.ready, turn.idle_since = True, clock()
        self._place.ring()
        self._admit()

    def _give_up(self, error: GpuBusy) -> None:
        log.warning("the GPU is given up", gpu=self.memory.gpu, why=str(error))
        self._vacate()
        for admitted in self._wanting:
            if not admitted.done():
                admitted.set_exception(error)

    async def _hand_over(self, need: int) -> None:
        turn = self.turn
        await self.memory.hand_over(need)
        if turn is self.turn:
            self._vacate()

    def _vacate(self) -> None:
        self.turn = None
        self._place.vacate()

    def _admit(self) -> None:
        turn = self.turn
        if turn is None or not turn.usable or not self._place.held:
            return
        for admitted, work in self._wanting.items():
            if not admitted.done() and (turn.begun < self.batch or work in turn.open or not self._place.others):
                turn.admit(work)
                admitted.set_result(None)

    async def _is_idle(self, turn: Turn) -> bool:
        """Has the work come to an end for now? The next piece may be on its way between queue and handler."""
        idle = clock() - turn.idle_since
        if idle >= LINGER:
            return True
        if self._again is not None:
            self._again.cancel()
        self._again = asyncio.get_running_loop().call_later(IDLE, self._place.ring)
        try:
            return idle >= IDLE and await self.more() == 0
        except Unavailable:
            return False

    def _do(self, chore: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(chore)
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)
        return task
