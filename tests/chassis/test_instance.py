"""Which process this is, and the log it holds."""

import re
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from chassis.instance import hostname, open_instance
from chassis.settings import Settings
from contracts.errors import LogInUse


async def test_each_process_takes_the_first_number_that_is_free(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    async with AsyncExitStack() as stack, open_instance(settings, "story") as first:
        second = await stack.enter_async_context(open_instance(settings, "story"))
        other = await stack.enter_async_context(open_instance(settings, "narrator"))
        host = hostname()
        assert [one.source for one in (first, second, other)] == [
            f"story/{host}-1",
            f"story/{host}-2",
            f"narrator/{host}-1",
        ]
        assert [one.log.path.name for one in (first, second, other)] == ["story-1.db", "story-2.db", "narrator-1.db"]
    async with open_instance(settings, "story") as again:
        assert again.n == 1


async def test_a_number_that_is_asked_for_is_taken_or_refused(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, instance=7)
    async with open_instance(settings, "story") as instance:
        assert (instance.n, instance.log.path) == (7, tmp_path / "story-7.db")
        with pytest.raises(LogInUse):
            async with open_instance(settings, "story"):
                pass


@pytest.mark.parametrize(
    ("given", "expected"),
    [("GPU-Host.local", "gpu-host-local"), ("pc.>*", "pc"), ("아이야기", "host"), ("a b", "a-b")],
)
def test_a_host_name_is_fit_for_a_wire_subject(monkeypatch: pytest.MonkeyPatch, given: str, expected: str) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: given)
    assert hostname() == expected
    assert re.fullmatch(r"[a-z0-9-]+", hostname())
