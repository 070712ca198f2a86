"""Checked on what espeak-ng says: of a word as it is given to it, and of the pronunciation that a hand wrote."""

import pytest

from services.narrator.espeak.notation import notated
from tests.services.narrator.espeak.phonemes import phonemes
from tests.services.narrator.espeak.spoken_words import CASES

# One sound to Korean ears, of which espeak-ng's own rules for Hangul make two by where it stands.
SAME = [
    pair.split("=")
    for pair in """
    '= ,= |= k-=q- tSh=tS;h d-=t- S;=s qq-=q- qkh=kh t-t-=t- t-th=th t-tS;=tS; t-s-=s- pp-=p- pph=ph g=q tj@=t@
    """.split()  # noqa: SIM905  shorter than a list of pairs
]


def heard(said: str) -> str:
    said = said.replace(" ", "")  # it joins some words
    for one, other in SAME:
        said = said.replace(one, other)
    return said


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    texts = [*(notated(written)[0] for written, _ in CASES), *(by_hand for _, by_hand in CASES)]
    return dict(zip(texts, phonemes(texts), strict=True))


@pytest.mark.parametrize(("written", "by_hand"), CASES)
def test_espeak_says_a_word_as_a_hand_would_have_it(said: dict[str, str], written: str, by_hand: str) -> None:
    assert heard(said[notated(written)[0]]) == heard(said[by_hand])


def test_brackets_in_a_text_are_no_phonemes() -> None:
    assert notated("[[aa]] 토끼")[0] == "  aa    [[th'oq-i]]"


def test_each_phoneme_knows_its_syllable() -> None:
    text, origin = notated("“밥을, 많이”")
    assert text == "  [[pab'u-L]],  [[man'i]] "
    assert [text[at] for at in range(len(text)) if origin[at] == 2] == list("b'u-L]]")
