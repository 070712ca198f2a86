"""What the reader typed, made fit to stand inside a sentence."""

import re
import unicodedata

LIMIT = 80  # characters of an era, a place or a topic that a sentence can carry

_MARKS = re.compile(r"[!?…。！？｡⁇⁈⁉‼‽\"“”]|\.(?!\w)|(?<!\w)\.")  # would end a sentence, or a quotation, too early
_EDGES = " ,;:、，·ㆍ・~-–—_/&|"
_JOINER = "\u200d"  # holds emoji together
_AT = re.compile(r"(?<=..)(?:에서는|에서|에는)$|(?<=[^\s]{2})에$")
_ABOUT = re.compile(r"에 (?:대한|관한|대하여|관하여|대해서?|관해서?)(?: 이야기)?$")
_SENTENCE = re.compile(
    r"(?:[어아해예에세네까]요|죠|[야먹]지|[니입습]니다|[한된싶않있없이]다|[하되내주가놀살먹보말]자|하라|어라|는다)$"
    r"|(?:[을를게히]|같이|함께|서로) \S+자$"  # 약속을 지키자, but not 빨간 모자
)
_WISH = re.compile(r"고 싶(?:어요?|다|습니다|은데요?)$")
_CALL_TO = re.compile(r"(?:지 말|(\S))자$")
_FELT = {  # what somebody feels, as a noun
    "무서워요": "무서운 마음", "고마워요": "고마운 마음", "그리워요": "그리운 마음", "외로워요": "외로운 마음",
    "부끄러워요": "부끄러운 마음", "즐거워요": "즐거운 마음", "미워요": "미운 마음", "사랑해요": "사랑하는 마음",
    "미안해요": "미안한 마음", "좋아해요": "좋아하는 마음", "행복해요": "행복한 마음", "속상해요": "속상한 마음",
    "궁금해요": "궁금한 마음", "심심해요": "심심한 마음", "싫어요": "싫은 마음",
}  # fmt: skip
_TIMES = {"미래": "먼 미래", "현재": "요즘", "지금": "요즘", "오늘날": "요즘", "과거": "먼 옛날"}
_RIEUL = 8  # the final ㄹ of a syllable
_FINALS = 28
_THING = re.compile(r"(?:하|되|있|없|사|가|오|보|주|않|하지)는$")
_LETTER = re.compile(r"\w")


def cleaned(text: str) -> str:
    """One line without the marks that end sentences, and without what cannot be seen."""
    visible = "".join(" " if letter.isspace() else letter for letter in text if _is_visible(letter))
    return " ".join(_MARKS.sub(" ", visible).split()).strip(_EDGES)


def shortened(text: str, limit: int) -> str:
    """At most `limit` characters: whole words from the front, or, of one long word, its beginning."""
    if len(text) <= limit:
        return text
    head, _, _ = text[: limit + 1].rpartition(" ")
    return (head if len(head) > limit // 2 else text[:limit]).rstrip(_EDGES + _JOINER)


def era(text: str) -> str:
    phrase = shortened(_AT.sub("", cleaned(text)), LIMIT) or "옛날 옛적"
    return _TIMES.get(phrase, phrase)


def place(text: str) -> str:
    """A place to which 에 or 에서 can be added."""
    return shortened(_AT.sub("", cleaned(text)), LIMIT) or "어느 작은 마을"


def topic(text: str) -> str:
    """A noun phrase, whatever was typed: a wish becomes a wish, a call a deed, another sentence what is said."""
    phrase = shortened(_ABOUT.sub("", cleaned(text)), LIMIT)
    if _WISH.search(phrase):
        return _WISH.sub("고 싶은 마음", phrase)
    if felt := next((felt for felt in _FELT if phrase.endswith(felt)), None):
        return f"{phrase.removesuffix(felt)}{_FELT[felt]}"
    if _SENTENCE.search(phrase):
        if call := _CALL_TO.search(phrase):
            return f"{phrase[: call.start()]}{_doing(call[1])} 일"
        return f"‘{phrase}’라는 말"
    if _THING.search(phrase):
        return f"{phrase} 일"
    return phrase or "작은 소원"


def _doing(syllable: str | None) -> str:
    """지키 becomes 지키는, 만들 만드는; 하지 말 becomes 하지 않는."""
    if syllable is None:
        return "지 않는"
    code = ord(syllable)
    return f"{chr(code - _RIEUL) if (code - ord('가')) % _FINALS == _RIEUL else syllable}는"


def tale_of(phrase: str) -> str:
    """The story about a topic: 우정 이야기."""
    if phrase.endswith("이야기"):
        return phrase
    return f"{phrase.removesuffix(' 말')} 이야기" if phrase.endswith("’라는 말") else f"{phrase} 이야기"


def readable(text: str) -> bool:
    """Whether there is a letter, a digit or at least a picture in it."""
    return bool(_LETTER.search(text)) or any(unicodedata.category(letter) == "So" for letter in text)


def _is_visible(letter: str) -> bool:
    return letter.isspace() or letter == _JOINER or not unicodedata.category(letter).startswith("C")
