"""Hangul taken apart: an initial, a vowel and a final, and where the syllable was written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
FIRST, LAST = ord("가"), ord("힣")


@dataclass(frozen=True)
class Syllable:
    initial: str
    vowel: str
    final: str  # "" for none
    at: int  # index of the character it was written as

    def but(self, initial: str | None = None, vowel: str | None = None, final: str | None = None) -> "Syllable":
        """The same with other sounds, written in the same place."""
        return replace(
            self,
            initial=self.initial if initial is None else initial,
            vowel=self.vowel if vowel is None else vowel,
            final=self.final if final is None else final,
        )


Word = tuple[Syllable, ...]


def taken_apart(written: str, at: Iterable[int]) -> Word:
    return tuple(_syllable(character, place) for character, place in zip(written, at, strict=True))


def composed(syllables: Sequence[Syllable]) -> str:
    return "".join(_character(syllable) for syllable in syllables)


def _syllable(character: str, at: int) -> Syllable:
    initial, rest = divmod(ord(character) - FIRST, len(VOWELS) * len(FINALS))
    vowel, final = divmod(rest, len(FINALS))
    return Syllable(INITIALS[initial], VOWELS[vowel], FINALS[final], at)


def _character(syllable: Syllable) -> str:
    initial, vowel = INITIALS.index(syllable.initial), VOWELS.index(syllable.vowel)
    return chr(FIRST + (initial * len(VOWELS) + vowel) * len(FINALS) + FINALS.index(syllable.final))
