"""A phrase said otherwise, by a table of what is said for what."""

import re
from collections.abc import Callable, Iterable

Rewording = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]


def reworded(phrase: str, table: Iterable[Rewording]) -> str:
    """By each row of the table, as the row before left it."""
    for said, instead in table:
        phrase = said.sub(instead, phrase)
    return phrase
