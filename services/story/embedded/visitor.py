"""Who comes to visit in a tale of a tiny guest, and how small; who comes to play, as large as life."""

import re

from services.story.embedded.likeness import kind_of
from services.story.embedded.places import Thing

_USUAL = "손바닥만 한"
_OF_SMALL: dict[str, tuple[str, ...]] = {
    "깨알만 한": ("개미", "무당벌레", "벼룩", "진드기", "하루살이", "모기"),
    "손톱만 한": (
        *("매미", "벌", "나비", "잠자리", "반딧불이", "달팽이", "지렁이", "거미", "벌레", "메뚜기", "귀뚜라미"),
        *("여치", "방아깨비", "사마귀", "풍뎅이", "올챙이", "새우", "송사리", "소금쟁이", "쇠똥구리", "파리"),
    ),
}
_WINGED = ("매미", "반딧불이", "무당벌레")  # which no picture has as they are
_ANY = "a tiny cute creature"
SIZES = (_USUAL, *_OF_SMALL)
_SIZE = re.compile(r"\b(?:big|small|little|tiny) ")


def size_of(about: str) -> str:
    """손바닥만 한 of a whale; of what is small itself, smaller still."""
    return next((size for size, kinds in _OF_SMALL.items() if about.endswith(kinds)), _USUAL)


def visitor(about: str) -> Thing:
    """The creature that the tale is about, no bigger than a palm, as the painter knows it."""
    if _is_unpainted(about):
        return about, _ANY
    look = _SIZE.sub("", _body(about)).removeprefix("a ").removeprefix("an ")
    return about, f"a palm-sized {look}"


def playmate(about: str) -> Thing:
    """The same creature, as large as it is."""
    return about, _ANY if _is_unpainted(about) else _body(about)


def _body(about: str) -> str:
    kind = kind_of(about)
    return kind.body.format(kind.colour)


def _is_unpainted(about: str) -> bool:
    return kind_of(about).person or about.endswith(_WINGED)
