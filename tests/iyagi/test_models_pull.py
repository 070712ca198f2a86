"""Whole models: what is asked, what is looked at first, what lies there in the end."""

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pydantic import HttpUrl

from chassis.filelock import hold
from chassis.licence import licence_of
from iyagi.models import manifest
from iyagi.models.catalogue import File, Model, Source
from iyagi.models.errors import BeingPulled, HubRefused, NoRoom, OtherBytes
from iyagi.models.hub import open_hub
from iyagi.models.manifest import Kept, Manifest
from iyagi.models.pull import RESERVE, Pull
from iyagi.models.verify import Verdict, installed, verified
from tests.iyagi.model_hub import COMMIT, REPO, FakeHub, Mood, serving, sha256

SOURCE = Source(repo=REPO, revision=COMMIT)
LARGE = random.Random(6).randbytes(200_000)
SMALL = b'{"feature_size": 80}'
FILES = {"model.bin": LARGE, "sub/config.json": SMALL}


def tiny(*sources: Source, sizes: bool = True) -> Model:
    """`model.bin` as catalogues know it, and a small file of which at most the size is known."""
    return Model(
        name="tiny",
        engine="transcriber",
        about="a test",
        licence="MIT",
        memory=1,
        use="IYAGI_WHISPER_MODEL={folder}",
        sources=sources or (SOURCE,),
        files=(
            File(path="model.bin", bytes=len(LARGE), sha256=sha256(LARGE)),
            File(path="sub/config.json", bytes=len(SMALL) if sizes else None),
        ),
    )


class Watching:
    def __init__(self) -> None:
        self.seen: list[tuple[str, int | None]] = []
        self.done: list[Kept] = []

    def begins(self, file: File, size: int | None) -> None:
        self.seen.append((file.path, size))

    def come(self, bytes: int) -> None:
        """How far it is interests nobody here."""

    def whole(self, kept: Kept) -> None:
        self.done.append(kept)


@asynccontextmanager
async def pulling(
    folder: Path, model: Model | None = None, hub: FakeHub | None = None, free: int = 1 << 40
) -> AsyncIterator[tuple[FakeHub, Watching, Pull]]:
    async with serving(hub or FakeHub(dict(FILES))) as fake, open_hub(HttpUrl(fake.url)) as asked:
        watch = Watching()
        yield fake, watch, Pull(asked, model or tiny(), folder, watch, free=lambda _: free, pause=0.0)


def kept(path: str, data: bytes, known_by: str) -> Kept:
    return Kept(path=path, bytes=len(data), sha256=sha256(data), known_by=known_by, repo=REPO, revision=COMMIT)


async def test_an_engine_reads_the_licence_in_the_manifest(tmp_path: Path) -> None:
    async with pulling(tmp_path) as (_, _, pull):
        await pull()
    assert [licence_of(path) for path in (tmp_path, tmp_path / "model.bin")] == ["MIT", "MIT"]


async def test_the_manifest_says_what_came_from_where_and_who_vouches_for_it(tmp_path: Path) -> None:
    async with pulling(tmp_path, tiny(sizes=False)) as (_, watch, pull):
        written = await pull()
    files = (kept("model.bin", LARGE, "catalogue"), kept("sub/config.json", SMALL, "hub"))
    assert written == Manifest(model="tiny", engine="transcriber", licence="MIT", pulled=written.pulled, files=files)
    assert manifest.read(tmp_path) == written
    assert watch.seen == [("model.bin", len(LARGE)), ("sub/config.json", len(SMALL))]
    assert tuple(watch.done) == files
    assert verified(tiny(), tmp_path) == [Verdict("model.bin", "ok"), Verdict("sub/config.json", "ok")]


async def test_a_second_pull_fetches_nothing(tmp_path: Path) -> None:
    async with pulling(tmp_path) as (hub, _, pull):
        first = await pull()
        hub.asked.clear()
        second = await pull()
        assert [one.method for one in hub.asked] == ["HEAD"]  # of the file that the catalogue knows no hash of
    assert second.files == first.files


