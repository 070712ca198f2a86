"""One connection that hears of one prompt: how far it is, and what it looks like so far.

ComfyUI replays nothing and may silently forget a client that connects again under its old name; so a connection has
a name of its own and is never renewed. When it breaks, the queue and the history say what there is to know.
"""

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import aiohttp
import structlog

from services.illustrator.comfyui.frames import Ended, Glimpse, Hint, Sign, Step, Working, read_binary, read_text
from services.illustrator.comfyui.preview import Previews
from services.illustrator.comfyui.server import Server
from services.illustrator.handler import Onlooker

CONNECT_LIMIT = 5.0  # seconds
ALIVE_EVERY = 10.0  # seconds between pings
MOST_FRAME = 16 << 20  # bytes
HELLO = {"type": "feature_flags", "data": {"supports_preview_metadata": True}}

log = structlog.get_logger()


class Hints:
    """What was heard of `prompt_id`; until it is known, nothing is ours."""

    def __init__(self, sampler: str, onlooker: Onlooker, clock: Callable[[], float]) -> None:
        self.client_id = uuid.uuid4().hex
        self.prompt_id: str | None = None
        self.listening = False
        self.over = False  # an end was heard of; the history may not know it yet
        self.news = asyncio.Event()  # a good moment to look into the history
        self.heard_at = clock()
        self._sampler = sampler
        self._onlooker = onlooker
        self._clock = clock
        self._at_work: str | None = None  # whose previews come now
        self._share = 0.0
        self._previews = Previews(onlooker.show, clock)

    async def heard(self, hint: Hint) -> None:
        match hint:
            case Glimpse(prompt_id, image):
                if self.prompt_id is not None and (prompt_id or self._at_work) == self.prompt_id:
                    self.heard_at = self._clock()
                    await self._previews.offer(image)
                return
            case Working(prompt_id):
                self._at_work = prompt_id
        if isinstance(hint, Sign) and hint.prompt_id == self.prompt_id:
            await self._ours(hint)

    async def _ours(self, hint: Sign) -> None:
        self.heard_at = self._clock()
        match hint:
            case Ended() | Working(node=None):
                self.over = True
                self.news.set()
            case Step(_, node, share) if share > self._share and node == (self._sampler or node):
                self._share = share  # a second sampler begins anew; what was shown stays
                await self._onlooker(share)


@asynccontextmanager
async def listening(server: Server, hints: Hints) -> AsyncIterator[None]:
    """Hear what there is to hear until left. No connection is no failure: there is only less to see."""
    try:
        async with asyncio.timeout(CONNECT_LIMIT):
            socket = await server.http.ws_connect(
                server.at(f"ws?clientId={hints.client_id}"), heartbeat=ALIVE_EVERY, max_msg_size=MOST_FRAME
            )
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        log.warning("no progress of ComfyUI will be seen", server=server.name, why=str(error) or repr(error))
        yield
        return
    hints.listening = True
    ear = asyncio.create_task(_listen(socket, hints))
    try:
        yield
    finally:
        ear.cancel()
        await asyncio.gather(ear, return_exceptions=True)
        await socket.close()


async def _listen(socket: aiohttp.ClientWebSocketResponse, hints: Hints) -> None:
    try:
        await socket.send_json(HELLO)
        async for message in socket:
            if message.type is aiohttp.WSMsgType.TEXT:
                found = read_text(message.data)
            else:
                found = read_binary(message.data) if message.type is aiohttp.WSMsgType.BINARY else []
            for hint in found:
                await hints.heard(hint)
    except (aiohttp.ClientError, OSError) as error:
        log.debug("the WebSocket of ComfyUI broke", why=str(error))
    finally:
        hints.listening = False
        hints.news.set()
