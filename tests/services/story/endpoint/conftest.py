from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from services.story.endpoint import llama_server, opening

Serve = Callable[[web.Application], Awaitable[str]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Serves an application on a free port until the test ends; answers its address."""
    servers: list[TestServer] = []

    async def start(app: web.Application) -> str:
        server = TestServer(app, skip_url_asserts=True)
        servers.append(server)
        await server.start_server()
        return str(server.make_url("/"))

    yield start
    for server in servers:
        await server.close()


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "WAIT_EVERY", 0.01)
    monkeypatch.setattr(llama_server, "WAIT_EVERY", 0.01)
