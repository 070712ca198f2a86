"""What the ten voices sound like, measured in the WAV."""

from itertools import combinations

import numpy as np
import pytest

from contracts.book import Voice
from tests.services.narrator import measured
from tests.services.narrator.espeak.read_aloud import PAGES, RATE, SPEEDS, VOICES, read

TWO_SEMITONES = 2.0
BETWEEN = 150.0  # hertz: men below, women above
ENDING = 0.3  # seconds
SILENCE = 0.04  # seconds


def semitones(one: float, other: float) -> float:
    return float(12 * np.log2(one / other))


@pytest.fixture(scope="module")
def pitch() -> dict[Voice, float]:
    """The median of each voice, over pages."""
    return {
        voice: measured.median_pitch(np.concatenate([read(page, voice).heard for page in PAGES]), RATE)
        for voice in VOICES
    }


@pytest.mark.parametrize(("one", "other"), [*combinations(VOICES, 2)])
def test_two_voices_are_two_semitones_apart(pitch: dict[Voice, float], one: Voice, other: Voice) -> None:
    assert abs(semitones(pitch[one], pitch[other])) >= TWO_SEMITONES


def test_men_are_lower_than_women(pitch: dict[Voice, float]) -> None:
    assert {voice for voice in pitch if pitch[voice] > BETWEEN} == {voice for voice in pitch if voice.startswith("F")}


@pytest.mark.parametrize("voice", VOICES)
def test_a_voice_is_as_high_at_any_speed(pitch: dict[Voice, float], voice: Voice) -> None:
    for speed in SPEEDS:
        heard = np.concatenate([read(page, voice, speed).heard for page in PAGES])
        assert abs(semitones(measured.median_pitch(heard, RATE), pitch[voice])) < TWO_SEMITONES / 2


@pytest.mark.parametrize("voice", VOICES)
def test_a_question_ends_high_and_a_statement_low(voice: Voice) -> None:
    asked, told = _last_pitches("토끼는 집에 갔을까요?", voice), _last_pitches("토끼는 집에 갔을까요.", voice)
    assert semitones(asked[1], asked[0]) > 1.0
    assert semitones(told[1], told[0]) < 0.0
    assert semitones(asked[1], told[1]) > TWO_SEMITONES


@pytest.mark.parametrize("speed", SPEEDS)
def test_commas_and_quotations_are_pauses_and_sentences_longer_ones(speed: float) -> None:
    comma, sentence = _pauses("나무, 하늘. 마음", speed)
    assert 0.1 < comma < 0.3 < sentence < 0.5
    assert _pauses("나무는 “하늘아 안녕?” 노래했어요.", speed) == [
        pytest.approx(comma, abs=0.03),
        pytest.approx(sentence, abs=0.08),
    ]


def _last_pitches(text: str, voice: Voice) -> tuple[float, float]:
    """Of the two last stretches of a sentence."""
    spoken = read(text, voice)
    end, size = round(spoken.speech.sentences[-1].end * RATE), round(ENDING * RATE)
    before, last = np.split(spoken.heard[end - 2 * size : end], 2)
    return measured.median_pitch(before, RATE), measured.median_pitch(last, RATE)


def _pauses(text: str, speed: float) -> list[float]:
    """Seconds, as they would be at speed 1."""
    silences = measured.pauses(read(text, speed=speed).heard, RATE, SILENCE)
    return [speed * (first - last) for last, first in silences]
