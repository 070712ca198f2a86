"""Server-Sent Events, as the HTML standard says they are read."""

from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Frame:
    event: str
    data: str
    id: str | None  # the last one told, which a resumed request names


async def frames(lines: AsyncIterable[bytes]) -> AsyncIterator[Frame]:
    """The frames in these lines. Comments keep a connection alive and are passed over; half a frame is none."""
    event, data, last = "", list[str](), None
    async for raw in lines:
        line = raw.decode().rstrip("\r\n")
        if not line:
            if data:
                yield Frame(event or "message", "\n".join(data), last)
            event, data = "", []
            continue
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            event = value
        elif name == "data":
            data.append(value)
        elif name == "id":
            last = value
