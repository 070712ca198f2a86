import asyncio
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from chassis.bus import Bus
from chassis.bus.provision import Provision
from chassis.log import open_log
from chassis.settings import Settings
from contracts.topology import FACTS, NARRATOR_PANEL
from iyagi.bus import connected
from iyagi.main import app
from tests.examples import page_written, record, run_created

SUBJECT = page_written(0).subject
RAW = record(page_written(0)).to_json()


async def bus(*arguments: str) -> Result:
    """Apart from this loop, as the command is in a process of its own."""
    return await asyncio.to_thread(CliRunner().invoke, app, ["bus", *arguments])


@pytest.fixture
def nats(home: Path, nats_url: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("IYAGI_NATS_URL", nats_url)
    return Settings(home=home)


async def set_aside(path: Path, seq: int, raw: bytes = RAW) -> None:
    async with open_log(path) as log:
        await log.put_aside(seq, SUBJECT, "newer than this build", raw)


async def left_aside(path: Path) -> list[int]:
    async with open_log(path) as log:
        return [one.seq for one in await log.aside()]


async def on_the_wire(there: Bus, seq: int) -> tuple[str | None, bytes | None]:
    message = await there.js.get_msg(FACTS, seq=seq, direct=True)
    return message.subject, message.data


async def test_the_plan_is_shown_beside_what_is_there(nats: Settings) -> None:
    async with connected(nats) as there:
        await Provision(there).streams()
        await Provision(there).durables()
        complete = await bus("plan")
        await there.js.delete_consumer(FACTS, NARRATOR_PANEL.name)
        await there.js.publish(SUBJECT, RAW)
        lacking = await bus("plan")
    assert complete.exit_code == 0, complete.output
    rows = [" ".join(line.split()) for line in complete.stdout.splitlines()]
    assert "illustrator-cover page.written.*.cover.> 1000" in rows
    assert "FACTS ✓ 0 0 B 0" in rows
    assert "narrator-panel ✓ 0 0 B 0" in rows
    assert [row for row in rows if "≠" in row] == []
    assert lacking.exit_code == 1
    rows = [" ".join(line.split()) for line in lacking.stdout.splitlines()]
    assert "narrator-panel ✗" in rows
    assert "narrator-cover ✓ 1 0 B 0" in rows


async def test_a_stream_that_differs_from_the_plan_is_named(nats: Settings) -> None:
    async with connected(nats) as there:
        await Provision(there).streams()
        await Provision(there).durables()
        config = (await there.js.stream_info(FACTS)).config
        await there.js.update_stream(config.evolve(max_bytes=1 << 20))
        told = await bus("plan")
    assert told.exit_code == 1
    assert f"max_bytes: {1 << 30} ≠ {1 << 20}" in told.stdout


async def test_without_nats_the_plan_is_shown_alone(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iyagi.bus.CONNECT_LIMIT", 0.1)
    monkeypatch.setenv("IYAGI_NATS_URL", "nats://127.0.0.1:1")
    told = await bus("plan")
    assert told.exit_code == 0, told.output
    assert "illustrator-cover" in told.stdout
    assert "NATS (nats://127.0.0.1:1) is not available: no answer within 0.1 s" in told.stdout


async def test_what_is_set_aside_in_any_log_is_listed_with_its_reason(home: Path) -> None:
    assert (await bus("aside")).stdout == "치워 둔 메시지가 없어요. / Nothing is set aside.\n"
    await set_aside(home / "narrator-1.db", 7)
    (row,) = (await bus("aside")).stdout.splitlines()[1:]
    assert row.split()[0] == "7"
    assert row.split()[3:5] == ["narrator-1.db", SUBJECT]
    assert row.rstrip().endswith("newer than this build")


async def test_a_message_set_aside_is_told_again_in_its_own_place_and_leaves_every_list(nats: Settings) -> None:
    async with connected(nats) as there:
        await Provision(there).streams()
        seq = (await there.js.publish(SUBJECT, RAW)).seq
        for name in ("narrator-1.db", "illustrator-1.db"):
            await set_aside(nats.home / name, seq)
        async with open_log(nats.home / "narrator-1.db"):  # beside a service that runs
            told = await bus("aside", "--deliver", str(seq))
        assert (told.exit_code, told.stdout) == (0, f"다시 보냈어요: {seq} → {seq + 1}\n"), told.output
        assert await on_the_wire(there, seq + 1) == (SUBJECT, RAW)
        assert (await there.js.stream_info(FACTS)).state.messages == 1
    assert await left_aside(nats.home / "narrator-1.db") == []
    assert await left_aside(nats.home / "illustrator-1.db") == []


async def test_in_a_stream_made_anew_the_message_that_has_its_sequence_stays(nats: Settings) -> None:
    async with connected(nats) as there:
        await Provision(there).streams()
        other = run_created()
        seq = (await there.js.publish(other.subject, record(other).to_json())).seq
        await set_aside(nats.home / "gateway-1.db", seq)
        assert (await bus("aside", "--deliver", str(seq))).exit_code == 0
        assert await on_the_wire(there, seq) == (other.subject, record(other).to_json())
        assert await on_the_wire(there, seq + 1) == (SUBJECT, RAW)


async def test_what_was_told_well_meanwhile_is_not_replaced(nats: Settings) -> None:
    async with connected(nats) as there:
        await Provision(there).streams()
        seq = (await there.js.publish(SUBJECT, RAW)).seq
        await set_aside(nats.home / "gateway-1.db", seq, raw=b"rubbish")
        told = await bus("aside", "--deliver", str(seq))
        assert told.exit_code == 1
        assert f"Another message stands on {SUBJECT}" in told.stderr
        assert await on_the_wire(there, seq) == (SUBJECT, RAW)
    assert await left_aside(nats.home / "gateway-1.db") == [seq]


async def test_a_sequence_that_nobody_set_aside_is_refused(nats: Settings) -> None:
    told = await bus("aside", "--deliver", "9")
    assert told.exit_code == 1
    assert f"No log in {nats.home} has set aside a message of sequence 9" in told.stderr


async def test_the_address_that_a_supervisor_left_is_used(
    home: Path, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("IYAGI_NATS_URL", raising=False)
    (home / "run").mkdir(parents=True)
    (home / "run" / "nats.url").write_text(nats_url, encoding="utf-8")
    async with connected(Settings()) as there:
        assert there.connected
