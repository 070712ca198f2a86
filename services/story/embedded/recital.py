"""A tale told page by page: what was said is not said again, who has been met is known."""

from collections.abc import Mapping, Sequence

from services.story.embedded.panel import Panel
from services.story.embedded.particles import Word
from services.story.embedded.proof import Told
from services.story.embedded.wording import (
    OF_TOPIC,
    acts,
    begins_alike,
    both,
    brought_up_again,
    ends_alike,
    following,
    introduced,
    is_stacked,
    known_again,
    lasting,
    names,
    smiles_again,
    told,
)
from services.story.sentences import sameness

LONG = 14  # characters of a topic that is told in full on the first page and the last only


class Recital:
    """`words` are the tale's, the same on every page; `title` is not told again."""

    def __init__(self, words: Mapping[str, Word], title: str) -> None:
        self.words = words
        self.said: set[str] = {sameness(title)}
        self.known_by: dict[str, Word] = {}
        self.met: set[str] = set()
        self.heard: set[str] = set()  # what the tale is about, as pages have said it in full,
        self.fresh: set[str] = set()  # and as the last one has

    def page(self, panel: Panel, named: Mapping[str, Word], known: set[str], *, is_last: bool) -> list[Told]:
        """The sentences of a panel, none of which was told before or is `known`; `named` are its own words."""
        long = len(self.words["topic"]) > LONG
        heard = self.heard if long else self.fresh
        again = brought_up_again(self.words, heard) if heard and not is_last else {}
        telling = self._sentences(panel, {**named, **self.known_by, **again}, self.said | known)
        in_full = {word for word in OF_TOPIC for _, text in telling if self.words[word] in text}
        self.fresh = set() if again else in_full
        self.heard |= in_full
        self.said.update(sameness(text) for _, text in telling)
        return telling

    def _sentences(self, panel: Panel, words: dict[str, Word], taken: set[str]) -> list[Told]:
        """Of each slot the first version that nobody has told, said as one does after the sentences before."""
        telling: list[Told] = []
        for slot in panel.slots:
            before = [version for version, _ in telling]
            for version in _rather(slot.versions, before, words):
                text = self._said(version, before[-1] if before else "", words)
                if sameness(text) not in taken:
                    taken.add(sameness(text))
                    telling.append((version, text))
                    self.known_by.update(lasting(words, version))
                    words = known_again(words, version)
                    if names(version, "neighbour") or names(version, "greeted"):
                        self.met.add("neighbour")
                    break
        return telling

    def _said(self, version: str, before: str, words: Mapping[str, Word]) -> str:
        said = following(version, before)
        said = both(said, before) if "both" in words else said
        return told(said if "neighbour" in self.met else introduced(said, words["neighbour"]), words)


def _rather(versions: Sequence[str], before: Sequence[str], words: Mapping[str, Word]) -> Sequence[str]:
    """Those first that go well with what the page has told; but nobody's turn is taken for that."""
    turn = acts(versions[0], "b")

    def fault(version: str) -> tuple[bool, ...]:
        stacked = is_stacked(told(version, words))
        alike = smiles_again(version, before) or ends_alike(version, before)
        return turn and not acts(version, "b"), begins_alike(version, before), stacked, alike

    return sorted(versions, key=fault)
