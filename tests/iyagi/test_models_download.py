"""One file from a hub that answers as real hubs do, and fails as they do."""

import asyncio
import sys
from pathlib import Path

import pytest
from pydantic import HttpUrl

from iyagi.models.digest import Expected
from iyagi.models.download import TRIES, Download
from iyagi.models.errors import CannotKeep, HubAway, OtherBytes
from iyagi.models.hub import open_hub
from tests.iyagi.downloading import DATA, NAME, OTHER, RIGHT, SOURCE, UNKNOWN, beside, fetch, hub_of
from tests.iyagi.model_hub import Mood, sha256


async def test_a_file_comes_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    seen: list[int] = []
    async with hub_of() as (_, hub):
        found = await Download(hub, seen.append).fetch(SOURCE, NAME, tmp_path / "a" / "model.bin", RIGHT)
    assert (tmp_path / "a" / "model.bin").read_bytes() == DATA
    assert (found.size, found.sha256) == (len(DATA), sha256(DATA))
    assert beside(tmp_path / "a" / "model.bin") == ["model.bin"]
    assert seen[-1] == len(DATA)


@pytest.mark.parametrize("length", [True, False], ids=["with its length", "in chunks"])
async def test_a_line_that_is_cut_is_gone_on_with_where_it_was(tmp_path: Path, length: bool) -> None:
    cuts = [Mood(cut=100_000, length=length), Mood(cut=70_000, length=length)]
    async with hub_of(*cuts) as (fake, hub):
        await fetch(hub, tmp_path / "model.bin")
        ranges = [one.range for one in fake.gets(NAME)]
    assert (tmp_path / "model.bin").read_bytes() == DATA
    assert ranges == [None, "bytes=100000-", "bytes=170000-"]


async def test_a_pull_begun_by_another_process_is_gone_on_with(tmp_path: Path) -> None:
    async with hub_of(Mood(cut=100_000), *[Mood(status=503)] * TRIES) as (fake, hub):
        with pytest.raises(HubAway):
            await fetch(hub, tmp_path / "model.bin")
        assert beside(tmp_path / "model.bin") == ["model.bin.part", "model.bin.part.json"]
        fake.asked.clear()
        await fetch(hub, tmp_path / "model.bin")
        (last,) = fake.gets(NAME)
    assert (last.range, "If-Range" in last.headers) == ("bytes=100000-", True)
    assert (tmp_path / "model.bin").read_bytes() == DATA


