"""Which things a scene is about."""

import re
from collections.abc import Iterator, Set
from itertools import pairwise

from services.illustrator.embedded import words
from services.illustrator.embedded.phrases import meaning, words_of

MOST = 4  # on one page
OF_A_BODY = re.compile(
    r"(?:[\w-]+ ){1,3}(?:on|in|around|round|under|over|between) (?:the|one|its|his|her|each) "
    rf"(?:\w+ )?(?:{words.BODY})\b",
    re.IGNORECASE,
)


def things(said: tuple[str, ...], prompt: str, there: Set[str]) -> tuple[str, ...]:
    """The scene's own props first, one for each that is known, then what else the prompt tells of.

    Whoever is there already, as a snowman or the moon may be, is no thing.
    """
    named = [_named(prop) for prop in said]
    rest = prompt
    for prop in said:
        rest = rest.replace(prop, "")
    told = _known(words_of(OF_A_BODY.sub("", rest)))
    return tuple(dict.fromkeys(prop for prop in (*named, *told) if prop is not None and prop not in there))[:MOST]


def _named(prop: str) -> str | None:
    """None of somebody: a moon fairy is no moon, though a toy rabbit is a toy."""
    if wonder := _wonder(prop):
        return wonder
    found = next(_known(words_of(_head(prop))), None) or next(_known(words_of(prop)), None)
    return None if somebody(prop) else found


def somebody(prop: str) -> bool:
    """Whether it is no thing but one who might speak: a miller's boy, though neither a toy rabbit nor a snowman."""
    head = words_of(_head(prop))
    if not head or _wonder(prop) or next(_known(head), None) in ("toy", "snowman"):
        return False
    return any(meaning(words.KINDS, word) is not None for word in head[-2:])


def _wonder(prop: str) -> str | None:
    told = set(words_of(_head(prop)))
    return next((name for name, known in words.WONDERS.items() if any(told.issuperset(k.split()) for k in known)), None)


def scales(said: tuple[str, ...]) -> dict[str, float]:
    """How large each of the scene's own props is, where it says: a huge bell."""
    told = {name: words_of(_head(prop)) for prop in said if (name := _named(prop)) is not None}
    sized = ((name, scale, known) for name in told for scale, known in words.SCALES.items())
    return {name: scale for name, scale, known in sized if not set(told[name]).isdisjoint(known)}


def _head(prop: str) -> str:
    """What it is, without what it has: a "seed" of "a seed with a star-shaped crack", a "pot" of "a pot of soup"."""
    return re.split(r" (?:with|of|for|from|in|on|under|that|which) ", prop)[0]


def _known(told: list[str]) -> Iterator[str]:
    """The props among the words, save what only says how something worn looks: "a leaf hat"."""
    for word, following in pairwise([*told, ""]):
        prop = meaning(words.PROPS, word)
        if prop is not None and (not following or meaning(words.WORN, following) is None):
            yield prop
