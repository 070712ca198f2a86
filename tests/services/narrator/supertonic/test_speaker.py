import asyncio
import threading
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest

from contracts.book import MAX_TEXT, Timing, Voice
from contracts.errors import EngineFailed, EngineUnusable
from services.narrator.korean.dictionary import Dictionary
from services.narrator.supertonic.pieces import PAUSES
from services.narrator.supertonic.speaker import SupertonicSpeaker, open_supertonic
from tests.services.narrator.contract_speaker import AIR, EDGE, LONG, heard, speak
from tests.services.narrator.supertonic.conftest import Given
from tests.services.narrator.supertonic.test_graphs import constant

DEADLINE = 20.0  # seconds


async def test_the_engine_says_which_model_it_is(supertonic: SupertonicSpeaker) -> None:
    assert supertonic.engine == "supertonic-3"
    release, sha256 = supertonic.version.split(" sha256:")
    assert (release, len(sha256)) == ("v1.7.3", 64)


async def test_the_same_text_gives_the_same_bytes_after_a_new_start(
    supertonic: SupertonicSpeaker, written: dict[int, Path], tmp_path: Path
) -> None:
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


async def test_speed_divides_the_time_of_speech_and_of_pauses(supertonic: SupertonicSpeaker) -> None:
    durations = [(await speak(supertonic, speed=speed)).duration - 2 * AIR for speed in (0.7, 1.0, 1.4, 2.0)]
    assert durations == sorted(durations, reverse=True)
    assert durations[0] * 0.7 == pytest.approx(durations[-1] * 2.0, rel=0.1)


async def test_all_ten_voices_differ(supertonic: SupertonicSpeaker) -> None:
    wavs = [(await speak(supertonic, voice=voice)).wav for voice in get_args(Voice)]
    assert len(set(wavs)) == len(wavs) == 10


async def test_sentences_are_measured_and_words_are_estimated_and_say_so(supertonic: SupertonicSpeaker) -> None:
    speech = await speak(supertonic)
    assert [sentence.measured for sentence in speech.sentences] == [True] * 3
    assert [word.measured for word in speech.words] == [False] * 9
    for before, after in pairwise(speech.sentences):
        assert after.start - before.end == pytest.approx(0.35 / 1.05, abs=0.01)


async def test_a_long_sentence_is_one_with_the_pause_of_its_mark_inside(supertonic: SupertonicSpeaker) -> None:
    speech = await speak(supertonic, LONG, speed=1.0)
    assert [(one.first, one.last) for one in speech.sentences] == [(0, len(LONG))]
    second = next(word for word in speech.words if LONG[word.first : word.last] == "하늘은")
    samples, rate = heard(speech)
    pause = samples[round((second.start - PAUSES[","] + EDGE) * rate) : round((second.start - EDGE) * rate)]
    assert not pause.any()
    assert samples[round(second.start * rate) :][: rate // 20].any()


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
