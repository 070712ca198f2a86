"""What every speaker promises, whatever engine is behind it."""

import asyncio
import io
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import soundfile

from services.narrator import sound
from services.narrator.handler import Speaker, Speech, SpeechRefused
from tests.services.narrator.fakes import unheard

TALE = "옛날 옛적에 토끼가 살았어요. 토끼는 당근을 좋아했지요! 호랑이도 좋아했을까요?"
TRICKY = "용궁(龍宮)에 토끼🐰가 갔어요. 1,234마리의 물고기와 놀았지~ 정말?"
LONG = (
    "토끼가 산을 넘고 물을 건너 바다에 닿아 하룻밤을 푹 자고 난 뒤에 드디어 눈을 번쩍 뜨고 보니 아침이라, "
    "하늘은 파랗고 바다도 파랗고 온 세상이 다 파랗게 보였더라고 두고두고 이야기하고 다녔다고 해요."
)
AIR = 0.3  # seconds
EDGE = 0.002  # seconds around a moment that is rounded


async def speak(speaker: Speaker, text: str = TALE, **given: Any) -> Speech:
    return await speaker.speak(text, **{"voice": "M2", "speed": 1.05, "seed": 7, "progress": unheard, **given})


def heard(speech: Speech) -> tuple[sound.Samples, int]:
    """Its samples, and how many there are in a second."""
    samples, rate = soundfile.read(io.BytesIO(speech.wav))
    return np.asarray(samples), rate


class SpeakerContract:
    async def test_a_page_is_a_wav_file_as_long_as_it_says(self, speaker: Speaker) -> None:
        speech = await speak(speaker)
        with soundfile.SoundFile(io.BytesIO(speech.wav)) as file:
            assert (file.channels, file.format, file.subtype) == (1, "WAV", "PCM_16")
            assert file.frames / file.samplerate == speech.duration

    async def test_there_is_air_at_both_ends_and_speech_between(self, speaker: Speaker) -> None:
        samples, rate = heard(await speak(speaker))
        air = round(AIR * rate)
        assert not samples[:air].any()
        assert not samples[-air:].any()
        assert samples[air : air + rate // 20].any()
        assert samples[-air - rate // 20 : -air].any()

    @pytest.mark.parametrize("text", [TALE, "쉿.", LONG], ids=["tale", "short", "long"])
    async def test_every_text_is_equally_loud_and_none_is_clipped(self, speaker: Speaker, text: str) -> None:
        samples, rate = heard(await speak(speaker, text))
        assert sound.level(samples, rate) == pytest.approx(sound.LEVEL, abs=0.5)
        assert np.max(np.abs(samples)) < 1.0

    async def test_the_same_text_gives_the_same_bytes_whatever_was_said_between(self, speaker: Speaker) -> None:
        first = await speak(speaker, voice="F2")
        await speak(speaker, "다른 이야기예요.", voice="M4", speed=1.7)
        assert await speak(speaker, voice="F2") == first

    async def test_pages_may_be_spoken_at_the_same_time(self, speaker: Speaker) -> None:
        alone = [await speak(speaker, voice=voice) for voice in ("M1", "F1")]
        together = await asyncio.gather(*(speak(speaker, voice=voice) for voice in ("M1", "F1")))
        assert together == alone

    async def test_timings_point_at_the_sentences_and_words_of_the_text_as_written(self, speaker: Speaker) -> None:
        speech = await speak(speaker, TRICKY)
        assert [TRICKY[sentence.first : sentence.last] for sentence in speech.sentences] == [
            "용궁(龍宮)에 토끼🐰가 갔어요.",
            "1,234마리의 물고기와 놀았지~ 정말?",
        ]
        assert [TRICKY[word.first : word.last] for word in speech.words] == TRICKY.split()
        assert speech.unreadable == ("龍宮", "🐰")

    async def test_timings_follow_one_another_within_the_page(self, speaker: Speaker) -> None:
        speech = await speak(speaker)
        for timings in (speech.sentences, speech.words):
            moments = [moment for timing in timings for moment in (timing.start, timing.end)]
            assert moments == sorted(moments)
            assert all(timing.start < timing.end for timing in timings)
        assert speech.sentences[0].start == AIR
        assert speech.sentences[-1].end == pytest.approx(speech.duration - AIR, abs=0.001)
        assert all(sentence.measured for sentence in speech.sentences)

    async def test_a_measured_pause_between_sentences_is_silent(self, speaker: Speaker) -> None:
        speech = await speak(speaker)
        samples, rate = heard(speech)
        for before, after in pairwise(speech.sentences):
            gap = samples[round((before.end + EDGE) * rate) : round((after.start - EDGE) * rate)]
            assert len(gap)
            assert not gap.any()

    @pytest.mark.parametrize("text", ["🐰🐯", "龍宮", "…!?"], ids=["animals", "hanja", "marks"])
    async def test_a_text_with_nothing_readable_is_refused(self, speaker: Speaker, text: str) -> None:
        with pytest.raises(SpeechRefused, match=f"The engine {speaker.engine} can read nothing of this text"):
            await speak(speaker, text)

    async def test_progress_is_told_sentence_by_sentence(self, speaker: Speaker) -> None:
        shares: list[float] = []

        async def hear(share: float) -> None:
            shares.append(share)

        await speak(speaker, progress=hear)
        assert shares == [1 / 3, 2 / 3, 1.0]
