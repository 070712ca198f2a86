"""What a storyteller's stream is made of."""

from dataclasses import dataclass

from contracts.book import CastMember, Scene
from contracts.papers import Paper


@dataclass(frozen=True)
class Draft:
    """A page as an engine wrote it, complete but not yet checked."""

    page: int
    text: str
    scene: Scene


@dataclass(frozen=True)
class Cast:
    """Who appears in the book."""

    members: tuple[CastMember, ...]


@dataclass(frozen=True)
class Words:
    """Words of a page as they are written; the page itself follows, whole. As `contracts.live.Delta`."""

    page: int
    at: int
    text: str


@dataclass(frozen=True)
class Reused:
    """The story is one that was told before, for this run."""

    run: str


Part = Draft | Cast | Words | Paper | Reused