async def test_a_server_that_knows_no_ranges_is_asked_for_all_of_it(tmp_path: Path) -> None:
    async with hub_of(Mood(cut=100_000), Mood(ranges=False)) as (_, hub):
        await fetch(hub, tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == DATA


@pytest.mark.parametrize("if_range", [True, False], ids=["it looks at If-Range", "it does not"])
async def test_a_file_that_changed_between_two_attempts_is_begun_anew(tmp_path: Path, if_range: bool) -> None:
    """Nobody told its hash: two halves of two files would look like one."""
    again = [Mood(lie=OTHER, if_range=if_range), Mood(lie=OTHER)]
    async with hub_of(Mood(cut=100_000), *again) as (_, hub):
        await fetch(hub, tmp_path / "model.bin", UNKNOWN)
    assert (tmp_path / "model.bin").read_bytes() == OTHER


async def test_halves_that_do_not_fit_are_thrown_away_once(tmp_path: Path) -> None:
    """Without ETags only the hash can tell."""
    async with hub_of(Mood(cut=100_000, lie=OTHER, etag=False), *[Mood(status=503)] * TRIES) as (_, hub):
        with pytest.raises(HubAway):
            await fetch(hub, tmp_path / "model.bin")
        await fetch(hub, tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == DATA


async def test_a_part_that_is_longer_than_the_file_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "model.bin.part").write_bytes(bytes(len(DATA) + 1))
    async with hub_of() as (fake, hub):
        await fetch(hub, tmp_path / "model.bin")
        assert [one.range for one in fake.gets(NAME)] == [f"bytes={len(DATA) + 1}-", None]  # 416 between them
    assert (tmp_path / "model.bin").read_bytes() == DATA


async def test_a_part_that_is_whole_already_is_not_asked_for(tmp_path: Path) -> None:
    (tmp_path / "model.bin.part").write_bytes(DATA)
    async with hub_of() as (fake, hub):
        await fetch(hub, tmp_path / "model.bin")
        assert fake.asked == []
    assert (tmp_path / "model.bin").read_bytes() == DATA


async def test_a_part_without_a_note_of_an_unknown_file_is_not_trusted(tmp_path: Path) -> None:
    (tmp_path / "model.bin.part").write_bytes(OTHER[:1000])
    async with hub_of() as (_, hub):
        await fetch(hub, tmp_path / "model.bin", UNKNOWN)
    assert (tmp_path / "model.bin").read_bytes() == DATA


async def test_a_file_with_another_hash_takes_no_place_and_leaves_nothing(tmp_path: Path) -> None:
    async with hub_of(Mood(lie=OTHER)) as (_, hub):
        with pytest.raises(OtherBytes) as refusal:
            await fetch(hub, tmp_path / "model.bin")
    values = refusal.value.values
    assert (values["what"], values["expected"], values["found"]) == ("SHA-256", sha256(DATA), sha256(OTHER))
    assert beside(tmp_path / "model.bin") == []


async def test_what_was_there_stays_when_something_else_comes(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"the one of yesterday")
    async with hub_of(Mood(lie=OTHER)) as (_, hub):
        with pytest.raises(OtherBytes):
            await fetch(hub, tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == b"the one of yesterday"


async def test_git_s_name_for_a_small_file_is_checked_where_nothing_better_is_told(tmp_path: Path) -> None:
    async with hub_of(Mood(lie=OTHER)) as (_, hub):
        told = await hub.told(SOURCE, NAME)
        with pytest.raises(OtherBytes) as refusal:
            await fetch(hub, tmp_path / "model.bin", Expected(told.size, told.sha256, told.blob, "hub"))
    assert (told.size, told.sha256) == (len(DATA), None)
    assert refusal.value.values["what"] == "git blob"


@pytest.mark.parametrize("length", [True, False], ids=["announced", "found out while reading"])
async def test_a_file_that_is_too_long_is_not_read_to_its_end(tmp_path: Path, length: bool) -> None:
    async with hub_of(Mood(lie=DATA * 20, length=length)) as (_, hub):
        with pytest.raises(OtherBytes) as refusal:
            await fetch(hub, tmp_path / "model.bin")
    assert refusal.value.values["what"] == "bytes"


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
async def test_a_server_in_trouble_is_asked_again(tmp_path: Path, status: int) -> None:
    async with hub_of(*[Mood(status=status)] * (TRIES - 1)) as (_, hub):
        await fetch(hub, tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == DATA


async def test_a_server_that_falls_silent_is_left_and_asked_again(tmp_path: Path) -> None:
    async with hub_of(Mood(cut=100_000, hangs=True), silence=0.2) as (fake, hub):
        await fetch(hub, tmp_path / "model.bin")
        assert fake.gets(NAME)[-1].range == "bytes=100000-"
    assert (tmp_path / "model.bin").read_bytes() == DATA


async def test_a_server_that_is_not_there_is_named(tmp_path: Path) -> None:
    async with hub_of() as (fake, _):
        url = fake.url
    async with open_hub(HttpUrl(url)) as hub:
        with pytest.raises(HubAway, match=url):
            await fetch(hub, tmp_path / "model.bin")


async def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(b"a file where a folder has to be")
    async with hub_of() as (_, hub):
        with pytest.raises(CannotKeep, match="folder"):
            await fetch(hub, tmp_path / "folder" / "model.bin")


async def test_a_pull_that_is_killed_is_gone_on_with(tmp_path: Path) -> None:
    program = """
import asyncio, sys
from pathlib import Path
from pydantic import HttpUrl
from iyagi.models.download import Download
from iyagi.models.hub import open_hub
from tests.iyagi.downloading import NAME, RIGHT, SOURCE

async def main():
    async with open_hub(HttpUrl(sys.argv[1])) as hub:
        await Download(hub).fetch(SOURCE, NAME, Path(sys.argv[2]), RIGHT)

asyncio.run(main())
"""
    async with hub_of(Mood(cut=200_000, hangs=True)) as (fake, hub):
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", program, fake.url, str(tmp_path / "model.bin")
        )
        part = tmp_path / "model.bin.part"
        async with asyncio.timeout(30):
            while not part.exists() or not part.stat().st_size:
                await asyncio.sleep(0.01)
        child.kill()
        await child.wait()
        come = part.stat().st_size
        await fetch(hub, tmp_path / "model.bin")
        assert fake.gets(NAME)[-1].range == f"bytes={come}-"
    assert (tmp_path / "model.bin").read_bytes() == DATA
