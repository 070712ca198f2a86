"""The storyteller that is configured, and no other."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Literal

from services.story.embedded.storyteller import EmbeddedStoryteller
from services.story.endpoint.opening import open_endpoint
from services.story.handler import Storyteller
from services.story.settings import StorySettings
from services.story.writing.grammar import example
from services.story.writing.model import Model
from services.story.writing.reuse import Shelf
from services.story.writing.telling import Sampling
from services.story.writing.writer import Writer


@asynccontextmanager
async def open_storyteller(settings: StorySettings) -> AsyncIterator[Storyteller]:
    """Raises MissingTool, EngineUnusable: an engine that is configured and cannot work is never replaced by another."""
    if settings.story_engine == "embedded":
        yield EmbeddedStoryteller()
        return
    async with open_model(settings, settings.story_engine) as model:
        sampling = Sampling(settings.story_temperature, settings.story_top_p)
        yield Writer(model, Shelf(settings.home / "stories"), reuse=settings.story_reuse, sampling=sampling)


def open_model(settings: StorySettings, engine: Literal["llama", "endpoint"]) -> AbstractAsyncContextManager[Model]:
    match engine:
        case "llama":
            from services.story.llama.model import open_llama  # numpy, which other engines' hosts are spared

            return open_llama(settings, example())
        case "endpoint":
            return open_endpoint(settings, example())
