"""How an English word that no table knows sounds in Hangul: tiger, 티거; not always right, always to be said.

Spelling becomes sounds from left to right, the longest that fits first; sounds become syllables as loanwords are
written (외래어 표기법): 으 parts clusters that Korean does not have, and a stop after a short vowel closes it.
"""

import re
from typing import NamedTuple

FIRSTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
NONE = "ㅇ"

LONG = "ː"  # no stop closes such a vowel: 케이크, 파크

# Spelling, in its surroundings, to sounds: consonants as below, vowels as Hangul.
SPELLINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("tch", ("ch",)), ("dge?(?=$|[aeiou])", ("j",)), ("sch", ("s", "k")), ("sh", ("sh",)), ("ch", ("ch",)),
    ("ck", ("k",)), ("ph", ("f",)), ("th", ("s",)), ("^wh(?=o)", ("h",)), ("wh", ("w",)), ("^kn", ("n",)),
    ("^wr", ("r",)), ("mb$", ("m",)), ("igh", ("ㅏ", "ㅣ")), ("eigh", ("ㅔ", "ㅣ")), ("gh", ()), ("qu", ("k", "w")),
    ("ng(?=le|l?y)", ("ng", "g")), ("ng(?=$|s$|ing|[^aeiouy])", ("ng",)), ("nk", ("ng", "k")),
    ("tion", ("sh", "ㅓ", "n")), ("sion", ("j", "ㅓ", "n")), ("x", ("k", "s")), ("c(?=[eiy])", ("s",)), ("c", ("k",)),
    ("g(?=er$|et$|ir|i[fvg])", ("g",)), ("g(?=[eiy])", ("j",)), ("q", ("k",)), ("y(?=[aeiou])", ("y",)),
    ("a(?=[bcdfgklmnprstvz]es?$)", ("ㅔ", "ㅣ")), ("i(?=[bcdfgklmnprstvz]es?$)", ("ㅏ", "ㅣ")),
    ("o(?=[bcdfgklmnprstvz]es?$)", ("ㅗ", LONG)), ("u(?=[bcdfgklmnprstvz]es?$)", ("ㅠ", LONG)),
    ("e(?=[bcdfgklmnprstvz]e$)", ("ㅣ", LONG)), ("(?<=[bcdfgkpstvz]l)e$", ()), ("(?<=[a-z][a-z])e(?=s?$)", ()),
    ("ee|ea|ie(?=[a-z])", ("ㅣ", LONG)), ("oo", ("ㅜ",)), ("ou|ow(?=[a-z])", ("ㅏ", "ㅜ")), ("ow", ("ㅗ", "ㅜ")),
    ("oa", ("ㅗ", LONG)), ("oi|oy", ("ㅗ", "ㅣ")), ("ai|ay|ei|ey(?=[a-z])", ("ㅔ", "ㅣ")), ("au|aw", ("ㅗ",)),
    ("ew|eu|ue", ("ㅠ",)), ("ey", ("ㅣ",)), ("ar(?![aeiouyr])", ("ㅏ", LONG)), ("or(?![aeiouyr])", ("ㅗ", LONG)),
    ("(?:er|ir|ur)(?![aeiouyr])", ("ㅓ", LONG)), ("^y$|(?<=^[a-z])y$", ("ㅏ", "ㅣ")), ("y", ("ㅣ",)),
    ("^a$", ("ㅓ",)), ("a$", ("ㅏ",)), ("a", ("ㅐ",)), ("e", ("ㅔ",)), ("i", ("ㅣ",)), ("o", ("ㅗ",)), ("u", ("ㅓ",)),
    ("j", ("j",)), ("s(?=m$)", ("z",)),
)  # fmt: skip
_SPELLINGS = [(re.compile(pattern), sounds) for pattern, sounds in SPELLINGS]


class Consonant(NamedTuple):
    first: str
    alone: str = ""  # as a syllable of its own
    final: str = ""  # under the vowel before it, if it may stand there


