"""Asks for an endpoint, and its settings."""

from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path
from typing import Any

from services.story.settings import StorySettings
from services.story.writing.model import Ask, CutOff

GRAMMAR = 'root ::= "가"\n'
SCHEMA = {"type": "object", "properties": {"title": {"type": "string"}}, "required": ["title"]}
ASK = Ask(
    system="규칙",
    user="부탁",
    begun="",
    grammar=GRAMMAR,
    schema=SCHEMA,
    seed=7,
    temperature=0.7,
    top_p=0.9,
    most=100,
)


def ask(**changes: Any) -> Ask:
    return replace(ASK, **changes)


def set_to(url: str, **more: Any) -> StorySettings:
    return StorySettings(story_engine="endpoint", story_endpoint=url, home=Path("nowhere"), **more)


async def said(pieces: AsyncGenerator[str, None]) -> str:
    return "".join([piece async for piece in pieces])


async def said_until_cut(pieces: AsyncGenerator[str, None]) -> str:
    text = ""
    try:
        async for piece in pieces:
            text += piece
    except CutOff:
        return text
    raise AssertionError("it was not cut off")
