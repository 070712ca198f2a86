"""Whose tale it is: who of a company comes first, by what was typed."""

import re
from dataclasses import replace
from functools import partial

from services.story.embedded.company import CALLED, LITTLE, ME, Character, Company
from services.story.embedded.grouping import is_named
from services.story.embedded.likeness import is_kind, kind_of
from services.story.embedded.names import MYSELF
from services.story.embedded.particles import Word
from services.story.embedded.topics import family_of, is_of_the_dead
from services.story.embedded.topics.honesty import HONESTY
from services.story.embedded.topics.shapes import is_confided

_ROGUE = re.compile(r"말썽|장난꾸러기|개구쟁이|욕심쟁이|거짓말|심술")  # who would rather fib than a teacher
_TO_BE = re.compile(r"(\S+)[이가] (?:되고 싶|될)")
_CHILDISH = (
    "courtesy",
    "creature",
    "doing",
    "growing",
    "honesty",
    "silly",
    "thing",
    "turns",
)  # of which no grown-up is the hero beside a child
_TOLD_APART = 2  # letters of what somebody is, at least: not 일
_BORN = re.compile(r"(?:동생|아기)[이가] (?:새로 |곧 )?(?:생[긴기길]|태어[난나날])")
_YOUNGER = ("동생", "남동생", "여동생", "막내", "아기 동생")
_BABIES = (*_YOUNGER, "아기")
_OF_THE_OLD = re.compile(r"손[주자녀]|자식|아들|딸|아이들|젊|어린 시절|백성|나라")
_AT_HOME = re.compile(
    r"(?:^|\s)(?:엄마|아빠|부모님|할머니|할아버지|이모|고모|삼촌|사촌|동생|언니|오빠|누나|형|형아|선생님)"
    r"(?:[이가을를께도만랑의]|한테|에게|께서|하고|이랑)?\s.*(?:일|날|마음)$"
    r"|(?:유치원|어린이집|학교|학원|숙제|받아쓰기|시험|입학|전학)\S*\s.*(?:일|날|마음)$"
)  # which no robot and no cat has
_OF_A_CHILD = re.compile(
    r"(?<!는)(?<!그리운)(?<!싶은)(?<!싶었던) (?:일|날|마음)$|^효[도심]"
)  # what befell or is felt: most likely whoever typed it


def led_for(company: Company, typed: str, topic: str) -> Company:
    """Whoever would say what was typed comes first: of 할머니가 나를 몰라봐요 or 할머니의 손 no grandmother."""
    hero = company.hero
    itself = next((one for one in company.characters if one.short in MYSELF), None)
    newcomer = next((one for one in company.able if one.name.endswith("전학생") and "전학" in topic), None)
    if other := newcomer or _other_than(company, topic):
        return company.led_by(itself or other)
    mine = ME.search(typed) is not None
    befalls_a_child = _OF_A_CHILD.search(topic) is not None
    if itself and itself is not hero and (mine or hero.is_grown or befalls_a_child or hero.short in typed):
        return company.led_by(itself)
    if family_of(topic) is HONESTY and (rogue := next((one for one in company.able if _ROGUE.search(one.name)), None)):
        return company.led_by(rogue)
    young = next((one for one in company.able if not (one.is_grown or one.is_group or one.is_named_in(topic))), None)
    told_by_a_child = befalls_a_child or is_confided(topic) or topic.endswith(("라는 물음", "라는 말"))
    befallen = young and (kind_of(young.name).person or young.name.startswith(LITTLE)) and told_by_a_child
    odd = not (is_kind(hero.name.rpartition(" ")[2]) or is_named(hero.short) or kind_of(hero.name).elder)
    if young and odd and befallen and young is not hero and is_named(young.short):  # 칫솔, beside a child
        return company.led_by(young)
    if at_home := _child_at_home(company, topic):
        return company.led_by(at_home)
    begs = topic.endswith(("달라고 하고 싶은 마음", "얻고 싶은 마음"))  # no baker for a bun
    childish = mine or begs or hero.short in typed or befallen or (young and _is_childish(topic, young))
    return company.led_by(young) if (hero.is_grown or hero.is_group) and young and childish else company


def without_the_dead(company: Company, topic: str) -> tuple[Company, str]:
    """Whoever the topic mourns is named in it, and not there: 햄스터 콩이가 하늘나라에 간 일, of 햄스터 콩이."""
    dead = next((one for one in company.characters if one.is_named_in(topic)), None)
    if dead is None or len(company.characters) == 1 or not is_of_the_dead(topic):
        return company, topic
    said = re.escape(max((word for word in dead.name.split(" ") if word in topic), key=len))
    mourned = rf"(?<!\S)(?:{re.escape(dead.name)}|{said})(?:(이|가)(?= )|(?!\S))"
    named = re.sub(mourned, partial(_named, dead.name), topic)
    return replace(company, characters=tuple(one for one in company.characters if one is not dead)), named


def with_the_newborn(company: Company, topic: str) -> Company:
    """동생, of 동생이 생긴 일, who only smiles yet."""
    if not _BORN.search(topic):
        return company
    born = (replace(one, just_born=one.short in _BABIES or one.name.startswith(_YOUNGER)) for one in company.characters)
    return replace(company, characters=tuple(born))


def _named(name: Word, found: re.Match[str]) -> str:
    return f"{name:이/가}" if found[1] else name


def _is_childish(topic: str, young: Character) -> bool:
    """Whether it rather befalls the young one than who is grown: nearly all does; but a heart longs at any age."""
    a_child = kind_of(young.name).person and not topic.endswith(" 마음")
    return a_child or family_of(topic).name in _CHILDISH


def _child_at_home(company: Company, topic: str) -> Character | None:
    """Whose home or school it is, beside a robot, a pet or a grown-up: of 엄마가 보고 싶은 마음 민지, not 로봇 또또."""
    hero = company.hero
    child = next((one for one in company.able if _is_child(one) and not one.is_group), None)
    if child is None or child is hero or _is_child(hero) or child.is_named_in(topic):
        return None
    longs = hero.is_grown and topic.endswith("고 싶은 마음") and not _OF_THE_OLD.search(topic)
    of_children = not hero.is_grown and not hero.is_named_in(topic) and _AT_HOME.search(topic)
    return child if longs or of_children else None


def _is_child(one: Character) -> bool:
    return one.short in MYSELF or (kind_of(one.name).person and not one.is_grown)


def _other_than(company: Company, topic: str) -> Character | None:
    """Who is not what the hero is already: 대장장이 of a smith, 제빵사가 되고 싶은 마음 of a baker."""
    hero = company.hero
    itself = re.search(rf"^‘?(?:왜 )?(?:\S+ )?{re.escape(hero.short)}[은는이가도] ", topic)
    if itself and hero.short not in CALLED:
        others = [one for one in company.able if one is not hero]
        told = next((one for one in others if _is_child(one)), None)
        asks = topic.endswith(("라는 물음", "서 속상한 마음"))  # which is not the hero's to ask or to feel
        return told or (others[0] if others and (asks or hero.is_grown) else None)
    dream = _TO_BE.search(topic)
    what = dream[1] if dream else topic.rpartition(" ")[2]
    if len(what) < _TOLD_APART or what not in hero.name or (is_named(hero.short) and not hero.is_grown):
        return None
    unlike = (one for one in company.able if what not in one.name)
    return next((one for one in unlike if dream or kind_of(one.name).person or one.short in MYSELF), None)
