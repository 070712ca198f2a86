"""Korean particles after any word: 토끼가, 곰이; 서울로, 부산으로; 내가, 제가."""

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
    "(이)라고": Pair("이라고", "라고", "(이)라고"),
    "(이)나": Pair("이나", "나", "(이)나"),
    "(이)야": Pair("이야", "야", "(이)야"),
    "(이)었어요": Pair("이었어요", "였어요", "이었어요"),
    "이에요/예요": Pair("이에요", "예요", "이에요"),
    "의": Pair("의", "의", "의"),
}
PRONOUNS: dict[str, dict[str, str]] = {  # what changes with its particle
    "나": {"이/가": "내가", "의": "내", "과/와": "나랑"},
    "저": {"이/가": "제가", "의": "제"},
    "너": {"이/가": "네가", "의": "네"},
}


VERBAL = (
    "반짝이",
    "깜빡이",
    "출렁이",
    "덜렁이",
    "끄덕이",
    "번쩍이",
    "속삭이",
    "움직이",
    "뒤척이",
    "꼼지락이",
)  # 반짝이는 is shining


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


def with_particle(word: str, pair: str) -> str:
    """The word and its particle, which are one where the word is a pronoun: 내가."""
    before, space, last = word.rpartition(" ")
    if pair == "은/는" and last in VERBAL:
        pair = "이/가"
    if (merged := PRONOUNS.get(last, {}).get(pair)) is not None:
        return f"{before}{space}{merged}"
    return f"{word}{particle(word, pair)}"


class Word(str):
    """A word that takes its particle in a template: `"{hero:이/가} 웃었어요"`."""

    __slots__ = ()

    def __format__(self, pair: str) -> str:
        return with_particle(str(self), pair) if pair else str(self)
