"""A Korean word: its last one in a phrase, its last sound, and tables of them."""

_SYLLABLES = range(ord("가"), ord("힣") + 1)
_FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def last_word(phrase: str) -> str:
    return phrase.rpartition(" ")[2]


def final(word: str) -> str | None:
    """The last sound of a word: "" for a vowel, ㄹ or another consonant by a letter of its own; None if not Hangul."""
    if not word or ord(word[-1]) not in _SYLLABLES:
        return None
    sound: str = _FINALS[(ord(word[-1]) - _SYLLABLES.start) % len(_FINALS)]
    return sound


def last_vowel(word: str) -> str | None:
    if not word or ord(word[-1]) not in _SYLLABLES:
        return None
    return _VOWELS[(ord(word[-1]) - _SYLLABLES.start) // len(_FINALS) % len(_VOWELS)]
