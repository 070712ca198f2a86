"""What the reader typed, on one line, and without what only leads to it."""

import re
import unicodedata

from services.story.embedded.asked import wanted
from services.story.embedded.phrasing import phrased
from services.story.embedded.spelling import spelled
from services.story.embedded.uttered import FILLERS, SPOKEN_TAIL, plain

LIMIT = 80  # characters of an era, a place or a topic that a sentence can carry

_MARKS = re.compile(r"[!?…。！？｡⁇⁈⁉‼‽\"“”]|\.(?!\w)|(?<!\w)\.")  # would end a sentence, or a quotation, too early
_QUOTED = re.compile(r"[\"“']([^\"“”'‘’]+?)[!?.~…]*[\"”'](?=\s*[가-힣])")  # "내가 할래!" 하고 말하는 아이
_LAUGHED = re.compile(r"(?<=[가-힣.!?~])\s*(?:[ㅋㅎㅠㅜ]+|\^+\^)+(?=[\s.!?~]|$)")  # 먹었어ㅋㅋ
_EDGES = " ,;:、，·ㆍ・~-–—_/&|"
_JOINER = "\u200d"  # holds emoji together
_LETTER = re.compile(r"\w")
NEXT = re.compile(r"(?<=[요다죠까지래자네야어아해워돼])[.!?]+\s+(?=[가-힣])")  # between two sentences
_ABOUT = re.compile(r"에 (?:대한|관한|대하여|관하여|대해서?|관해서?)(?: 이야기)?$")
_AT = re.compile(r"(?<=..)(?:에서는|에서|에는)$|(?<=[^\s]{2})에$")
_INSIDE = re.compile(r"(?<![가-힣])(바다|숲|산|땅|물|꿈|품|마음) 속(?=[에의]|$| )")  # 바다 속


def cleaned(text: str) -> str:
    """One line without the marks that end sentences, and without what cannot be seen."""
    visible = "".join(" " if letter.isspace() else letter for letter in text if _is_visible(letter))
    visible = _LAUGHED.sub("", visible)
    line = " ".join(_MARKS.sub(" ", _QUOTED.sub(r"‘\1’", visible)).split()).strip(_EDGES)
    return _INSIDE.sub(lambda found: "바닷속" if found[1] == "바다" else f"{found[1]}속", line)


def shortened(text: str, limit: int) -> str:
    """At most `limit` characters: whole words from the front, or, of one long word, its beginning."""
    if len(text) <= limit:
        return text
    head, _, _ = text[: limit + 1].rpartition(" ")
    return (head if len(head) > limit // 2 else text[:limit]).rstrip(_EDGES + _JOINER)


def readable(text: str) -> bool:
    """Whether there is a letter, a digit or at least a picture in it."""
    return bool(_LETTER.search(text)) or any(unicodedata.category(letter) == "So" for letter in text)


def bare(text: str) -> str:
    """On one line, without what only leads to it: 내일은 소풍날, 친구야 미안해, 우정에 대한 이야기."""
    asked = wanted(plain(spelled(cleaned(NEXT.sub(", ", text)))))
    return phrased(shortened(_ABOUT.sub("", asked), LIMIT))


def written(text: str) -> str:
    """A time or a place as books print it: of 음 지금이요 it is 지금."""
    return spelled(SPOKEN_TAIL.sub("", FILLERS.sub("", cleaned(text))))


def without_at(phrase: str) -> str:
    """조선 시대 of 조선 시대에, 한양 시장 of 한양 시장에서."""
    return _AT.sub("", phrase)


def _is_visible(letter: str) -> bool:
    return letter.isspace() or letter == _JOINER or not unicodedata.category(letter).startswith("C")
