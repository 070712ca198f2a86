"""What a hub says, where it sends us, and what it is told."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from pydantic import HttpUrl, SecretStr
from yarl import URL

from iyagi.models.digest import Expected
from iyagi.models.errors import HubRefused, OtherBytes
from iyagi.models.hub import Hub, onward, open_hub
from tests.iyagi.downloading import DATA, NAME, OTHER, SOURCE, fetch, hub_of
from tests.iyagi.model_hub import FakeHub, Mood, serving, sha256


@asynccontextmanager
async def sent_on(token: str) -> AsyncIterator[tuple[FakeHub, FakeHub, Hub]]:
    """A hub that keeps its large files elsewhere."""
    async with serving(FakeHub({NAME: DATA})) as keeper:
        hub = FakeHub({NAME: DATA}, large=frozenset({NAME}), elsewhere=keeper, token=token)
        async with serving(hub), open_hub(HttpUrl(hub.url), SecretStr(token)) as asked:
            yield hub, keeper, asked


async def test_a_token_is_told_to_its_hub_and_to_nobody_that_it_sends_us_to(tmp_path: Path) -> None:
    async with sent_on("hunter2") as (hub, keeper, asked):
        await fetch(asked, tmp_path / "model.bin")
    assert [one.headers.get("Authorization") for one in hub.asked] == ["Bearer hunter2"]
    assert [one.headers.get("Authorization") for one in keeper.asked] == [None]


async def test_the_hub_s_own_word_for_a_large_file_counts_not_that_of_its_keeper(tmp_path: Path) -> None:
    async with sent_on("hunter2") as (_, keeper, asked):
        told = await asked.told(SOURCE, NAME)
        keeper.moods[NAME] = [Mood(cut=1000), Mood(lie=OTHER, if_range=False, etag=False)]
        keeper.files[NAME] = OTHER
        with pytest.raises(OtherBytes):  # the second half is of something else, and all of it the next time
            await fetch(asked, tmp_path / "model.bin", Expected(told.size, told.sha256, told.blob, "hub"))
    assert (told.size, told.sha256, told.blob) == (len(DATA), sha256(DATA), None)


async def test_a_hub_that_has_another_file_under_the_name_is_told_before_a_byte_comes(tmp_path: Path) -> None:
    async with sent_on("hunter2") as (hub, keeper, asked):
        hub.files[NAME] = OTHER
        with pytest.raises(OtherBytes, match=sha256(OTHER)):
            await fetch(asked, tmp_path / "model.bin")
        assert keeper.asked[0].method == "GET"
    assert not (tmp_path / "model.bin").exists()


async def test_user_and_password_in_the_address_are_neither_shown_nor_sent_on(tmp_path: Path) -> None:
    async with serving(FakeHub({NAME: DATA}, moods={NAME: [Mood(status=404)]})) as fake:
        address = fake.url.replace("//", "//someone:hunter2@")
        async with open_hub(HttpUrl(address)) as hub:
            with pytest.raises(HubRefused) as refusal:
                await fetch(hub, tmp_path / "model.bin")
        assert fake.asked[0].headers["Authorization"].startswith("Basic ")
    assert "hunter2" not in str(refusal.value)


async def test_a_hub_that_sends_us_in_a_circle_is_left(tmp_path: Path) -> None:
    circle = FakeHub({NAME: DATA}, large=frozenset({NAME}))
    circle.elsewhere = circle
    async with serving(circle), open_hub(HttpUrl(circle.url)) as hub:
        with pytest.raises(HubRefused, match="more than 5 redirects"):
            await fetch(hub, tmp_path / "model.bin")


@pytest.mark.parametrize("location", ["http://elsewhere.test/x", "file:///etc/passwd", None])
def test_what_is_encrypted_is_not_sent_on_in_the_clear_nor_to_a_file(location: str | None) -> None:
    response = SimpleNamespace(headers={"Location": location} if location else {})
    with pytest.raises(HubRefused):
        onward(URL("https://hub.test/a"), response)


@pytest.mark.parametrize(
    ("status", "remedy"),
    [
        (401, "IYAGI_MODELS_TOKEN"),
        (403, "accept its terms"),
        (404, "does not have it"),
        (410, "any more"),
        (400, "look"),
    ],
)
async def test_a_refusal_is_told_with_its_remedy_and_asked_for_once(tmp_path: Path, status: int, remedy: str) -> None:
    async with hub_of(Mood(status=status)) as (fake, hub):
        with pytest.raises(HubRefused, match=remedy) as refusal:
            await fetch(hub, tmp_path / "model.bin")
        assert len(fake.asked) == 1
    assert str(status) in refusal.value.values["found"]


async def test_the_proxy_of_the_environment_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(FakeHub({NAME: DATA})) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        async with open_hub(HttpUrl("http://hub.test")) as hub:
            await fetch(hub, tmp_path / "model.bin")
    assert (tmp_path / "model.bin").read_bytes() == DATA
