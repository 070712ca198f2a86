"""This process's place at a GPU: it waits in line, holds on by a heart-beat, and knows when it may be passed over."""

import asyncio
from dataclasses import dataclass, field

import structlog

from chassis.bus.registers import Written
from chassis.lease.ports import Book, Sitter
from chassis.lease.register import Party, Register
from chassis.lease.watch import Watch
from contracts.errors import Unavailable
from contracts.record import now as wall_time

BEAT = 2.0  # seconds
HELD_FOR = 10.0  # seconds after the last confirmed heart-beat was sent: then the holder ends its work
PASSED_OVER_AFTER = 15.0  # seconds without a sign of life, as others see it; the rest is the margin to end the work
AGAIN = 0.5  # seconds until the next look, when one came to nothing
EARLY = 0.01  # seconds that a timer may ring before its time
RACES = 10  # writes in a row that others may be quicker with, before the next beat

log = structlog.get_logger()


@dataclass(frozen=True)
class Times:
    """Seconds. Whoever shares a GPU has the same."""

    beat: float = BEAT
    held_for: float = HELD_FOR
    passed_over_after: float = PASSED_OVER_AFTER


@dataclass(eq=False)
class Place:
    me: Party
    gpu: str
    book: Book
    sitter: Sitter
    times: Times = Times()
    register: Register = field(default_factory=Register)  # as last seen
    trouble: str = "not looked at yet"  # why the register cannot be kept; empty when it can
    waits_for: str = ""  # who holds the GPU while we want it
    _sure_until: float | None = None  # nobody else holds it before that, by our own clock; None: not ours
    _vacated: bool = False  # given up: the register is to say so
    _wrote: float = 0.0  # when our last write that stands was sent
    _rung: asyncio.Event = field(default_factory=asyncio.Event)
    _watchdog: asyncio.TimerHandle | None = None

    def __post_init__(self) -> None:
        self._watch = Watch(self.times.passed_over_after)

    @property
    def held(self) -> bool:
        return self._sure_until is not None and not self._vacated and clock() < self._sure_until

    @property
    def others(self) -> tuple[Party, ...]:
        return self.register.others(self.me.token)

    def ring(self) -> None:
        """Something has changed: look now, not at the next beat."""
        self._rung.set()

    def vacate(self) -> None:
        """We use the GPU no more, and nothing of ours is left in its memory."""
        self._vacated = self._sure_until is not None
        self.ring()

    async def keep(self) -> None:
        async def rung(_subject: str, _data: bytes) -> None:
            self.ring()

        await self.book.listen(self.gpu, rung)
        while True:
            self._rung.clear()
            try:
                await self.look()
            except Unavailable as error:
                self._says(str(error))
            except Exception as error:
                log.exception("the place at the GPU", gpu=self.gpu)
                self._says(repr(error))
            try:
                async with asyncio.timeout(self._until_beat()):
                    await self._rung.wait()
            except TimeoutError:
                continue

    def _until_beat(self) -> float:
        if self.trouble:
            return min(AGAIN, self.times.beat)
        left = self._wrote + self.times.beat - clock()
        return left if left > 0 else self.times.beat

    async def look(self) -> None:
        """Read the register and write what is to be changed of it. Raises `Unavailable`."""
        for _ in range(RACES):
            seen = await self.book.read(self.gpu)
            self.register = register = Register.read(seen.data, self.gpu)
            now = clock()
            self._watch.saw(seen.life, register, now)
            self._says("")
            self._check(register)
            await self.sitter.looked()
            planned = self._planned(register, now)
            if (planned == register and not self._is_due(register)) or await self._write(planned, seen):
                self._say_who()
                return

    def _check(self, register: Register) -> None:
        """Ours still, as far as the register knows? One that nobody has ever held is new: we are entered again."""
        if self._sure_until is None or register.held_by(self.me.token):
            return
        if self._vacated:  # though we did not hear that it was written
            self._end()
        elif register.holder is not None or register.turns:
            self._lose("others passed over this process")

    def _planned(self, register: Register, now: float) -> Register:
        """The register as it should be, but for our heart-beat."""
        me, token = self.me.model_copy(update={"since": wall_time()}), self.me.token
        there = register.without(self._watch.silent(now) - {token})
        if self._vacated:
            return there.left(token)
        if self._sure_until is not None:
            return there if there.held_by(token) else there.taken(me)
        if not self.sitter.wanted:
            return register.left(token)
        if there.held_by(token):  # from before we were unsure of it, and nobody took it
            return there
        line = there.joined(me)
        ours = line.holder is None and line.waiting[0].token == token and not self._watch.listens(now)
        return line.taken(me) if ours else line

    def _is_due(self, register: Register) -> bool:
        if register.held_by(self.me.token) and self._sure_until is None:
            return True
        listed = register.held_by(self.me.token) or register.waits(self.me.token)
        return listed and clock() - self._wrote >= self.times.beat - EARLY

    async def _write(self, planned: Register, seen: Written) -> bool:
        sent = clock()
        data = planned.beating(self.me.token).model_dump_json().encode()
        if not await self.book.write(self.gpu, data, seen):
            return False
        self.register, self._wrote = planned, sent
        if planned.held_by(self.me.token):
            self._confirmed(sent + self.times.held_for)
        elif self._vacated:
            self._end()
        return True

    def _confirmed(self, sure_until: float) -> None:
        if clock() >= sure_until:
            return  # we were stopped meanwhile: what was written then says nothing of now
        took, self._sure_until = self._sure_until is None, sure_until
        if self._watchdog is not None:
            self._watchdog.cancel()
        self._watchdog = asyncio.get_running_loop().call_at(sure_until, self._unsure)
        if took:
            self.sitter.took()

    def _unsure(self) -> None:
        if self._vacated:
            self._end()
        else:
            self._lose(f"no heart-beat was confirmed for {self.times.held_for:g} s")

    def _lose(self, why: str) -> None:
        self._end()
        self.sitter.lost(why)

    def _end(self) -> None:
        self._sure_until, self._vacated = None, False
        if self._watchdog is not None:
            self._watchdog.cancel()
            self._watchdog = None
        self.ring()

    def _say_who(self) -> None:
        waits = self.register.waits(self.me.token)
        whose = (self.register.holder.name if self.register.holder else "the first in line") if waits else ""
        if whose and whose != self.waits_for:
            log.info("waits for the GPU", gpu=self.gpu, held_by=whose, in_line=len(self.register.waiting))
        self.waits_for = whose

    def _says(self, trouble: str) -> None:
        if trouble and trouble != self.trouble:
            log.info("cannot keep the place at the GPU", gpu=self.gpu, why=trouble)
        self.trouble = trouble


def clock() -> float:
    """Seconds, monotonic."""
    return asyncio.get_running_loop().time()
