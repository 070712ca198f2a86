"""The folder: which Supertonic it is, whether it is whole, and that it stays what it was."""

import json
import unicodedata
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest

from contracts.book import Voice
from contracts.errors import EngineUnusable, IyagiError, MissingTool
from services.narrator.supertonic.alphabet import FINALS, INITIALS, VOWELS, Alphabet
from services.narrator.supertonic.folder import FILES, ModelChanged, memory_of
from services.narrator.supertonic.model import read_model
from services.narrator.supertonic.speaker import open_supertonic
from tests.services.narrator.supertonic.conftest import Given
from tests.services.narrator.supertonic.tiny import CHANNELS, FRAME, RATE, indexer, write_json


async def refused(folder: Path | None, home: Path, error: type[IyagiError] = EngineUnusable) -> str:
    with pytest.raises(error) as told:
        async with open_supertonic(folder, home):
            pass
    return str(told.value)


def change(path: Path, **changed: Any) -> None:
    write_json(path, {**json.loads(path.read_text(encoding="utf-8")), **changed})


@pytest.mark.parametrize(("version", "release"), [(2, "v1.6.0"), (3, "v1.7.3")])
def test_versions_2_and_3_are_told_apart_from_their_files(written: dict[int, Path], version: int, release: str) -> None:
    model = read_model(written[version])
    assert (model.version, model.release) == (version, release)
    assert (model.rate, model.frame, model.channels) == (RATE, FRAME, CHANNELS)
    shapes = {voice: (style.ttl.shape, style.dp.shape) for voice, style in model.styles.items()}
    assert shapes == dict.fromkeys(get_args(Voice), ((1, 50, 256), (1, 8, 16)))


async def test_version_1_is_refused_since_it_speaks_english_only(written: dict[int, Path], tmp_path: Path) -> None:
    said = await refused(written[1], tmp_path)
    assert "found Supertonic 1 (v1.5.0), English only. Set IYAGI_SUPERTONIC_FOLDER" in said


async def test_files_of_two_versions_are_no_model(given: Given, written: dict[int, Path], tmp_path: Path) -> None:
    folder = given(3)
    (folder / "onnx" / "tts.json").write_bytes((written[2] / "onnx" / "tts.json").read_bytes())
    assert "tts.json of Supertonic 2 beside unicode_indexer.json of Supertonic 3" in await refused(folder, tmp_path)


def test_hangul_becomes_jamo_within_the_tag_of_its_language() -> None:
    numbers = Alphabet(indexer(3)).ids("흙 값…")
    assert numbers.dtype == np.int64
    assert numbers.shape == (1, 4 + 3 + 1 + 3 + 3 + 5)
    by_number = {number: chr(code) for code, number in enumerate(indexer(3)) if number >= 0}
    assert "".join(by_number[number] for number in numbers[0]) == unicodedata.normalize("NFD", "<ko>흙 값...</ko>")


def test_version_2_was_not_taught_one_final_and_is_given_how_it_sounds() -> None:
    alphabet = Alphabet(indexer(2))
    assert alphabet.missing == ""
    assert np.array_equal(alphabet.ids("외곬"), alphabet.ids("외골"))


@pytest.mark.parametrize("version", [2, 3])
def test_every_syllable_can_be_said(version: int) -> None:
    assert Alphabet(indexer(version)).ids("".join(map(chr, range(0xAC00, 0xD7A4)))).min() >= 0


async def test_a_model_that_lacks_a_letter_is_refused_by_name(given: Given, tmp_path: Path) -> None:
    folder = given()
    taught = indexer(3)
    for character in (INITIALS[3], VOWELS[0], FINALS[5], "?"):
        taught[ord(character)] = -1
    write_json(folder / "onnx" / "unicode_indexer.json", taught)
    assert f"found none of {INITIALS[3]} {VOWELS[0]} {FINALS[5]} ?" in await refused(folder, tmp_path)


@pytest.mark.parametrize("file", FILES)
async def test_a_file_that_is_missing_is_named(given: Given, tmp_path: Path, file: str) -> None:
    folder = given()
    (folder / file).unlink()
    said = await refused(folder, tmp_path)
    assert f"expected {file} in {folder}, found no such file. Set IYAGI_SUPERTONIC_FOLDER" in said


