"""A real gateway on a real socket, and facts as its tail would bring them."""

import asyncio
import hashlib
import io
import ssl
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from PIL import Image

from contracts.facts import Fact, PageIllustrated, PageNarrated
from contracts.values import Artifact
from services.gateway.front import Front, front, plain
from services.gateway.gateway import Gateway, open_gateway
from services.gateway.http.app import build
from services.gateway.http.server import Server, listen
from services.gateway.settings import GatewaySettings
from tests.examples import page_illustrated, page_narrated, page_written, record, story_begun, story_ready

NOWHERE = "nats://127.0.0.1:1"  # nobody listens there
PATIENCE = 20.0  # seconds until a test gives up
PAGE = plain.page("<html><style>p{}</style><script>1</script></html>")
ORDER = {
    "era_ko": "조선 시대",
    "place_ko": "깊은 산골 마을",
    "characters_ko": "용감한 토끼와 호랑이",
    "topic_ko": "우정",
}


@dataclass
class Serving:
    gateway: Gateway
    server: Server
    port: int
    client: httpx2.AsyncClient

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def order(self, **given: Any) -> str:
        answer = await self.client.post("/api/runs", json={**ORDER, **given})
        assert answer.status_code == 201, answer.text
        return str(answer.json()["run_id"])

    async def told(self, *facts: Fact) -> None:
        """What workers told, after their bytes."""
        for second, fact in enumerate(facts):
            assert await self.gateway.ledger.hear(record(fact, second), {})

    async def painted(self, run: str, page: int, revision: int = 0) -> tuple[PageIllustrated, bytes]:
        data = picture(f"{run} {page} {revision}")
        artifact = await self._shelved(run, data, "image/png")
        return page_illustrated(page, revision, run=run, artifact=artifact), data

    async def spoken(self, run: str, page: int, revision: int = 0) -> tuple[PageNarrated, bytes]:
        data = voice(f"{run} {page} {revision}")
        artifact = await self._shelved(run, data, "audio/wav")
        return page_narrated(page, revision, run=run, artifact=artifact), data

    async def book(self, run: str, panels: int = 4) -> None:
        """The whole book, page by page, as workers tell it."""
        await self.told(story_begun(run=run))
        for page in range(panels + 1):
            await self.told(page_written(page, run=run))
        await self.told(story_ready(run, panels=panels))
        for page in range(panels + 1):
            await self.told((await self.painted(run, page))[0])
            await self.told((await self.spoken(run, page))[0])

    async def _shelved(self, run: str, data: bytes, media_type: str) -> Artifact:
        digest = hashlib.sha256(data).hexdigest()
        await self.gateway.shelf.put(run, digest, data)
        return Artifact(sha256=digest, bytes=len(data), media_type=media_type)


def picture(seed: str) -> bytes:
    red, green, blue = hashlib.sha256(seed.encode()).digest()[:3]
    out = io.BytesIO()
    Image.new("RGB", (64, 64), (red, green, blue)).save(out, "PNG")
    return out.getvalue()


def voice(seed: str) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(hashlib.sha256(seed.encode()).digest() * 100)
    return out.getvalue()


@asynccontextmanager
async def serving(
    home: Path, nats_url: str = NOWHERE, built: Front | None = None, tls: ssl.SSLContext | None = None, **given: Any
) -> AsyncIterator[Serving]:
    settings = GatewaySettings(
        **{"home": home / "var", "outputs": home / "outputs", "nats_url": nats_url, "port": 0, **given}
    )
    async with open_gateway(settings) as gateway:
        listener = listen(settings.host, settings.port)
        port = listener.getsockname()[1]
        server = Server(build(gateway, front(PAGE, built)), settings.request_seconds, gateway.leaving, tls)
        running = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE) as client:
                yield Serving(gateway, server, port, client)
        finally:
            server.leave()
            await running
