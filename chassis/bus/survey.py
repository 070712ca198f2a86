"""What is really there of streams, buckets and durables, and where it differs from the plan."""

from collections.abc import Awaitable
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any, TypeVar

from nats.errors import Error as NatsError
from nats.js.api import ConsumerConfig, StreamConfig
from nats.js.errors import APIError, NotFoundError

from chassis.bus.connection import Bus
from chassis.bus.provision import STREAMS, durable_config
from contracts.errors import Unavailable
from contracts.topology import DURABLES, FACTS

T = TypeVar("T")

MOVED = {"deliver_policy", "opt_start_seq"}  # where a durable began: it may have been made again from further on


@dataclass(frozen=True)
class Seen:
    """A stream, the stream behind a bucket, or a durable. `there` is false when the server has none of this name."""

    name: str
    there: bool
    messages: int = 0  # of a durable: those not delivered yet
    bytes: int = 0
    unacknowledged: int = 0  # deliveries of a durable
    differences: tuple[str, ...] = ()


async def survey(bus: Bus) -> list[Seen]:
    """Streams first, then durables, in the plan's order."""
    return [await _stream(bus, config) for config in STREAMS] + [
        await _durable(bus, durable_config(durable)) for durable in DURABLES
    ]


async def _stream(bus: Bus, planned: StreamConfig) -> Seen:
    name = str(planned.name)
    info = await _asked(bus.js.stream_info(name))
    if info is None:
        return Seen(name, there=False)
    differs = _differences(asdict(planned), asdict(info.config))
    return Seen(name, True, messages=info.state.messages, bytes=info.state.bytes, differences=differs)


async def _durable(bus: Bus, planned: ConsumerConfig) -> Seen:
    name = str(planned.durable_name)
    info = await _asked(bus.js.consumer_info(FACTS, name))
    if info is None:
        return Seen(name, there=False)
    differs = _differences(asdict(planned), asdict(info.config))
    pending, unacknowledged = info.num_pending or 0, info.num_ack_pending or 0
    return Seen(name, True, messages=pending, unacknowledged=unacknowledged, differences=differs)


async def _asked(answer: Awaitable[T]) -> T | None:
    try:
        return await answer
    except NotFoundError:
        return None
    except (NatsError, APIError, TimeoutError, OSError) as error:
        raise Unavailable(what="stream", why=repr(error)) from error


def _differences(planned: dict[str, Any], found: dict[str, Any]) -> tuple[str, ...]:
    return tuple(
        f"{key}: {_plain(value)} ≠ {_plain(found.get(key))}"
        for key, value in planned.items()
        if key not in MOVED and not _left_to_server(value) and _plain(value) != _plain(_single(key, found))
    )


def _left_to_server(value: Any) -> bool:
    return value is None or (value == 0 and not isinstance(value, bool))


def _single(key: str, found: dict[str, Any]) -> Any:
    """The server tells one filter of a durable as `filter_subject`."""
    if key == "filter_subjects" and not found.get(key) and found.get("filter_subject"):
        return [found["filter_subject"]]
    return found.get(key)


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value
