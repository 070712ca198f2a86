import asyncio
import io
import threading
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest
import soundfile

from contracts.book import MAX_TEXT, Timing, Voice
from contracts.errors import EngineFailed, EngineUnusable
from services.narrator import sound
from services.narrator.handler import Speech, SpeechRefused
from services.narrator.korean.dictionary import Dictionary
from services.narrator.supertonic.pieces import PAUSES
from services.narrator.supertonic.speaker import SupertonicSpeaker, open_supertonic
from tests.services.narrator.fakes import unheard
from tests.services.narrator.supertonic.conftest import Given
from tests.services.narrator.supertonic.test_graphs import constant
from tests.services.narrator.supertonic.tiny import RATE

TALE = "옛날 옛적에 토끼가 살았어요. 토끼는 당근을 좋아했지요! 호랑이도 좋아했을까요?"
AIR = 0.3  # seconds
DEADLINE = 20.0  # seconds
LONG = (
    "토끼가 산을 넘고 물을 건너 바다에 닿아 하룻밤을 푹 자고 난 뒤에 드디어 눈을 번쩍 뜨고 보니 아침이라, "
    "하늘은 파랗고 바다도 파랗고 온 세상이 다 파랗게 보였더라고 두고두고 이야기하고 다녔다고 해요."
)


async def speak(speaker: SupertonicSpeaker, text: str = TALE, **given: Any) -> Speech:
    return await speaker.speak(text, **{"voice": "M2", "speed": 1.05, "seed": 7, "progress": unheard, **given})


def heard(speech: Speech) -> sound.Samples:
    samples, rate = soundfile.read(io.BytesIO(speech.wav))
    assert rate == RATE
    return np.asarray(samples)


async def test_the_engine_says_which_model_it_is(supertonic: SupertonicSpeaker) -> None:
    assert supertonic.engine == "supertonic-3"
    release, sha256 = supertonic.version.split(" sha256:")
    assert (release, len(sha256)) == ("v1.7.3", 64)


async def test_a_page_is_a_wav_file_as_long_as_it_says(supertonic: SupertonicSpeaker) -> None:
    speech = await speak(supertonic)
    with soundfile.SoundFile(io.BytesIO(speech.wav)) as file:
        assert (file.channels, file.format, file.subtype) == (1, "WAV", "PCM_16")
        assert file.frames / file.samplerate == speech.duration


