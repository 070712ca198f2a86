"""An endpoint that speaks as OpenAI does, opened."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from services.story.endpoint.openai import OpenAi
from services.story.endpoint.opening import open_endpoint
from tests.services.story.endpoint.asking import GRAMMAR, ask, said, set_to
from tests.services.story.endpoint.conftest import Serve
from tests.services.story.endpoint.fake_openai import FakeOpenAi


@asynccontextmanager
async def opened(fake: FakeOpenAi, serve: Serve, **settings: Any) -> AsyncIterator[OpenAi]:
    async with open_endpoint(set_to(await serve(fake.app()), **settings), GRAMMAR) as model:
        assert isinstance(model, OpenAi)
        yield model


async def heard(fake: FakeOpenAi, serve: Serve, **changes: Any) -> str:
    async with opened(fake, serve) as model:
        return await said(model.write(ask(**changes)))
