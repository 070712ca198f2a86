"""What a spoken field means: `parsed_value` beside the words as they were heard."""

import re

from contracts.errors import UnknownField

FIELDS = ("era", "place", "characters", "topic")
SPACE = re.compile(r"\s+")
FULL_STOP = re.compile(r"(?<![.。…])[.。]$")  # one that ends a sentence; an ellipsis stays


def parsed_value(field_type: str, text: str) -> str:
    """The words without what only a sentence needs: outer and doubled white space, the full stop at the end."""
    if field_type not in FIELDS:
        raise UnknownField(field=field_type)
    return FULL_STOP.sub("", SPACE.sub(" ", text).strip()).rstrip()
