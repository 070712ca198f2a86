"""What is known of a model's licence."""

import json
from pathlib import Path

import pytest

from chassis.licence import NOTE, licence_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    note = {"model": "qwen3-8b", "licence": "Apache-2.0", "files": [{"path": "model.gguf", "bytes": 4}]}
    (tmp_path / NOTE).write_text(json.dumps(note))
    (tmp_path / "model.gguf").write_bytes(b"GGUF")
    return tmp_path


def test_the_note_beside_a_model_says_its_licence(folder: Path) -> None:
    assert [licence_of(folder), licence_of(folder / "model.gguf")] == ["Apache-2.0"] * 2


def test_a_file_that_the_note_does_not_list_is_of_no_known_licence(folder: Path) -> None:
    assert licence_of(folder / "another.gguf") == ""


def test_what_the_operator_says_goes_before_the_note(folder: Path) -> None:
    assert licence_of(folder, "our own") == "our own"
    assert licence_of(None, "our own") == "our own"


@pytest.mark.parametrize(
    "note", [None, "", "[]", "{}", '{"licence": "MIT"}', '{"licence": "MIT", "files": [1]}', "\udcff"]
)
def test_without_a_note_that_can_be_read_nothing_is_said(note: str | None, folder: Path) -> None:
    (folder / NOTE).unlink()
    if note is not None:
        (folder / NOTE).write_bytes(note.encode(errors="surrogateescape"))
    assert licence_of(folder / "model.gguf") == ""
    assert licence_of(None) == ""
