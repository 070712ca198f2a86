"""Where and when a tale happens, read from the reader's words."""

from dataclasses import dataclass

from services.story.embedded.places import ELSEWHERE, PLACES, Place
from services.story.embedded.words import AGES


@dataclass(frozen=True)
class Setting:
    place: Place
    age: str  # English; empty for our own


def setting(era: str, place: str) -> Setting:
    return Setting(place_of(place), next((age for age, words in AGES.items() if any(w in era for w in words)), ""))


def place_of(phrase: str) -> Place:
    """Its last word says most: 숲속 마을 is a village. The longest key wins: 부산 is no mountain."""
    for word in reversed(phrase.replace(" 속", "속").split()):
        fits = [(len(key), place) for place in PLACES for key in place.words.split() if _names(key, word)]
        if fits:
            return max(fits, key=lambda fit: fit[0])[1]
    return ELSEWHERE


def _names(key: str, word: str) -> bool:
    """A long key anywhere in the word; one of one syllable alone or at its end only: 뒷산, 숲속."""
    if key.isascii():
        return word.casefold().rstrip("s") == key
    return key in word if len(key) > 1 else word.endswith(key) or word in (f"{key}속", f"{key}가")
