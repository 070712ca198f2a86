"""Which engine hears, by the settings; one that cannot work is no reason to take another."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from contracts.errors import EngineUnusable
from services.transcriber.__main__ import open_ears
from services.transcriber.settings import TranscriberSettings


@pytest.mark.parametrize(
    ("given", "engine"),
    [
        ({}, "none"),
        ({"whisper_model": Path("tiny")}, "whisper"),
        ({"transcriber_engine": "none", "whisper_model": Path("tiny")}, "none"),
        ({"transcriber_engine": "endpoint", "whisper_model": Path("tiny")}, "endpoint"),
    ],
    ids=["nothing", "a model as ever", "put off", "an endpoint in its place"],
)
def test_what_is_chosen_counts_and_else_what_there_is(given: dict[str, Any], engine: str) -> None:
    assert TranscriberSettings(**given).engine == engine


async def test_none_is_no_ears() -> None:
    async with open_ears(TranscriberSettings()) as ears:
        assert ears is None


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"transcriber_engine": "whisper"}, "Set IYAGI_WHISPER_MODEL="),
        ({"transcriber_engine": "endpoint"}, "Set IYAGI_TRANSCRIBER_ENDPOINT="),
        ({"transcriber_endpoint": "http://127.0.0.1:9"}, "Set IYAGI_TRANSCRIBER_ENGINE=endpoint"),
    ],
    ids=["no model", "no address", "an address and no choice"],
)
async def test_an_engine_that_cannot_work_is_refused_with_what_to_do(given: dict[str, Any], said: str) -> None:
    with pytest.raises(EngineUnusable, match=said):
        await asyncio.wait_for(open_ears(TranscriberSettings(**given)).__aenter__(), 20)


def test_an_engine_that_is_none_of_ours_is_refused_by_name() -> None:
    with pytest.raises(ValidationError, match="'none', 'whisper' or 'endpoint'"):
        TranscriberSettings(transcriber_engine="ears")
