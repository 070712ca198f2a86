"""The eras there are, and which one the reader's words mean."""

import re

from services.story.embedded.eras.era import Era
from services.story.embedded.eras.past import ANTIQUITY, JOSEON, KINGDOMS, MEDIEVAL, MODERN, PREHISTORY
from services.story.embedded.eras.present import FUTURE, TIMELESS, TODAY

ERAS: tuple[Era, ...] = (PREHISTORY, ANTIQUITY, KINGDOMS, JOSEON, MEDIEVAL, MODERN, TODAY, FUTURE, TIMELESS)

_YEAR = re.compile(r"(?<!\d)(\d{3,5})\s*년(?!\s*전)")
_LONG_AGO = re.compile(r"[만억]\s*년\s*전")
_LATER = re.compile(r"[\d십백천만억]\s*년\s*(?:뒤|후)")
_BEGAN = ((-10_000, ANTIQUITY), (500, KINGDOMS), (1392, JOSEON), (1945, MODERN), (2000, TODAY), (2031, FUTURE))

__all__ = ["ERAS", "TIMELESS", "Era", "era_of"]


def era_of(phrase: str) -> Era:
    """A year says most, else the longest of the words by which an era is known."""
    if _LATER.search(phrase):
        return FUTURE
    if _LONG_AGO.search(phrase):
        return PREHISTORY
    plain = phrase.replace(" ", "")
    fits = [(len(word), era) for era in ERAS for word in era.words.split() if word in plain]
    if (year := _YEAR.search(phrase)) and not any(era in (PREHISTORY, ANTIQUITY) for _, era in fits):
        return [era for began, era in _BEGAN if int(year[1]) >= began][-1]
    return max(fits, key=lambda fit: fit[0])[1] if fits else TIMELESS
