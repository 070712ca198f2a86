"""Tells a tale: a plot, the reader's four fields, and a seed."""

from collections.abc import AsyncGenerator, Sequence
from random import Random
from typing import ClassVar

from contracts.book import Brief, Options
from contracts.facts import PageWritten
from services.story.embedded.company import Character, Company, company
from services.story.embedded.fields import era, place, tale_of, topic
from services.story.embedded.particles import Word
from services.story.embedded.picture import COVER, scene
from services.story.embedded.plots import PLOTS, Beat, Plot
from services.story.embedded.setting import setting
from services.story.embedded.title import title
from services.story.embedded.words import TREASURES, treasure_of
from services.story.sentences import sameness, sentences
from services.story.tale import Cast, Draft, Part

MOST_LINES = 4  # sentences on a panel
LINES = {"3-5": 2, "5-7": 3, "7-9": 3}  # sentences of a beat, by the reader's age
MERGED: dict[int, tuple[tuple[int, ...], ...]] = {1: ((1, 2, 3, 4),), 2: ((1, 2), (3, 4)), 3: ((1,), (2, 3), (4,))}


class EmbeddedStoryteller:
    engine: ClassVar[str] = "embedded"
    model = ""

    async def tell(self, brief: Brief, options: Options, written: Sequence[PageWritten]) -> AsyncGenerator[Part, None]:
        """The same tale for the same brief and seed; pages written by others keep their words, and none is repeated."""
        tale = Tale(brief, options)
        yield Cast(tale.company.members)
        told = {sameness(sentence) for page in written for sentence in sentences(page.text)}
        for draft in tale.pages(told):
            if draft.page >= len(written):
                yield draft


class Tale:
    """One book's choices: who, where, what, and along which plot."""

    def __init__(self, brief: Brief, options: Options) -> None:
        rng = Random(options.seed)
        self.rng = rng
        self.company: Company = company(brief.characters, rng)
        self.panels = options.panels
        self.lines = LINES[brief.age]
        self.plot: Plot = rng.choice(PLOTS)
        self.topic = topic(brief.topic)
        self.setting = setting(brief.era, place(brief.place))
        treasure = rng.choice(TREASURES)
        treasure = treasure_of(brief.topic) or treasure
        where = self.setting.place
        phrases = {
            "era": era(brief.era),
            "place": place(brief.place),
            "topic": self.topic,
            "tale": tale_of(self.topic),
            "cast": self.company.introduced,
            "all": self.company.together,
            "together": "함께" if len(self.company.characters) > 1 else "씩씩하게",
            "sight": where.sight,
            "sound": where.sound,
            "spot": where.spot,
            "storm": where.storm[0],
            "gift": where.gift[0],
            "gift_en": f"a small {where.gift[1]}",
            "treasure": treasure.korean,
            "treasure_en": treasure.english,
        }
        self.words = {name: Word(phrase) for name, phrase in phrases.items()}

    def pages(self, told: set[str]) -> list[Draft]:
        """Cover and panels, without the sentences in `told`."""
        pages = [self._cover()]
        told = {*told, sameness(pages[0].text)}
        for panel, beats in enumerate(panels(self.plot, self.panels), start=1):
            pages.append(self._panel(panel, beats, told))
        return pages

    def _cover(self) -> Draft:
        turn = self.company.characters
        text = title(self.company, self.words["place"], self.topic, self.rng)
        return Draft(0, text, scene(COVER, self.setting, turn, self._named(turn)))

    def _panel(self, panel: int, beats: Sequence[Beat], told: set[str]) -> Draft:
        turn = self.company.turn(panel)
        words = self._named(turn)
        most = min(self.lines, MOST_LINES // len(beats))
        lines = [line for beat in beats for line in beat.lines[:most]]
        text = " ".join(filter(None, (self._sentence(line, words, told) for line in lines)))
        shown = beats[len(beats) // 2].view
        return Draft(panel, text, scene(shown, self.setting, turn, words))

    def _sentence(self, versions: Sequence[str], words: dict[str, Word], told: set[str]) -> str:
        """One of the versions that nobody has told; marked as told."""
        fitting = [version for version in versions if "b" in words or "{b" not in version]
        self.rng.shuffle(fitting)
        for version in fitting:
            sentence = version.format_map(words)
            if sameness(sentence) not in told:
                told.add(sameness(sentence))
                return sentence
        return ""

    def _named(self, turn: Sequence[Character]) -> dict[str, Word]:
        acting = {letter: character.short for letter, character in zip("ab", turn, strict=False)}
        return {**self.words, **acting, "call": Word(turn[0].call)}


def panels(plot: Plot, count: int) -> list[tuple[Beat, ...]]:
    """The beats of each panel: the plot's main four, fewer panels holding several, more holding the finer ones."""
    if count not in MERGED:
        return [(beat,) for beat in plot.beats if beat.rank <= count]
    main = {beat.rank: beat for beat in plot.beats}
    return [tuple(main[rank] for rank in ranks) for ranks in MERGED[count]]
