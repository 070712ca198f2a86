"""What a spoken field means: `parsed_value` beside the words as they were heard."""

from collections.abc import Callable, Mapping

from contracts.errors import UnknownField
from services.gateway.speech.characters import characters
from services.gateway.speech.era import era
from services.gateway.speech.place import place
from services.gateway.speech.sayings import tidy
from services.gateway.speech.topic import topic

READERS: Mapping[str, Callable[[str], str]] = {
    "era": era,
    "place": place,
    "characters": characters,
    "topic": topic,
}
FIELDS = tuple(READERS)


def parsed_value(field_type: str, text: str) -> str:
    """What a child meant, without fillers, endings and corrections, spelt as in print.

    What no rule understands stays as it was said.
    """
    if field_type not in READERS:
        raise UnknownField(field=field_type)
    return READERS[field_type](text) or tidy(text) or " ".join(text.split())
