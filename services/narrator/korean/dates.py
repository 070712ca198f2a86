"""Dates, times of day, days that are called by their date, and telephone numbers."""

import re
from collections.abc import Sequence

from services.narrator.korean.amounts import after, spaced
from services.narrator.korean.counters import CLOCK, MONTHS, counter_of
from services.narrator.korean.numerals import amount, native, one_by_one, sino
from services.narrator.korean.said import Rule, Said, whole

EVENT = r"(?:절|운동|전쟁|혁명|항쟁|민주|의거|광복|만세|독립|사태|사변|참전|해방)"
DOUBLE = "12·12"  # of all days the one whose day is not spelled: 십이십이
SERVICE = r"1(?:5(?:22|33|44|66|77|88|99)|6(?:00|11|44|55|61|66|68|70|88)|8(?:00|11|33|44|55|66|77|88|99))"
MONTH, DAY = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"


def _date(match: re.Match[str]) -> Sequence[Said]:
    """2026-11-21, 2026.11."""
    parts = [match.span(group) for group in range(1, len(match.groups()) + 1)]
    words = [name(int(number)) for name, number in zip((_year, _month, _day), match.groups(), strict=False)]
    return _apart(match, parts, words)


def _apart(match: re.Match[str], parts: Sequence[tuple[int, int]], words: Sequence[str]) -> Sequence[Said]:
    """Each part points to where it is written, with the marks after it."""
    firsts = [match.start(), *(first for first, _ in parts[1:])]
    lasts = [*firsts[1:], match.end()]
    gaps = [*(" " for _ in parts[1:]), ""]
    said = zip(firsts, lasts, words, gaps, strict=True)
    return [Said(first, last, spoken + gap) for first, last, spoken, gap in said]


def _year(number: int) -> str:
    return f"{sino(number)}년"


def _month(number: int) -> str:
    return MONTHS.get(number, f"{sino(number)}월")


def _day(number: int) -> str:
    return f"{sino(number)}일"


def _day_of_note(match: re.Match[str]) -> Sequence[Said] | None:
    """3·1절, 6·25, 8·15: the month as a number, the day by its digits."""
    month, mark, day = match.groups()
    known = re.match(rf"\s?{EVENT}", after(match))
    if not known and (mark != "·" or counter_of(after(match))):
        return None
    spelled = sino(int(day)) if int(day) % 10 == 0 or match.group() == DOUBLE else one_by_one(day)
    return whole(match, spaced(match, sino(int(month)) + spelled))


def _time(match: re.Match[str]) -> Sequence[Said]:
    hour, minute, second = (int(part) if part else 0 for part in match.groups())
    words = [f"{native(hour) if 0 < hour <= CLOCK else sino(hour)} 시"]
    words += [f"{sino(minute)} 분"] if minute or second else []
    words += [f"{sino(second)} 초"] if second else []
    return whole(match, spaced(match, " ".join(words)))


def _ratio(match: re.Match[str]) -> Sequence[Said]:
    return whole(match, spaced(match, f"{amount(match.group(1))} 대 "))


def _telephone(match: re.Match[str]) -> Sequence[Said] | None:
    """Digit by digit, unless something is counted: 200-1000원."""
    if counter_of(after(match)):
        return None
    groups = [(match.start() + group.start(), group.group()) for group in re.finditer(r"\d+", match.group())]
    parts = [(at, at + len(digits)) for at, digits in groups]
    return _apart(match, parts, [one_by_one(digits) for _, digits in groups])


def _mobile(match: re.Match[str]) -> Sequence[Said]:
    return whole(match, spaced(match, " ".join(one_by_one(group) for group in match.groups())))


RULES = (
    Rule(re.compile(r"(?:\(0\d{1,2}\)\s?|0\d{1,2}[-)]\s?)\d{3,4}-\d{4}(?!\d)"), _telephone),
    Rule(re.compile(rf"(?:{SERVICE}|\d{{3}})-\d{{4}}(?!\d)"), _telephone),
    Rule(re.compile(r"(01\d)(\d{3,4})(\d{4})(?!\d)"), _mobile),
    Rule(re.compile(rf"(\d{{4}})-({MONTH})-({DAY})(?!\d)"), _date),
    Rule(re.compile(rf"(\d{{4}})/({MONTH})/({DAY})(?!\d)"), _date),
    Rule(re.compile(rf"(\d{{4}})\.\s?({MONTH})\.\s?({DAY})(?:\.|(?!\d))"), _date),
    Rule(re.compile(rf"((?:19|20)\d\d)\.\s?({MONTH})\.(?!\d)"), _date),
    Rule(re.compile(r"\d+(?:-\d+){2,}"), _telephone),
    Rule(re.compile(rf"({MONTH})([·.])({DAY})(?![\d·])"), _day_of_note),
    Rule(re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:로])"), _time),
    Rule(re.compile(r"(\d+)\s?:\s?(?=\d)"), _ratio),
)
