"""llama-server: a grammar, a prompt of tokens, a seed, and the connection closed to stop it."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from pathlib import PurePath
from typing import Any

import structlog

from contracts.errors import EngineFailed, EngineUnusable
from services.story import chat
from services.story.endpoint.wire import Refused, Wire
from services.story.seed import LARGEST as LARGEST_SEED
from services.story.seed import sown
from services.story.writing.model import Ask, CutOff

ENGINE = "llama-server"
LOADING, NOT_UNDERSTOOD = 503, 400
WAIT_EVERY = 1.0  # seconds
FIXED = {"top_k": 40, "min_p": 0.0, "repeat_penalty": 1.0}  # its own defaults differ from its manual's
NEAR = 1e-3  # between a number and its echo in 32 bits

log = structlog.get_logger()


class LlamaServer:
    engine = ENGINE
    grammars = True
    digest = ""  # it does not tell
    fixed: Mapping[str, Any] = FIXED

    def __init__(self, wire: Wire, props: Mapping[str, Any], context: int | None) -> None:
        self.name = _name(props)
        self.context = min(filter(None, (context, _context(props))))
        self._wire = wire
        self._template = ""  # as it was filled last, with placeholders

    async def write(self, ask: Ask) -> AsyncGenerator[str, None]:
        await self._ready()
        body = {**_parameters(ask), "prompt": await self._prompt(ask), "n_predict": ask.most, "stream": True}
        async with aclosing(self._wire.stream("/completion", {**body, "return_progress": True})) as events:
            async for event in events:
                if piece := event.get("content"):
                    yield str(piece)
                if event.get("stop"):
                    if difference := _difference(body, event):
                        log.warning("the server wrote by other parameters", engine=ENGINE, difference=difference)
                    if event.get("truncated") or event.get("stop_type") == "limit":
                        raise CutOff
                    return
        raise EngineFailed(engine=ENGINE, why="the answer ended without saying that it was whole")

    def rendered(self, ask: Ask) -> str:
        if spans := self._spans(ask):
            return "".join(span.text for span in spans)
        return chat.plain(ask.system, ask.user, ask.begun)

    async def count(self, text: str) -> int:
        return len(await self._tokens(text, marks=False))

    async def understands(self, grammar: str) -> None:
        """Raises EngineUnusable when it does not, or when it takes parameters for others: it ignores what it cannot
        read, and says what it took instead."""
        body = {**_parameters(Ask("", "", "", grammar, {}, LARGEST_SEED, 0.7, 0.9, 1)), "prompt": " ", "n_predict": 1}
        try:
            told = await self._wire.post("/completion", body)
        except Refused as refused:
            if refused.answered != NOT_UNDERSTOOD:
                raise
            raise EngineUnusable(
                engine=f"{ENGINE} at {self._wire.root}",
                expected="a server that understands our grammars",
                found=refused.words,
                remedy="use a newer llama-server",
            ) from refused
        if difference := _difference(body, told):
            raise EngineUnusable(
                engine=f"{ENGINE} at {self._wire.root}",
                expected="the parameters that were asked for",
                found=difference,
                remedy="use a newer llama-server",
            )

    async def rest(self) -> None:
        """Its memory is its own: `--sleep-idle-seconds` gives it back, and the next `write` wakes it."""

    async def _ready(self) -> None:
        """Wait while it loads. Another model than at the start would write what the facts do not say."""
        while True:
            try:
                await self._wire.get("/health")
                break
            except Refused as refused:
                if refused.answered != LOADING:
                    raise
                log.info("waiting for the model", engine=ENGINE, why=refused.words)
                await asyncio.sleep(WAIT_EVERY)
        if (name := _name(await self._wire.get("/props"))) != self.name:
            raise EngineFailed(engine=ENGINE, why=f"it serves {name} now, not {self.name}; restart the story service")

    async def _prompt(self, ask: Ask) -> list[int]:
        """In tokens, so that only the template's marks are marks."""
        for together in (False, True):
            body = {"messages": chat.messages(together), "chat_template_kwargs": {"enable_thinking": False}}
            try:
                self._template = (await self._wire.post("/apply-template", body))["prompt"]
            except Refused:
                if together:
                    raise
                continue
            if spans := self._spans(ask):
                parts = [await self._tokens(span.text, span.marks, first=not n) for n, span in enumerate(spans)]
                return [token for part in parts for token in part]
        raise EngineFailed(engine=ENGINE, why="its chat template loses what is said")

    def _spans(self, ask: Ask) -> Sequence[chat.Span] | None:
        return chat.spans(self._template, ask.system, ask.user, ask.begun)

    async def _tokens(self, text: str, marks: bool, first: bool = False) -> list[int]:
        body = {"content": text, "parse_special": marks, "add_special": first}
        tokens: list[int] = (await self._wire.post("/tokenize", body))["tokens"]
        return tokens


def _parameters(ask: Ask) -> dict[str, Any]:
    """All of them, said; a grammar of `null` would hide a schema."""
    bounds = {"grammar": ask.grammar} if ask.grammar else {"json_schema": ask.schema}
    return {
        **bounds,
        "seed": sown(ask.seed),
        "temperature": ask.temperature,
        "top_p": ask.top_p,
        **FIXED,
        "cache_prompt": ask.cached,
    }


def _difference(asked: Mapping[str, Any], told: Mapping[str, Any]) -> str:
    """Between what was asked for and what it says it took."""
    took = told.get("generation_settings", {})
    return ", ".join(
        f"{name}: asked {value!r}, took {took[name]!r}"
        for name, value in asked.items()
        if name in took and name != "stream" and not _same(value, took[name])
    )[:500]


def _same(asked: Any, took: Any) -> bool:
    if isinstance(asked, float) and isinstance(took, int | float):
        return abs(asked - took) < NEAR
    return bool(asked == took)


def _name(props: Mapping[str, Any]) -> str:
    return str(props.get("model_alias") or PurePath(str(props.get("model_path", "unknown"))).name)


def _context(props: Mapping[str, Any]) -> int:
    return int(props["default_generation_settings"]["n_ctx"])
