"""Numbers where they stand alone, are counted, range, share or cost."""

import re
from collections.abc import Sequence

from services.narrator.korean.counters import ORDINAL, counted, counter_of
from services.narrator.korean.numerals import ZERO, amount, one_by_one
from services.narrator.korean.said import Rule, Said, has_final, whole

NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)"
LARGE = r"(?!조각|경기)(?:(?:천|백|십)?[만억조경]|천|백|십)"  # 1만 2천
CONTEXT = 40  # characters before a number that may decide how it is read
LETTER = re.compile("[A-Za-z]")
SHARES = {"½": "이분의 일", "⅓": "삼분의 일", "⅔": "삼분의 이", "¼": "사분의 일", "¾": "사분의 삼", "⅕": "오분의 일"}
CURRENCIES = {"$": "달러", "₩": "원", "€": "유로", "£": "파운드", "¥": "엔"}
CALLED = re.compile(r"(?:112|114|119|911)(?![\d%°A-Za-z]|[.,]\d|\s[%A-Za-z°])")  # known by their digits
ADDRESSES = frozenset({"번지", "번길"})  # 12-3번지
BELOW_ZERO = "영하"
PADDED = frozenset({"시", "분", "초", "월", "일"})  # 09시 05분


def before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - CONTEXT) : match.start()]


def after(match: re.Match[str]) -> str:
    return match.string[match.end() :]


def spaced(match: re.Match[str], words: str) -> str:
    """The words, parted from a word that stands right before them: 토끼3마리, but 제3회."""
    before = match.string[: match.start()][-2:]
    joins = not before or not before[-1].isalnum() or ORDINAL.search(before)
    return words if joins else f" {words}"


def _number(match: re.Match[str]) -> Sequence[Said]:
    number = counted(match.group(), before(match), after(match))
    apart = not number.joined or LETTER.match(match.string, match.end())
    return whole(match, spaced(match, number.spoken) + (" " if apart else ""))


def _large(match: re.Match[str]) -> Sequence[Said]:
    """5백, 3억, 2만: a number and its place are one word."""
    number, place = match.group(1), match.group(2)
    followed = counter_of(after(match)) or re.match(r"\s?\d", after(match))
    silent = number == "1" and (place[0] in "십백천" or (place == "만" and followed))  # 천 원, 만 원; 일만 남았다
    words = "" if silent else amount(number)
    return whole(match, spaced(match, words + place) + _gap_before_noun(match))


def _range(match: re.Match[str]) -> Sequence[Said]:
    """3~5개 is 세 개에서 다섯 개, 3~5 is 삼에서 오; the second number is read by the rule for numbers."""
    rest = after(match)
    beyond = re.match(NUMBER, rest)
    number = counted(match.group(1), before(match), rest[beyond.end() :] if beyond else "")
    if "-" in match.group() and number.counter in ADDRESSES:
        return whole(match, spaced(match, f"{number.spoken} 다시 "))
    gap = "" if number.joined else " "
    return whole(match, spaced(match, f"{number.spoken}{gap}{number.counter}에서 "))


def _list(match: re.Match[str]) -> Sequence[Said]:
    """1·2학년: each is said as the last is counted."""
    rest = after(match)
    last = re.match(rf"(?:{NUMBER}·)*{NUMBER}", rest)
    number = counted(match.group(1), before(match), rest[last.end() :] if last else "")
    return whole(match, spaced(match, number.spoken) + ", ")


def _fraction(match: re.Match[str]) -> Sequence[Said] | None:
    above, below = match.group(1), match.group(2)
    if not below.strip("0"):
        return None
    return whole(match, spaced(match, f"{amount(below)}분의 {amount(above)}") + _gap_before_noun(match))


def _gap_before_noun(match: re.Match[str]) -> str:
    return " " if counter_of(after(match)) else ""


def _share(match: re.Match[str]) -> Sequence[Said]:
    """½, and 2½."""
    number, share = match.group(1), SHARES[match.group(2)]
    words = amount(number) if number else ""
    both = f"{words}{'과' if has_final(words) else '와'} {share}" if words else share
    return whole(match, spaced(match, both) + _gap_before_noun(match))


def _power(match: re.Match[str]) -> Sequence[Said]:
    return whole(match, " 제곱" if match.group() == "²" else " 세제곱")


def _negative(match: re.Match[str]) -> Sequence[Said]:
    if before(match).rstrip().endswith(BELOW_ZERO):
        return whole(match, "")
    return whole(match, f"{BELOW_ZERO} " if re.match(rf"{NUMBER}\s?(?:도|°)", after(match)) else "마이너스 ")


def _money(match: re.Match[str]) -> Sequence[Said]:
    sign, number, place = match.group(1), match.group(2), match.group(3) or ""
    return whole(match, spaced(match, f"{amount(number)}{place} {CURRENCIES[sign]}"))


def _version(match: re.Match[str]) -> Sequence[Said]:
    return whole(match, spaced(match, " 점 ".join(amount(part) for part in match.group().split("."))))


def _digits(match: re.Match[str]) -> Sequence[Said] | None:
    if counter_of(after(match)) in PADDED:
        return None
    return whole(match, spaced(match, one_by_one(match.group())))


def _called(match: re.Match[str]) -> Sequence[Said] | None:
    return None if counter_of(after(match)) else _digits(match)


def _decimal_without_zero(match: re.Match[str]) -> Sequence[Said]:
    words = f"{ZERO} 점 {one_by_one(match.group(1), ZERO)}"
    return whole(match, spaced(match, words) + _gap_before_noun(match))


RULES = (
    Rule(re.compile(r"\d+(?:\.\d+){2,}"), _version),
    Rule(re.compile(rf"({NUMBER})?([{''.join(SHARES)}])"), _share),
    Rule(re.compile(r"(\d+)/(\d+)(?![\d/])"), _fraction),
    Rule(re.compile(rf"({NUMBER})\s?[~–-]\s?(?={NUMBER})"), _range),
    Rule(re.compile(rf"({NUMBER})·(?={NUMBER})"), _list),
    Rule(re.compile(rf"([{''.join(CURRENCIES)}])\s?({NUMBER})((?:{LARGE})+)?"), _money),
    Rule(re.compile(rf"({NUMBER})((?:{LARGE})+)"), _large),
    Rule(re.compile(r"0\d+(?!\d|\.\d)"), _digits),
    Rule(CALLED, _called),
    Rule(re.compile(NUMBER), _number),
    Rule(re.compile(r"(?<![\w.])\.(\d+)(?!\.)"), _decimal_without_zero),
    Rule(re.compile(r"(?<![\w)\]])-(?=\d)"), _negative),
    Rule(re.compile(r"(?<=\d)[²³]"), _power),
)
