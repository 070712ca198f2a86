"""What the build of llama.cpp offers, and what is said when it is not enough."""

import sys
from pathlib import Path

import pytest

from contracts.errors import EngineUnusable, MissingTool
from services.story.llama.library import BUILD_CUDA, library
from services.story.llama.model import open_llama
from tests.services.story.llama.asking import GRAMMAR, set_to


@pytest.mark.parametrize("layers", [-1, 20])
async def test_a_gpu_that_is_asked_for_and_not_offered_is_refused_with_the_line_that_builds_it(
    layers: int, model_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library(), "llama_supports_gpu_offload", lambda: False)
    with pytest.raises(EngineUnusable) as refused:
        async with open_llama(set_to(model_file, tmp_path, story_gpu_layers=layers), GRAMMAR):
            pass
    assert BUILD_CUDA in str(refused.value)
    assert "IYAGI_STORY_GPU_LAYERS=0" in str(refused.value)


def test_all_layers_are_asked_for_unless_a_setting_says_otherwise(tmp_path: Path) -> None:
    settings = set_to(tmp_path, tmp_path)
    assert type(settings).model_fields["story_gpu_layers"].default == -1


def test_without_the_library_the_way_to_get_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    library.cache_clear()
    monkeypatch.setitem(sys.modules, "llama_cpp", None)
    with pytest.raises(MissingTool, match=r"iyagi\[story-llama\]"):
        library()
    monkeypatch.undo()
    library()
