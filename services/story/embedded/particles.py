"""Korean particles after any word: 토끼가, 곰이; 서울로, 부산으로."""

from typing import NamedTuple

from services.story.embedded.reading import Final, final


class Pair(NamedTuple):
    """A particle in its two shapes, and what is written when the last sound cannot be known."""

    consonant: str
    vowel: str
    either: str


PAIRS: dict[str, Pair] = {
    "이/가": Pair("이", "가", "이(가)"),
    "은/는": Pair("은", "는", "은(는)"),
    "을/를": Pair("을", "를", "을(를)"),
    "과/와": Pair("과", "와", "와(과)"),
    "아/야": Pair("아", "야", "야"),
    "(이)랑": Pair("이랑", "랑", "(이)랑"),
    "(으)로": Pair("으로", "로", "(으)로"),
    "(이)라는": Pair("이라는", "라는", "(이)라는"),
    "(이)었어요": Pair("이었어요", "였어요", "이었어요"),
}


def particle(word: str, pair: str) -> str:
    """The shape of the particle `pair` (a key of `PAIRS`) that follows `word`."""
    shapes = PAIRS[pair]
    match final(word):
        case Final.UNKNOWN:
            return shapes.either
        case Final.VOWEL:
            return shapes.vowel
        case Final.RIEUL if pair == "(으)로":
            return shapes.vowel
        case _:
            return shapes.consonant


class Word(str):
    """A word that takes its particle in a template: `"{hero:이/가} 웃었어요"`."""

    __slots__ = ()

    def __format__(self, pair: str) -> str:
        return f"{self!s}{particle(self, pair)}" if pair else str(self)
