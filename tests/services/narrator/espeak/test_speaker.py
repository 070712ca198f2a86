import asyncio
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import pytest_asyncio
import soundfile

from contracts.book import MAX_TEXT
from contracts.errors import EngineFailed, MissingTool
from services.narrator import sound
from services.narrator.espeak.speaker import EspeakSpeaker, open_espeak
from services.narrator.handler import Speech, SpeechRefused
from tests.services.narrator.fakes import unheard

TALE = "옛날 옛적에 토끼가 살았어요. 토끼는 당근을 좋아했지요! 호랑이도 좋아했을까요?"
AIR = 0.3  # seconds
RATE = 22050
DEADLINE = 20.0  # seconds


@pytest_asyncio.fixture
async def espeak() -> AsyncIterator[EspeakSpeaker]:
    async with open_espeak() as speaker:
        yield speaker


async def speak(speaker: EspeakSpeaker, text: str = TALE, **given: Any) -> Speech:
    return await speaker.speak(text, **{"voice": "M2", "speed": 1.05, "seed": 7, "progress": unheard, **given})


def heard(speech: Speech) -> sound.Samples:
    samples, rate = soundfile.read(io.BytesIO(speech.wav))
    assert rate == RATE
    return np.asarray(samples)


async def test_a_page_is_a_wav_file_as_long_as_it_says(espeak: EspeakSpeaker) -> None:
    speech = await speak(espeak)
    with soundfile.SoundFile(io.BytesIO(speech.wav)) as file:
        assert (file.channels, file.format, file.subtype) == (1, "WAV", "PCM_16")
        assert file.frames / file.samplerate == speech.duration


async def test_there_is_air_at_both_ends_and_speech_between(espeak: EspeakSpeaker) -> None:
    samples = heard(await speak(espeak))
    air = round(AIR * RATE)
    assert not samples[:air].any()
    assert not samples[-air:].any()
    assert samples[air : air + RATE].any()
    assert samples[-air - RATE : -air].any()


async def test_two_texts_are_equally_loud_and_neither_is_clipped(espeak: EspeakSpeaker) -> None:
    for text in (TALE, "쉿."):
        samples = heard(await speak(espeak, text))
        assert sound.level(samples, RATE) == pytest.approx(sound.LEVEL, abs=0.5)
        assert np.max(np.abs(samples)) < 1.0


async def test_the_same_text_gives_the_same_bytes_whatever_was_said_between(espeak: EspeakSpeaker) -> None:
    first = await speak(espeak, voice="F2")
    await speak(espeak, "다른 이야기예요.", voice="M4", speed=1.7)
    assert await speak(espeak, voice="F2") == first


async def test_the_breath_of_a_voice_is_drawn_from_the_seed(espeak: EspeakSpeaker) -> None:
    breaths = [(await speak(espeak, voice="F2", seed=seed)).wav for seed in (1, 2, 2**32 - 1, 1)]
    assert breaths[0] == breaths[3]
    assert len(set(breaths)) == 3


async def test_pages_may_be_spoken_at_the_same_time(espeak: EspeakSpeaker) -> None:
    alone = [await speak(espeak, voice=voice) for voice in ("M1", "F1")]
    together = await asyncio.gather(*(speak(espeak, voice=voice) for voice in ("M1", "F1")))
    assert together == alone


async def test_faster_is_shorter(espeak: EspeakSpeaker) -> None:
    durations = [(await speak(espeak, speed=speed)).duration for speed in (0.7, 1.0, 1.4, 2.0)]
    assert durations == sorted(durations, reverse=True)
    assert durations[0] > 2 * durations[-1]


async def test_timings_point_at_the_sentences_and_words_of_the_text_as_written(espeak: EspeakSpeaker) -> None:
    text = "용궁(龍宮)에 토끼🐰가 갔어요. 1,234마리의 물고기와 놀았지~ 정말?"
    speech = await speak(espeak, text)
    assert [text[sentence.first : sentence.last] for sentence in speech.sentences] == [
        "용궁(龍宮)에 토끼🐰가 갔어요.",
        "1,234마리의 물고기와 놀았지~ 정말?",
    ]
    assert [text[word.first : word.last] for word in speech.words] == text.split()
    assert speech.unreadable == ("龍宮", "🐰")


async def test_timings_follow_one_another_within_the_page(espeak: EspeakSpeaker) -> None:
    speech = await speak(espeak)
    for timings in (speech.sentences, speech.words):
        moments = [moment for timing in timings for moment in (timing.start, timing.end)]
        assert moments == sorted(moments)
        assert all(timing.start < timing.end for timing in timings)
    assert speech.sentences[0].start == AIR
    assert speech.sentences[-1].end == pytest.approx(speech.duration - AIR, abs=0.001)
    assert all(sentence.measured for sentence in speech.sentences)
    assert any(word.measured for word in speech.words)


async def test_a_measured_pause_between_sentences_is_silent(espeak: EspeakSpeaker) -> None:
    speech = await speak(espeak)
    samples = heard(speech)
    for before, after in zip(speech.sentences, speech.sentences[1:], strict=False):
        gap = samples[round((before.end + 0.002) * RATE) : round((after.start - 0.002) * RATE)]
        assert len(gap)
        assert not gap.any()


@pytest.mark.parametrize("text", ["🐰🐯", "龍宮", "…!?"])
async def test_a_text_with_nothing_readable_is_refused(espeak: EspeakSpeaker, text: str) -> None:
    with pytest.raises(SpeechRefused, match="can read nothing of this text"):
        await speak(espeak, text)


@pytest.mark.parametrize(
    "sentence", ["깊은 산골 마을에 토끼가 살았어요. ", "깊은 산골 마을에 토끼와 거북이가 살고 ", "산", "췟"]
)
async def test_the_longest_text_is_spoken_to_its_end(espeak: EspeakSpeaker, sentence: str) -> None:
    text = (sentence * MAX_TEXT)[:MAX_TEXT].strip()
    speech = await speak(espeak, text)
    tenth = await speak(espeak, text[: MAX_TEXT // 10])
    assert [text[word.first : word.last] for word in speech.words] == text.split()
    assert speech.duration - 2 * AIR == pytest.approx(10 * (tenth.duration - 2 * AIR), rel=0.1)


async def test_progress_is_told_sentence_by_sentence(espeak: EspeakSpeaker) -> None:
    shares: list[float] = []

    async def hear(share: float) -> None:
        shares.append(share)

    await speak(espeak, progress=hear)
    assert shares == [1 / 3, 2 / 3, 1.0]


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
