"""One tale: a plot, the reader's four fields, and a seed."""

from collections.abc import Iterator, Sequence
from itertools import chain
from random import Random

from contracts.book import Brief, Options
from services.story.embedded.absence import whom_it_mourns, with_the_newborn, without_the_absent
from services.story.embedded.choosing import Choice
from services.story.embedded.company import Character, Company, company, listed
from services.story.embedded.composition import composed
from services.story.embedded.courtesy import courtesy
from services.story.embedded.dwelling import is_lived_in
from services.story.embedded.eras import TIMELESS
from services.story.embedded.fields import spoken, tale_of, topic
from services.story.embedded.gaits import gait_of
from services.story.embedded.leading import led_for
from services.story.embedded.lore import lore_of
from services.story.embedded.oneself import told_of_oneself
from services.story.embedded.panel import Panel
from services.story.embedded.particles import Word
from services.story.embedded.perspective import Perspective
from services.story.embedded.picture import cover, scene
from services.story.embedded.places import ELSEWHERE, Thing
from services.story.embedded.plots import Plot
from services.story.embedded.plots.lost import LOST
from services.story.embedded.proof import Told, stumbles
from services.story.embedded.recital import Recital
from services.story.embedded.setting import Setting, setting
from services.story.embedded.suitable import plot_for
from services.story.embedded.title import title
from services.story.embedded.topics import Family, family_of
from services.story.embedded.topics.pardoned import because_of
from services.story.embedded.virtues import VIRTUES
from services.story.embedded.visitor import playmate, size_of, visitor
from services.story.embedded.words import is_rice_cake, treasure_of
from services.story.tale import Draft

OF_THE_LOST = "재미난 이야기"  # not of the lost shoes, which one has yet
_GROWN = ("아저씨", "아주머니", "할머니", "할아버지")
DRAFTS = 4  # of which the smoothest is told, or the first that is smooth enough
SMOOTH = 4  # pages over which one does not stumble; over each two more one may once


