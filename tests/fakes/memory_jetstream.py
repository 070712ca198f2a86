"""What `chassis.bus.provision.Provision` and strangers ask of nats-py's JetStream context, of a `MemoryBroker`."""

from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from nats.js.api import ConsumerConfig, StreamConfig
from nats.js.errors import NotFoundError

from contracts import topology
from contracts.errors import Unavailable
from tests.fakes.memory_broker import MemoryBroker
from tests.fakes.memory_stream import MemoryDurable


class MemoryJetStream:
    def __init__(self, broker: MemoryBroker) -> None:
        self._broker = broker

    async def stream_info(self, name: str) -> None:
        self._need()
        there = self._broker.facts is not None if name == topology.FACTS else _bucket(name) in self._broker.buckets
        if not there:
            raise NotFoundError

    async def add_stream(self, config: StreamConfig) -> None:
        self._need()
        assert config.name is not None
        if config.name == topology.FACTS:
            self._broker.make_stream()
        else:
            self._broker.buckets.setdefault(_bucket(config.name), {})

    async def update_stream(self, config: StreamConfig) -> None:
        await self.stream_info(str(config.name))

    async def consumer_info(self, _: str, durable: str) -> Any:
        self._need()
        if self._broker.facts is None or durable not in self._broker.facts.durables:
            raise NotFoundError
        return SimpleNamespace(ack_floor=SimpleNamespace(stream_seq=self._broker.facts.durables[durable].ack_floor))

    async def add_consumer(self, _: str, config: ConsumerConfig) -> None:
        self._need()
        if self._broker.facts is None:
            raise NotFoundError
        assert config.durable_name is not None
        assert config.max_ack_pending is not None
        self._broker.facts.durables[config.durable_name] = MemoryDurable(
            tuple(config.filter_subjects or ()), config.max_ack_pending, config.opt_start_seq or 1
        )

    async def delete_consumer(self, stream: str, durable: str) -> None:
        await self.consumer_info(stream, durable)
        del self._broker.stream().durables[durable]

    async def purge_stream(self, _: str, subject: str) -> None:
        self._need()
        if self._broker.facts is None:
            raise NotFoundError
        self._broker.facts.purge(subject)

    async def publish(self, subject: str, data: bytes) -> None:
        self._need()
        self._broker.stream().publish(subject, data, f"stranger {uuid4()}", now=0.0)

    async def delete_msg(self, _: str, seq: int) -> None:
        self._need()
        if self._broker.facts is not None and seq in self._broker.facts.messages:
            self._broker.facts.delete(seq)

    def _need(self) -> None:
        try:
            self._broker.need()
        except Unavailable as error:
            raise TimeoutError from error


def _bucket(stream: str) -> str:
    return stream.removeprefix("OBJ_")
