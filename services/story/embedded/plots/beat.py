"""What a plot is made of: beats in order, each written several times as a whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Look = tuple[str, str]  # pose, face
Time = Literal["morning", "noon", "evening", "night"]
Shot = Literal["wide", "medium", "close"]
Line = tuple[str, ...]  # one sentence in several versions; what stands in [] is told to the eldest readers only
Take = tuple[str | Line, ...]  # a paragraph: sentences in order, of which the first ones carry the beat alone


@dataclass(frozen=True)
class View:
    """What the picture of a beat shows. `action` and `props` are English, `alt` is Korean; all are templates."""

    action: str
    alt: str
    time: Time
    lead: Look
    others: Look
    shot: Shot = "wide"
    props: tuple[str, ...] = ()
    stormy: bool = False
    worn: str = ""  # what the first one has put on besides its own clothes


@dataclass(frozen=True)
class Beat:
    """`takes` are paragraphs, one of which is told. One that names {b} needs company."""

    takes: tuple[Take, ...]
    view: View

    @property
    def paragraphs(self) -> list[tuple[Line, ...]]:
        """The takes, each sentence in all its versions."""
        return [tuple((one,) if isinstance(one, str) else one for one in take) for take in self.takes]

    @property
    def versions(self) -> Iterator[str]:
        return (version for paragraph in self.paragraphs for line in paragraph for version in line)

    @property
    def first(self) -> Iterator[str]:
        """What it may begin with."""
        return (version for paragraph in self.paragraphs for version in paragraph[0])


@dataclass(frozen=True)
class Plot:
    name: str
    families: frozenset[str]  # of topics that it suits; empty: any topic that is not unfit
    titles: tuple[str, ...]
    opening: Beat
    trouble: Beat
    attempt: Beat
    ending: Beat
    whole: tuple[Take, ...]  # for books of one panel: all of it in three sentences, in which {all} act
    before: tuple[Beat, ...] = ()  # for longer books: between opening and trouble,
    way: tuple[Beat, ...] = ()  # between trouble and attempt,
    after: tuple[Beat, ...] = ()  # between attempt and ending
    unfit: frozenset[str] = frozenset()  # families whose topics, and burdens (burden_of), that it cannot bear
    needs: frozenset[str] = frozenset()  # what is not everywhere (`suitable.lacking`): room for many, an answer
    slow: bool = False  # begins with what takes long: not told of one who is just eating
    indoors: bool = False  # begins in a house: not told of one who is under a tree

    @property
    def main(self) -> tuple[Beat, Beat, Beat, Beat]:
        return self.opening, self.trouble, self.attempt, self.ending

    @property
    def at_once(self) -> Beat:
        """The whole tale, with the picture of what is done."""
        return Beat(self.whole, self.attempt.view)

    @property
    def extras(self) -> tuple[Beat, ...]:
        return self.before + self.way + self.after
