"""One connection to a `MemoryBroker`, as `chassis.bus.Bus`; and its object store, as `chassis.bus.objects.Objects`."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable

from chassis.bus import Bus, Found, Lost, NoResponders, StreamState, Told
from chassis.bus.connection import REQUEST_TIMEOUT
from chassis.bus.objects import Objects
from contracts import topology
from contracts.errors import NeedsUpgrade, Unavailable, Unreadable
from contracts.live import Live
from contracts.record import Record
from contracts.topology import ARTIFACTS, UPLOADS, artifact_name
from tests.fakes.memory_broker import Listener, MemoryBroker, Responder
from tests.fakes.memory_jetstream import MemoryJetStream
from tests.fakes.memory_stream import Message, SubjectTaken


class MemoryBus(Bus):
    def __init__(self, broker: MemoryBroker, name: str) -> None:
        self.name = name
        self.js = MemoryJetStream(broker)  # type: ignore[assignment]  # no more of it than `Provision` asks for
        self.connects = int(broker.up)
        self.errors: list[str] = []
        self._broker = broker
        broker.connected.append(self._reconnected)

    @property
    def connected(self) -> bool:
        return self._broker.up

    def _reconnected(self) -> None:
        self.connects += 1

    def close(self) -> None:
        self._broker.connected.remove(self._reconnected)
        self._broker.leave(self)

    # Facts

    async def publish(self, record: Record) -> Told | Lost:
        self._broker.need()
        subject, data = record.fact.subject, record.to_json()
        self._broker.spread(subject, data)  # plain subscribers hear it even when the stream refuses it
        stream = self._broker.stream()
        try:
            seq, _ = stream.publish(subject, data, f"{record.id}@{self.name}", clock())
        except SubjectTaken:
            winner = await self.find(subject)
            assert winner is not None
            return Told(winner.seq) if winner.record == record else Lost(winner.record)
        return Told(seq)

    async def find(self, subject: str) -> Found | None:
        message = self._broker.stream().first(subject)
        if message is None:
            return None
        try:
            return Found(message.seq, Record.from_json(message.data))
        except (NeedsUpgrade, Unreadable) as error:
            raise Unavailable(what=subject, why=str(error)) from error

    async def stream(self) -> StreamState | None:
        self._broker.need()
        stream = self._broker.facts
        return None if stream is None else StreamState(created=stream.created, last_seq=stream.last_seq)

    async def take(self, durable: str) -> "MemoryDelivery | None":  # type: ignore[override]  # as good as a Delivery
        stream = self._broker.stream()
        taken = self._broker.durable(durable).take(stream, clock(), topology.ACK_WAIT)
        return None if taken is None else MemoryDelivery(self._broker, durable, *taken)

    async def pending(self, durable: str) -> int:
        return self._broker.durable(durable).pending(self._broker.stream())

    # Fleeting, and requests

    async def live(self, frame: Live) -> None:
        if self.connected:
            self._broker.spread(frame.subject, frame.model_dump_json().encode())

    async def listen(self, subject: str, heard: Callable[[str, bytes], Awaitable[None]]) -> None:
        self._broker.listeners.append(Listener(self, subject, heard))

    async def ask(self, subject: str, payload: bytes, timeout: float = REQUEST_TIMEOUT) -> bytes:
        self._broker.need()
        if not any(responder.subject == subject for responder in self._broker.responders):
            raise NoResponders(what=subject, why="nobody answers")
        try:
            async with asyncio.timeout(timeout):
                return await self._broker.ask(subject, payload)
        except TimeoutError as error:
            raise Unavailable(what=subject, why="no answer in time") from error

    async def answer(self, subject: str, queue: str, answered: Callable[[bytes], Awaitable[bytes | None]]) -> None:
        assert not queue, "nobody here answers in a queue group"
        self._broker.responders.append(Responder(self, subject, answered))


class MemoryDelivery:
    def __init__(self, broker: MemoryBroker, durable: str, message: Message, delivered: int) -> None:
        self._broker = broker
        self._durable = durable
        self.subject = message.subject
        self.data = message.data
        self.seq = message.seq
        self.delivered = delivered

    async def ack(self) -> None:
        self._broker.durable(self._durable).settle(self.seq)

    async def nak(self, delay: float = 0.0) -> None:
        self._broker.durable(self._durable).put_off(self.seq, clock() + delay)

    async def term(self) -> None:
        self._broker.durable(self._durable).settle(self.seq)

    async def working(self) -> None:
        self._broker.durable(self._durable).put_off(self.seq, clock() + topology.ACK_WAIT)


class MemoryObjects(Objects):
    def __init__(self, broker: MemoryBroker) -> None:
        self._broker = broker

    async def put_artifact(self, run: str, sha256: str, data: bytes) -> None:
        self._broker.bucket(ARTIFACTS)[artifact_name(run, sha256)] = data

    async def get_artifact(self, run: str, sha256: str) -> bytes | None:
        self._broker.need()
        data = self._broker.buckets.get(ARTIFACTS, {}).get(artifact_name(run, sha256))
        return data if data is not None and hashlib.sha256(data).hexdigest() == sha256 else None

    async def delete_run(self, run: str) -> int:
        bucket = self._broker.bucket(ARTIFACTS)
        mine = [name for name in bucket if name.startswith(f"{run}.")]
        for name in mine:
            del bucket[name]
        return len(mine)

    async def put_upload(self, name: str, data: bytes) -> None:
        self._broker.bucket(UPLOADS)[name] = data

    async def take_upload(self, name: str) -> bytes | None:
        return self._broker.bucket(UPLOADS).pop(name, None)


def clock() -> float:
    return asyncio.get_running_loop().time()
