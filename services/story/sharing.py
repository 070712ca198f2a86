"""The language model of a service that shares its GPU."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from chassis.lease import Lease
from chassis.lease.sharing import share_gpu
from chassis.service import Service
from contracts.topology import STORY
from services.story.settings import StorySettings
from services.story.writing.leased import LeasedModel
from services.story.writing.model import Model

GIB = 1 << 30
CONTEXT = 2 * GIB  # bytes besides the model's: of its context, and of the runtime


@asynccontextmanager
async def share_model(
    settings: StorySettings, service: Service, model: Model | None
) -> AsyncIterator[tuple[Model | None, Lease | None]]:
    """The model as it may be asked, and its lease; the model alone where it shares no GPU."""
    if model is None:
        yield None, None
        return
    async with share_gpu(service, settings, [STORY], need=_need(settings), rest=model.rest) as lease:
        yield (model if lease is None else LeasedModel(model, lease)), lease


def _need(settings: StorySettings) -> int:
    """Bytes. Of a split model the operator says it; what an endpoint takes, too."""
    if settings.story_gpu_need is not None:
        return int(settings.story_gpu_need * GIB)
    path: Path | None = settings.story_model
    return path.stat().st_size + CONTEXT if settings.story_engine == "llama" and path is not None else 0
