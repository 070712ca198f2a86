"""The characters of one book: what they are called, what they are, how they look."""

from dataclasses import dataclass
from random import Random

from contracts.book import CastMember
from services.story.embedded.kinds import BOY, GIRL, Kind
from services.story.embedded.likeness import kind_of, looks
from services.story.embedded.names import names, short_names
from services.story.embedded.particles import Word

_COUNTED = {3: "세 친구", 4: "네 친구", 5: "다섯 친구", 6: "여섯 친구"}


@dataclass(frozen=True)
class Character:
    member: CastMember
    name: Word
    short: Word
    call: str  # 토끼야, 곰아, 할머니


@dataclass(frozen=True)
class Company:
    characters: tuple[Character, ...]

    @property
    def members(self) -> tuple[CastMember, ...]:
        return tuple(character.member for character in self.characters)

    @property
    def introduced(self) -> Word:
        """Everyone by name: 토끼, 여우 그리고 곰."""
        return _listed([character.name for character in self.characters])

    @property
    def together(self) -> Word:
        """Everyone once they are known: 토끼와 여우, or 세 친구."""
        counted = _COUNTED.get(len(self.characters))
        return Word(counted) if counted else _listed([character.short for character in self.characters])

    def turn(self, panel: int) -> tuple[Character, ...]:
        """Everyone, beginning with whose turn it is to act on this panel."""
        start = (panel - 1) % len(self.characters)
        return self.characters[start:] + self.characters[:start]


def company(field: str, rng: Random) -> Company:
    full = names(field)
    kinds = tuple(kind_of(name) for name in full)
    described = looks(kinds, full, rng)
    spoken = tuple(_spoken(name, kind) for name, kind in zip(full, kinds, strict=True))
    shorts = short_names(spoken)
    return Company(
        tuple(
            Character(
                member=CastMember(name=name, kind=kind.noun, looks=look),
                name=Word(said),
                short=Word(short),
                call=short if kind.elder or short.endswith("님") else f"{Word(short):아/야}",
            )
            for name, said, short, kind, look in zip(full, spoken, shorts, kinds, described, strict=True)
        )
    )


def _spoken(name: str, kind: Kind) -> str:
    """A name without letters cannot be read aloud: 🐰 is told as 🐰 토끼."""
    if any(letter.isalnum() for letter in name):
        return name
    return f"{name} {'친구' if kind in (BOY, GIRL) else kind.words[0]}"


def _listed(words: list[Word]) -> Word:
    *others, last = words
    if not others:
        return last
    if len(others) == 1:
        return Word(f"{others[0]:과/와} {last}")
    return Word(f"{', '.join(others)} 그리고 {last}")
