"""What is made, worn, eaten and done in an era, so that a tale shows when it happens."""

from dataclasses import dataclass

Thing = tuple[str, str]  # Korean, English with its article


@dataclass(frozen=True)
class Era:
    name: str
    words: str  # Korean, by which it is known
    english: str  # of houses and clothes; empty where nothing is known
    snack: Thing
    light: Thing
    letter: Thing
    home: Thing
    bag: Thing
    elder: Thing
    clothes: tuple[str, ...]  # English, what one can be told by; at least six
