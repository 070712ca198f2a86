"""Who of a company is not there, and who is too young to act: whom a topic mourns or misses, a brother just born."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from services.story.characters import known_by
from services.story.embedded.company import Character, Company
from services.story.embedded.likeness import is_animal, kind_of
from services.story.embedded.particles import Word
from services.story.embedded.topics import is_of_the_dead

_DEPARTED = re.compile(
    r"^(?:하늘나라(?:에|로) (?:간|떠난)|돌아가신|죽은|무지개다리를? 건넌|멀리 (?:떠난|간|이사 간)|이사 간|전학 간"
    r"|출장 간|군대(?:에)? 간) (?=\S)"
)
_MISSED = r"(?:이|가|을|를)? (?:\S+ )*(?:보고 싶은|그리운|기다리는) 마음$"
_LEFT = (
    r"(?:이|가) (?!.*다시)(?:\S+ )*"
    r"(?:떠난|(?:이사|전학|유학)[을를]? (?:간|가는)|집을 나간|집 나간|멀리 간|사라진|없어진|멈춘) (?:일|날)$"
)
_GONE_HOME = (
    r"(?:이|가) (?!.*다시)(?:\S+ )*(?<![아어여와워려겨져켜] )(?:가셔|가|떠나|떠나셔)서 (?:\S+ )*"
    r"(?:서운한|슬픈|아쉬운|속상한|쓸쓸한|허전한) 마음$"
)
_DOUBTED = r"(?:은|는|이|가)? (?:진짜|정말|진짜로|정말로) 있(?:을까|어|나|나요|어요)"  # 산타 할아버지
_LONGS = re.compile(r"^(?:너무 |많이 )?(?:보고 싶은|그리운) 마음$")
_BRIDGE = "무지개다리"  # over which a pet goes
_OF_A_FRIEND = re.compile(r"^(?:친구|단짝|짝꿍)[이가] ")
_LOSSES = ("죽음", "빈자리", "장례식")  # of somebody
_PARTINGS = ("이별", "작별", "헤어짐", "추억")  # with somebody
_MOURNED = re.compile(  # 강아지 복실이가 무지개다리를 건넌 일, 하늘나라로 간 금붕어, 할아버지와의 이별
    r"(?P<who>\S+?)[이가] (?:\S+ )*(?:하늘나라|무지개다리|세상을 떠|돌아가|죽(?:[었는어]|은 (?:일|날)))"
    r"|(?:하늘나라[로에] 간|돌아가신|죽은|떠나는) (?:\S+ )*?(?!일$|날$|마음$|생각)(?P<whom>\S+?)"
    r"(?:(?:[이가을를]|에게|한테) | 생각|$)"
    r"|(?P<of>\S+?)(?:의|[와과]의?|이?랑|하고) (?:죽음|빈자리|장례식|이별|작별|헤어[짐진]|추억)"
)
_BORN = re.compile(r"(?:동생|아기)[이가] (?:새로 |곧 )?(?:생[긴기길]|태어[난나날])")
_HATCHED = r"(?:이|가) (?:.* )?(?:알에서 나온|알을 깨고 나온|알에서 깬|알에서 깨어난|태어난|부화한) (?:일|날)$"
_SAME = {"아버지": "아빠", "어머니": "엄마", "아빠": "아버지", "엄마": "어머니"}
_YOUNGER = ("동생", "남동생", "여동생", "막내", "아기 동생")
_BABIES = (*_YOUNGER, "아기")


def without_the_absent(company: Company, topic: str) -> tuple[Company, str]:
    """Whom the topic mourns or misses, or who left, is not there, but named in it: 햄스터 콩이가 하늘나라에 간 일.

    Whom it does not name stays: everyone of a brief is named in its tale.
    """
    gone = next(_absent(company, topic), None)
    if gone is None or len(company.characters) == 1:
        return company, topic
    named = _with_its_name(gone, topic)
    if not any(word in named for word in known_by(gone.name)):
        return company, topic
    return replace(company, characters=tuple(one for one in company.characters if one is not gone)), named


def _with_its_name(gone: Character, topic: str) -> str:
    """죽은 햄스터 찌찌 of one who is just missed, 외할머니 of 할머니, and in full of whom one mourns."""
    if topic == _BRIDGE:
        return f"{gone.name:이/가} 무지개다리를 건넌 일"
    if departed := _DEPARTED.search(gone.name):
        name = Word(gone.name[departed.end() :])
        return _of_whom(name, topic)
    if not is_of_the_dead(topic):
        if any(word in topic for word in known_by(gone.name)):
            return topic
        return re.sub(rf"(?<![가-힣])(?:{'|'.join(map(re.escape, _called(gone)))})", gone.short, topic, count=1)
    said = re.escape(max((word for word in gone.name.split(" ") if word in topic), key=len))
    mourned = rf"(?<!\S)(?:{re.escape(gone.name)}|{said})(?:(이|가)(?= )|(?!\S))"
    return re.sub(mourned, partial(_named, gone.name), topic)


def _of_whom(name: Word, topic: str) -> str:
    """할아버지가 그리운 마음, 할아버지의 죽음, 할아버지와의 이별."""
    if _LONGS.search(topic):
        return f"{name:이/가} {topic}"
    if _OF_A_FRIEND.search(topic):
        return _OF_A_FRIEND.sub(f"{name:이/가} ", topic)
    if topic.startswith("편지 쓰"):
        return f"{name}에게 {topic}"
    if topic in _LOSSES:
        return f"{name}의 {topic}"
    return f"{name:과/와}의 {topic}" if topic in _PARTINGS else topic


def whom_it_mourns(topic: str) -> str:
    """복실이, of 강아지 복실이가 무지개다리를 건넌 일; of 이별 nobody."""
    found = _MOURNED.search(topic)
    return next(filter(None, found.groups())) if found else ""


def with_the_newborn(company: Company, topic: str) -> Company:
    """동생, of 동생이 생긴 일, who only smiles yet; 병아리, of 병아리가 알에서 나온 날."""
    born = _BORN.search(topic) is not None
    able = (
        replace(one, just_born=(born and _is_a_baby(one)) or (one is not company.hero and _is_in(one, topic, _HATCHED)))
        for one in company.characters
    )
    return replace(company, characters=tuple(able))


def _absent(company: Company, topic: str) -> Iterator[Character]:
    mourns = is_of_the_dead(topic)
    someone_else = any(kind_of(one.name).person for one in company.characters[1:])
    for one in company.characters:
        if topic == _BRIDGE and is_animal(one.name):
            yield one
        own = one is company.hero and (kind_of(one.name).person or not someone_else)  # whose own day it may be
        left = (_is_in(one, topic, _LEFT) or _is_in(one, topic, _GONE_HOME)) and not own
        left = left or (one is not company.hero and _is_in(one, topic, _DOUBTED))
        if _DEPARTED.search(one.name) or (mourns and one.is_named_in(topic)) or left or _is_in(one, topic, _MISSED):
            yield one


def _is_in(one: Character, topic: str, told: str) -> bool:
    """Whether the topic tells this of it, by any word of its name."""
    return any(
        re.search(rf"(?:^|(?<=[\s‘])){re.escape(word)}(?:이(?=[이가을를]))?{told}", topic) for word in _called(one)
    )


def _called(one: Character) -> list[str]:
    """By any word of its name, and 아빠 of 아버지, 할머니 of 외할머니."""
    names = {one.short, one.name, *one.name.split(" ")}
    other = {_SAME.get(name, name) for name in names} | {name.removeprefix("외") for name in names}
    return sorted(word for word in names | other if len(word) > 1)


def _is_a_baby(one: Character) -> bool:
    return one.short in _BABIES or one.name.startswith(_YOUNGER)


def _named(name: Word, found: re.Match[str]) -> str:
    return f"{name:이/가}" if found[1] else name
