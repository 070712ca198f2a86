"""Asks for the tiny model, and its settings."""

from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path
from typing import Any

from services.story.settings import StorySettings
from services.story.writing.model import Ask, CutOff

GRAMMAR = "root ::= [가-힣]{200,200}\n"
ASK = Ask(
    system="동화를 써요.",
    user="토끼와 여우 이야기",
    begun="",
    grammar=GRAMMAR,
    schema={},
    seed=7,
    temperature=0.7,
    top_p=0.9,
    most=2000,
)


def set_to(model: Path, home: Path, **more: Any) -> StorySettings:
    return StorySettings(
        story_engine="llama", story_model=model, home=home, **{"story_gpu_layers": 0, "story_threads": 1, **more}
    )


def ask(**changes: Any) -> Ask:
    return replace(ASK, **changes)


async def said(pieces: AsyncGenerator[str, None]) -> str:
    return "".join([piece async for piece in pieces])


async def said_until_cut(pieces: AsyncGenerator[str, None]) -> tuple[str, bool]:
    """What was yielded, and whether it was cut off."""
    text = ""
    try:
        async for piece in pieces:
            text += piece
    except CutOff:
        return text, True
    return text, False
