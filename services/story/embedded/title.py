"""What a tale is called."""

import re
from collections.abc import Mapping, Sequence
from random import Random

from contracts.book import MAX_TITLE
from services.story.embedded.company import Company, is_pronoun
from services.story.embedded.particles import Word
from services.story.embedded.typed import shortened
from services.story.embedded.wording import is_stacked, names, told

ABOUT = (
    "{all}의 {tale}",
    "{place}의 {tale}",
    "{a}의 {tale}",
)
CLAUSES = (
    "’라는 말",
    "’라는 물음",
    "상상",
    " 일",
    " 마음",
    " 날",
    " 이겨 내기",
    " 세상",
)  # not 토끼의 친구랑 싸운 이야기
_COUNTED = re.compile(r"^(?:셋|넷|다섯|여섯)(?:의|과|이|은) ")
_CHAINED = re.compile(r"[가-힣][과와] .*[가-힣][과와] ")  # 토끼와 여우와 아기별
LONG_TOPIC = 12  # characters; from here a topic names the tale alone
_HERO = 12  # characters that a title has left when everything is long
_TOPIC = 10


def title(plot: Sequence[str], words: Mapping[str, Word], company: Company, rng: Random) -> str:
    """At most `MAX_TITLE` characters: one of the plot's or one about the topic, else cut short."""
    topic = words["topic"]
    own = [template for template in plot if not (topic.endswith(CLAUSES) and _names_it(template))]
    templates = [*rng.sample(own, len(own)), *_about(topic, company, rng)]
    start = rng.randrange(len(templates))
    for template in (*templates[start:], *templates[:start]):
        text = told(template, words)
        if len(text) <= MAX_TITLE and not (is_stacked(text) or _CHAINED.search(text) or _COUNTED.search(text)):
            return text
    hero = shortened(company.hero.short, _HERO)
    return f"{Word(hero):의} {shortened(topic.removeprefix('‘'), _TOPIC)} 이야기"


def _about(topic: str, company: Company, rng: Random) -> list[str]:
    """At most one title is no more than its topic, none a sentence; none names one twice: not 토끼의 토끼 똥 이야기."""
    named = any(character.short in topic for character in company.characters if not is_pronoun(character.short))
    if topic.endswith(CLAUSES):
        return []
    if len(topic) > LONG_TOPIC or named or "의 " in topic or topic.endswith("이야기"):
        return ["{tale}"]
    if company.told_by_hero:  # not 내 양치질 이야기
        return ["{place}의 {tale}"]
    return [rng.choice(ABOUT)]


def _names_it(template: str) -> bool:
    return names(template, "topic") or names(template, "tale")
