"""Words that are often said, and written down, otherwise than they are printed."""

import re

_PRINTED = {
    "로보트": "로봇",
    "방구": "방귀",
    "떡뽁이": "떡볶이",
    "찌게": "찌개",
    "설겆이": "설거지",
    "몇일": "며칠",
    "담배 ?피던": "담배 피우던",
}
_SPELLINGS = tuple((re.compile(rf"(?<![가-힣]){said}"), printed) for said, printed in _PRINTED.items())


def spelt(text: str) -> str:
    for said, printed in _SPELLINGS:
        text = said.sub(printed, text)
    return text
