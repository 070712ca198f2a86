"""The patterns of what may be written: Korean sentences, titles and captions, English looks and scenes.

Foreign letters are impossible: what is not in a class cannot be written. Sentences end in a polite ending and a mark,
so that none is cut in the middle however long it has grown. Every repetition has an end.
"""

import re
from collections.abc import Iterable

from contracts.book import Age
from services.story.writing.ages import BANDS, sentences
from services.story.writing.pattern import Chars, Literal, Named, Pattern, Repeat, choice, maybe, row

SYLLABLES = 8  # of a Korean word, particles and all
LETTERS = 12  # of an English word
NAMES_ABROAD = 6  # words of the characters' names in other letters

_SYLLABLE = Chars("가-힣0-9")
_STEM = Named("stem", Repeat(_SYLLABLE, 1, SYLLABLES))
_ENDING = row(Chars("요다죠까"), Chars(".!?…"))
_ENGLISH = Named("english", Repeat(Chars("A-Za-z0-9'-"), 1, LETTERS))
_LOWER = Named("lower", Repeat(Chars("a-z"), 2, LETTERS))
_COMMA = Named("comma", choice(" ", ", "))
_ABROAD = re.compile(r"[^\W_가-힣]*[^\W\d_가-힣][^\W_가-힣]*")


def abroad(names: Iterable[str]) -> tuple[str, ...]:
    """The words in other letters that the names bring along (AI 로봇): they may be written, but only whole."""
    found = (word for name in names for word in _ABROAD.findall(name) if len(word) <= LETTERS)
    return tuple(dict.fromkeys(found))[:NAMES_ABROAD]


def title() -> Pattern:
    word = Repeat(_SYLLABLE, 1, 6)
    return Named("title", row(Repeat(row(word, " "), 0, 3), word, maybe(Chars("!?"))))


def panel(age: Age, panels: int, words_abroad: tuple[str, ...]) -> Pattern:
    """As many sentences as the age asks for, each of as many words."""
    least, most = sentences(age, panels)
    sentence = _sentence(BANDS[age].words, words_abroad)
    return Named("panel", row(sentence, Repeat(row(" ", sentence), least - 1, most - 1)))


def _sentence(words: tuple[int, int], words_abroad: tuple[str, ...]) -> Pattern:
    """Plain, or with what somebody says in it: “좋아!” 하고 토끼가 말했어요."""
    least, most = words
    word = _word(words_abroad)
    last = Named("last", row(Repeat(_SYLLABLE, 1, SYLLABLES), _ENDING))
    on = Named("on", row(word, _COMMA))
    pause = choice(" ", ", ", "! ", "? ", ". ", "~ ")
    said = Named("said", row("“", word, Repeat(row(pause, word), 0, 6), maybe(Chars(".!?~…")), "”"))
    return Named(
        "sentence",
        choice(
            row(Repeat(on, least - 1, most - 1), last),
            row(Repeat(on, 0, 3), said, Repeat(_SYLLABLE, 0, 3), " ", Repeat(on, 0, 4), last),
        ),
    )


def _word(words_abroad: tuple[str, ...]) -> Pattern:
    if not words_abroad:
        return _STEM
    foreign = choice(*(Literal(word) for word in words_abroad))
    return Named("word", choice(_STEM, row(foreign, Repeat(_SYLLABLE, 0, 4))))


def manner() -> Pattern:
    return Named("manner", row(_STEM, Repeat(row(_COMMA, _STEM), 0, 3)))


def caption() -> Pattern:
    """What a picture shows, for those who cannot see it."""
    return Named("caption", row(Repeat(row(_STEM, " "), 2, 7), "모습"))


def kind() -> Pattern:
    return Named("kind", row(_LOWER, Repeat(row(" ", _LOWER), 0, 2)))


def looks() -> Pattern:
    return Named("looks", row(_ENGLISH, Repeat(row(_COMMA, _ENGLISH), 2, 9)))


def scene() -> Pattern:
    """One English sentence."""
    return Named("scene", row(_ENGLISH, Repeat(row(_COMMA, _ENGLISH), 5, 29), "."))


def place() -> Pattern:
    return Named("place", row(_LOWER, Repeat(row(" ", _LOWER), 0, 2)))
