"""How even a page sounds, and whether its timings are true, measured in the WAV at every voice and at many speeds."""

from collections.abc import Sequence

import numpy as np
import pytest

from tests.services.narrator import measured
from tests.services.narrator.espeak.read_aloud import LISTED, PAGES, RATE, SPEEDS, VOICES, Read, read

ONE_DECIBEL = 1.0
AIR = round(0.3 * RATE)  # samples
PAUSE = 0.12  # seconds, longer than the closure of any stop at any of these speeds
SILENCE = 0.04  # seconds, longer than any within a word that has no stops
NEAR = 0.05  # seconds
SEAM = round(0.003 * RATE)  # samples
NO_CLICK = 0.5  # of the most abrupt sound of the page itself


@pytest.fixture(scope="module", params=[(voice, speed) for voice in VOICES for speed in SPEEDS], ids=str)
def pages(request: pytest.FixtureRequest) -> list[Read]:
    voice, speed = request.param
    return [read(page, voice, speed) for page in PAGES]


@pytest.mark.parametrize("level", [measured.active_level, measured.sounding_level])
def test_pages_are_equally_loud(pages: list[Read], level: measured.Level) -> None:
    levels = [level(page.heard, RATE) for page in pages]
    assert max(levels) - min(levels) < ONE_DECIBEL


def test_there_is_air_at_both_ends_and_sound_right_within(pages: list[Read]) -> None:
    for page in pages:
        sound = np.flatnonzero(page.heard)
        assert AIR <= sound[0] < AIR + SEAM
        assert AIR <= len(page.heard) - 1 - sound[-1] < AIR + SEAM


def test_nothing_clicks_where_sentences_begin_and_end(pages: list[Read]) -> None:
    for page in pages:
        seams = [round(at * RATE) for sentence in page.speech.sentences for at in (sentence.start, sentence.end)]
        assert _clicks(page.heard, seams) == []


def test_sentences_begin_where_sound_begins(pages: list[Read]) -> None:
    for page in pages:
        begun = measured.onsets(page.heard, RATE, PAUSE)
        for sentence in page.speech.sentences:
            assert min(abs(sentence.start - onset) for onset in begun) < NEAR


def test_every_word_is_measured(pages: list[Read]) -> None:
    for page in pages:
        assert [page.text[word.first : word.last] for word in page.speech.words if not word.measured] == []
        assert [page.text[word.first : word.last] for word in page.speech.words] == page.text.split()


def test_words_begin_where_sound_begins(pages: list[Read]) -> None:
    page = next(page for page in pages if LISTED in page.text)
    listed = [word.start for word in page.speech.words if word.first >= page.text.index(LISTED)]
    begun = [onset for onset in measured.onsets(page.heard, RATE, SILENCE) if onset > listed[0] - NEAR]
    assert listed == pytest.approx(begun, abs=NEAR)


def test_a_vowel_that_is_cut_off_would_click() -> None:
    page = read(PAGES[1])
    loudest = int(np.argmax(np.abs(page.heard)))
    cut = np.where(np.arange(len(page.heard)) < loudest, page.heard, 0.0)
    assert _clicks(cut, [loudest]) == [loudest]


def _clicks(heard: measured.Samples, seams: Sequence[int]) -> list[int]:
    """Which seams are more abrupt than speech that is away from all of them."""
    speech = [piece[SEAM:-SEAM] for piece in np.split(heard, seams)]
    limit = NO_CLICK * max(measured.sharpest(piece) for piece in speech)
    return [at for at in seams if measured.sharpest(heard[at - SEAM : at + SEAM]) > limit]
