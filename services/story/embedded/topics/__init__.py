"""The families of topics, and which one a topic belongs to."""

import pkgutil
import re
from importlib import import_module

from services.story.embedded.topics.family import Family

FAMILIES: tuple[Family, ...] = tuple(
    value
    for module in sorted(found.name for found in pkgutil.iter_modules(__path__, f"{__name__}."))
    for value in vars(import_module(module)).values()
    if isinstance(value, Family)
)
FALLBACK = "anything"

_AFTER = (
    "이|가|은|는|을|를|과|와|도|만|의|에|로|랑|으로|이랑|에서|"
    "에게|내|나|내기|내는|났|쟁이|꾸|꾸기|꾸는|먹|먹기|싸|싸기|자|자기|오는|내리는"
)

__all__ = ["FALLBACK", "FAMILIES", "Family", "family_of"]


def family_of(topic: str) -> Family:
    """The longest stem that is found decides, and of equals the last: a Korean phrase ends in what it is about."""
    fits = [
        ((len(stem), place), family)
        for family in FAMILIES
        for stem in family.words.split()
        if (place := _found(stem, topic)) >= 0
    ]
    if fits:
        return max(fits, key=lambda fit: fit[0])[1]
    return next(family for family in FAMILIES if family.name == FALLBACK)


def _found(stem: str, topic: str) -> int:
    """Where it stands last, -1 if nowhere. One syllable must be a word of its own: 화 and 화를, but not 화성."""
    if len(stem) > 1:
        return topic.rfind(stem)
    places = [match.start() for match in re.finditer(rf"(?<!\w){stem}(?:{_AFTER})?(?!\w)", topic)]
    return places[-1] if places else -1
