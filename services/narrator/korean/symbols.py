"""Signs that have a name, Hangul letters by theirs, and marks that are only heard as a pause."""

import re
from collections.abc import Sequence

from services.narrator.korean.amounts import after, before, spaced
from services.narrator.korean.letters import GREEK, HANGUL, LATIN, LAUGHTER
from services.narrator.korean.said import Rule, Said, has_final, whole

SIGNS = {
    "%": "퍼센트", "‰": "퍼밀", "°": "도", "&": "앤드", "@": "골뱅이", "#": "샵", "+": "플러스", "=": "는",
    "×": "곱하기", "÷": "나누기", "±": "플러스마이너스", "₩": "원", "$": "달러", "€": "유로", "£": "파운드",
    "¥": "엔", "∞": "무한대", "√": "루트", "㈜": "주식회사", "½": "이분의 일", "²": "제곱", "³": "세제곱",
}  # fmt: skip
DAYS = "월화수목금토일"
ARROWS = "→⇒➔➜➡←⇐↔↑↓"

_COUNTED = re.compile(r"\d\s?[가-힣A-Za-z%°]{1,5}\s?$")  # 3시~5시


def _sign(match: re.Match[str]) -> Sequence[Said]:
    words = SIGNS[match.group()]
    return whole(match, spaced(match, words) + (" " if after(match)[:1].isalnum() else ""))


def _to(match: re.Match[str]) -> Sequence[Said] | None:
    return _from_to(match) if _COUNTED.search(before(match)) else None


def _from_to(match: re.Match[str]) -> Sequence[Said]:
    return whole(match, "에서 ")


def _is(match: re.Match[str]) -> Sequence[Said]:
    last = match.string[match.start() - 1].lower()
    return whole(match, "은 " if has_final(LATIN.get(last, last)) else "는 ")


def _named(match: re.Match[str]) -> Sequence[Said]:
    """ㄱㄴㄷ is 기역 니은 디귿; a run of letters may be cut off at one without a name."""
    words = [HANGUL[letter] for letter in match.group()]
    return whole(match, spaced(match, " ".join(words)))


def _laughed(match: re.Match[str]) -> Sequence[Said]:
    return whole(match, LAUGHTER[match.group()[0]] * len(match.group()))


RULES = (
    Rule(re.compile(r"ㅋ{2,}|ㅎ{2,}"), _laughed),
    Rule(
        re.compile(r"[ㅠㅜ]{2,}|[ㅠㅜㅡ][._ㅡ][ㅠㅜㅡ];*|ㅡㅡ;*|[:;]-?[()](?!\w)|\^[_.]?\^|>_<|T_T"),
        lambda match: whole(match, None),
    ),
    Rule(re.compile(f"[{''.join(HANGUL)}]+"), _named),
    Rule(re.compile(f"(?i:[{''.join(GREEK)}])"), lambda match: whole(match, GREEK[match.group().lower()])),
    Rule(re.compile(r"\s?~\s?(?=\d)"), _to),
    Rule(re.compile(r"(?<=[가-힣])~(?=[가-힣]+(?:까지|\s?(?:구간|노선)))"), _from_to),
    Rule(re.compile(rf"(?:(?<=[A-Za-zㄱ-ㅎ])|(?<=요일)|(?<=(?<![가-힣])[{DAYS}]))~(?=[A-Za-zㄱ-ㅎ{DAYS}])"), _from_to),
    Rule(re.compile(r"#(?=\d)"), lambda match: whole(match, "넘버 ")),
    Rule(re.compile(r"(?<=[가-힣A-Za-z])\s?=\s?(?=\w)"), _is),
    Rule(re.compile(r"(?<=[가-힣])\s?\+\s?(?=[가-힣])"), lambda match: whole(match, " 더하기 ")),
    Rule(re.compile(r"(?<=[A-Za-z])\s?&\s?(?=[A-Za-z])"), lambda match: whole(match, " 앤 ")),
    Rule(re.compile(r"(?<=[A-Za-z\d])-(?=[A-Za-z가-힣])"), lambda match: whole(match, " ")),
    Rule(re.compile(rf"\s?[{ARROWS}]\s?"), lambda match: whole(match, ", ")),
    Rule(re.compile(f"[{re.escape(''.join(SIGNS))}]"), _sign),
)