CONSONANTS = {
    "b": Consonant("ㅂ", "브"), "d": Consonant("ㄷ", "드"), "f": Consonant("ㅍ", "프"), "g": Consonant("ㄱ", "그"),
    "h": Consonant("ㅎ"), "j": Consonant("ㅈ", "지"), "k": Consonant("ㅋ", "크", "ㄱ"),
    "l": Consonant("ㄹ", "", "ㄹ"), "m": Consonant("ㅁ", "므", "ㅁ"), "n": Consonant("ㄴ", "느", "ㄴ"),
    "p": Consonant("ㅍ", "프", "ㅂ"), "r": Consonant("ㄹ", "르"), "s": Consonant("ㅅ", "스"),
    "t": Consonant("ㅌ", "트", "ㅅ"), "v": Consonant("ㅂ", "브"), "z": Consonant("ㅈ", "즈"), "w": Consonant(NONE),
    "y": Consonant(NONE), "ch": Consonant("ㅊ", "치"), "sh": Consonant("ㅅ", "시"), "ng": Consonant(NONE, "", "ㅇ"),
}  # fmt: skip
STOPS = frozenset("ptk")
LIQUIDS = frozenset("lrwy")  # a stop before them belongs to the next syllable
_YOTISED = dict(zip("ㅏㅐㅓㅔㅗㅜ", "ㅑㅒㅕㅖㅛㅠ", strict=True))
GLIDES = {
    "w": dict(zip("ㅏㅐㅓㅔㅗㅣ", "ㅘㅙㅝㅞㅝㅟ", strict=True)),
    "y": _YOTISED,
    "sh": _YOTISED,
    "j": {"ㅠ": "ㅜ"},
    "ch": {"ㅠ": "ㅜ"},
}
ROUNDED = frozenset("kgh")  # 퀸, but 스윔


def is_pronounceable(word: str) -> bool:
    return re.search("[aeiouy]", word) is not None and re.search("[b-df-hj-np-tvwxz]{5}", word) is None


def sounded(word: str) -> str:
    """ASCII letters, lower case, with a vowel among them."""
    return _syllables(_sounds(re.sub(r"([b-df-hj-np-tv-z])\1", r"\1", word)))


def _sounds(word: str) -> list[str]:
    sounds: list[str] = []
    at = 0
    while at < len(word):
        for pattern, heard in _SPELLINGS:
            if found := pattern.match(word, at):
                sounds += heard
                at = found.end()
                break
        else:
            sounds.append(word[at])
            at += 1
    return sounds


def _syllables(sounds: list[str]) -> str:
    spoken: list[str] = []
    onset = ""
    after_vowel = short = False
    for sound, following in zip(sounds, [*sounds[1:], ""], strict=True):
        if sound == LONG:
            short = False
        elif _is_vowel(sound):
            spoken.append(_open(onset, sound))
            short = bool(onset) or not after_vowel
            onset, after_vowel = "", True
        else:
            closes = after_vowel and (short or sound not in STOPS)
            onset = _consonant(spoken, onset, sound, following, closes)
            after_vowel = False
    return "".join(spoken)


def _consonant(spoken: list[str], onset: str, sound: str, following: str, closes: bool) -> str:
    """Puts a consonant where it belongs; what opens the next syllable is returned."""
    consonant = CONSONANTS[sound]
    opens = _is_vowel(following) and sound != "ng"
    if onset and opens:
        return onset + sound  # k and w
    if sound == "l" and spoken:
        spoken[-1] = _closed(spoken[-1], "ㄹ")
    elif following == "w" and sound in ROUNDED:
        return sound
    elif not opens and closes and consonant.final and not (sound in STOPS and following in LIQUIDS):
        spoken[-1] = _closed(spoken[-1], consonant.final)
    elif not opens and not (sound == "r" and closes):
        spoken.append(consonant.alone)
    return sound if opens else ""


def _is_vowel(sound: str) -> bool:
    return sound != "" and sound in VOWELS


def _open(onset: str, vowel: str) -> str:
    first = CONSONANTS[onset.removesuffix("w") or onset].first if onset else NONE
    vowel = GLIDES.get("w" if onset.endswith("w") else onset, {}).get(vowel, vowel)
    return chr(ord("가") + (FIRSTS.index(first) * len(VOWELS) + VOWELS.index(vowel)) * len(FINALS))


def _closed(syllable: str, final: str) -> str:
    """The syllable with this final, if it has none yet."""
    taken = not syllable or (ord(syllable[-1]) - ord("가")) % len(FINALS)
    return syllable if taken else chr(ord(syllable[-1]) + FINALS.index(final))
