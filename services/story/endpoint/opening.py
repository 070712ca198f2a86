"""Which endpoint it is, and whether it can write: asked at start, and waited for while it is not there."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import structlog

from contracts.errors import EngineFailed, EngineUnusable
from services.story.endpoint import llama_server, openai
from services.story.endpoint.llama_server import LlamaServer
from services.story.endpoint.openai import OpenAi
from services.story.endpoint.wire import Away, Refused, Wire, open_session
from services.story.settings import StorySettings

WAIT_EVERY = 2.0  # seconds
UNTOLD = 8192  # tokens of context, of an endpoint that does not tell
KEYS = (401, 403)
LATER = (429, 500, 502, 503, 504)  # answers of one that may yet become ready
CONTEXTS = ("max_model_len", "context_length", "context_window", "n_ctx")  # as vLLM and others call it

log = structlog.get_logger()


@asynccontextmanager
async def open_endpoint(settings: StorySettings, grammar: str) -> AsyncIterator[LlamaServer | OpenAi]:
    """Waits until it is there. Raises EngineUnusable when it is, and is of no use."""
    if settings.story_endpoint is None:
        raise EngineUnusable(
            engine="endpoint", expected="its address", found="none", remedy="IYAGI_STORY_ENDPOINT=http://127.0.0.1:8080"
        )
    if settings.story_endpoint.username or settings.story_endpoint.password:
        raise EngineUnusable(
            engine="endpoint",
            expected="an address without a password in it",
            found="one with",
            remedy="IYAGI_STORY_ENDPOINT_KEY=… says it safely",
        )
    root = str(settings.story_endpoint).rstrip("/").removesuffix("/v1")
    key = settings.story_endpoint_key.get_secret_value() if settings.story_endpoint_key else ""
    async with open_session() as session:
        plain = Wire(session, root, llama_server.ENGINE, key)
        v1 = Wire(session, f"{root}/v1", openai.ENGINE, key)
        while True:
            try:
                model = await _model(plain, v1, settings)
                await model.understands(grammar)
                break
            except Away as away:
                await _waited(root, away)
            except Refused as refused:
                if refused.answered not in LATER:
                    raise _unusable(root, refused) from refused
                await _waited(root, refused)
        log.info("the endpoint writes", endpoint=root, engine=model.engine, model=model.name, context=model.context)
        yield model


async def _waited(root: str, why: EngineFailed) -> None:
    log.warning("waiting for the endpoint", endpoint=root, why=str(why))
    await asyncio.sleep(WAIT_EVERY)


async def _model(plain: Wire, v1: Wire, settings: StorySettings) -> LlamaServer | OpenAi:
    if settings.story_endpoint_api != "openai" and (props := await _props(plain, settings)):
        return LlamaServer(plain, props, settings.story_context)
    name, told = _chosen(v1.root, await v1.get("/models"), settings.story_endpoint_model)
    return OpenAi(v1, name, settings.story_context or told or UNTOLD)


async def _props(wire: Wire, settings: StorySettings) -> Mapping[str, Any] | None:
    """What only llama-server tells of itself."""
    certain = settings.story_endpoint_api == "llama-server"
    try:
        props = await wire.get("/props")
    except Refused as refused:
        if certain or refused.answered in (*LATER, *KEYS):
            raise
        return None
    except Away as away:
        if certain or away.__cause__ is None or not isinstance(away.__cause__, ValueError):
            raise
        return None  # a page for people
    if isinstance(props, dict) and "default_generation_settings" in props:
        return props
    if certain:
        raise EngineUnusable(
            engine=llama_server.ENGINE,
            expected=f"the properties of a llama-server at {wire.root}/props",
            found=str(props)[:100],
            remedy="IYAGI_STORY_ENDPOINT_API=openai",
        )
    return None


def _chosen(root: str, told: Any, wanted: str) -> tuple[str, int | None]:
    """The model that is wanted, or the only one; and its context, where it is told."""
    listed = told.get("data") if isinstance(told, dict) else None
    models = {str(one.get("id")): one for one in listed or [] if isinstance(one, dict)}
    if not wanted and len(models) == 1:
        (wanted,) = models
    if wanted not in models and (models or not wanted):
        raise EngineUnusable(
            engine=f"the endpoint {root}",
            expected=f"the model {wanted}" if wanted else "one model, or the name of one",
            found=", ".join(sorted(models)[:20]) or "none",
            remedy=f"IYAGI_STORY_ENDPOINT_MODEL={min(models, default='<name>')}",
        )
    about = models.get(wanted, {})
    sizes = [part.get(name) for part in (about, about.get("meta") or {}) for name in CONTEXTS]
    return wanted, next((int(size) for size in sizes if isinstance(size, int) and size > 0), None)


def _unusable(root: str, refused: Refused) -> EngineUnusable:
    if refused.answered in KEYS:
        expected, remedy = "a key that is let in", "IYAGI_STORY_ENDPOINT_KEY=…"
    else:
        expected, remedy = "llama-server or an OpenAI-style endpoint", "IYAGI_STORY_ENDPOINT=http://127.0.0.1:8080"
    return EngineUnusable(
        engine=f"the endpoint {root}", expected=expected, found=f"{refused.answered}: {refused.words}", remedy=remedy
    )
