"""What there is to see, hear, find and overcome at a place, so that a tale is at home where it happens."""

from dataclasses import dataclass

Thing = tuple[str, str]  # Korean, English with its article


@dataclass(frozen=True)
class Place:
    kind: str
    words: str  # Korean, by which it is known
    english: str
    sights: tuple[str, ...]  # whole sentences, true at any time of day
    sounds: tuple[str, ...]
    spots: tuple[str, ...]  # take 에, 에서, 까지
    ways: tuple[str, ...]  # adverbials of moving there
    hurdles: tuple[Thing, ...]
    neighbours: tuple[Thing, ...]
    gifts: tuple[Thing, ...]
    storms: tuple[tuple[str, str], ...]  # what shakes it, and the weather of that
    dwelling: bool = True  # whether one lives there
