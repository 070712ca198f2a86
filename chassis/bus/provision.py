"""Streams, buckets and durables, made and kept as `contracts.topology` says. The gateway's business alone."""

from collections.abc import Awaitable, Iterable
from typing import TypeVar

from nats.js.api import ConsumerConfig, DeliverPolicy, DiscardPolicy, RetentionPolicy, StorageType, StreamConfig
from nats.js.client import JetStreamContext
from nats.js.errors import APIError, NotFoundError

from chassis.bus.connection import Bus
from chassis.bus.vendor import translated
from contracts import topology
from contracts.topology import Durable

T = TypeVar("T")

FOREVER = -1
NO_MESSAGE = {10043, 10057}  # err_codes: not any more, never

FACTS_CONFIG = StreamConfig(
    name=topology.FACTS,
    subjects=list(topology.SUBJECTS),
    retention=RetentionPolicy.LIMITS,
    storage=StorageType.FILE,
    discard=DiscardPolicy.NEW,
    max_msgs_per_subject=1,
    discard_new_per_subject=True,
    max_bytes=topology.MAX_BYTES,
    max_msg_size=topology.MAX_FACT,
    duplicate_window=topology.DUPLICATE_WINDOW,
    allow_direct=True,
)


def bucket_config(name: str, ttl: float, max_bytes: int) -> StreamConfig:
    """The stream behind an object store (nats-io ADR-20), with direct gets allowed."""
    return StreamConfig(
        name=f"OBJ_{name}",
        subjects=[f"$O.{name}.C.>", f"$O.{name}.M.>"],
        storage=StorageType.FILE,
        discard=DiscardPolicy.NEW,
        max_age=ttl,
        max_bytes=max_bytes,
        allow_rollup_hdrs=True,
        allow_direct=True,
    )


def registers_config(name: str, max_bytes: int) -> StreamConfig:
    """The stream behind a key-value bucket (nats-io ADR-8), with its latest values only."""
    return StreamConfig(
        name=f"KV_{name}",
        subjects=[f"$KV.{name}.>"],
        storage=StorageType.FILE,
        discard=DiscardPolicy.NEW,
        max_msgs_per_subject=1,
        max_bytes=max_bytes,
        allow_rollup_hdrs=True,
        allow_direct=True,
        deny_delete=True,
    )


STREAMS = (
    FACTS_CONFIG,
    bucket_config(topology.ARTIFACTS, topology.ARTIFACT_TTL, topology.ARTIFACT_BYTES),
    bucket_config(topology.UPLOADS, topology.UPLOAD_TTL, topology.UPLOAD_BYTES),
    registers_config(topology.LEASES, topology.LEASE_BYTES),
)


def durable_config(durable: Durable, start_seq: int | None = None) -> ConsumerConfig:
    return ConsumerConfig(
        durable_name=durable.name,
        filter_subjects=list(durable.filters),
        deliver_policy=DeliverPolicy.ALL if start_seq is None else DeliverPolicy.BY_START_SEQUENCE,
        opt_start_seq=start_seq,
        ack_wait=topology.ACK_WAIT,
        max_deliver=FOREVER,
        max_ack_pending=durable.max_ack_pending,
    )


class Provision:
    """Idempotent: at start and at each reconnect."""

    def __init__(self, bus: Bus) -> None:
        self._js: JetStreamContext = bus.js

    async def streams(self) -> None:
        for config in STREAMS:
            await _guarded("stream", self._stream(config))

    async def durables(self, durables: Iterable[Durable] = topology.DURABLES) -> None:
        for durable in durables:
            await _guarded("durable", self._durable(durable))

    async def again_from(self, durable: Durable, seq: int) -> None:
        """Make a durable again that starts at this stream sequence."""

        async def remake() -> None:
            await self._js.delete_consumer(topology.FACTS, durable.name)
            await self._js.add_consumer(topology.FACTS, config=durable_config(durable, seq))

        await _guarded("durable", remake())

    async def ack_floor(self, durable: Durable) -> int:
        """The stream sequence up to which everything was acknowledged."""
        info = await _guarded("durable", self._js.consumer_info(topology.FACTS, durable.name))
        return info.ack_floor.stream_seq if info.ack_floor else 0

    async def purge_run(self, run: str) -> None:
        for subject in topology.of_run(run):
            await _guarded("stream", self._js.purge_stream(topology.FACTS, subject=subject))

    async def delete(self, seq: int) -> None:
        """Take one message out of the stream, if it is still there."""
        with translated("stream"):
            try:
                await self._js.delete_msg(topology.FACTS, seq)
            except APIError as error:
                if error.err_code not in NO_MESSAGE:
                    raise

    async def _stream(self, config: StreamConfig) -> None:
        assert config.name is not None
        try:
            await self._js.stream_info(config.name)
        except NotFoundError:
            await self._js.add_stream(config)
        else:
            await self._js.update_stream(config)

    async def _durable(self, durable: Durable) -> None:
        try:
            await self._js.consumer_info(topology.FACTS, durable.name)
        except NotFoundError:
            await self._js.add_consumer(topology.FACTS, config=durable_config(durable))


async def _guarded(what: str, work: Awaitable[T]) -> T:
    with translated(what):
        return await work
