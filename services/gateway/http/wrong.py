"""One thing that is wrong with what was sent: where, and what was expected, in Korean and English."""

import re
from collections.abc import Mapping
from typing import Any

from contracts.errors import Language
from contracts.http import ProblemError

KOREAN = {
    "missing": "꼭 있어야 합니다",
    "string_type": "글자여야 합니다",
    "string_too_short": "{min_length}자 이상이어야 합니다",
    "string_too_long": "{max_length}자까지 됩니다",
    "too_short": "{min_length}자 이상이어야 합니다",
    "too_long": "{max_length}자까지 됩니다",
    "string_unicode": "깨진 글자가 있습니다",
    "bool_type": "true나 false여야 합니다",
    "int_type": "정수여야 합니다",
    "int_parsing": "정수여야 합니다",
    "int_from_float": "정수여야 합니다",
    "float_type": "수여야 합니다",
    "finite_number": "끝이 있는 수여야 합니다",
    "greater_than_equal": "{ge} 이상이어야 합니다",
    "less_than_equal": "{le} 이하여야 합니다",
    "less_than": "{lt}보다 작아야 합니다",
    "literal_error": "다음 가운데 하나여야 합니다: {expected}",
    "json_invalid": "JSON이 아닙니다",
    "model_attributes_type": "JSON 객체여야 합니다",
    "model_type": "JSON 객체여야 합니다",
    "tuple_type": "목록이어야 합니다",
    "value_error": "쓸 수 없는 글자가 있습니다",
}
ENGLISH = {  # where pydantic's own words do not fit
    "too_short": "Expected at least {min_length} characters",
    "too_long": "Expected at most {max_length} characters",
    "json_invalid": "This is not JSON",
    "model_attributes_type": "Expected a JSON object, as application/json",
}
UNKNOWN = "올바르지 않습니다"
HALVES = re.compile("[\ud800-\udfff]")


def wrong(error: Mapping[str, Any], language: Language) -> ProblemError:
    """From an error as pydantic lists it. A pointer begins below the body; other places are named by their kind."""
    where = [str(part) for part in error["loc"]]
    if error["type"] == "json_invalid":
        where = where[:1]
    return ProblemError(pointer=_pointer(where), detail=_detail(error, language), code=error["type"])


def _pointer(where: list[str]) -> str:
    path = where[1:] if where[0] == "body" else where
    return "".join("/" + HALVES.sub("?", part).replace("~", "~0").replace("/", "~1") for part in path)


def _detail(error: Mapping[str, Any], language: Language) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if language == "en" and kind not in ENGLISH:
        return str(error["msg"]).removeprefix("Value error, ")
    words = ENGLISH[kind] if language == "en" else KOREAN.get(kind, UNKNOWN)
    return words.format(**context)
