"""Sums and comparisons: 3+4=7 is 삼 더하기 사는 칠, 3<5 is 삼은 오보다 작다."""

import re
from collections.abc import Sequence

from services.narrator.korean.amounts import NUMBER, spaced
from services.narrator.korean.numerals import amount
from services.narrator.korean.said import Rule, Said, has_final, whole

OPERATIONS = {
    "+": "더하기", "-": "빼기", "×": "곱하기", "x": "곱하기", "X": "곱하기", "*": "곱하기", "÷": "나누기",
    "/": "나누기",
}  # fmt: skip
ONLY_IN_EQUATIONS = frozenset("-/")  # else a range, a date or a share
COMPARISONS = {"<": "작다", ">": "크다", "≤": "작거나 같다", "≥": "크거나 같다", "≠": "다르다"}
DIFFERS = "≠"


def topic(spoken: str) -> str:
    return f"{spoken}{'은' if has_final(spoken) else '는'}"


def _sum(match: re.Match[str]) -> Sequence[Said] | None:
    """Each number and sign points to where it is written; a number at the end is left to the rules for numbers."""
    if not set(re.findall(r"[^\d\s.,]", match.group())) - ONLY_IN_EQUATIONS:
        return None
    parts = list(re.finditer(rf"({NUMBER}|\S)\s*", match.group()))
    if parts[-1].group(1)[0].isdigit():
        parts.pop()
    words = [_word(part.group(1)) for part in parts]
    for index, part in enumerate(parts):
        if part.group(1) == "=":
            words[index - 1] = topic(words[index - 1])
    words[0] = spaced(match, words[0])
    places = [(match.start() + part.start(), match.start() + part.end()) for part in parts]
    return [Said(first, last, f"{word} ") for (first, last), word in zip(places, words, strict=True)]


def _word(written: str) -> str:
    """A number or a sign; that of equality is heard in the particle before it."""
    return "" if written == "=" else OPERATIONS.get(written) or amount(written)


def _comparison(match: re.Match[str]) -> Sequence[Said]:
    one, sign, other = match.groups()
    than = ("과" if has_final(amount(other)) else "와") if sign == DIFFERS else "보다"
    return whole(match, spaced(match, f"{topic(amount(one))} {amount(other)}{than} {COMPARISONS[sign]}"))


_SIGN = r"(?:\s?[+×xX*÷/-]\s?)"
RULES = (
    Rule(re.compile(rf"{NUMBER}(?:{_SIGN}{NUMBER})*\s?=(?:\s?{NUMBER})?|{NUMBER}(?:{_SIGN}{NUMBER})+"), _sum),
    Rule(re.compile(rf"({NUMBER})\s?([<>≤≥≠])\s?({NUMBER})"), _comparison),
)
