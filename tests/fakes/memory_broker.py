"""A NATS server in memory: what it keeps, who listens, and whether it is up."""

import asyncio
import contextvars
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from contracts.errors import Unavailable
from tests.fakes.memory_stream import MemoryDurable, MemoryStream, matches

Heard = Callable[[str, bytes], Awaitable[None]]
Answered = Callable[[bytes], Awaitable[bytes | None]]


@dataclass(eq=False)
class Listener:
    """A subscription; its calls run in the context of whoever made it."""

    owner: object
    subject: str
    heard: Heard
    context: contextvars.Context = field(default_factory=contextvars.copy_context)


@dataclass(eq=False)
class Responder:
    owner: object
    subject: str
    answered: Answered
    context: contextvars.Context = field(default_factory=contextvars.copy_context)


class MemoryBroker:
    def __init__(self) -> None:
        self.up = True
        self.lives = 0  # streams made so far: tells one life from the next
        self.connected: list[Callable[[], None]] = []  # called when the server is back
        self.listeners: list[Listener] = []
        self.responders: list[Responder] = []
        self._calls: set[asyncio.Future[None]] = set()
        self._forget()

    def _forget(self) -> None:
        self.facts: MemoryStream | None = None
        self.buckets: dict[str, dict[str, bytes]] = {}

    # What befalls it

    def down(self) -> None:
        self.up = False

    def back(self) -> None:
        self.up = True
        for connected in list(self.connected):
            connected()

    def wipe(self) -> None:
        """Down, and its disk is lost."""
        self.down()
        self._forget()

    # What it does

    def need(self, what: str = "NATS") -> None:
        if not self.up:
            raise Unavailable(what=what, why="not connected")

    def stream(self) -> MemoryStream:
        self.need()
        if self.facts is None:
            raise Unavailable(what="stream", why="there is none")
        return self.facts

    def durable(self, name: str) -> MemoryDurable:
        durable = self.stream().durables.get(name)
        if durable is None:
            raise Unavailable(what=name, why="there is none")
        return durable

    def bucket(self, name: str) -> dict[str, bytes]:
        self.need()
        if name not in self.buckets:
            raise Unavailable(what="object store", why="there is none")
        return self.buckets[name]

    def make_stream(self) -> None:
        self.need()
        if self.facts is None:
            self.lives += 1
            self.facts = MemoryStream(created=f"life {self.lives}")

    def spread(self, subject: str, data: bytes) -> None:
        """To whoever listens now, at most once."""
        for listener in self.listeners:
            if matches(listener.subject, subject):
                self._call(partial(listener.heard, subject, data), listener.context)

    async def ask(self, subject: str, payload: bytes) -> bytes:
        """The first answer; for ever when everybody stays silent."""
        answered: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

        async def respond(responder: Responder) -> None:
            reply = await responder.answered(payload)
            if reply is not None and not answered.done():
                answered.set_result(reply)

        for responder in self.responders:
            if responder.subject == subject:
                self._call(partial(respond, responder), responder.context)
        return await answered

    def _call(self, call: Callable[[], Awaitable[None]], context: contextvars.Context) -> None:
        async def calling() -> None:
            await call()

        task = asyncio.get_running_loop().create_task(calling(), context=context.copy())
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    def leave(self, owner: object) -> None:
        """The connection is gone, and with it what it subscribed to."""
        self.listeners = [one for one in self.listeners if one.owner is not owner]
        self.responders = [one for one in self.responders if one.owner is not owner]
