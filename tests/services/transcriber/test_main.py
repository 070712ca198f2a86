"""The process itself, on a real bus."""

import asyncio
import base64
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from chassis.bus import Bus, NoResponders, open_bus
from chassis.bus.objects import Objects
from chassis.bus.provision import Provision
from chassis.settings import Settings
from contracts.ask import TRANSCRIBE, Refused, Transcribe, Transcript
from contracts.live import Alive
from tests.services.transcriber.recordings import LIVE, RATE, encoded, tone, vowels
from tests.services.transcriber.tiny_whisper import SYLLABLES, build
from tests.services.transcriber.transcription_service import Said, serving
from tests.services.transcriber.waiting import DEADLINE, until

pytestmark = pytest.mark.e2e

SEED = 8

Transcriber = Callable[..., AbstractAsyncContextManager[tuple[Process, Alive]]]


@pytest.fixture
async def bus(nats_url: str) -> AsyncIterator[Bus]:
    async with open_bus(Settings(nats_url=nats_url), name="test/here-1") as bus:
        await until(lambda: bus.connects)
        await Provision(bus).streams()
        yield bus


@pytest.fixture
async def alive(bus: Bus) -> asyncio.Queue[Alive]:
    frames: asyncio.Queue[Alive] = asyncio.Queue()

    async def heard(_: str, data: bytes) -> None:
        await frames.put(Alive.model_validate_json(data))

    await bus.listen("live.alive.transcriber.*", heard)
    return frames


@pytest.fixture
def transcriber(nats_url: str, tmp_path: Path, alive: asyncio.Queue[Alive]) -> Transcriber:
    """Starts a transcriber; inside, it has said that it is alive."""

    @asynccontextmanager
    async def started(**environment: str) -> AsyncIterator[tuple[Process, Alive]]:
        environment |= {"IYAGI_HOME": str(tmp_path / "home"), "IYAGI_NATS_URL": nats_url}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "services.transcriber", env=os.environ | environment, stderr=DEVNULL
        )
        try:
            yield process, await asyncio.wait_for(alive.get(), DEADLINE)
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()

    return started


async def answered(bus: Bus, recording: bytes) -> Transcript | Refused:
    audio = base64.b64encode(recording).decode()
    return await asked(bus, Transcribe(field_type="era", language="ko-KR", audio=audio))


async def asked(bus: Bus, ask: Transcribe) -> Transcript | Refused:
    answer = await bus.ask(TRANSCRIBE, ask.model_dump_json().encode(), timeout=DEADLINE)
    return (Transcript if b"confidence" in answer else Refused).model_validate_json(answer)


async def test_without_a_model_it_says_so_and_leaves_when_told(
    bus: Bus, transcriber: Transcriber, alive: asyncio.Queue[Alive]
) -> None:
    async with transcriber() as (process, frame):
        assert await answered(bus, b"") == Refused(code="empty_file")
        assert await answered(bus, encoded("ogg", "libopus", tone(1))) == Refused(code="no_speech_engine")
        assert (frame.service, frame.engine, frame.model, frame.leaving) == ("transcriber", "none", "", False)
        process.send_signal(signal.SIGTERM)
        while not frame.leaving:
            frame = await asyncio.wait_for(alive.get(), DEADLINE)
        assert await asyncio.wait_for(process.wait(), DEADLINE) == 0
    with pytest.raises(NoResponders):
        await answered(bus, b"")


async def test_with_a_model_recordings_become_words_by_either_way(
    bus: Bus, transcriber: Transcriber, tmp_path: Path
) -> None:
    spoken = encoded("webm", "libopus", vowels(2, RATE), LIVE)
    large = encoded("wav", "pcm_s16le", vowels(15, RATE))
    assert len(large) > bus.max_payload
    async with transcriber(IYAGI_WHISPER_MODEL=str(build(tmp_path / "tiny", SEED)), IYAGI_WHISPER_THREADS="1"):
        inline = await answered(bus, spoken)
        await Objects(bus).put_upload("one", large)
        upload = await asked(bus, Transcribe(field_type="topic", language="ko", object="one"))
        refused = await answered(bus, b"text.webm")
    for transcript in (inline, upload):
        assert isinstance(transcript, Transcript)
        assert transcript.text
        assert set(transcript.text) <= set(SYLLABLES)
    assert isinstance(refused, Refused)
    assert refused.code == "not_audio"
    assert await Objects(bus).take_upload("one") is None


async def test_a_model_that_is_not_whole_stops_it_at_start_by_name(nats_url: str, tmp_path: Path) -> None:
    environment = {"IYAGI_HOME": str(tmp_path / "home"), "IYAGI_NATS_URL": nats_url}
    environment |= {"IYAGI_WHISPER_MODEL": str(tmp_path / "nowhere")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-m", "services.transcriber", env=os.environ | environment, stderr=PIPE
    )
    _, said = await asyncio.wait_for(process.communicate(), DEADLINE)
    assert process.returncode == 1
    assert "config.json, model.bin, tokenizer.json, vocabulary.*" in said.decode()


async def test_an_endpoint_hears_in_its_place(bus: Bus, transcriber: Transcriber) -> None:
    async with (
        serving(
            Said(body={"text": "조선 시대요", "segments": [{"text": "조선 시대요", "avg_logprob": -0.1}]})
        ) as service,
        transcriber(IYAGI_TRANSCRIBER_ENGINE="endpoint", IYAGI_TRANSCRIBER_ENDPOINT=service.url) as (_, frame),
    ):
        heard = await answered(bus, encoded("webm", "libopus", vowels(2, RATE), LIVE))
    assert (frame.engine, frame.model) == ("endpoint", "whisper-1")
    assert isinstance(heard, Transcript)
    assert heard.text == "조선 시대요"
