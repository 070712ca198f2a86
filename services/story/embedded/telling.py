"""One tale: a plot, the reader's four fields, and a seed."""

from collections.abc import Iterator, Mapping, Sequence
from random import Random

from contracts.book import Brief, Options
from services.story.embedded.choosing import Choice
from services.story.embedded.company import Character, Company, company, listed
from services.story.embedded.composition import composed
from services.story.embedded.eras import TIMELESS
from services.story.embedded.fields import spoken, tale_of, topic
from services.story.embedded.leading import led_for
from services.story.embedded.panel import Panel
from services.story.embedded.particles import Word
from services.story.embedded.picture import cover, scene
from services.story.embedded.places import ELSEWHERE, Thing
from services.story.embedded.plots import Plot
from services.story.embedded.setting import Setting, is_lived_in, setting
from services.story.embedded.suitable import answer_of, plot_for
from services.story.embedded.title import title
from services.story.embedded.topics import Family, family_of
from services.story.embedded.visitor import size_of, visitor
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
from services.story.embedded.words import TREASURES, treasure_of
from services.story.sentences import sameness
from services.story.tale import Draft


class Tale:
    """Who, where, when, about what, along which plot."""

    def __init__(self, brief: Brief, options: Options) -> None:
        rng = Random(options.seed)
        about = topic(brief.topic)
        self.setting: Setting = setting(brief)
        self.company: Company = led_for(company(brief.characters, self.setting.era, rng), brief.topic, about)
        self.family: Family = family_of(about)
        self.plot: Plot = plot_for(self.family, about, self.company, self.setting, rng)
        self.words = self._words(brief, about, rng)
        choice = Choice(
            rng,
            self.company,
            self.setting,
            about=about,
            age=brief.age,
            slow=self.plot.slow,
            dwelling=is_lived_in(brief) and not self.company.is_apart,
        )
        self.panels: list[Panel] = choice.panels(composed(self.plot, options.panels, brief.age, rng))
        self.title = title(self.plot.titles, self.words, self.company, rng)

    def pages(self, known: set[str], first: int) -> Iterator[Draft]:
        """Cover and panels; from page `first` on without the sentences in `known`."""
        yield Draft(0, self.title, cover(self.setting, self.company.characters, self.words))
        said: set[str] = {sameness(self.title)}
        known_by: dict[str, Word] = {}
        met: set[str] = set()
        fresh = False  # whether the page before said in full what the tale is about
        for page, panel in enumerate(self.panels, start=1):
            taken = said | known if page >= first else said
            known_topic = brought_up_again(self.words) if fresh and page < len(self.panels) else {}
            named = self._named(panel)
            words = {**named, **known_by, **known_topic}
            sentences = _sentences(panel, words, taken, known_by, met)
            fresh = not known_topic and any(self.words[word] in text for word in OF_TOPIC for text in sentences)
            said.update(sameness(text) for text in sentences)
            shown = panel.passages[len(panel.passages) // 2].part.beat.view
            yield Draft(page, " ".join(sentences), scene(shown, self.setting, self._shown(panel), named))

    def _shown(self, panel: Panel) -> list[Character]:
        """The hero, whose turn it is, and the others."""
        hero, *others = self.company.characters
        if panel.companion is None:
            return [hero, *others]
        companion = self.company.characters[panel.companion]
        return [hero, companion, *(other for other in others if other is not companion)]

    def _named(self, panel: Panel) -> dict[str, Word]:
        if panel.companion is None:
            return self.words
        companion = self.company.characters[panel.companion]
        call = companion.call_to_me if self.company.told_by_hero else self.company.hero.call
        return {**self.words, "b": companion.short, "bcall": Word(companion.call), "call": Word(call)}

    def _words(self, brief: Brief, typed: str, rng: Random) -> dict[str, Word]:
        where, when, characters = self.setting.place, self.setting.era, self.company.characters
        spots, here = self.setting.spots, self.setting.seasonal
        about = self.company.of_anyone(typed)
        tale = tale_of(about)
        treasure = rng.choice(TREASURES)
        storm, weather = self.setting.in_season(rng.choice(where.storms))
        things: dict[str, Thing] = {
            "gift": rng.choice(here(where.gifts)),
            "hurdle": rng.choice(where.hurdles),
            "neighbour": self._neighbour(rng),
            "treasure": treasure_of(brief.topic, brief.characters) or treasure,
            "elder": self._elder(),
            "light": self.setting.light,
            "visitor": visitor(about),
            "snack": self.setting.snack,
            **{word: getattr(when, word) for word in ("letter", "home", "bag")},
        }
        phrases = {
            "era": self.company.recalled(self.company.theirs(self.setting.when)),
            "place": self.company.theirs(self.setting.where),
            "there": self.company.their_own(self.setting.where),
            "topic": about,
            "answer": answer_of(typed) or "",
            "tiny": size_of(about),
            "tale": tale,
            "retold": self.company.retold(tale),
            "spoken": self.company.of_anyone(spoken(brief.topic)),
            "cast": listed([character.name for character in characters]),
            "able": listed([character.name for character in self.company.able]),
            "newborn": listed([one.name for one in self.company.characters if one.is_newborn] or [Word("")]),
            "all": self.company.together,
            **({"both": "우리" if self.company.tells_itself else "둘"} if self.company.is_pair else {}),
            "together": "함께" if len(characters) > 1 else "씩씩하게",
            "spot": rng.choice([spot for spot in spots if not _repeats(spot, brief.place)] or spots),
            "way": rng.choice(here(where.ways)),
            "storm": storm,
            "weather": weather,
            "sight": rng.choice(here(where.sights)),
            "sound": rng.choice(here(where.sounds)),
            "a": self.company.hero.short,
            "call": self.company.hero.call,
            **{f"p{number}": character.short for number, character in enumerate(characters)},
            **{word: korean for word, (korean, _) in things.items()},
            **{f"{word}_en": english for word, (_, english) in things.items()},
        }
        return {name: Word(phrase) for name, phrase in phrases.items()}

    def _elder(self) -> Thing:
        """Whoever is wise then, unless one of the cast is that."""
        names = " ".join(character.name for character in self.company.characters)
        korean, _ = elder = self.setting.elder
        return TIMELESS.elder if korean.split()[-1] in names else elder

    def _neighbour(self, rng: Random) -> Thing:
        """Somebody who lives there and is not of the cast."""
        kinds = {character.member.kind for character in self.company.characters}
        names = " ".join(character.name for character in self.company.characters)
        strangers = [
            (korean, english)
            for korean, english in self.setting.neighbours
            if not (
                kinds.intersection(english.replace("-", " ").split()) or any(word in names for word in korean.split())
            )
        ]
        return rng.choice(strangers or ELSEWHERE.neighbours)


def _sentences(
    panel: Panel, words: dict[str, Word], taken: set[str], known_by: dict[str, Word], met: set[str]
) -> list[str]:
    """Of each slot the first version that nobody has told, said as one does after the sentences before."""
    versions: list[str] = []
    sentences: list[str] = []
    for slot in panel.slots:
        for version in _rather(slot.versions, versions, words):
            before = versions[-1] if versions else ""
            said = following(version, before)
            said = both(said, before) if "both" in words else said
            text = told(said if "neighbour" in met else introduced(said, words["neighbour"]), words)
            if sameness(text) not in taken:
                taken.add(sameness(text))
                sentences.append(text)
                known_by.update(lasting(words, version))
                words = known_again(words, version)
                versions.append(version)
                if names(version, "neighbour"):
                    met.add("neighbour")
                break
    return sentences


def _rather(versions: Sequence[str], before: Sequence[str], words: Mapping[str, Word]) -> Sequence[str]:
    """Those first that go well with what the page has told; but nobody's turn is taken for that."""
    turn = acts(versions[0], "b")

    def fault(version: str) -> tuple[bool, ...]:
        stacked = is_stacked(told(version, words))
        alike = smiles_again(version, before) or ends_alike(version, before)
        return turn and not acts(version, "b"), begins_alike(version, before), stacked, alike

    return sorted(versions, key=fault)


def _repeats(spot: str, where: str) -> bool:
    """골목 어귀, where one is in a 골목길 already; 너럭바위 옆, where one is 화산 옆."""
    alike = any(word[at : at + 2] in where for word in spot.split() for at in range(len(word) - 1))
    return alike or spot.rpartition(" ")[2] == where.rpartition(" ")[2]
