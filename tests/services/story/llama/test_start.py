"""The service as it is started: with an engine that can work, or not at all."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from chassis.licence import NOTE
from contracts.book import Brief, Options
from contracts.errors import InvalidStory
from contracts.papers import Paper
from services.story.opening import open_storyteller
from services.story.settings import StorySettings
from services.story.tale import Cast, Part, Words
from tests.services.story.examples import order
from tests.services.story.llama.asking import set_to
from tests.services.story.llama.tiny import write_model

BRIEF = Brief(era="옛날", place="숲속", characters="토끼와 여우", topic="우정", age="3-5")


def started(home: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "IYAGI_HOME": str(home), "IYAGI_STORY_ENGINE": "llama", **settings}
    return subprocess.run([sys.executable, "-m", "services.story"], env=env, capture_output=True, text=True, timeout=60)


def test_it_does_not_start_without_its_model_and_says_why_in_a_line(tmp_path: Path) -> None:
    ended = started(tmp_path, IYAGI_STORY_MODEL=str(tmp_path / "none.gguf"), IYAGI_STORY_GPU_LAYERS="0")
    assert ended.returncode == 1
    assert f"expected a whole GGUF file at {tmp_path / 'none.gguf'}, found nothing there" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_it_does_not_start_on_a_cpu_that_nobody_chose(model_file: Path, tmp_path: Path) -> None:
    from llama_cpp import llama_supports_gpu_offload

    if llama_supports_gpu_offload():
        pytest.skip("this build offers a GPU")
    ended = started(tmp_path, IYAGI_STORY_MODEL=str(model_file))
    assert ended.returncode == 1
    assert 'CMAKE_ARGS="-DGGML_CUDA=on" pip install' in ended.stderr
    assert "IYAGI_STORY_GPU_LAYERS=0" in ended.stderr


async def test_a_story_of_random_letters_is_told_by_its_words_and_refused_by_its_rules(tmp_path: Path) -> None:
    model = write_model(tmp_path / "random.gguf", context=32768)
    async with open_storyteller(set_to(model, tmp_path)) as storyteller:
        assert storyteller.engine == "llama.cpp"
        assert storyteller.model.startswith("random.gguf@")
        parts: list[Part] = []

        async def listen() -> None:
            async for part in storyteller.tell(order(BRIEF, Options(panels=1, seed=3)), ()):
                parts.append(part)

        with pytest.raises(InvalidStory) as invalid:
            await listen()
    assert any(isinstance(part, Cast) for part in parts)
    assert any(isinstance(part, Words) for part in parts)
    assert invalid.value.values["rule"] != "answer_json"
    papers = {part.name for part in parts if isinstance(part, Paper)}
    assert {"prompt-1", "grammar-1", "answer-1", "sampling"} <= papers


async def test_the_licence_of_a_model_is_as_the_operator_or_the_note_beside_it_says(tmp_path: Path) -> None:
    model = write_model(tmp_path / "tiny.gguf")
    (tmp_path / NOTE).write_text(json.dumps({"licence": "Apache-2.0", "files": [{"path": "tiny.gguf"}]}))
    licences = []
    for settings in (set_to(model, tmp_path / "home"), set_to(model, tmp_path / "home", story_licence="our own")):
        async with open_storyteller(settings) as storyteller:
            licences.append(storyteller.licence)
    assert licences == ["Apache-2.0", "our own"]


async def test_the_embedded_storyteller_has_no_model_to_license(tmp_path: Path) -> None:
    async with open_storyteller(StorySettings(home=tmp_path, story_licence="MIT")) as storyteller:
        assert (storyteller.engine, storyteller.licence) == ("embedded", "")
