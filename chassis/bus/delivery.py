"""One delivery of a message by a durable: to be acknowledged, put off or set aside."""

from collections.abc import Awaitable

from nats.aio.msg import Msg

from chassis.bus.vendor import translated

ACK_TIMEOUT = 3.0  # seconds


class Delivery:
    def __init__(self, message: Msg) -> None:
        self._message = message
        self.subject: str = message.subject
        self.data: bytes = message.data
        self.seq: int = message.metadata.sequence.stream
        self.delivered: int = message.metadata.num_delivered

    async def ack(self) -> None:
        """Acknowledge and wait until the server knows. `Unavailable`: it may or may not; it comes again or not."""
        with translated("acknowledgement"):
            await self._message.ack_sync(timeout=ACK_TIMEOUT)

    async def nak(self, delay: float = 0.0) -> None:
        """Let it come again, to anyone, after `delay` seconds."""
        await self._send(self._message.nak(delay=delay or None))

    async def term(self) -> None:
        """Never again."""
        await self._send(self._message.term())

    async def working(self) -> None:
        """Heart-beat: the work goes on, do not give it to another yet."""
        await self._send(self._message.in_progress())

    async def _send(self, reply: Awaitable[None]) -> None:
        with translated("reply to a delivery"):
            await reply
