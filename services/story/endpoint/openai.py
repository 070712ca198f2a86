"""Chat completions as OpenAI has them: no grammar, so a schema where one is taken, and the answer validated."""

import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import Any

import structlog

from contracts.errors import EngineFailed
from services.story.endpoint.dialect import Dialect
from services.story.endpoint.wire import Refused, Wire
from services.story.handler import StoryRefused
from services.story.writing.model import Ask, CutOff

ENGINE = "openai"
ASKED_WRONGLY = (400, 422, 500)  # the last one is llama-cpp-python's server, of a field that it does not know
ASCII_A_TOKEN = 3  # characters of English, at the least; of Korean, one

log = structlog.get_logger()


class OpenAi:
    """An answer may begin once more instead of going on from what was begun: who reads it must look."""

    engine = ENGINE
    grammars = False
    digest = ""  # it does not tell
    fixed: Mapping[str, Any] = {}

    def __init__(self, wire: Wire, model: str, context: int) -> None:
        self.name = model
        self.context = context
        self._wire = wire
        self._dialect = Dialect()

    async def write(self, ask: Ask) -> AsyncGenerator[str, None]:
        while True:
            try:
                async with aclosing(self._asked(ask)) as pieces:
                    async for piece in pieces:
                        yield piece
                return
            except Refused as refused:  # which comes before any piece
                dialect = self._dialect.without(refused.words, bool(ask.begun) and refused.answered != 500)
                if refused.answered not in ASKED_WRONGLY or dialect is None:
                    raise
                log.warning("the endpoint is asked in another way", engine=ENGINE, why=refused.words, dialect=dialect)
                self._dialect = dialect

    async def _asked(self, ask: Ask) -> AsyncGenerator[str, None]:
        body = self._dialect.body(ask, self.name)
        async with aclosing(self._wire.stream("/chat/completions", body)) as events:
            async for event in events:
                choice = self._choice(event)
                delta = choice.get("delta") or {}
                if refusal := delta.get("refusal"):
                    raise StoryRefused(engine=ENGINE, why=refusal)
                if piece := delta.get("content"):
                    yield str(piece)
                match choice.get("finish_reason"):
                    case None:
                        continue
                    case "length":
                        raise CutOff
                    case "content_filter":
                        raise StoryRefused(engine=ENGINE, why="its content filter stopped the answer")
                    case _:
                        return
        raise EngineFailed(engine=ENGINE, why="the answer ended without saying that it was whole")

    def _choice(self, event: Mapping[str, Any]) -> Mapping[str, Any]:
        choices = event.get("choices")
        if not isinstance(choices, list):
            raise EngineFailed(engine=ENGINE, why=f"an event without choices: {str(event)[:200]}")
        return choices[0] if choices else {}  # the last one may tell the usage only

    def rendered(self, ask: Ask) -> str:
        """Its template is its own business."""
        return json.dumps(self._dialect.body(ask, self.name)["messages"], ensure_ascii=False, indent=1)

    async def count(self, text: str) -> int:
        """Estimated."""
        plain = sum(letter.isascii() for letter in text)
        return len(text) - plain + -(-plain // ASCII_A_TOKEN)

    async def understands(self, grammar: str) -> None:
        """It takes none."""

    async def rest(self) -> None:
        """Its memory is its own."""
