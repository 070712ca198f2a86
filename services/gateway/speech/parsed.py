"""What a spoken field means: `parsed_value` beside the words as they were heard."""

from collections.abc import Callable, Mapping, Sequence

from contracts.errors import UnknownField
from services.gateway.speech.characters import characters
from services.gateway.speech.era import era
from services.gateway.speech.place import place
from services.gateway.speech.sayings import pieces, tidy
from services.gateway.speech.spacing import spaced
from services.gateway.speech.spelling import spelt
from services.gateway.speech.topic import topic

READERS: Mapping[str, Callable[[Sequence[str]], list[str]]] = {
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
    said = spaced(spelt(tidy(text)))  # the names in it are found by their words
    values = READERS[field_type](pieces(said))
    return ", ".join(dict.fromkeys(spaced(value) for value in values)) or _as_said(said) or " ".join(text.split())


def _as_said(said: str) -> str:
    return said.rstrip(".!?。！？ ") or said
