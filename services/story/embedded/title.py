"""What a tale is called."""

from random import Random

from contracts.book import MAX_TITLE
from services.story.embedded.company import Company
from services.story.embedded.fields import shortened, tale_of
from services.story.embedded.particles import Word

_TOLD = ("{all}의 {tale}", "{all:과/와} {tale}")
_NAMED = ("{all:과/와} {topic}", "{all}의 {topic}")
_PLACED = ("{place}의 {all}", "{place}에 사는 {all}")
_HERO = 12  # characters that a title has left when everything is long
_TOPIC = 10


def title(company: Company, place: str, topic: str, rng: Random) -> str:
    """At most `MAX_TITLE` characters: about the topic if that fits, else about the place, else cut short."""
    words = {"all": company.together, "place": place, "topic": topic, "tale": tale_of(topic)}
    plain = not topic.endswith(("’라는 말", "이야기"))
    wishes = [*(_NAMED if plain else ()), *_TOLD]
    rng.shuffle(wishes)
    named = any(character.short in topic for character in company.characters)
    fitting = (text for text in _all(["{tale}"] if named else wishes, words) if len(text) <= MAX_TITLE)
    placed = (text for text in _all(list(_PLACED), words) if len(text) <= MAX_TITLE)
    return next(fitting, None) or next(placed, None) or _cut(company, topic)


def _all(templates: list[str], words: dict[str, str]) -> list[str]:
    return [template.format_map(words) for template in templates]


def _cut(company: Company, topic: str) -> str:
    hero = Word(shortened(company.characters[0].short, _HERO))
    about = shortened(topic.removeprefix("‘"), _TOPIC)
    return f"{hero}의 {about} 이야기" if about else f"{hero}의 이야기"
