"""The last syllable of a Korean word, taken apart and put together."""

L, N, SS = "ㄹ", "ㄴ", "ㅆ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_FIRST = ord("가")


def vowel_of(word: str) -> str:
    return _VOWELS[_code(word) // len(_FINALS) % len(_VOWELS)] if _is_syllable(word[-1:]) else "?"


def final_of(word: str) -> str:
    """Empty where the last syllable is open."""
    return _FINALS[_code(word) % len(_FINALS)] if _is_syllable(word[-1:]) else "?"


def ending_in(final: str) -> str:
    """All syllables that end in this consonant: of ㄹ 갈, 갤 … 힐."""
    first = _FIRST + _FINALS.index(final)
    return "".join(map(chr, range(first, ord("힣") + 1, len(_FINALS))))


def without_final(word: str) -> str:
    return add(word, final="")


def add(word: str, *, vowel: str | None = None, final: str | None = None) -> str:
    """The word with another vowel or final consonant in its last syllable."""
    code = _code(word)
    initial = code // (len(_VOWELS) * len(_FINALS))
    jung = _VOWELS.index(vowel if vowel is not None else vowel_of(word))
    jong = _FINALS.index(final if final is not None else final_of(word))
    return f"{word[:-1]}{chr(_FIRST + (initial * len(_VOWELS) + jung) * len(_FINALS) + jong)}"


def _code(word: str) -> int:
    return ord(word[-1]) - _FIRST


def _is_syllable(letter: str) -> bool:
    return "가" <= letter <= "힣"
