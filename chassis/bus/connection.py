"""One connection to NATS that comes by itself and comes back by itself."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import structlog
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.aio.subscription import Subscription
from nats.errors import Error as NatsError
from nats.errors import NoRespondersError
from nats.js.client import JetStreamContext
from nats.js.errors import APIError, NotFoundError

from chassis.bus.delivery import Delivery
from chassis.bus.vendor import translated
from chassis.settings import Settings
from contracts.errors import NeedsUpgrade, Unavailable, Unreadable
from contracts.live import Live
from contracts.record import CONTENT_TYPE, Record
from contracts.topology import FACTS

CONNECT_TIMEOUT = 2  # seconds
CANCEL_AGAIN = 0.1  # seconds
RECONNECT_WAIT = 0.25  # seconds
PING_INTERVAL = 5  # seconds; a silent peer is given up after two
REQUEST_TIMEOUT = 3.0  # seconds
SUBJECT_TAKEN = 10077  # err_code: this subject has its one message already
NOTHING_NOW = ("404", "408")  # statuses of a pull request
PAYLOAD_ROOM = 4096  # bytes of a request besides its body

Heard = Callable[[Msg], Awaitable[None]]

log = structlog.get_logger()


class NoResponders(Unavailable):
    """Nobody listens."""

    code = "no_responders"


@dataclass(frozen=True)
class Told:
    seq: int


@dataclass(frozen=True)
class Lost:
    """Another teller's fact stands on this subject."""

    winner: Record


@dataclass(frozen=True)
class Found:
    seq: int
    record: Record


@dataclass(frozen=True)
class StreamState:
    created: str
    last_seq: int


@dataclass(eq=False)
class Bus:
    """Facts, deliveries, fleeting frames and requests. Every call answers or raises `Unavailable` in bounded time."""

    name: str  # service/instance
    client: Client
    js: JetStreamContext
    connects: int = 0  # how often a connection was made; whoever saw a smaller number must bind again
    errors: list[str] = field(default_factory=list)
    _arrived: bool = False  # nats-py calls itself connected some round trips before it says so
    _inboxes: dict[str, Subscription] = field(default_factory=dict)  # by durable
    _subscriptions: list[tuple[str, str, Heard]] = field(default_factory=list)

    @property
    def connected(self) -> bool:
        """Never true with the `connects` of an earlier connection."""
        return self._arrived and bool(self.client.is_connected)

    # Facts

    async def publish(self, record: Record) -> Told | Lost:
        """Tell a fact. `Unavailable` means unknown: tell it again."""
        headers = {"Nats-Msg-Id": f"{record.id}@{self.name}", "Content-Type": CONTENT_TYPE}
        if record.traceparent:
            headers["traceparent"] = record.traceparent
        self._need_connection()
        with translated("stream"):
            try:
                ack = await self.js.publish(
                    record.fact.subject, record.to_json(), timeout=REQUEST_TIMEOUT, stream=FACTS, headers=headers
                )
            except APIError as error:
                if error.err_code != SUBJECT_TAKEN:
                    raise
            else:
                return Told(ack.seq)
        return await self._who_won(record)

    async def _who_won(self, record: Record) -> Told | Lost:
        winner = await self.find(record.fact.subject)
        if winner is None:
            raise Unavailable(what=record.fact.subject, why="taken, then purged")
        return Told(winner.seq) if winner.record == record else Lost(winner.record)

    async def find(self, subject: str) -> Found | None:
        """The fact on this wire subject (or the first on subjects that match), whoever told it."""
        self._need_connection()
        with translated("stream"):
            try:
                message = await self.js.get_msg(FACTS, seq=1, subject=subject, direct=True, next=True)
            except NotFoundError:
                return None
        assert message.seq is not None
        try:
            return Found(message.seq, Record.from_json(message.data or b""))
        except (Unreadable, NeedsUpgrade) as error:  # until the gateway set it aside, or this build was upgraded
            raise Unavailable(what=subject, why=str(error)) from error

    async def stream(self) -> StreamState | None:
        """What identifies the stream's present life; None when there is no stream."""
        self._need_connection()
        with translated("stream"):
            try:
                info = await self.js.stream_info(FACTS)
            except NotFoundError:
                return None
        return StreamState(created=str(info.created), last_seq=info.state.last_seq)

    async def take(self, durable: str) -> Delivery | None:
        """The next message of a durable, or None at once. Raw, because nats-py's fetch waits or stalls.

        The inbox stays: what arrives after its request was given up is taken by the next one.
        """
        self._need_connection()
        with translated(durable):
            inbox = self._inboxes.get(durable)
            if inbox is None:
                inbox = self._inboxes[durable] = await self.client.subscribe(self.client.new_inbox())
            subject = f"$JS.API.CONSUMER.MSG.NEXT.{FACTS}.{durable}"
            await self.client.publish(subject, b'{"batch":1,"no_wait":true}', reply=inbox.subject)
            message = await inbox.next_msg(timeout=REQUEST_TIMEOUT)
        status = (message.headers or {}).get("Status")
        if status is None:
            return Delivery(message)
        if status in NOTHING_NOW:
            return None
        raise Unavailable(what=durable, why=f"status {status} {(message.headers or {}).get('Description', '')}")

    async def pending(self, durable: str) -> int:
        """How many messages a durable has not delivered yet."""
        with translated(durable):
            return (await self.js.consumer_info(FACTS, durable)).num_pending or 0

    # Fleeting

    async def live(self, frame: Live) -> None:
        """Tell a hint to whoever listens now. Never fails, never waits."""
        if self.connected:
            with suppress(NatsError, OSError):
                await self.client.publish(frame.subject, frame.model_dump_json().encode())

    async def listen(self, subject: str, heard: Callable[[str, bytes], Awaitable[None]]) -> None:
        """Call `heard(subject, data)` for every message; the subscription outlives reconnects."""

        async def callback(message: Msg) -> None:
            await heard(message.subject, message.data)

        await self._subscribe(subject, "", callback)

    # Requests

    async def ask(self, subject: str, payload: bytes, timeout: float = REQUEST_TIMEOUT) -> bytes:
        """One answer from whoever answers first. `NoResponders` when nobody listens."""
        self._need_connection()
        return (await self._request(subject, payload, timeout, what=subject)).data

    async def answer(self, subject: str, queue: str, answered: Callable[[bytes], Awaitable[bytes | None]]) -> None:
        """Answer requests, several at a time; with a queue, one of its members answers. None stays silent."""
        tasks: set[asyncio.Task[None]] = set()

        async def respond(message: Msg) -> None:
            reply = await answered(message.data)
            if reply is not None:
                with suppress(NatsError, OSError):
                    await message.respond(reply)

        async def callback(message: Msg) -> None:
            task = asyncio.create_task(respond(message))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        await self._subscribe(subject, queue, callback)

    async def _subscribe(self, subject: str, queue: str, heard: Heard) -> None:
        """Before the first connection: noted, and made with it. Later nats-py renews it at each reconnect."""
        self._subscriptions.append((subject, queue, heard))
        if self.connects:
            await self.client.subscribe(subject, queue=queue, cb=heard)

    def connecting_ended(self, connecting: asyncio.Task[None]) -> None:
        """An address or a credentials file that is no good ends the trying; readiness says so."""
        if not connecting.cancelled() and (error := connecting.exception()) is not None:
            self.errors.append(f"cannot connect to NATS: {error!r}")
            log.error("cannot connect to NATS", why=repr(error))

    async def arrived(self) -> None:
        """A connection was made."""
        self.connects += 1
        self._arrived = True
        log.info("connected to NATS", connects=self.connects)
        if self.connects == 1:
            for subject, queue, heard in self._subscriptions:
                await self.client.subscribe(subject, queue=queue, cb=heard)

    async def left(self) -> None:
        """The connection was lost."""
        self._arrived = False
        log.warning("lost NATS")

    @property
    def max_payload(self) -> int:
        """Bytes that a request can carry."""
        return int(self.client.max_payload) - PAYLOAD_ROOM

    async def _request(self, subject: str, payload: bytes, timeout: float, what: str) -> Msg:
        with translated(what):
            try:
                return await self.client.request(subject, payload, timeout=timeout)
            except NoRespondersError as error:
                raise NoResponders(what=what, why="nobody answers") from error

    def _need_connection(self) -> None:
        if not self.connected:
            raise Unavailable(what="NATS", why="not connected")


