"""The engine that is configured, from the setting to the fact; and no other where that one cannot work."""

import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from chassis.licence import NOTE
from contracts.errors import EngineUnusable, IyagiError, MissingTool
from contracts.facts import PageNarrated
from services.narrator.__main__ import open_speaker, serve
from services.narrator.handler import narrate
from services.narrator.settings import NarratorSettings
from tests.examples import page_written
from tests.services.narrator.fakes import GivenHistory, Shelf, ticking
from tests.services.narrator.speech_server import open_server, packed, tone


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ({"narrator_engine": "supertonic"}, MissingTool),
        ({"narrator_engine": "supertonic", "supertonic_folder": Path("nowhere")}, EngineUnusable),
        ({"narrator_engine": "endpoint"}, MissingTool),
        ({"narrator_engine": "elevenlabs"}, MissingTool),
    ],
)
async def test_an_engine_that_cannot_work_stops_the_narrator_at_its_start(
    tmp_path: Path, told: dict[str, Any], error: type[IyagiError]
) -> None:
    with pytest.raises(error):
        await serve(NarratorSettings(home=tmp_path, **told))


@pytest.mark.parametrize(
    ("engine", "words"),
    [("piper", "espeak-ng"), ("playht", "ended its service on 31 December 2025; take supertonic, endpoint or")],
)
def test_an_engine_that_is_none_is_refused_by_its_setting(
    engine: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IYAGI_NARRATOR_ENGINE", engine)
    with pytest.raises(ValidationError, match=f"narrator_engine\n.*{words}"):
        NarratorSettings()


async def test_without_onnxruntime_it_is_said_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.services.narrator.supertonic.tiny import write_model

    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    folder = write_model(tmp_path / "model")
    with pytest.raises(MissingTool, match=r"onnxruntime is missing: pip install 'iyagi\[voice-supertonic\]'"):
        await serve(NarratorSettings(home=tmp_path, narrator_engine="supertonic", supertonic_folder=folder))


async def test_the_fact_says_which_engine_and_which_model_spoke(monkeypatch: pytest.MonkeyPatch) -> None:
    async with open_server() as server:
        server.say(packed(tone()))
        monkeypatch.setenv("IYAGI_NARRATOR_ENGINE", "endpoint")
        monkeypatch.setenv("IYAGI_NARRATOR_ENDPOINT", server.url)
        monkeypatch.setenv("IYAGI_NARRATOR_LICENCE", "MIT")
        monkeypatch.setenv("IYAGI_NARRATOR_ENDPOINT_VOICES", "*=alloy")
        monkeypatch.setenv("IYAGI_NARRATOR_ENDPOINT_MORE", '{"lang": "ko"}')
        async with open_speaker(NarratorSettings()) as speaker:
            [fact] = [one async for one in narrate(page_written(3), GivenHistory(), speaker, Shelf(), ticking())]
        assert isinstance(fact, PageNarrated)
        assert (fact.engine, fact.model) == ("endpoint", f"tts-1 at {server.url.removeprefix('http://')}")
        assert fact.licence == "MIT"
        assert (server.asked[0].body["voice"], server.asked[0].body["lang"]) == ("alloy", "ko")


async def test_a_supertonic_s_fact_says_its_version_hash_and_licence(tmp_path: Path) -> None:
    from tests.services.narrator.supertonic.tiny import write_model

    folder = write_model(tmp_path / "model", 2)
    (folder / NOTE).write_text('{"licence": "OpenRAIL-M", "files": []}')
    told = {"narrator_engine": "supertonic", "supertonic_folder": folder, "home": tmp_path}
    async with open_speaker(NarratorSettings(**told)) as speaker:
        [fact] = [one async for one in narrate(page_written(3), GivenHistory(), speaker, Shelf(), ticking())]
    assert isinstance(fact, PageNarrated)
    assert fact.engine == "supertonic-2"
    assert fact.model.startswith("v1.6.0 sha256:")
    assert fact.licence == "OpenRAIL-M"
