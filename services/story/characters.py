"""The characters of a brief: what they are called in a book, and by which words they are known in its text."""

import re
from collections.abc import Sequence

from services.story.embedded.kinds import BOY, GIRL
from services.story.embedded.likeness import kind_of
from services.story.embedded.names import NOBODY, names
from services.story.embedded.particles import PRONOUNS

_NOT_NAME = re.compile(r"[^\w '’·-]|_")
_COUNTING = frozenset(
    (
        *("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "하나", "둘", "셋", "넷"),
        *("마리", "명", "명의", "씨", "여러", "모든", "우리", "그", "이", "저"),
    )
)
_FINALS, _NIEUN = 28, 4  # final consonants of a syllable; ㄴ, which ends what describes: 용감한, 작은, 사는
_MANY = re.compile(r"(?:(?<=..)들|(?<=.)님)$")


def called(characters: str) -> tuple[str, ...]:
    """One to six different names, of letters, digits and spaces; 🐰 is called 토끼."""
    plain = (_plain(name) for name in names(characters))
    return tuple(dict.fromkeys(plain))


def known_by(name: str) -> tuple[str, ...]:
    """The words of which one at least stands wherever the character is named; none for who tells the tale himself."""
    words = [_MANY.sub("", word) for word in re.findall(r"\w+", name) if word not in _COUNTING]
    if any(word in PRONOUNS for word in words):
        return ()
    return tuple(word for word in words[:-1] if not _describes(word)) + tuple(words[-1:])


def missing(characters: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Who is in none of the texts."""
    told = " ".join(texts).casefold()
    return tuple(
        name
        for name in called(characters)
        if (words := known_by(name)) and not any(word.casefold() in told for word in words)
    )


def _plain(name: str) -> str:
    plain = " ".join(_NOT_NAME.sub(" ", name).split())
    if any(letter.isalnum() for letter in plain):
        return plain
    kind = kind_of(name)
    return NOBODY if kind in (BOY, GIRL) else kind.words[0]


def _describes(word: str) -> bool:
    return "가" <= word[-1] <= "힣" and (ord(word[-1]) - ord("가")) % _FINALS == _NIEUN
