"""The characters a model was taught, and a text as their numbers.

Hangul is taught as conjoining jamo, two or three to a syllable, which NFKD makes of it.
"""

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LANGUAGE = "ko"  # not ko-KR
INITIALS = "".join(map(chr, range(0x1100, 0x1113)))
VOWELS = "".join(map(chr, range(0x1161, 0x1176)))
FINALS = "".join(map(chr, range(0x11A8, 0x11C3)))
MARKS = " .,!?;:"
KANA = "あ"  # of a language that only version 3 was taught

# What is said instead where a model was not taught the first: Supertonic 2 has no final ㄽ, which sounds as ㄹ.
STANDS_IN = {"\u11b3": "\u11af", ";": ",", ":": ","}

Ids = NDArray[np.int64]  # [1, T]


class Alphabet:
    def __init__(self, indexer: Sequence[int]) -> None:
        """`indexer`: at the place of each code point its number, or -1."""
        self._ids = {chr(at): number for at, number in enumerate(indexer) if number >= 0}
        for character, other in STANDS_IN.items():
            if character not in self._ids and other in self._ids:
                self._ids[character] = self._ids[other]

    @property
    def version(self) -> int:
        """Of Supertonic: 1 was taught English, 2 five languages, 3 thirty-one."""
        if not any(jamo in self._ids for jamo in INITIALS):
            return 1
        return 3 if KANA in self._ids else 2

    @property
    def missing(self) -> str:
        """What a Korean text may hold and the model was not taught."""
        needed = f"{INITIALS}{VOWELS}{FINALS}{MARKS}{_tagged('')}"
        return "".join(dict.fromkeys(character for character in needed if character not in self._ids))

    def ids(self, text: str) -> Ids:
        """A text of Hangul, spaces and the marks of pauses, tagged with its language."""
        characters = _tagged(unicodedata.normalize("NFKD", text))
        return np.array([[self._ids[character] for character in characters]], dtype=np.int64)


def _tagged(text: str) -> str:
    return f"<{LANGUAGE}>{text}</{LANGUAGE}>"
