import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest

from contracts.errors import EngineFailed, IyagiError, NotAudio, RecordingTooLong
from services.transcriber.bounded import ENVIRONMENT, decoded_apart, outcome, start_decoder
from services.transcriber.decode import decoded
from services.transcriber.decoder import ADDRESS_SPACE, LIFE_TIME, PIPES, PROCESSOR_TIME, REFUSED
from tests.services.transcriber.recordings import LIVE, encoded, film, silent_flac, silent_opus, tone
from tests.services.transcriber.waiting import until

PARENT = """
import asyncio
from services.transcriber.bounded import start_decoder

async def main():
    decoder = await start_decoder()
    print(decoder.pid, flush=True)
    await decoder.wait()

asyncio.run(main())
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="/proc")


@asynccontextmanager
async def waiting_decoder() -> AsyncIterator[Path]:
    """A decoder that has bound itself and waits for its recording; its folder in /proc."""
    decoder = await start_decoder()
    proc = Path(f"/proc/{decoder.pid}")
    try:
        await until(lambda: limit(proc, "Max open files") == PIPES)
        yield proc
    finally:
        decoder.kill()
        await decoder.communicate()


def limit(proc: Path, name: str) -> int | None:
    line = next(line for line in (proc / "limits").read_text().splitlines() if line.startswith(name))
    soft = line.removeprefix(name).split()[0]
    return int(soft) if soft.isdigit() else None


async def refusal_of(recording: bytes) -> tuple[str, dict]:
    with pytest.raises(IyagiError) as refusal:
        await decoded_apart(recording)
    return refusal.value.code, refusal.value.values


async def test_a_recording_sounds_the_same_decoded_apart() -> None:
    recording = encoded("webm", "libopus", tone(2), LIVE)
    assert await decoded_apart(recording) == b"".join(decoded(recording))


@pytest.mark.parametrize(
    ("recording", "why"),
    [
        (b"no recording", "not a kind of file that is known here, or damaged"),
        (b"", "not a kind of file that is known here, or damaged"),
        (film(), "there is no sound in it"),
        (silent_flac(hours=40), "not a kind of file that is known here, or damaged"),
    ],
    ids=["text", "nothing", "film", "forty hours of flac"],
)
async def test_a_refusal_comes_back_by_its_name(recording: bytes, why: str) -> None:
    assert await refusal_of(recording) == ("not_audio", {"why": why})


async def test_hours_of_silence_are_refused_as_too_long() -> None:
    assert await refusal_of(silent_opus("webm", hours=4)) == ("recording_too_long", {"limit": 60})


async def test_an_index_that_asks_for_gigabytes_is_refused_and_the_next_recording_heard() -> None:
    whole = encoded("ipod", "aac", tone(1))
    greedy = bytearray(whole)
    sizes = greedy.index(b"stsz") + 8
    greedy[sizes : sizes + 8] = (1).to_bytes(4, "big") + (0x0FFF_FFFF).to_bytes(4, "big")
    code, _ = await refusal_of(bytes(greedy))
    assert code == "not_audio"
    assert await decoded_apart(whole) == b"".join(decoded(whole))


async def test_twenty_bombs_at_once_are_each_refused() -> None:
    bomb = silent_opus("ogg", hours=2)
    refusals = await asyncio.gather(*(refusal_of(bomb) for _ in range(20)))
    too_long, too_slow = ("recording_too_long", {"limit": 60}), ("speech_timeout", {"seconds": LIFE_TIME})
    assert all(refusal in (too_long, too_slow) for refusal in refusals)  # slow, where other tests take the processors
    assert too_long in refusals


@linux
async def test_a_decoder_holds_three_pipes_two_variables_and_its_limits() -> None:
    async with waiting_decoder() as proc:
        found = {
            "address space": limit(proc, "Max address space"),
            "processor time": limit(proc, "Max cpu time"),
            "core": limit(proc, "Max core file size"),
            "open": sorted(path.name for path in (proc / "fd").iterdir()),
            "environment": dict(pair.split("=", 1) for pair in (proc / "environ").read_text().split("\0") if pair),
        }
    assert found == {
        "address space": ADDRESS_SPACE,
        "processor time": PROCESSOR_TIME,
        "core": 0,
        "open": ["0", "1", "2"],
        "environment": ENVIRONMENT,
    }


@linux
async def test_a_decoder_dies_with_its_parent() -> None:
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", PARENT, stdout=asyncio.subprocess.PIPE)
    assert parent.stdout
    decoder = psutil.Process(int(await parent.stdout.readline()))
    parent.kill()
    await parent.wait()
    await until(lambda: not decoder.is_running() or decoder.status() == psutil.STATUS_ZOMBIE)


async def test_a_cancelled_decoding_leaves_no_process() -> None:
    decoding = asyncio.create_task(decoded_apart(encoded("webm", "libopus", tone(1))))
    await until(psutil.Process().children)
    decoding.cancel()
    with pytest.raises(asyncio.CancelledError):
        await decoding
    assert psutil.Process().children() == []


@pytest.mark.parametrize("killed_by", [signal.SIGXCPU, signal.SIGALRM, signal.SIGSEGV, signal.SIGKILL])
def test_a_recording_that_breaks_its_decoder_is_no_recording(killed_by: signal.Signals) -> None:
    with pytest.raises(NotAudio) as refusal:
        outcome(-killed_by, b"", b"")
    assert refusal.value.values == {"why": "it takes more time or memory than a recording does"}


@pytest.mark.parametrize(
    ("status", "words", "why"),
    [
        (1, b"ImportError: av", "ImportError: av"),
        (2, b"", "exit status 2"),
        (REFUSED, b"{}", "it refused with b'{}'"),
        (REFUSED, b'{"code": "disk_full"}', 'it refused with b\'{"code": "disk_full"}\''),
        (REFUSED, b'{"code": "not_audio"}', 'it refused with b\'{"code": "not_audio"}\''),
    ],
)
def test_a_decoder_that_fails_otherwise_is_our_fault_and_not_the_recordings(
    status: int, words: bytes, why: str
) -> None:
    with pytest.raises(EngineFailed) as failure:
        outcome(status, b"", words)
    assert failure.value.values == {"engine": "decoder", "why": why}


def test_a_refusal_keeps_its_values() -> None:
    with pytest.raises(RecordingTooLong) as refusal:
        outcome(REFUSED, b"", b'{"code": "recording_too_long", "values": {"limit": 60}}')
    assert refusal.value.values == {"limit": 60}


def test_no_decoder_starts_for_a_parent_that_is_gone() -> None:
    gone = os.spawnv(os.P_NOWAIT, sys.executable, [sys.executable, "-I", "-m", "services.transcriber.decoder", "1"])
    _, status = os.waitpid(gone, 0)
    assert status != 0
