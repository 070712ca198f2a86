"""A process in the simulation: its ports, where the world may strike at every await, and its sudden death."""

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Protocol

from contracts.errors import Unavailable
from tests.fakes.memory_bus import MemoryDelivery
from tests.fakes.memory_jetstream import MemoryJetStream

NEVER_FAIL = {"listen", "answer", "live"}  # the bus promises so

LIVING: ContextVar["Life"] = ContextVar("LIVING")


class Strikes(Protocol):
    """What the world has in store for an await on a port."""

    def delay(self) -> float: ...
    def fails(self) -> bool: ...
    def kills(self, name: str) -> bool: ...


@dataclass(eq=False)
class Life:
    """One life of a process, from its start to its death; the next one remembers only what lies on its disk."""

    name: str
    strikes: Strikes
    buried: Callable[["Life"], None]
    dead: bool = False
    tasks: dict[asyncio.Task[Any], None] = field(default_factory=dict)  # in the order in which they began

    def spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        token = LIVING.set(self)
        try:
            return asyncio.get_running_loop().create_task(work)
        finally:
            LIVING.reset(token)

    def die(self) -> None:
        """At once, wherever each task is; none of them reaches a port any more."""
        if self.dead:
            return
        self.dead = True
        for task in list(self.tasks):
            task.cancel()
        self.buried(self)

    def port(self, target: Any, fallible: bool = True) -> Any:
        return Port(self, target, fallible)

    async def through(self, call: Callable[[], Coroutine[Any, Any, Any]], fallible: bool) -> Any:
        """An await on a port: late, not at all, answered although it failed, or the last one of this life."""
        self._breathe()
        if delay := self.strikes.delay():
            await asyncio.sleep(delay)
            self._breathe()
        if self.strikes.kills(self.name):
            self._die_here()
        if fallible and self.strikes.fails():
            raise Unavailable(what="port", why="struck before")
        result = await call()
        self._breathe()
        if self.strikes.kills(self.name):
            self._die_here()
        if fallible and self.strikes.fails():
            raise Unavailable(what="port", why="struck after it was done")
        return result

    def _breathe(self) -> None:
        if self.dead:
            raise asyncio.CancelledError

    def _die_here(self) -> None:
        self.die()
        raise asyncio.CancelledError


class Port:
    """Everything that its target has; but its coroutines pass the world's strikes."""

    def __init__(self, life: Life, target: Any, fallible: bool) -> None:
        self._life = life
        self._target = target
        self._fallible = fallible

    def __getattr__(self, name: str) -> Any:
        member = getattr(self._target, name)
        if isinstance(member, MemoryJetStream):
            return self._life.port(member)
        if not inspect.iscoroutinefunction(member):
            return member

        fallible = self._fallible and name not in NEVER_FAIL

        async def call(*args: Any, **kwargs: Any) -> Any:
            result = await self._life.through(lambda: member(*args, **kwargs), fallible)
            return self._life.port(result) if isinstance(result, MemoryDelivery) else result

        setattr(self, name, call)  # found at once the next time
        return call


def track(loop: asyncio.AbstractEventLoop, work: Any, **how: Any) -> asyncio.Task[Any]:
    """A task factory: every task belongs to the life in which it was begun."""
    task: asyncio.Task[Any] = asyncio.Task(work, loop=loop, **how)
    context = how.get("context")
    life = context.get(LIVING) if context is not None else LIVING.get(None)
    if life is not None:
        life.tasks[task] = None
        task.add_done_callback(lambda done: life.tasks.pop(done, None))
        if life.dead:
            loop.call_soon(task.cancel)
    return task
