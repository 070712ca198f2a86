"""Quotes and brackets are not read but heard: a short pause where a saying, or an aside, begins and ends."""

import re
from collections.abc import Sequence

from services.narrator.korean.said import Said

HEARD_AS_PAUSES = frozenset(".,!?;:…")
PAUSE = ", "
QUOTES = {"“": "”", "‘": "’", '"': '"', "'": "'", "〈": "〉", "《": "》", "<": ">", "〔": "〕"}
BRACKETS = {"(": ")", "[": "]", "{": "}", "【": "】"}
CLOSING = frozenset({*QUOTES.values(), *BRACKETS.values()})
MARKS = frozenset({*QUOTES, *BRACKETS, *CLOSING})

_GOING_ON = re.compile(r"\.[”’\"'](?=[가-힣])")  # “가자.”라고 goes on where a full stop would end it
_SAYING = re.compile(r"[\s.!?…]")  # a quotation of one word is emphasis, and no pause


def with_pauses(text: str, said: Sequence[Said]) -> list[Said]:
    """The same, each quote and bracket said as a pause or as nothing."""
    enclosures = _Enclosures(text, said)
    paused: list[Said] = []
    for one in said:
        if one.spoken in MARKS:
            paused.append(one._replace(spoken=enclosures.pause(one)))
        elif one.spoken == "." and _GOING_ON.match(text, one.first):
            paused.append(one._replace(spoken=PAUSE))
        else:
            paused.append(one)
    return paused


class _Enclosures:
    """Which quotations and asides are open while a text is gone through once from left to right."""

    def __init__(self, text: str, said: Sequence[Said]) -> None:
        self._text = text
        self._heard = [one.first for one in said if one.spoken and any(map(str.isalnum, one.spoken))]
        self._open: list[tuple[str, bool]] = []  # the mark that will close it, and whether it is set off by pauses

    def pause(self, mark: Said) -> str:
        written = self._text[mark.first]
        for depth, (closing, apart) in enumerate(reversed(self._open), start=1):
            if closing == written:
                del self._open[-depth:]
                return PAUSE if apart and self._is_end(mark.last, written) else ""
        closed_by = QUOTES.get(written) or BRACKETS.get(written)
        if closed_by is None:
            return ""
        end = self._text.find(closed_by, mark.last)
        if end < 0:
            return PAUSE if written in "“‘" else ""
        apart = self._is_apart(written, mark.last, end)
        self._open.append((closed_by, apart))
        return PAUSE if apart else ""

    def _is_apart(self, written: str, first: int, last: int) -> bool:
        if written in BRACKETS:
            return any(first <= at < last for at in self._heard)
        return _SAYING.search(self._text, first, last) is not None

    def _is_end(self, at: int, written: str) -> bool:
        """A particle right after a quotation belongs to it: “가자”라고."""
        return written in BRACKETS.values() or not self._text[at : at + 1].isalnum()
