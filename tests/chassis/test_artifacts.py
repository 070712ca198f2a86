"""The bytes that a worker told of."""

import hashlib
import io
import os
import time
from pathlib import Path

import pytest
from PIL import Image

from chassis.artifacts import KEPT_FOR, Artifacts, write_durably
from contracts.errors import DiskFull
from contracts.values import Artifact
from tests.examples import OTHER_RUN, RUN


def png(width: int, height: int) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height)).save(file, "PNG")
    return file.getvalue()


async def test_bytes_are_kept_under_their_digest_and_read_back(tmp_path: Path) -> None:
    artifacts = Artifacts(tmp_path)
    data = png(3, 2)
    digest = hashlib.sha256(data).hexdigest()
    expected = Artifact(sha256=digest, bytes=len(data), media_type="image/png", width=3, height=2)
    assert [await artifacts.keep(RUN, data, "image/png") for _ in range(2)] == [expected] * 2
    assert artifacts.read(RUN, digest) == data
    assert artifacts.read(OTHER_RUN, digest) is None
    assert [path.name for path in (tmp_path / RUN).iterdir()] == [digest]


async def test_a_voice_has_no_width(tmp_path: Path) -> None:
    kept = await Artifacts(tmp_path).keep(RUN, b"RIFF", "audio/wav")
    assert (kept.width, kept.height, kept.bytes) == (None, None, 4)


async def test_a_run_is_forgotten_when_it_is_evicted_and_after_seven_days(tmp_path: Path) -> None:
    artifacts = Artifacts(tmp_path)
    for run in (RUN, OTHER_RUN):
        kept = await artifacts.keep(run, b"RIFF", "audio/wav")
    artifacts.forget(RUN)
    assert artifacts.read(RUN, kept.sha256) is None
    now = time.time()
    artifacts.sweep(now)
    assert artifacts.read(OTHER_RUN, kept.sha256) == b"RIFF"
    artifacts.sweep(now + KEPT_FOR + 60)
    assert artifacts.read(OTHER_RUN, kept.sha256) is None
    artifacts.sweep(now)
    artifacts.forget(RUN)


def test_what_cannot_be_written_whole_is_not_there_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull) as refused:
        write_durably(tmp_path / RUN / "picture", b"...")
    assert refused.value.values == {"path": tmp_path / RUN}
    assert list((tmp_path / RUN).iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said_by_name(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DiskFull):
        write_durably(tmp_path / "file" / "picture", b"...")
