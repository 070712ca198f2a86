"""Units of measure after a number: 3.5 km, 50 %, 20 ℃."""

import re
from collections.abc import Sequence

from services.narrator.korean.amounts import NUMBER, spaced
from services.narrator.korean.numerals import amount
from services.narrator.korean.said import Rule, Said, whole

UNITS = {
    "km": "킬로미터", "m": "미터", "cm": "센티미터", "mm": "밀리미터", "μm": "마이크로미터", "nm": "나노미터",
    "kg": "킬로그램", "g": "그램", "mg": "밀리그램", "t": "톤", "l": "리터", "L": "리터", "ml": "밀리리터",
    "mL": "밀리리터", "dl": "데시리터", "cc": "시시", "m2": "제곱미터", "cm2": "제곱센티미터", "km2": "제곱킬로미터",
    "m3": "세제곱미터", "cm3": "세제곱센티미터", "ha": "헥타르", "kcal": "킬로칼로리", "cal": "칼로리",
    "Hz": "헤르츠", "kHz": "킬로헤르츠", "MHz": "메가헤르츠", "GHz": "기가헤르츠", "W": "와트", "kW": "킬로와트",
    "kWh": "킬로와트시", "V": "볼트", "dB": "데시벨", "hPa": "헥토파스칼", "KB": "킬로바이트", "kB": "킬로바이트",
    "MB": "메가바이트", "GB": "기가바이트", "TB": "테라바이트", "px": "픽셀", "ft": "피트", "sec": "초", "min": "분",
    "KRW": "원", "USD": "달러", "%": "퍼센트", "%p": "퍼센트포인트", "‰": "퍼밀", "°C": "도", "°": "도",
}  # fmt: skip
AHEAD = {"km/h": ("시속", "킬로미터"), "m/s": ("초속", "미터"), "mph": ("시속", "마일"), "°F": ("화씨", "도")}
IGNORING_CASE = {spelled.casefold(): said for spelled, said in UNITS.items() if spelled.isalpha() and len(spelled) > 1}


def _unit(match: re.Match[str]) -> Sequence[Said] | None:
    written = match.group()
    spoken = UNITS.get(written) or IGNORING_CASE.get(written.casefold())
    if spoken is None:
        return None
    adjacent = not match.string[match.start() - 1].isspace()
    return whole(match, f" {spoken}" if adjacent else spoken)


def _ahead(match: re.Match[str]) -> Sequence[Said]:
    """60 km/h: what is said before the number, the number, the unit."""
    number, unit = match.groups()
    before, after = AHEAD[unit]
    middle = match.start(2)
    return [
        Said(match.start(), middle, spaced(match, f"{before} {amount(number)} ")),
        Said(middle, match.end(), after),
    ]


_SYMBOLS = "|".join(sorted((re.escape(unit) for unit in UNITS), key=len, reverse=True))
RULES = (
    Rule(re.compile(rf"({NUMBER})\s?({'|'.join(AHEAD)})(?![A-Za-z\d])"), _ahead),
    Rule(re.compile(rf"(?<=[\d½⅓⅔¼¾⅕])(?:{_SYMBOLS}|[A-Za-z]{{2,4}})(?![A-Za-z\d])"), _unit),
    Rule(re.compile(rf"(?<=\d\s)(?:{_SYMBOLS}|[A-Za-z]{{2,4}})(?![A-Za-z\d])"), _unit),
)
