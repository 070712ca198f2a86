"""What the reader typed, as a tale of these says it: 내 방 is 소율이의 방, unless one of them says I."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from services.story.embedded.company import KIN, ME, Company
from services.story.embedded.grouping import is_named
from services.story.embedded.likeness import is_animal, is_kind, kind_of
from services.story.embedded.names import MYSELF
from services.story.embedded.particles import Word, with_particle
from services.story.embedded.syllables import final_of
from services.story.embedded.topics.shapes import is_wanted

_OURS = re.compile(r"^(?:우리|저희) (?!나라|땅|말$|글$|몸|민족)(?=\S)")
_OUR_HOME = re.compile(r"^(?:우리|저희) ?집(?:에서|의|에)? (?:키우는 |기르는 |사는 )?(?=\S)")  # 우리 집 강아지
_YOUNG_THEN = re.compile(r"(\S+?)[이가]? (?:어렸을|어릴|젊었을|젊을) (?:때|적)$")
_IN_A_BODY = re.compile(r"^(?:내|나의|제|저의) (?:배|뱃|입|콧|귓|머릿|몸|코|귀) ?속")  # 내 뱃속
_SCHOOL = re.compile(r"^(?:우리|저희) (?=학교|유치원|어린이집|반 )")
_CLASS = re.compile(r"^(?:우리|저희) 반(?= )")
_MINE = re.compile(r"^(?:내|나의|제|저의) (?!것)(?=\S)")
_OWN = re.compile(r"^(?:나도|저도|내가|나는|제가|저는) (?=\S)")  # as whoever typed it said it
_MY = re.compile(
    r"(?:^|(?<= ))(?:[내제] |나([를만랑]|랑만|한테만|보고|(?<![이가] 나)도|에게|한테)(?= |$))"
)  # but not 겁이 나도
_ONLY_MINE = re.compile(r"(?:^|(?<= ))(?:내|제) (?=\S+[만도] |(?:이름|생일|얼굴)[을를] )")  # 내 송편만 터진 일
_OUR_HOUSE = re.compile(r"(?<=\S )(?:우리|저희) ?집(?=[에을이은으의])")  # 공룡이 우리 집에 놀러 온 일
_US = re.compile(r"(?:^|(?<= ))(?:우리|저희)(를|만|도|가|는|랑|한테|에게|끼리)(?= )")  # 아무도 우리를 안 먹어 줘서
_MY_THINGS = re.compile(r"(?:^|(?<= ))[내제] (?=것|거)")  # 동생이 내 것을 뺏는 일
_MY_OWN = re.compile(r"^(?:나|저)만의 ")
_COUSIN = r"(?:사촌 )?"
_ME_ALONE = re.compile(  # 형이 나만 혼내서, of whom alone something is done to
    r"(?:^|(?<= ))(?:나|저)만(?= (?:빼고|(?:\S+ )*(?:혼[내냈]|미워|놀[려리]|때[려리]|싫어|괴롭|따돌|무시|시켜|안 )\S*))"
)
_ONLY_ME = re.compile(r"^(?:나|저)만(?= .* 마음$)|(?<= )(?:나|저)만(?= 혼)")  # 나만 느려서 속상한 마음
_I = re.compile(r"^(?:내|제)가 (?=\S)")
_KEPT_IN = re.compile(
    "냉장고|찬장|서랍|옷장|신발장|책장|책꽂이|필통|가방|상자|주머니|바구니|도시락|접시|냄비|어항|식탁|밥상|텃밭"
)
_EERIE = re.compile(r"괴물|귀신|유령|도깨비|몬스터|요괴|요정|외계인")  # under whose bed nobody else's monster is
_PETS = ("강아지", "고양이", "햄스터")  # of whom one may be called 나비
_FAMILY = (  # whose child speaks
    *(*KIN, "엄마", "아빠", "어머니", "아버지"),
    *("할머니", "할아버지", "이모", "고모", "삼촌"),
)


@dataclass(frozen=True)
class Perspective:
    company: Company

    @property
    def _hero(self) -> Word:
        return self.company.hero.short

    @property
    def _has_no_body(self) -> bool:
        """Whether none of them can be whose it is: of 유산균 삼총사."""
        named = (one.short in MYSELF or is_named(one.short) for one in self.company.characters)
        return not any(named)

    def of_anyone(self, phrase: str) -> str:
        """내 생일, 친구가 내 빵을 먹은 일, where none of them says I: 생일, 친구가 빵을 먹은 일.

        할머니의 된장국 is 된장국 where 할머니 leads the tale.
        """
        if phrase.startswith("‘"):
            return phrase
        phrase = re.sub(rf"^.*(?<!\S){re.escape(self._hero)}의 ", "", phrase)
        if self.company.tells_itself:
            return phrase
        for kin, short in self._kin_in(phrase):  # 동생 은우, of whom 동생이 따라다녀서 tells
            if short == self._hero:
                phrase = _of_itself(kin, phrase)
            cousin = _COUSIN if kin == "동생" else ""
            phrase = re.sub(
                rf"(?:^|(?<= )){cousin}(?<!새끼 )(?<!아기 ){re.escape(kin)}(이|가|은|는|을|를)(?= )",
                partial(_called, short),
                phrase,
            )
        phrase = _of_itself(self._hero, phrase)
        phrase = re.sub(rf"^{re.escape(self._hero)}[이가] (?=(?:어렸을|어릴|젊었을) 때)", "", phrase)
        phrase = _OUR_HOUSE.sub(lambda _: self.theirs("우리 집"), phrase)
        phrase = _US.sub(self._themselves, phrase)
        phrase = _MY_OWN.sub("자기만의 ", _MY_THINGS.sub("자기 ", phrase))
        phrase = _ONLY_ME.sub("혼자만", _ME_ALONE.sub("자기만", _OUR_HOME.sub("", phrase)))
        phrase = _ONLY_MINE.sub(f"{self._hero:의} ", phrase)
        hers = self._own if phrase.endswith(" 마음") else self._hers
        return _MY.sub(hers, _OWN.sub("", _MINE.sub("", _OURS.sub("", _CLASS.sub("같은 반", phrase)))))

    def _kin_in(self, phrase: str) -> list[tuple[str, Word]]:
        """동생 and 은우, of 동생 은우; 막둥이, of 순이 동생 막둥이; 강아지 and 몽이, but not of a wish for one."""
        if is_wanted(phrase):
            return []
        named = ((one.name.split(" "), one.short) for one in self.company.characters)
        return [(words[-2], short) for words, short in named if _is_called(words)]

    def _own(self, mine: re.Match[str]) -> str:
        """내, 나를 of what the hero feels: nothing, 자기를."""
        return f"자기{mine[1]}" if mine[1] else ""

    def _themselves(self, us: re.Match[str]) -> str:
        """자기들을, where one of them would say 우리를; 자기를 of one alone."""
        who = Word("자기들" if len(self.company.characters) > 1 or self.company.hero.is_group else "자기")
        particles = {"를": f"{who:을/를}", "가": f"{who:이/가}", "는": f"{who:은/는}", "랑": f"{who:(이)랑}"}
        return particles.get(us[1], f"{who}{us[1]}")

    def _hers(self, mine: re.Match[str]) -> str:
        """내, 나를 as told of the hero: nothing, 지우를."""
        hero, joint = self._hero, mine[1]
        if len(self.company.characters) == 1:
            return self._own(mine)
        particles = {None: "", "를": f"{hero:을/를}", "랑": f"{hero:(이)랑}", "랑만": f"{hero:(이)랑}만"}
        return particles.get(joint, f"{hero}{joint}")

    def retold(self, tale: str) -> str:
        """By others, who would not say I: “그 이야기를 들려줘!”"""
        mine = any(own.search(tale) for own in (_MY, _MINE, ME))
        return "그 이야기" if (self.company.tells_itself and mine) or tale.startswith("‘") else tale

    def said_by_others(self, topic: str) -> str:
        """“그 일은 무슨 빛깔인가요?” of what I call mine."""
        if not self.company.tells_itself or not any(own.search(topic) for own in (_MY, _MINE, ME)):
            return topic
        last = topic.rpartition(" ")[2]
        return f"그 {last}" if last in ("일", "마음") else "그날" if last == "날" else topic

    def theirs(self, phrase: str) -> str:
        """내 방, 우리 집, 내가 아기일 때, where none of them says I: 소율이의 방, 소율이네 집, 소율이가 아기일 때."""
        ours = _OURS.sub("", phrase)
        first = ours.split(" ")[0]
        if ours != phrase and {first, first[:-1]} & {character.short for character in self.company.characters}:
            return ours  # 우리 아빠 어릴 때, 우리 아빠가 아이일 때, where 아빠 is there
        if self._has_no_body and _IN_A_BODY.search(phrase):
            return _MINE.sub("어느 아이의 ", phrase)
        named = [character for character in self.company.characters if not character.name.endswith(_FAMILY)]
        if self.company.tells_itself or not named:
            return phrase
        if _KEPT_IN.search(phrase) or all(_EERIE.search(one.name) for one in named):  # who own no house
            return _MINE.sub("어느 ", _OURS.sub("어느 ", phrase))
        people = (one for one in named if kind_of(one.name).person and not _EERIE.search(one.name))
        owner = next(people, named[0]).short
        phrase = _OURS.sub(f"{_household(owner)} ", phrase)
        return _I.sub(f"{owner:이/가} ", _MINE.sub(f"{owner}의 ", phrase))

    def recalled(self, era: str) -> str:
        """할머니가 어렸을 때, where her grandchild is there, too: the day on which she told of it."""
        told = _YOUNG_THEN.search(era)
        there = {character.short for character in self.company.characters}
        grandchild = self.company.tells_itself or any(
            "손자" in one.name or "손녀" in one.name for one in self.company.characters
        )
        return f"{era} 이야기를 들려주던 날" if told and told[1] in there and grandchild else era

    def their_own(self, phrase: str) -> str:
        """내 방, 우리 동네 where those who own it are named in one breath: 방, 동네; 자기 방 of one alone; 어느 집."""
        taken = _KEPT_IN.search(phrase) or (self._has_no_body and _IN_A_BODY.search(phrase))
        if self.company.tells_itself or taken or self.theirs(phrase) == phrase:
            return self.theirs(phrase)
        if phrase.startswith("우리 집"):
            return f"어느{phrase.removeprefix('우리')}"
        if _SCHOOL.search(phrase):
            return _SCHOOL.sub("어느 ", phrase)
        eerie = all(_EERIE.search(one.name) for one in self.company.characters)
        mine = "어느 " if eerie else "자기 " if len(self.company.characters) == 1 else ""
        return self.theirs(_OURS.sub("", _MINE.sub(mine, phrase)))


def _of_itself(who: str, phrase: str) -> str:
    """배터리가 떨어진 일 of 로봇이 배터리가 떨어진 일, told of that robot; 자기가 where another does something, too."""
    clause = re.search(rf"^{re.escape(who)}[이가] (.* (?:일|날|마음))$", phrase)
    if clause is None:
        return phrase
    another = re.search(r"\S[이가] \S+[을를에]? ?\S* (?:일|날|마음)$", clause[1]) is not None
    return f"자기가 {clause[1]}" if another else clause[1]


def _is_called(words: Sequence[str]) -> bool:
    a_pet = (
        len(words) > 1
        and is_kind(words[-2])
        and is_animal(words[-2])
        and (words[-2] in _PETS or not is_kind(words[-1]))
        and not words[-1].endswith("님")  # 버스 기사님
    )
    return a_pet or (len(words) > 1 and words[-2] in (*KIN, "짝꿍", "단짝"))


def _called(short: Word, kin: re.Match[str]) -> str:
    """은우가, where it was 동생이."""
    pair = {"이": "이/가", "가": "이/가", "은": "은/는", "는": "은/는", "을": "을/를", "를": "을/를"}[kin[1]]
    return with_particle(short, pair)


def _household(name: str) -> str:
    """소율이네, 토끼네, 곰네; 하린 is fondly 하린이."""
    fondly = "가" <= name[-1] <= "힣" and final_of(name) and not is_kind(name.rpartition(" ")[2])
    return f"{name}이네" if fondly else f"{name}네"
