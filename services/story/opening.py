"""The storyteller that is configured, and no other."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from chassis.licence import licence_of
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
    async with open_model(settings) as model:
        yield storyteller(settings, model)


def storyteller(settings: StorySettings, model: Model | None) -> Storyteller:
    if model is None:
        return EmbeddedStoryteller()
    return Writer(
        model,
        Shelf(settings.home / "stories"),
        reuse=settings.story_reuse,
        sampling=Sampling(settings.story_temperature, settings.story_top_p),
        licence=licence_of(settings.story_model if settings.story_engine == "llama" else None, settings.story_licence),
    )


def open_model(settings: StorySettings) -> AbstractAsyncContextManager[Model | None]:
    """The language model that is configured; None where the stories come without one. Raises as `open_storyteller`."""
    match settings.story_engine:
        case "embedded":
            return nullcontext()
        case "llama":
            from services.story.llama.model import open_llama  # numpy, which other engines' hosts are spared

            return open_llama(settings, example())
        case "endpoint":
            return open_endpoint(settings, example())
