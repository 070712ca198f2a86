"""What a character is, read from its Korean name, and how it looks in English."""

import re
from random import Random

from services.story.embedded.kinds import BOY, COLOURS, EXTRAS, GIRL, KINDS, Kind

_GIRL_ENDINGS = "희숙순미아연혜나라린지은"
_BEFORE = "아기|꼬마|새끼|엄마|아빠|대장|왕|흰|백|흑|청|황|불"


def kind_of(name: str) -> Kind:
    """Korean names end in what they name: 호랑이 잡는 소년 is a boy; but 토끼 할머니 is a rabbit."""
    kinds = [_known(word) for word in name.split()]
    for at in range(len(kinds) - 1, -1, -1):
        if found := kinds[at]:
            before = kinds[at - 1] if at else None
            return before if found.person and before and not before.person else found
    return GIRL if name[-1:] in _GIRL_ENDINGS else BOY


def is_animal(word: str) -> bool:
    kind = _known(word)
    return kind is not None and not kind.person


def looks(kinds: tuple[Kind, ...], names: tuple[str, ...], rng: Random) -> tuple[str, ...]:
    """One description each, told apart by what they wear; a colour in the name is its colour."""
    extras = rng.sample(EXTRAS, len(kinds))
    return tuple(_look(kind, name, extra) for kind, name, extra in zip(kinds, names, extras, strict=True))


def _look(kind: Kind, name: str, extra: str) -> str:
    named = next((colour for word, colour in COLOURS.items() if word in name), None)
    body = kind.body.format(named or kind.colour)
    if kind.person and named:
        return f"{body}, in {named} clothes"
    if "crown" in body:
        return body  # nothing goes with a crown
    return f"{body} and {extra}" if " with " in body else f"{body} with {extra}"


def _known(word: str) -> Kind | None:
    """The kind whose key is longest: 청개구리 is a frog, not a dog."""
    fits = [(len(key), kind) for kind in KINDS for key in kind.words if _names(key, word)]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


def _names(key: str, word: str) -> bool:
    """A long key anywhere in the word; one syllable only alone or after what describes it: 아기곰, but not 용감한."""
    if key.isascii():
        return re.search(rf"(?<![a-z]){key}s?(?![a-z])", word, re.IGNORECASE) is not None
    if len(key) > 1 or not ("가" <= key <= "힣"):
        return key in word
    return re.search(rf"^(?:{_BEFORE})?{key}(?:들|님)?(?=\W|$)", word) is not None
