"""Whose tale it is: who of a company comes first, by what was typed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from services.story.embedded.company import CALLED, KIN, LITTLE, ME, Character, Company
from services.story.embedded.grouping import is_named
from services.story.embedded.likeness import is_animal, is_kind, kind_of
from services.story.embedded.names import MYSELF
from services.story.embedded.particles import Word
from services.story.embedded.suitable import answer_of
from services.story.embedded.topics import family_of
from services.story.embedded.topics.honesty import HONESTY
from services.story.embedded.topics.shapes import is_confided, is_wanted

_ROGUE = re.compile(r"말썽|장난꾸러기|개구쟁이|욕심쟁이|거짓말|심술")  # who would rather fib than a teacher
_SHARING = re.compile(r"나눔|나누|나눠|욕심|양보|배려|심술|베[푸풀]")
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
_PUPIL = re.compile(
    r"제자|견습|도제|수습생|시녀|궁녀|동자|하인|꼬마 |(?:^|\s)(?:주인|환자|학생|막내) (?=\S)"
)  # beside a master, or a queen
_OF_THE_GREAT = re.compile(r"만[든드들]|지[킨키]|즉위|손[주자녀]|백성|나라")
_SLOW = re.compile(r"느려|느린|느리|천천히")
_SLOWCOACH = re.compile(r"달팽이|거북|나무늘보|굼벵이|느림|느릿")
_OFFSPRING = re.compile(r"(?:손자|손녀|아들|딸|막내아들|막내딸|조카) ")  # by whatever name: 손자 바람이
_OF_THE_LITTLE = re.compile(r"(?:무서운|싫은|속상한|슬픈|부끄러운|외로운) 마음$|(?:못|안) \S+는 일$")
_FAR = re.compile(r"^(?:군대(?:에)? 간|출장 간|유학 간|\S+에 (?:남은|두고 온|남겨진)) ")
_CARED_FOR = re.compile(
    r"돌보|돌봐|(?:밥|먹이|물|여물)[을를]? ?주|집[을를]? ?(?:지어|짓|만들|청소|치우)|씻기|씻겨|산책|보살|치료"
)
_OWN_MOVE = re.compile(r"전학(?! 온 친구)")
_NEW = re.compile(r"(?:전학 온|새로 온|전학생) ")
_OF_THE_SMALL = (  # no baker begs for a bun, no vet fears the needle
    *("달라고 하고 싶은 마음", "얻고 싶은 마음", "무서운 마음", "싫은 마음", "속상한 마음"),
)
_THRONED = re.compile(r"대왕|임금|여왕|왕비|장군")
_KIN = frozenset(
    (
        *("형", "형아", "누나", "언니", "오빠", "동생", "남동생", "여동생", "막냇동생", "사촌", "첫째", "둘째", "막내"),
        *("엄마", "아빠", "할머니", "할아버지", "이모", "고모", "삼촌"),
    )
)
_PARTICLE = r"(?:들)?(?:[이가은는을를랑의도만께]|처럼|보다|한테|에게|하고|이랑)?"
_BESIDE = re.compile(r"^(\S+?)(?:이랑|랑|하고|와|과|한테|에게| 친구)(?: |$)")  # 도깨비랑 씨름하기
_TOLD_APART = 2  # letters of what somebody is, at least: not 일
_OF_THE_OLD = re.compile(r"손[주자녀]|자식|아들|딸|아이들|젊|어린 시절|백성|나라")
_AT_HOME = re.compile(
    r"(?:^|\s)(?:엄마|아빠|부모님|할머니|할아버지|이모|고모|삼촌|사촌|동생|언니|오빠|누나|형|형아|선생님)"
    r"(?:[이가을를께도만랑의]|한테|에게|께서|하고|이랑)?\s.*(?:일|날|마음)$"
    r"|(?:유치원|어린이집|학교|학원|숙제|받아쓰기|시험|입학|전학)\S*\s.*(?:일|날|마음)$"
)  # which no robot and no cat has
_OF_A_CHILD = re.compile(
    r"(?<!는)(?<!그리운)(?<!싶은)(?<!싶었던) (?:일|날|마음)$|^효[도심]"
)  # what befell or is felt: most likely whoever typed it


@dataclass(frozen=True)
class _Told:
    company: Company
    typed: str
    topic: str  # as it became of what was typed

    @property
    def hero(self) -> Character:
        return self.company.hero


def led_for(company: Company, typed: str, topic: str) -> Company:
    """Whoever would say what was typed comes first: of 할머니가 나를 몰라봐요 or 할머니의 손 no grandmother."""
    told = _Told(company, typed, topic)
    leader = next((found for rule in _RULES if (found := rule(told))), None)
    return company.led_by(leader) if leader else company


def _not_the_newborn(told: _Told) -> Character | None:
    return told.company.able[0] if told.hero.is_newborn else None


def _newcomer(told: _Told) -> Character | None:
    return next(
        (one for one in told.company.able if one.name.endswith("전학생") and _OWN_MOVE.search(told.topic)), None
    )


def _not_who_is_away(told: _Told) -> Character | None:
    """나, of 군대 간 형 and 나; 서아, of 지구에 남은 엄마 and 서아."""
    if not _FAR.search(told.hero.name):
        return None
    return next((one for one in told.company.able if not _FAR.search(one.name)), None)


def _who_takes_care(told: _Told) -> Character | None:
    """지우, of 고양이 까미, 지우 and 고양이 집 만들기."""
    hero, cares = told.hero, _CARED_FOR.search(told.typed) is not None
    if not cares or not any(is_animal(word) and word in told.typed for word in hero.name.split(" ")):
        return None
    return next((one for one in told.company.able if kind_of(one.name).person), None)


def _other_than_what_it_is(told: _Told) -> Character | None:
    other = _other_than(told.company, told.topic)
    return (_itself(told.company) or other) if other else None


def _who_says_i(told: _Told) -> Character | None:
    itself, hero = _itself(told.company), told.hero
    if itself is None or itself is hero:
        return None
    asks = told.topic.endswith("라는 물음")
    mine = asks or ME.search(told.typed) is not None or _OF_A_CHILD.search(told.topic) is not None
    return itself if mine or hero.is_grown or hero.short in told.typed or hero.short in KIN else None


def _rogue(told: _Told) -> Character | None:
    lies = family_of(told.topic) is HONESTY or _SHARING.search(told.topic) is not None
    return next((one for one in told.company.able if _ROGUE.search(one.name)), None) if lies else None


def _pupil(told: _Told) -> Character | None:
    """막동이, of 화원 김홍도와 제자 막동이, who has yet to learn; but of what a king made the king."""
    hero = told.hero
    pupil = next((one for one in told.company.able if _PUPIL.search(one.name)), None)
    owns = pupil is not None and "주인 " in pupil.name
    if pupil is None or _PUPIL.search(hero.name) or _is_child_by_name(hero) or not (owns or kind_of(hero.name).person):
        return None
    return None if hero.is_named_in(told.topic) or _OF_THE_GREAT.search(told.topic) else pupil


def _whom_it_becomes(told: _Told) -> Character | None:
    """달팽이, of 느려도 괜찮아, before a frog."""
    slow = _SLOW.search(told.topic) is not None and not told.topic.endswith("라는 물음")
    return next((one for one in told.company.able if _SLOWCOACH.search(one.name)), None) if slow else None


def _not_whom_it_tells_of(told: _Told) -> Character | None:
    """지성이, of 형 지훈이, 동생 지성이 and 형이 모른 척했어요; 아기 오리, of 엄마 오리 and 엄마 따라 가기."""
    others = [one for one in told.company.able if one is not told.hero and not one.is_group]
    young = [one for one in others if not one.is_grown]
    if _names_its_kin(told) or _did_it_to_me(told) or _asks_of_its_kind(told):
        return _child_of(young)
    if _is_done_with(told) and not any(one.short in told.typed or one.is_named_in(told.typed) for one in young):
        return _child_of(young or others)
    return next((one for one in young if any(f"{word}라서" in told.typed for word in one.name.split(" "))), None)


def _names_its_kin(told: _Told) -> bool:
    """형이 모른 척했어요, of 형 지훈이."""
    kin = (word for word in told.hero.name.split(" ") if word in _KIN)
    return any(re.search(rf"(?:^|\s){word}{_PARTICLE}(?=\s|$)", told.typed) for word in kin)


def _did_it_to_me(told: _Told) -> bool:
    """람이가 내 도토리를 가져갔어요, of 다람쥐 람이."""
    called = (word for word in told.hero.name.split(" ") if len(word) > 1)
    began = any(re.match(rf"(?:\S+ )?{re.escape(word)}이?[이가은는] ", told.typed) for word in called)
    return began and ME.search(told.typed) is not None


def _asks_of_its_kind(told: _Told) -> bool:
    """거북이는 왜 느려요, of 거북이 느림이."""
    kinds = (Word(word) for word in told.hero.name.split(" ") if is_kind(word))
    return told.topic.endswith("라는 물음") and any(
        re.search(rf"(?<![가-힣]){kind:은/는}", told.topic) for kind in kinds
    )


def _is_done_with(told: _Told) -> bool:
    """도깨비랑 씨름하기, of 도깨비."""
    beside = _BESIDE.match(told.typed)
    return beside is not None and beside[1] in (told.hero.short, *told.hero.name.split(" "))


def _child_of(some: Sequence[Character]) -> Character | None:
    """A child, else whoever is first."""
    return next((one for one in some if _is_child(one)), some[0] if some else None)


def _child_beside_a_thing(told: _Told) -> Character | None:
    """Of 칫솔, 지우 and what a child does 지우."""
    hero, young = told.hero, _young(told.company, told.topic)
    odd = not (is_kind(hero.name.rpartition(" ")[2]) or is_named(hero.short) or kind_of(hero.name).elder)
    is_so = young and odd and young is not hero and is_named(young.short) and _befalls(young, told.topic)
    return young if is_so else None


def _young_beside_the_grown(told: _Told) -> Character | None:
    hero, young = told.hero, _young(told.company, told.topic) or _group(told.company)
    great = _THRONED.search(hero.name) is not None and _OF_THE_GREAT.search(told.topic) is not None
    if young is None or great or not (hero.is_grown or hero.is_group):
        return None
    begs = told.topic.endswith(_OF_THE_SMALL)
    of_beasts = not kind_of(hero.name).person and not hero.is_group
    a_child = _is_child(young) or young.name.startswith(LITTLE) or _OFFSPRING.match(young.name) is not None
    if told.topic.endswith(" 마음") and a_child:
        return None if told.topic.endswith("그리운 마음") or _OF_THE_OLD.search(told.topic) else young
    by_it = ME.search(told.typed) is not None or begs or hero.short in told.typed or _befalls(young, told.topic)
    return young if by_it or of_beasts or _is_childish(told.topic, young) else None


def _not_who_is_the_answer(told: _Told) -> Character | None:
    """궁녀 단이, of 세종대왕, 궁녀 단이 and 한글은 누가 만들었을까."""
    hero, answer = told.hero, answer_of(told.topic)
    if answer is None or not kind_of(hero.name).person or not hero.is_named_in(answer):
        return None
    others = [one for one in told.company.able if one is not hero]
    return next((one for one in others if _PUPIL.search(one.name)), _child_of(others))


def _little_one(told: _Told) -> Character | None:
    """아기 수달, of 수달, 아기 수달 and 수영하기 무서워요."""
    little = [one for one in told.company.able if one.name.startswith(LITTLE)]
    known = is_kind(told.hero.name.rpartition(" ")[2]) or is_named(told.hero.short)
    plain = not told.hero.name.startswith(LITTLE) and not (known and kind_of(told.hero.name).person)
    return little[0] if plain and len(little) == 1 and _OF_THE_LITTLE.search(told.topic) else None


def _not_the_new_one(told: _Told) -> Character | None:
    """예나, of 전학 온 친구 사라, 예나 and 말이 안 통하는 친구."""
    its_own = "친구" not in told.topic or ("전학" in told.topic and "전학 온 친구" not in told.topic)
    if not _NEW.match(told.hero.name) or its_own:
        return None
    return next((one for one in told.company.able if one is not told.hero and _is_child(one)), None)


def _itself(company: Company) -> Character | None:
    return next((one for one in company.characters if one.short in MYSELF), None)


def _young(company: Company, topic: str) -> Character | None:
    return next((one for one in company.able if not (one.is_grown or one.is_group or one.is_named_in(topic))), None)


def _group(company: Company) -> Character | None:
    """손주들, beside a grandfather."""
    return next((one for one in company.able if one.is_group and not one.is_grown and one is not company.hero), None)


def _befalls(young: Character, topic: str) -> bool:
    """Whether it is told by a child, and the young one may be that child."""
    by_a_child = _OF_A_CHILD.search(topic) or is_confided(topic) or topic.endswith(("라는 물음", "라는 말"))
    return bool(by_a_child) and (kind_of(young.name).person or young.name.startswith(LITTLE))


def _is_childish(topic: str, young: Character) -> bool:
    """Whether it rather befalls the young one than who is grown: nearly all does; but a heart longs at any age."""
    a_child = (kind_of(young.name).person or _OFFSPRING.match(young.name)) and not topic.endswith(" 마음")
    return bool(a_child) or family_of(topic).name in _CHILDISH


def _child_at_home(told: _Told) -> Character | None:
    """Whose home or school it is, beside a robot, a pet or a grown-up: of 엄마가 보고 싶은 마음 민지, not 로봇 또또."""
    hero = told.hero
    child = next((one for one in told.company.able if _is_child(one) and not one.is_group), None)
    if child is None or child is hero or _is_child(hero) or child.is_named_in(told.topic):
        return None
    longs = hero.is_grown and told.topic.endswith("고 싶은 마음") and not _OF_THE_OLD.search(told.topic)
    at_home = _AT_HOME.search(told.topic) is not None or told.topic.endswith(("는 일", "기", "기 싫은 마음"))
    of_children = not hero.is_grown and not hero.is_named_in(told.topic) and at_home
    return child if longs or of_children or is_wanted(told.topic) else None  # a pet wants no pet


def _is_child_by_name(one: Character) -> bool:
    return is_named(one.short) and not one.is_grown and " " not in one.name


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


_Rule = Callable[[_Told], Character | None]
_RULES: tuple[_Rule, ...] = (
    _not_the_newborn,
    _newcomer,
    _not_who_is_away,
    _who_takes_care,
    _other_than_what_it_is,
    _who_says_i,
    _rogue,
    _pupil,
    _whom_it_becomes,
    _not_whom_it_tells_of,
    _not_who_is_the_answer,
    _child_beside_a_thing,
    _not_the_new_one,
    _little_one,
    _child_at_home,
    _young_beside_the_grown,
)
