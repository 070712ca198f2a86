"""A sentence respelled as it sounds, each character still knowing where it was written."""

import re

from services.narrator.espeak.pronunciation.neighbours import alone, met
from services.narrator.espeak.pronunciation.phrases import spoken_together
from services.narrator.espeak.pronunciation.syllables import Word, composed, taken_apart
from services.narrator.espeak.pronunciation.words import respelled_word

_WORD = re.compile("[가-힣]+")


def respelled(spoken: str) -> tuple[str, tuple[int, ...]]:
    """The sentence as it sounds, and for each character of that which one of `spoken` it stands for.

    Syllables stay as many as they are, so that every character keeps its place.
    """
    said = list(spoken)
    for word in sounded(spoken):
        for syllable in word:
            said[syllable.at] = composed([syllable])
    return "".join(said), tuple(range(len(said)))


def sounded(spoken: str) -> list[Word]:
    """The Hangul words of a sentence as they sound, in order."""
    found = list(_WORD.finditer(spoken))
    words = [met(respelled_word(taken_apart(word[0], range(*word.span())))) for word in found]
    for at in range(1, len(words)):
        if spoken[found[at - 1].end() : found[at].start()] == " ":
            written = found[at - 1][0], found[at][0]
            words[at - 1], words[at] = spoken_together(words[at - 1], words[at], written)
    return [(*word[:-1], alone(word[-1])) for word in words]