class Tale:
    """Who, where, when, about what, along which plot."""

    def __init__(self, brief: Brief, options: Options) -> None:
        rng = Random(options.seed)
        self.setting: Setting = setting(brief)
        self.cast: Company = company(brief.characters, self.setting.era, rng)  # of whom those are there who live
        itself = told_of_oneself(self.cast, brief.topic)
        there = self.cast.led_by(itself.who) if itself else self.cast
        there, about = without_the_absent(there, itself.topic if itself else topic(brief.topic))
        there = with_the_newborn(there, about)
        self.company = there if itself else led_for(there, brief.topic, about)
        self.family: Family = family_of(about)
        self.plot: Plot = plot_for(self.family, about, self.company, self.setting, rng)
        self.words = self._words(brief, about, rng)
        self.title = title(self.plot.titles, self.words | {"tale": Word(tale_of(about))}, self.company, rng)
        choice = Choice(
            rng,
            self.company,
            self.setting,
            about=about,
            age=brief.age,
            slow=self.plot.slow,
            indoors=self.plot.indoors,
            dwelling=is_lived_in(brief) and not self.company.is_apart,
        )
        self.panels: list[Panel] = self._best(
            choice.panels(composed(self.plot, options.panels, brief.age, rng)) for _ in range(DRAFTS)
        )

    def pages(self, known: set[str], first: int) -> Iterator[Draft]:
        """Cover and panels; from page `first` on without the sentences in `known`."""
        yield Draft(0, self.title, cover(self.setting, self.company.characters, self.words))
        for page, (panel, telling) in enumerate(self._told(self.panels, known, first), start=1):
            shown = panel.passages[len(panel.passages) // 2].part.beat.view
            text = " ".join(sentence for _, sentence in telling)
            yield Draft(page, text, scene(shown, self.setting, self._shown(panel), self._named(panel)))

    def _best(self, drafts: Iterator[list[Panel]]) -> list[Panel]:
        """The first that is smooth, else the smoothest; one page alone is as it is."""
        best, fewest = next(drafts), None
        for draft in chain((best,), drafts):
            found = stumbles([one for _, telling in self._told(draft, set(), 1) for one in telling])
            if fewest is None or found < fewest:
                best, fewest = draft, found
            if len(draft) == 1 or found <= max(0, len(draft) - SMOOTH) // 2:
                break
        return best

    def _told(self, panels: Sequence[Panel], known: set[str], first: int) -> Iterator[tuple[Panel, list[Told]]]:
        recital = Recital(self.words, self.title)
        for page, panel in enumerate(panels, start=1):
            kept = known if page >= first else set()
            yield panel, recital.page(panel, self._named(panel), kept, is_last=page == len(panels))

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
        lore = lore_of(self.plot, typed, spoken(brief.topic))
        seen = Perspective(self.company)
        about = seen.of_anyone(lore.topic)
        treasure = rng.choice(self.setting.treasures)
        own = treasure_of(brief.topic, brief.characters)
        of_the_lost = self.plot is LOST and own and _names(about, own[0]) and not about.endswith("찾기")
        tale = OF_THE_LOST if of_the_lost else f"{about}에 대한 이야기" if about in VIRTUES else tale_of(about)
        storm, weather = self.setting.in_season(rng.choice(where.storms))
        things: dict[str, Thing] = {
            "gift": rng.choice(here(where.gifts)),
            "hurdle": rng.choice(where.hurdles),
            "neighbour": self._neighbour(rng, is_peer=because_of(about) != ""),
            "treasure": own or treasure,
            "elder": self._elder(),
            "light": self.setting.light,
            "visitor": visitor(about),
            "creature": playmate(about),
            "snack": self.setting.snack,
            **{word: getattr(when, word) for word in ("letter", "home")},
            "bag": self.setting.bag,
        }
        polite = courtesy(typed)
        phrases = {
            "era": seen.recalled(seen.theirs(self.setting.when)),
            "place": seen.theirs(self.setting.where),
            "there": seen.their_own(self.setting.where),
            "topic": about,
            "because": because_of(about),
            "mourned": whom_it_mourns(about) or "먼 곳으로 떠난 소중한 이",
            **lore.words,
            "tiny": size_of(about),
            "like_it": gait_of(about),
            "tale": tale,
            "courtesy": polite.words,
            "reply": polite.reply,
            "greeted": f"{polite.met} {things['neighbour'][0]}",
            "retold": seen.retold(tale),
            "spoken": seen.said_by_others(seen.of_anyone(lore.said)),
            "cast": listed([character.name for character in characters]),
            "able": listed([character.name for character in self.company.able]),
            "newborn": listed([one.name for one in self.company.characters if one.is_newborn] or [Word("")]),
            "all": self.company.together,
            **({"both": "우리" if self.company.tells_itself else "둘"} if self.company.is_pair else {}),
            "together": "함께" if len(characters) > 1 else "씩씩하게",
            "spot": rng.choice(
                [one for one in spots if not (_repeats(one, brief.place) or _is_by(one, self.cast))] or spots
            ),
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

    def _neighbour(self, rng: Random, *, is_peer: bool) -> Thing:
        """Somebody who lives there and is not of the cast; no grown-up for what befalls children."""
        kinds = {character.member.kind for character in self.company.characters}
        names = " ".join(character.name for character in self.company.characters)
        strangers = [
            (korean, english)
            for korean, english in self.setting.neighbours
            if not (
                kinds.intersection(english.replace("-", " ").split())
                or any(word in names for word in korean.split())
                or (is_peer and korean.endswith(_GROWN))
                or (is_rice_cake(korean) and is_rice_cake(self.setting.snack[0]))  # who sells what is brought
            )
        ]
        return rng.choice(strangers or ELSEWHERE.neighbours)


def _names(about: str, thing: str) -> bool:
    """Whether the topic is that thing: 잃어버린 인형 a 헝겊 인형."""
    return any(word in about for word in thing.split() if len(word) > 1 or word == thing)


def _is_by(spot: str, cast: Company) -> bool:
    """허수아비 옆, of 허수아비."""
    return any(one.short in spot for one in cast.characters if len(one.short) > 1)


def _repeats(spot: str, where: str) -> bool:
    """골목 어귀, where one is in a 골목길 already; 너럭바위 옆, where one is 화산 옆."""
    alike = any(word[at : at + 2] in where for word in spot.split() for at in range(len(word) - 1))
    snow = spot.startswith("눈 ") and "눈 " in where  # 눈 쌓인 스키장의 눈 덮인 바위
    return alike or snow or spot.rpartition(" ")[2] == where.rpartition(" ")[2]