async def test_there_is_air_at_both_ends_and_speech_between(supertonic: SupertonicSpeaker) -> None:
    samples = heard(await speak(supertonic))
    air = round(AIR * RATE)
    assert not samples[:air].any()
    assert not samples[-air:].any()
    assert samples[air : air + RATE // 20].any()
    assert samples[-air - RATE // 20 : -air].any()


async def test_two_texts_are_equally_loud_and_neither_is_clipped(supertonic: SupertonicSpeaker) -> None:
    for text in (TALE, "쉿.", LONG):
        samples = heard(await speak(supertonic, text))
        assert sound.level(samples, RATE) == pytest.approx(sound.LEVEL, abs=0.5)
        assert np.max(np.abs(samples)) < 1.0


async def test_the_same_text_gives_the_same_bytes_whatever_was_said_between(supertonic: SupertonicSpeaker) -> None:
    first = await speak(supertonic, voice="F2")
    await speak(supertonic, "다른 이야기예요.", voice="M4", speed=1.7)
    assert await speak(supertonic, voice="F2") == first


async def test_and_after_a_new_start(supertonic: SupertonicSpeaker, written: dict[int, Path], tmp_path: Path) -> None:
    async with open_supertonic(written[3], tmp_path) as another:
        assert await speak(another) == await speak(supertonic)


async def test_the_noise_is_drawn_from_the_seed(supertonic: SupertonicSpeaker) -> None:
    wavs = [(await speak(supertonic, seed=seed)).wav for seed in (0, 1, 2**32 - 1, 0)]
    assert wavs[0] == wavs[3]
    assert len(set(wavs)) == 3


class Listening:
    """A session that remembers the noise that each piece began with."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self.noises: list[bytes] = []

    def run(self, outputs: Any, inputs: Any) -> Any:
        if inputs["current_step"][0] == 0:
            self.noises.append(inputs["noisy_latent"].tobytes())
        return self._session.run(outputs, inputs)


async def test_each_piece_and_each_page_has_noise_of_its_own(supertonic: SupertonicSpeaker) -> None:
    sessions = supertonic._graphs._sessions
    sessions["vector_estimator"] = listening = Listening(sessions["vector_estimator"])
    await speak(supertonic, "산. 산.")
    await speak(supertonic, "산. 강.")
    await speak(supertonic, "산. 산.", seed=8)
    await speak(supertonic, "산. 산.")
    assert len(set(listening.noises[:6])) == 6
    assert listening.noises[6:] == listening.noises[:2]


async def test_pages_may_be_asked_for_at_the_same_time(supertonic: SupertonicSpeaker) -> None:
    voices: tuple[Voice, Voice] = ("M1", "F1")
    alone = [await speak(supertonic, voice=voice) for voice in voices]
    together = await asyncio.gather(*(speak(supertonic, voice=voice) for voice in voices))
    assert together == alone


async def test_speed_divides_the_time_of_speech_and_of_pauses(supertonic: SupertonicSpeaker) -> None:
    durations = [(await speak(supertonic, speed=speed)).duration - 2 * AIR for speed in (0.7, 1.0, 1.4, 2.0)]
    assert durations == sorted(durations, reverse=True)
    assert durations[0] * 0.7 == pytest.approx(durations[-1] * 2.0, rel=0.1)


async def test_all_ten_voices_differ(supertonic: SupertonicSpeaker) -> None:
    wavs = [(await speak(supertonic, voice=voice)).wav for voice in get_args(Voice)]
    assert len(set(wavs)) == len(wavs) == 10


async def test_timings_point_at_the_sentences_and_words_of_the_text_as_written(supertonic: SupertonicSpeaker) -> None:
    text = "용궁(龍宮)에 토끼🐰가 갔어요. 1,234마리의 물고기와 놀았지~ 정말?"
    speech = await speak(supertonic, text)
    assert [text[sentence.first : sentence.last] for sentence in speech.sentences] == [
        "용궁(龍宮)에 토끼🐰가 갔어요.",
        "1,234마리의 물고기와 놀았지~ 정말?",
    ]
    assert [text[word.first : word.last] for word in speech.words] == text.split()
    assert speech.unreadable == ("龍宮", "🐰")


async def test_sentences_are_measured_and_words_are_estimated_and_say_so(supertonic: SupertonicSpeaker) -> None:
    speech = await speak(supertonic)
    assert [sentence.measured for sentence in speech.sentences] == [True] * 3
    assert [word.measured for word in speech.words] == [False] * 9
    for timings in (speech.sentences, speech.words):
        moments = [moment for timing in timings for moment in (timing.start, timing.end)]
        assert moments == sorted(moments)
    assert speech.sentences[0].start == AIR
    assert speech.sentences[-1].end == pytest.approx(speech.duration - AIR, abs=0.001)


async def test_a_measured_pause_between_sentences_is_silent(supertonic: SupertonicSpeaker) -> None:
    speech = await speak(supertonic)
    samples = heard(speech)
    for before, after in zip(speech.sentences, speech.sentences[1:], strict=False):
        gap = samples[round((before.end + 0.002) * RATE) : round((after.start - 0.002) * RATE)]
        assert len(gap) / RATE == pytest.approx(0.35 / 1.05, abs=0.01)
        assert not gap.any()


async def test_a_long_sentence_is_one_with_the_pause_of_its_mark_inside(supertonic: SupertonicSpeaker) -> None:
    speech = await speak(supertonic, LONG, speed=1.0)
    assert [(one.first, one.last) for one in speech.sentences] == [(0, len(LONG))]
    second = next(word for word in speech.words if LONG[word.first : word.last] == "하늘은")
    pause = heard(speech)[round((second.start - PAUSES[","] + 0.002) * RATE) : round((second.start - 0.002) * RATE)]
    assert not pause.any()
    assert heard(speech)[round(second.start * RATE) :][: RATE // 20].any()


@pytest.mark.parametrize("text", ["🐰🐯", "龍宮", "…!?"])
async def test_a_text_with_nothing_readable_is_refused(supertonic: SupertonicSpeaker, text: str) -> None:
    with pytest.raises(SpeechRefused, match="The engine supertonic-3 can read nothing of this text"):
        await speak(supertonic, text)


@pytest.mark.parametrize("sentence", ["깊은 산골 마을에 토끼와 거북이가 살고 ", "산", "외곬 "])
async def test_the_longest_text_is_spoken_to_its_end(supertonic: SupertonicSpeaker, sentence: str) -> None:
    text = (sentence * MAX_TEXT)[:MAX_TEXT].strip()
    speech = await speak(supertonic, text)
    assert [text[word.first : word.last] for word in speech.words] == text.split()
    assert speech.words[-1].end == pytest.approx(speech.duration - AIR, abs=0.001)


async def test_a_reader_s_own_pronunciations_are_said(written: dict[int, Path], tmp_path: Path) -> None:
    text = "龍宮에 갔다."
    async with open_supertonic(written[3], tmp_path, dictionary=Dictionary({"龍宮": "용궁"})) as speaker:
        speech = await speak(speaker, text)
    assert speech.unreadable == ()
    assert [(word.first, word.last) for word in speech.words] == [(0, 3), (4, 7)]


async def test_progress_is_told_piece_by_piece(supertonic: SupertonicSpeaker) -> None:
    shares: list[float] = []

    async def hear(share: float) -> None:
        shares.append(share)

    await speak(supertonic, f"쉿. {LONG}", progress=hear)
    assert shares == [1 / 3, 2 / 3, 1.0]


async def test_a_model_that_says_nothing_does_not_start(given: Given, tmp_path: Path) -> None:
    folder = given()
    constant(folder, "vocoder", np.zeros((1, 400_000), np.float32))
    with pytest.raises(EngineUnusable, match=r"found .*silence for «가\.»"):
        async with open_supertonic(folder, tmp_path):
            pass


class Slow:
    """A session that tells of each step and does it when it is let."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self.steps = 0
        self.begun = threading.Event()
        self.let = threading.Event()

    def run(self, outputs: Any, inputs: Any) -> Any:
        self.steps += 1
        self.begun.set()
        assert self.let.wait(DEADLINE)
        return self._session.run(outputs, inputs)


def slowed(speaker: SupertonicSpeaker) -> Slow:
    sessions = speaker._graphs._sessions
    slow = Slow(sessions["vector_estimator"])
    sessions["vector_estimator"] = slow
    return slow


async def test_others_go_on_while_it_computes_and_a_cancelled_page_stops_within_a_step(
    supertonic: SupertonicSpeaker,
) -> None:
    slow = slowed(supertonic)
    speaking = asyncio.create_task(speak(supertonic))
    await asyncio.to_thread(slow.begun.wait, DEADLINE)  # this loop is free meanwhile
    speaking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await speaking
    slow.let.set()
    assert await speak(supertonic, "산.") is not None  # its thread was left
    assert slow.steps == 1 + 10


async def test_a_graph_that_fails_in_the_middle_is_a_failure_of_this_page_only(supertonic: SupertonicSpeaker) -> None:
    class Broken:
        def run(self, outputs: Any, inputs: Any) -> Any:
            raise RuntimeError("no room on the device")

    sessions = supertonic._graphs._sessions
    whole, sessions["vocoder"] = sessions["vocoder"], Broken()
    with pytest.raises(EngineFailed, match="The engine Supertonic failed: vocoder: no room on the device"):
        await speak(supertonic)
    sessions["vocoder"] = whole
    speech = await speak(supertonic, "산.")
    assert speech.sentences == (Timing(first=0, last=2, start=AIR, end=speech.sentences[0].end, measured=True),)
