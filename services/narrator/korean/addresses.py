"""Addresses of the web and of mail: the name is read, what follows it is not."""

import re
from collections.abc import Sequence

from services.narrator.korean.latin import latin
from services.narrator.korean.letters import spelled
from services.narrator.korean.numerals import one_by_one
from services.narrator.korean.said import Rule, Said
from services.narrator.korean.words import WORDS

DOT, AT = " 점 ", " 골뱅이 "
LABEL = r"[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?"
SHORT = 3  # letters; unknown ones are spelled: kr
TOP = r"(?:com|net|org|edu|io|kr|jp|us)(?![A-Za-z\d])"


def _address(match: re.Match[str]) -> Sequence[Said]:
    said = [Said(match.start(), match.end("host"), _local(match) + DOT.join(map(_label, match["host"].split("."))))]
    if match.end("host") < match.end():
        said.append(Said(match.end("host"), match.end(), None))
    return said


def _local(match: re.Match[str]) -> str:
    local = match.groupdict().get("local")
    return DOT.join(map(_label, re.split(r"[._+-]+", local.strip("._+-")))) + AT if local else ""


def _label(label: str) -> str:
    """naver, co, kr; digits one by one."""
    parts = re.findall(r"[A-Za-z]+|\d+", label)
    return " ".join(_letters(part) if part.isalpha() else one_by_one(part) for part in parts)


def _letters(part: str) -> str:
    short = len(part) <= SHORT and part.casefold() not in WORDS
    return spelled(part) if short else latin(part) or spelled(part)


_HOST = rf"(?P<host>(?:{LABEL}\.)+{LABEL})"
RULES = (
    Rule(re.compile(rf"(?P<local>[A-Za-z\d](?:[\w.+-]*[A-Za-z\d])?)@{_HOST}", re.ASCII), _address),
    Rule(
        re.compile(rf"(?:https?://)(?:www\.)?{_HOST}(?:[/:?#](?:[^\s가-힣<>()\"'“”‘’]*[\w/=])?)?", re.ASCII), _address
    ),
    Rule(
        re.compile(rf"(?:www\.)?(?P<host>(?:{LABEL}\.)+{TOP})(?:/(?:[^\s가-힣<>()\"'“”‘’]*[\w/=])?)?", re.ASCII),
        _address,
    ),
)