async def test_a_folder_that_is_not_given_or_not_there_is_said(tmp_path: Path) -> None:
    assert await refused(None, tmp_path, MissingTool) == (
        "The folder of Supertonic is missing: Set IYAGI_SUPERTONIC_FOLDER to the folder of supertonic-2 or "
        "supertonic-3 (see `iyagi models`)"
    )
    assert f"in {tmp_path / 'nowhere'}, found no such file" in await refused(tmp_path / "nowhere", tmp_path)


@pytest.mark.parametrize("file", FILES[:7])  # of the voices one
@pytest.mark.parametrize("rubbish", [b"", b"\xff\x00rubbish", b"[1, 2", b'{"a": 1}', b"version https://git-lfs\noid 1"])
async def test_a_file_that_is_rubbish_is_named(given: Given, tmp_path: Path, file: str, rubbish: bytes) -> None:
    folder = given()
    (folder / file).write_bytes(rubbish)
    said = await refused(folder, tmp_path)
    assert str(folder / file) in said
    assert not memory_of(folder, tmp_path).exists()  # or the mended file would count as a changed one


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"ttl": {"chunk_compress_factor": 6}}, "ttl.latent_dim: Field required"),
        ({"ae": {"sample_rate": 0, "base_chunk_size": 512}}, "ae.sample_rate: Input should be greater than 0"),
    ],
)
async def test_sizes_that_are_missing_are_named(given: Given, tmp_path: Path, changed: Any, why: str) -> None:
    folder = given()
    change(folder / "onnx" / "tts.json", **changed)
    assert why in await refused(folder, tmp_path)


@pytest.mark.parametrize(
    "wrong",
    [
        {"dims": [1, 50, 255], "data": [0.0] * 12800},
        {"dims": [1, 50, 256], "data": [[0.0], [0.0, 1.0]]},
        {"dims": [2, 50, 256], "data": [0.0] * 25600},
        {"dims": [1, 50, 128], "data": [0.0] * 6400},
        {"dims": [1, 50, 256], "data": [float("nan")] * 12800},
    ],
)
async def test_a_style_of_another_model_is_named(given: Given, tmp_path: Path, wrong: Any) -> None:
    folder = given()
    change(folder / "voice_styles" / "F4.json", style_ttl=wrong)
    assert f"{folder}/voice_styles/F4.json" in await refused(folder, tmp_path)


async def test_a_file_that_changed_after_the_first_use_is_named_with_what_to_do(given: Given, tmp_path: Path) -> None:
    folder = given()
    async with open_supertonic(folder, tmp_path) as speaker:
        first = speaker.version
    path = folder / "voice_styles" / "M2.json"
    before = path.read_bytes()
    path.write_bytes((folder / "voice_styles" / "M3.json").read_bytes())
    memory = memory_of(folder, tmp_path)
    said = await refused(folder, tmp_path, ModelChanged)
    assert said.startswith(f"voice_styles/M2.json in {folder} has changed since its first use: expected SHA-256 ")
    assert said.endswith(f"delete {memory}")

    path.write_bytes(before)
    async with open_supertonic(folder, tmp_path) as speaker:
        assert speaker.version == first

    path.write_bytes((folder / "voice_styles" / "M3.json").read_bytes())
    memory.unlink()
    async with open_supertonic(folder, tmp_path) as speaker:
        assert speaker.version != first


async def test_a_memory_that_cannot_be_read_is_said_and_not_overwritten(given: Given, tmp_path: Path) -> None:
    folder = given()
    memory = memory_of(folder, tmp_path)
    memory.parent.mkdir()
    memory.write_text('{"sha256": ', encoding="utf-8")
    assert f"Delete {memory}" in await refused(folder, tmp_path)
    assert memory.read_text(encoding="utf-8") == '{"sha256": '


async def test_nothing_in_the_folder_is_made_changed_or_deleted(given: Given, tmp_path: Path) -> None:
    folder = given()
    (folder / "onnx" / "vocoder.onnx").unlink()
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    await refused(folder, tmp_path)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
