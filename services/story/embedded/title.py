"""What a tale is called."""

from random import Random

from contracts.book import MAX_TITLE
from services.story.embedded.company import Company
from services.story.embedded.fields import shortened, tale_of

_TOLD = "{all}의 {tale}"
_NAMED = "{all}의 {topic}"
_ALONE = "{tale}"
_PLACED = ("{place}의 {all}", "{place}에 사는 {all}")
_HERO = 12  # characters that a title has left when everything is long
_TOPIC = 10
_LONG_TOPIC = 12  # from here a topic stands alone


def title(company: Company, place: str, topic: str, rng: Random) -> str:
    """At most `MAX_TITLE` characters: about the topic if that fits, else about the place, else cut short."""
    words = {"all": company.together, "place": place, "topic": topic, "tale": tale_of(topic)}
    plain = not topic.endswith(("’라는 말", "이야기"))
    named = rng.choice((_NAMED, _TOLD)) if plain else _TOLD
    says_all = len(topic) > _LONG_TOPIC or any(character.short in topic for character in company.characters)
    templates = (_ALONE, named, *_PLACED) if says_all else (named, _NAMED, _ALONE, *_PLACED)
    titles = (template.format_map(words) for template in templates)
    return next((text for text in titles if len(text) <= MAX_TITLE), None) or _cut(company, topic)


def _cut(company: Company, topic: str) -> str:
    hero = shortened(company.characters[0].short, _HERO)
    return f"{hero}의 {shortened(topic.removeprefix('‘'), _TOPIC)} 이야기"
