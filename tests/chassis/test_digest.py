"""The hash of a model, remembered."""

import hashlib
import json
import os
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from chassis.digest import digest, stamp

READ = {"event": "reading a model for its hash", "log_level": "info"}


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "모델.gguf"
    path.write_bytes(b"one")
    os.utime(path, ns=(1, 1))
    return path


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_a_file_is_read_once_for_its_hash(model: Path, tmp_path: Path) -> None:
    with capture_logs() as logs:
        found = [digest([model], tmp_path / "home") for _ in range(3)]
    assert found == [sha256(b"one")] * 3
    assert logs == [READ | {"files": [[str(model), 3, 1]]}]


def test_it_is_read_again_when_its_time_or_its_size_changes(model: Path, tmp_path: Path) -> None:
    digest([model], tmp_path)
    for data, time in ((b"two", 2), (b"three", 2)):
        model.write_bytes(data)
        os.utime(model, ns=(time, time))
        assert digest([model], tmp_path) == sha256(data)


def test_several_files_are_hashed_one_after_the_other_and_each_is_watched(model: Path, tmp_path: Path) -> None:
    other = tmp_path / "second"
    other.write_bytes(b"1")
    assert digest([model, other], tmp_path / "home") == sha256(b"one1")
    other.write_bytes(b"22")
    assert digest([model, other], tmp_path / "home") == sha256(b"one22")


@pytest.mark.parametrize("rubbish", ["", "{", "[]", "\udcff", json.dumps({"files": []}), json.dumps({"sha256": "1"})])
def test_a_memory_that_cannot_be_read_is_made_anew(rubbish: str, model: Path, tmp_path: Path) -> None:
    digest([model], tmp_path / "home")
    (memory,) = (tmp_path / "home" / "models").iterdir()
    good = memory.read_bytes()
    memory.write_bytes(rubbish.encode(errors="surrogateescape"))
    assert digest([model], tmp_path / "home") == sha256(b"one")
    assert memory.read_bytes() == good


def test_a_home_that_cannot_be_written_costs_a_reading_at_each_start(model: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("no folder")
    with capture_logs() as logs:
        found = [digest([model], home) for _ in range(2)]
    assert found == [sha256(b"one")] * 2
    assert [line["log_level"] for line in logs] == ["info", "warning"] * 2


def test_a_file_that_is_not_there_has_no_stamp(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        stamp([tmp_path / "gone"])