@asynccontextmanager
async def open_bus(settings: Settings, name: str) -> AsyncIterator[Bus]:
    """A bus that connects in the background: it is there at once, and `connected` when NATS is."""
    client = Client()
    bus = Bus(name=name, client=client, js=client.jetstream(timeout=REQUEST_TIMEOUT))
    connecting = asyncio.create_task(_connect(bus, settings))
    connecting.add_done_callback(bus.connecting_ended)
    await asyncio.sleep(0)  # nats-py cannot close what has not begun to connect
    try:
        yield bus
    finally:
        while not connecting.done():  # nats-py can swallow a cancellation: see chassis.bus.vendor
            connecting.cancel()
            await asyncio.wait([connecting], timeout=CANCEL_AGAIN)
        if connecting.cancelled() or connecting.exception() is None:  # else there is nothing to close
            with suppress(NatsError, OSError, TimeoutError):
                await client.close()


async def _connect(bus: Bus, settings: Settings) -> None:
    async def failed(error: Exception) -> None:
        log.debug("NATS says", error=repr(error))
        if "permissions violation" in str(error).lower():
            bus.errors.append(str(error))
            log.error("NATS refuses this service a subject", error=str(error))

    await bus.client.connect(
        settings.nats_url,
        name=bus.name,
        user_credentials=str(settings.nats_creds) if settings.nats_creds else None,
        connect_timeout=CONNECT_TIMEOUT,
        reconnect_time_wait=RECONNECT_WAIT,  # type: ignore[arg-type]  # annotated int, any number works
        max_reconnect_attempts=-1,  # for ever, the first time too
        ping_interval=PING_INTERVAL,
        max_outstanding_pings=2,
        reconnected_cb=bus.arrived,
        disconnected_cb=bus.left,
        error_cb=failed,
    )
    await bus.arrived()
