"""A sentence in pieces short enough to be read well, broken where one breathes, and the pauses between them.

Above some 90 characters Supertonic skips words, and what is left over at the end of a text is said like a stray.
"""

from collections.abc import Iterator
from dataclasses import dataclass

FEWEST, MOST = 60, 90  # characters of a piece, where a sentence has to be broken

SEAM = 0.05  # seconds after a piece that ends without a mark
PAUSES = {",": 0.15, ";": 0.2, ":": 0.2, ".": 0.3, "!": 0.3, "?": 0.3, "…": 0.4}  # seconds
GOES_ON, ENDS = ",", "."  # the mark given to a piece that has none, so that its melody is right

# What it costs to break: nothing at a mark, more inside a clause, most inside a word.
AT_CLAUSE, AT_SPACE, IN_WORD = 10.0, 30.0, 300.0
CLAUSE_ENDS = tuple("고며서데면니자만도록")
SHORTNESS = 10.0  # the cost of a piece is the square of the characters it falls short of FEWEST, divided by this


@dataclass(frozen=True)
class Piece:
    first: int  # its first character in the sentence
    text: str
    pause: float  # seconds after it, at speed 1.0


def pieces(sentence: str) -> list[Piece]:
    """The sentence in order and without loss; a short one is whole. The pause of the last is the page's to decide."""
    spans = list(_spans(sentence, _breaks(sentence)))
    return [_piece(sentence, first, last, ends=last == spans[-1][1]) for first, last in spans]


def _piece(sentence: str, first: int, last: int, *, ends: bool) -> Piece:
    text = sentence[first:last]
    pause = PAUSES.get(text[-1], SEAM)
    if text[-1] not in PAUSES or (ends and text[-1] in ",;:"):
        text = text.rstrip(",;:") + (ENDS if ends else GOES_ON)
    return Piece(first, text, pause)


def _spans(sentence: str, breaks: list[int]) -> Iterator[tuple[int, int]]:
    """[first, last) of each piece, without the spaces around it."""
    for first, last in zip([0, *breaks], [*breaks, len(sentence)], strict=True):
        text = sentence[first:last]
        if text.strip():
            yield first + len(text) - len(text.lstrip()), first + len(text.rstrip())


def _breaks(sentence: str) -> list[int]:
    """Where pieces begin, but the first: the cheapest way to break the whole."""
    if len(sentence) <= MOST:
        return []
    # Of the first n characters: the cost, and where the last piece begins.
    cheapest: list[tuple[float, int]] = [(0.0, 0)]
    for last in range(1, len(sentence) + 1):
        at = 0.0 if last == len(sentence) else _cost_of_break(sentence, last)
        cheapest.append(
            min(
                (cheapest[first][0] + _cost_of_length(last - first) + at, first)
                for first in range(max(0, last - MOST), last)
            )
        )
    breaks: list[int] = []
    at_end = cheapest[-1][1]
    while at_end:
        breaks.insert(0, at_end)
        at_end = cheapest[at_end][1]
    return breaks


def _cost_of_length(length: int) -> float:
    return float(max(0, FEWEST - length) ** 2 / SHORTNESS)


def _cost_of_break(sentence: str, at: int) -> float:
    """Before the character at `at`."""
    if sentence[at - 1] != " ":
        return IN_WORD
    before = sentence[:at].rstrip()[-1:]
    if before in PAUSES:
        return 0.0
    return AT_CLAUSE if before in CLAUSE_ENDS else AT_SPACE