async def test_a_file_that_an_operator_put_there_is_taken_when_it_is_the_right_one(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(LARGE)
    async with pulling(tmp_path) as (hub, _, pull):
        await pull()
        assert hub.gets("model.bin") == []


async def test_a_file_that_went_bad_is_mended(tmp_path: Path) -> None:
    async with pulling(tmp_path) as (_, _, pull):
        await pull()
        (tmp_path / "model.bin").write_bytes(bytes(len(LARGE)))
        (tmp_path / "sub" / "config.json").write_bytes(b'{"feature_size": 99}')
        assert {verdict.state for verdict in verified(tiny(), tmp_path)} == {"broken"}
        await pull()
    assert {verdict.state for verdict in verified(tiny(), tmp_path)} == {"ok"}


async def test_what_one_source_does_not_have_the_next_is_asked_for(tmp_path: Path) -> None:
    gone = Source(repo=REPO, revision="f" * 40)
    async with pulling(tmp_path, tiny(gone, SOURCE)) as (_, _, pull):
        written = await pull()
    assert {file.revision for file in written.files} == {COMMIT}


async def test_when_no_source_has_it_the_first_is_named(tmp_path: Path) -> None:
    gone = [Source(repo=REPO, revision=digit * 40) for digit in "ef"]
    async with pulling(tmp_path, tiny(*gone)) as (_, _, pull):
        with pytest.raises(HubRefused, match="e" * 40):
            await pull()


async def test_another_size_than_the_catalogue_s_is_refused_before_anything_comes(tmp_path: Path) -> None:
    async with pulling(tmp_path, hub=FakeHub({**FILES, "sub/config.json": SMALL + b"\n"})) as (hub, _, pull):
        with pytest.raises(OtherBytes, match=r"sub/config\.json"):
            await pull()
        assert [one.method for one in hub.asked] == ["HEAD"]


async def test_without_room_nothing_is_fetched_and_the_room_is_told(tmp_path: Path) -> None:
    async with pulling(tmp_path, free=RESERVE + len(LARGE)) as (hub, _, pull):
        with pytest.raises(NoRoom) as refusal:
            await pull()
        assert hub.gets("model.bin") == []
    assert (refusal.value.values["model"], refusal.value.values["folder"]) == ("tiny", tmp_path)


async def test_what_has_come_already_needs_no_room_again(tmp_path: Path) -> None:
    (tmp_path / "model.bin.part").write_bytes(LARGE[:150_000])
    free = RESERVE + len(LARGE) - 150_000 + len(SMALL)
    async with pulling(tmp_path, free=free) as (hub, _, pull):
        await pull()
        assert [one.range for one in hub.gets("model.bin")] == ["bytes=150000-"]


async def test_of_two_pulls_of_one_model_the_second_is_told_who_is_at_it(tmp_path: Path) -> None:
    async with pulling(tmp_path) as (_, _, pull):
        with hold(tmp_path / ".pull.lock", tmp_path), pytest.raises(BeingPulled, match="tiny is being pulled"):
            await pull()


async def test_a_pull_that_failed_leaves_no_manifest_and_is_not_installed(tmp_path: Path) -> None:
    async with pulling(tmp_path) as (hub, _, pull):
        hub.moods["sub/config.json"] = [Mood(status=403)]
        with pytest.raises(HubRefused):
            await pull()
    assert manifest.read(tmp_path) is None
    assert not installed(tiny(), tmp_path)
    assert verified(tiny(), tmp_path) == [Verdict("model.bin", "ok"), Verdict("sub/config.json", "missing")]


async def test_each_broken_file_is_told_with_what_is_wrong(tmp_path: Path) -> None:
    async with pulling(tmp_path) as (_, _, pull):
        await pull()
    (tmp_path / "model.bin").write_bytes(LARGE[:-1])
    (tmp_path / "sub" / "config.json").unlink()
    size = len(LARGE)
    assert verified(tiny(), tmp_path) == [
        Verdict("model.bin", "broken", f"bytes {size}, found {size - 1}"),
        Verdict("sub/config.json", "missing"),
    ]


@pytest.mark.parametrize("note", [None, b"", b"[]", b'{"model": 1}'], ids=["none", "empty", "a list", "rubbish"])
def test_a_file_that_nobody_vouches_for_is_told_as_unknown(tmp_path: Path, note: bytes | None) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "model.bin").write_bytes(LARGE)
    (tmp_path / "sub" / "config.json").write_bytes(SMALL)
    if note is not None:
        (tmp_path / manifest.NOTE).write_bytes(note)
    states = [(verdict.path, verdict.state) for verdict in verified(tiny(), tmp_path)]
    assert states == [("model.bin", "ok"), ("sub/config.json", "unknown")]


def test_a_manifest_cannot_lower_what_the_catalogue_asks_for(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(SMALL)
    manifest.written(tmp_path, tiny(), [kept("model.bin", SMALL, "catalogue")])
    assert verified(tiny(), tmp_path)[0].state == "broken"
