"""How a prompt describes one of its characters: what is worn, the hair, colours."""

from services.illustrator.embedded import words
from services.illustrator.embedded.colour import NAMED, Colour
from services.illustrator.embedded.phrases import meaning

NEAR = 6  # words after a comma, within which clothes are named


def since_article(before: list[str]) -> list[str]:
    starts = [place for place, word in enumerate(before) if word in words.STARTS]
    return before[starts[-1] + 1 :] if starts else before


def told_looks(after: list[str]) -> list[str]:
    """What is told up to the next comma, and after it where that is still about clothes: ", in a red robe"."""
    looks: list[str] = []
    rest = after
    while rest:
        end = rest.index(",") if "," in rest else len(rest)
        part = rest[:end]
        clad = bool(part) and part[0] in words.CLAD and any(meaning(words.WORN, word) for word in _thing(part))
        if looks and not clad:
            break
        looks += [*part, ","]
        rest = rest[end + 1 :]
    return looks


def _thing(part: list[str]) -> list[str]:
    """Its first words, to where another thing begins: "in a land" of "in a land of hanbok clothes"."""
    end = next((place for place, word in enumerate(part) if place and word in ("of", "with", "and")), NEAR)
    return part[: min(end, NEAR)]


def worn(looks: list[str]) -> dict[str, Colour | None]:
    found: dict[str, Colour | None] = {}
    for place, word in enumerate(looks):
        thing = meaning(words.WORN, word)
        if thing == "hat" and place:
            thing = words.HATS.get(looks[place - 1], thing)
        if thing is not None:
            found[thing] = last_colour(looks[max(0, place - 3) : place])
    return found


def marks(looks: list[str]) -> dict[str, Colour | None]:
    """What one has on its face and nobody else has; its colour where it is told."""
    text = f" {' '.join(looks)} "
    found: dict[str, Colour | None] = {}
    for mark, phrases in words.MARKS.items():
        phrase = next((phrase for phrase in phrases if f" {phrase} " in text), None)
        if phrase is not None:
            found[mark] = last_colour(text[: text.index(phrase)].split()[-2:] + phrase.split())
    return found


def before_hair(looks: list[str]) -> list[str]:
    """The words that describe the hair; braids and pigtails are hair by themselves."""
    place = next((place for place, word in enumerate(looks) if word in words.HAIR), None)
    if place is not None:
        return looks[max(0, place - 3) : place]
    return [word for word in looks if meaning(words.STYLES, word) in ("braid", "pigtails", "ponytail", "bun")]


def last_colour(near: list[str]) -> Colour | None:
    """The last colour named."""
    return next((NAMED[word] for word in reversed(near) if word in NAMED), None)
