import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
import pytest_asyncio

from contracts.book import MAX_TEXT
from contracts.errors import EngineFailed, MissingTool
from services.narrator.espeak.speaker import EspeakSpeaker, open_espeak
from tests.services.narrator.contract_speaker import AIR, speak

DEADLINE = 20.0  # seconds


@pytest_asyncio.fixture
async def espeak() -> AsyncIterator[EspeakSpeaker]:
    async with open_espeak() as speaker:
        yield speaker


async def test_the_breath_of_a_voice_is_drawn_from_the_seed(espeak: EspeakSpeaker) -> None:
    breaths = [(await speak(espeak, voice="F2", seed=seed)).wav for seed in (1, 2, 2**32 - 1, 1)]
    assert breaths[0] == breaths[3]
    assert len(set(breaths)) == 3


async def test_words_are_measured_as_far_as_its_events_tell(espeak: EspeakSpeaker) -> None:
    assert any(word.measured for word in (await speak(espeak)).words)


async def test_faster_is_shorter(espeak: EspeakSpeaker) -> None:
    durations = [(await speak(espeak, speed=speed)).duration for speed in (0.7, 1.0, 1.4, 2.0)]
    assert durations == sorted(durations, reverse=True)
    assert durations[0] > 2 * durations[-1]


@pytest.mark.parametrize(
    "sentence", ["깊은 산골 마을에 토끼가 살았어요. ", "깊은 산골 마을에 토끼와 거북이가 살고 ", "산", "췟"]
)
async def test_the_longest_text_is_spoken_to_its_end(espeak: EspeakSpeaker, sentence: str) -> None:
    text = (sentence * MAX_TEXT)[:MAX_TEXT].strip()
    speech = await speak(espeak, text)
    tenth = await speak(espeak, text[: MAX_TEXT // 10])
    assert [text[word.first : word.last] for word in speech.words] == text.split()
    assert speech.duration - 2 * AIR == pytest.approx(10 * (tenth.duration - 2 * AIR), rel=0.1)


# What may befall the child


def script(folder: Path, *lines: str) -> Path:
    program = folder / "child.py"
    program.write_text("\n".join(("import sys, signal", *lines)))
    return program


async def test_a_missing_library_is_said_at_the_start_with_its_remedy(tmp_path: Path) -> None:
    program = script(tmp_path, f"print({json.dumps(json.dumps({'missing': 'no libespeak-ng'}))})")
    with pytest.raises(
        MissingTool, match=r"espeak-ng is missing: pip install 'iyagi\[voice-espeak\]' \(no libespeak-ng\)"
    ):
        async with open_espeak(program):
            pass


async def test_a_child_that_dies_is_a_failure_with_its_last_words(tmp_path: Path) -> None:
    speaker = EspeakSpeaker("1.52.0", script(tmp_path, "sys.exit('no room on the device')"))
    with pytest.raises(EngineFailed, match="The engine espeak-ng failed: it ended with 1: no room on the device"):
        await speak(speaker)


async def test_a_child_that_dies_in_the_middle_of_a_sentence_is_a_failure(tmp_path: Path) -> None:
    told = json.dumps('{"version": "1.52.0", "rate": 22050}\n{"bytes": 1000, "words": []}\nhalf')
    speaker = EspeakSpeaker("1.52.0", script(tmp_path, f"sys.stdout.write({told})"))
    with pytest.raises(EngineFailed, match="The engine espeak-ng failed: it ended with 0"):
        await speak(speaker)


async def test_a_cancelled_page_stops_its_child(tmp_path: Path) -> None:
    told = json.dumps('{"version": "1.52.0", "rate": 22050}\n{"bytes": 2, "words": []}\nhi')
    program = script(tmp_path, f"sys.stdout.write({told})", "sys.stdout.flush()", "signal.pause()")
    half_way: asyncio.Future[list[psutil.Process]] = asyncio.get_running_loop().create_future()

    async def hear(_: float) -> None:
        half_way.set_result(psutil.Process().children())

    speaking = asyncio.create_task(speak(EspeakSpeaker("1.52.0", program), progress=hear))
    async with asyncio.timeout(DEADLINE):
        [child] = await half_way
        speaking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await speaking
    assert not child.is_running()
