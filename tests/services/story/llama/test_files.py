"""A model file that is missing, truncated, or no model is told by name, at start."""

import hashlib
from pathlib import Path

import pytest

from contracts.errors import EngineFailed, EngineUnusable
from services.story.llama import files
from services.story.llama.model import open_llama
from tests.services.story.llama.asking import GRAMMAR, ask, said, set_to


async def refusal(path: Path, home: Path, **settings: object) -> str:
    with pytest.raises(EngineUnusable) as refused:
        async with open_llama(set_to(path, home, **settings), GRAMMAR):
            pass
    assert str(path.with_suffix("")) in str(refused.value)
    assert "IYAGI_STORY_MODEL=" in str(refused.value)
    return str(refused.value.values["found"])


async def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert await refusal(tmp_path / "none.gguf", tmp_path) == "nothing there"


async def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder.gguf").mkdir()
    assert await refusal(tmp_path / "folder.gguf", tmp_path) == "a folder"


@pytest.mark.parametrize(
    ("data", "found"),
    [(b"", "an empty file"), (b"PK\x03\x04rest", r"a file that begins with b'PK\x03\x04'")],
)
async def test_a_file_that_is_no_gguf(data: bytes, found: str, tmp_path: Path) -> None:
    (tmp_path / "odd.gguf").write_bytes(data)
    assert await refusal(tmp_path / "odd.gguf", tmp_path) == found


@pytest.mark.parametrize("kept", [0.002, 0.05, 0.5, 0.99])
async def test_a_file_that_breaks_off(kept: float, model_file: Path, tmp_path: Path) -> None:
    data = model_file.read_bytes()
    (tmp_path / "cut.gguf").write_bytes(data[: int(len(data) * kept)])
    found = await refusal(tmp_path / "cut.gguf", tmp_path)
    assert "no reason was given" not in found
    assert "model" in found or "read" in found


async def test_a_model_of_another_kind(model_file: Path, tmp_path: Path) -> None:
    odd = model_file.read_bytes().replace(
        b"\x05\x00\x00\x00\x00\x00\x00\x00llama", b"\x05\x00\x00\x00\x00\x00\x00\x00whale", 1
    )
    (tmp_path / "whale.gguf").write_bytes(odd)
    assert "whale" in await refusal(tmp_path / "whale.gguf", tmp_path)


async def test_a_part_that_is_missing(model_file: Path, tmp_path: Path) -> None:
    first = tmp_path / "big-00001-of-00002.gguf"
    first.write_bytes(model_file.read_bytes())
    with pytest.raises(EngineUnusable, match=r"big-00002-of-00002\.gguf, found nothing there"):
        files.check(first)
    with pytest.raises(EngineUnusable, match="the first part of a model"):
        files.check(first.with_name("big-00002-of-00002.gguf"))


async def test_a_context_beyond_what_the_model_was_trained_for(model_file: Path, tmp_path: Path) -> None:
    settings = set_to(model_file, tmp_path, story_context=8192)
    with pytest.raises(
        EngineUnusable, match=r"expected .* room for 8192 .*, found room for 4096\. IYAGI_STORY_CONTEXT=4096"
    ):
        async with open_llama(settings, GRAMMAR):
            pass


async def test_no_model_at_all(tmp_path: Path) -> None:
    settings = set_to(tmp_path, tmp_path).model_copy(update={"story_model": None})
    with pytest.raises(EngineUnusable, match="expected IYAGI_STORY_MODEL, found none"):
        async with open_llama(settings, GRAMMAR):
            pass


async def test_the_model_is_named_by_its_file_and_hash(model_file: Path, tmp_path: Path) -> None:
    async with open_llama(set_to(model_file, tmp_path), GRAMMAR) as model:
        told = (model.engine, model.name, model.digest, model.grammars, model.context)
    assert told == ("llama.cpp", "tiny.gguf", hashlib.sha256(model_file.read_bytes()).hexdigest(), True, 4096)


async def test_a_file_that_changed_since_the_start_writes_nothing(model_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(model_file.read_bytes())
    async with open_llama(set_to(path, tmp_path), GRAMMAR) as model:
        path.write_bytes(model_file.read_bytes() + b"more")
        with pytest.raises(EngineFailed, match=r"model\.gguf has changed since the start"):
            await said(model.write(ask()))
        path.unlink()
        with pytest.raises(EngineFailed, match=r"model\.gguf is gone: No such file"):
            await said(model.write(ask()))


def test_a_split_model_is_all_its_parts(tmp_path: Path) -> None:
    first, second = (tmp_path / f"big-0000{n}-of-00002.gguf" for n in (1, 2))
    assert list(files.parts(first)) == [first, second]
    assert list(files.parts(tmp_path / "whole.gguf")) == [tmp_path / "whole.gguf"]
