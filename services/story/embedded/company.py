"""The characters of one book: what they are called, what they are, how they look."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Self

from contracts.book import CastMember
from services.story.embedded.eras import Era
from services.story.embedded.kinds import BOY, GIRL, Kind
from services.story.embedded.likeness import is_animal, is_kind, kind_of, looks
from services.story.embedded.names import MYSELF, names, short_names
from services.story.embedded.particles import PRONOUNS, Word, with_particle
from services.story.embedded.syllables import final_of

_OURS = re.compile(r"^(?:우리|저희) (?!나라|땅|말$|글$|몸|민족)(?=\S)")
_OUR_HOME = re.compile(r"^(?:우리|저희) ?집(?:에서|의|에)? (?:키우는 |기르는 |사는 )?(?=\S)")  # 우리 집 강아지
_YOUNG_THEN = re.compile(r"(\S+?)[이가]? (?:어렸을|어릴|젊었을|젊을) (?:때|적)$")
_SCHOOL = re.compile(r"^(?:우리|저희) (?=학교|유치원|어린이집|반 )")
_CLASS = re.compile(r"^(?:우리|저희) 반(?= )")
_MINE = re.compile(r"^(?:내|나의|제|저의) (?!것)(?=\S)")
_OWN = re.compile(r"^(?:나도|저도|내가|나는|제가|저는) (?=\S)")  # as whoever typed it said it
_MY = re.compile(
    r"(?:^|(?<= ))(?:[내제] |나([를만랑]|랑만|한테만|보고|(?<![이가] 나)도|에게|한테)(?= |$))"
)  # but not 겁이 나도
_ONLY_MINE = re.compile(r"(?:^|(?<= ))(?:내|제) (?=\S+[만도] )")  # 내 송편만 터진 일
_OUR_HOUSE = re.compile(r"(?<=\S )(?:우리|저희) ?집(?=[에을이은으의])")  # 공룡이 우리 집에 놀러 온 일
_US = re.compile(r"(?:^|(?<= ))(?:우리|저희)(를|만|도|가|는|랑|한테|에게|끼리)(?= )")  # 아무도 우리를 안 먹어 줘서
_ONLY_ME = re.compile(r"^(?:나|저)만(?= .* 마음$)|(?<= )(?:나|저)만(?= 혼)")  # 나만 느려서 속상한 마음
ME = re.compile(r"(?:^|\s)(?:나|내|나[는를만랑]|내가)(?=\s|$)")
_I = re.compile(r"^(?:내|제)가 (?=\S)")
_KEPT_IN = re.compile(
    "냉장고|찬장|서랍|옷장|신발장|책장|책꽂이|필통|가방|상자|주머니|바구니|도시락|접시|냄비|어항|식탁|밥상|텃밭"
)
_EERIE = re.compile(r"괴물|귀신|유령|도깨비|몬스터|요괴|요정|외계인")  # under whose bed nobody else's monster is
PAIR = 2
_COUNTED = {3: "세 친구", 4: "네 친구", 5: "다섯 친구", 6: "여섯 친구"}
_COUNTED_ELDERS = {3: "셋", 4: "넷", 5: "다섯", 6: "여섯"}  # who are not all friends: 할머니, 선생님
CALLED = {"나": "친구야", "저": "친구야", "너": "친구야", "우리": "얘들아"}
_KIN = ("동생", "남동생", "여동생", "형", "누나", "언니", "오빠", "사촌")
_PETS = ("강아지", "고양이", "햄스터")  # of whom one may be called 나비
_FAMILY = (  # whose child speaks
    *(*_KIN, "엄마", "아빠", "어머니", "아버지"),
    *("할머니", "할아버지", "이모", "고모", "삼촌"),
)
_DESCRIBED = re.compile(r"[을를] \S+ ")
_TITLED = re.compile(r"^(?:\S+ )?(형|누나|언니|오빠|삼촌|이모|고모) ([가-힣]{2,3})$")  # 사촌 형 준서: 준서 형
_FONDLY = re.compile(r"[가-힣][가-힣]이$")  # 다은이 is called 다은아
_AWAY = re.compile(r"(?:에|에서) (?:계신|있는|사는|온|사시는) |(?:나그네|손님|여행자|여행객|관광객|방문객|탐험대)$")
LITTLE = ("어린 ", "꼬마 ", "아기 ")  # 엄마가 어렸을 때
_PARENTAL = ("엄마 ", "아빠 ", "어미 ", "할머니 ", "할아버지 ")  # 엄마 공룡
_NEWBORN = ("아기동생", "아가동생", "갓난아기", "갓난아이", "갓난쟁이", "젖먹이", "신생아")
_MANY = re.compile(
    r"^(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열두?|여러) (?!살)\S+$|들$|(?:형제|자매|남매|쌍둥이|부부|가족|식구|네)$"
    r"|(?:두|세|네|다섯|여섯|\d+) ?(?:마리|명|분)$"
)
_UNBORN = re.compile(r"태어날 |배 ?속|뱃속")
_GROWN = (
    *("할머니", "할아버지"),
    *("선생님", "박사님", "아저씨", "아주머니", "아줌마", "사장님", "의사"),
    *("간호사", "경찰관", "소방관", "기사님", "이모", "고모", "삼촌"),
    *("사서", "요리사", "박사", "선장", "약사", "농부", "어부", "뱃사공", "대장장이", "목수"),
)
_RESPECTED = ("님", "씨", "니", "니들", "들")  # 선생님, 어머니, 언니


@dataclass(frozen=True)
class Character:
    member: CastMember
    name: Word
    short: Word
    call: str  # 토끼야, 곰아, 할머니
    just_born: bool = False

    @property
    def is_elder(self) -> bool:
        return kind_of(self.name).elder and not self.name.startswith(LITTLE)

    @property
    def is_grown(self) -> bool:
        """Whether it is no child: a grandfather, a vet, 엄마 공룡."""
        return self.is_elder or self.name.endswith(_GROWN) or self.name.startswith(_PARENTAL)

    @property
    def is_group(self) -> bool:
        """2반 친구들, to whom together nothing befalls that befell one."""
        return _MANY.search(self.name) is not None

    def is_named_in(self, topic: str) -> bool:
        """Whether the topic is about it: of a hamster that is ill 햄스터 찹쌀이."""
        return any(len(word) > 1 and word in topic for word in self.name.split(" "))

    @property
    def is_newborn(self) -> bool:
        """Who can only smile yet."""
        named = self.name.replace(" ", "").endswith(_NEWBORN) or _UNBORN.search(self.name) is not None
        return named or self.just_born

    @property
    def call_to_me(self) -> str:
        """How it calls whoever tells the tale: not as a friend, where it is older or of the family."""
        if self.is_elder:
            return "얘야"
        return "있잖아" if self.name.startswith(_KIN) else "친구야"


@dataclass(frozen=True)
class Company:
    characters: tuple[Character, ...]

    @property
    def hero(self) -> Character:
        return self.characters[0]

    def led_by(self, first: Character) -> Self:
        return replace(self, characters=(first, *(one for one in self.characters if one is not first)))

    @property
    def told_by_hero(self) -> bool:
        return self.hero.short in (*MYSELF, "우리")

    @property
    def tells_itself(self) -> bool:
        """Whether one of them tells the tale: whom nobody has to meet."""
        return any(character.short in (*MYSELF, "우리") for character in self.characters)

    @property
    def is_pair(self) -> bool:
        """Two, of whom neither is many: not 유관순, 친구들."""
        return len(self.characters) == PAIR and not any(character.is_group for character in self.characters)

    @property
    def is_apart(self) -> bool:
        """Whether one of them is said to be somewhere else: 지구에 계신 할아버지."""
        return any(_AWAY.search(character.name) for character in self.characters)

    @property
    def able(self) -> tuple[Character, ...]:
        """Those who can do something; a newborn only where there is nobody else."""
        return tuple(character for character in self.characters if not character.is_newborn) or self.characters

    def of_anyone(self, phrase: str) -> str:
        """내 생일, 친구가 내 빵을 먹은 일, where none of them says I: 생일, 친구가 빵을 먹은 일.

        할머니의 된장국 is 된장국 where 할머니 leads the tale.
        """
        if phrase.startswith("‘"):
            return phrase
        phrase = re.sub(rf"^.*(?<!\S){re.escape(self.hero.short)}의 ", "", phrase)
        if self.tells_itself:
            return phrase
        for kin, short in self._kin_named():  # 동생 은우, of whom 동생이 따라다녀서 tells
            if short == self.hero.short:
                phrase = _of_itself(kin, phrase)
            phrase = re.sub(rf"(?:^|(?<= )){re.escape(kin)}(이|가|은|는|을|를)(?= )", partial(_called, short), phrase)
        phrase = _of_itself(self.hero.short, phrase)
        phrase = re.sub(rf"^{re.escape(self.hero.short)}[이가] (?=(?:어렸을|어릴|젊었을) 때)", "", phrase)
        phrase = _OUR_HOUSE.sub(lambda _: self.theirs("우리 집"), phrase)
        phrase = _US.sub(self._themselves, phrase)
        phrase = _ONLY_ME.sub("혼자만", _OUR_HOME.sub("", phrase))
        phrase = _ONLY_MINE.sub(f"{self.hero.short:의} ", phrase)
        hers = self._own if phrase.endswith(" 마음") else self._hers
        return _MY.sub(hers, _OWN.sub("", _MINE.sub("", _OURS.sub("", _CLASS.sub("같은 반", phrase)))))

    def _kin_named(self) -> list[tuple[str, Word]]:
        """동생 and 은우, of 동생 은우; 막둥이, of 순이 동생 막둥이; 강아지 and 몽이."""
        named = ((one.name.split(" "), one.short) for one in self.characters)
        return [(words[-2], short) for words, short in named if _is_called(words)]

    def _own(self, mine: re.Match[str]) -> str:
        """내, 나를 of what the hero feels: nothing, 자기를."""
        return f"자기{mine[1]}" if mine[1] else ""

    def _themselves(self, us: re.Match[str]) -> str:
        """자기들을, where one of them would say 우리를; 자기를 of one alone."""
        who = Word("자기들" if len(self.characters) > 1 or self.hero.is_group else "자기")
        particles = {"를": f"{who:을/를}", "가": f"{who:이/가}", "는": f"{who:은/는}", "랑": f"{who:(이)랑}"}
        return particles.get(us[1], f"{who}{us[1]}")

    def _hers(self, mine: re.Match[str]) -> str:
        """내, 나를 as told of the hero: nothing, 지우를."""
        hero, joint = self.hero.short, mine[1]
        if len(self.characters) == 1:
            return self._own(mine)
        particles = {None: "", "를": f"{hero:을/를}", "랑": f"{hero:(이)랑}", "랑만": f"{hero:(이)랑}만"}
        return particles.get(joint, f"{hero}{joint}")

    def retold(self, tale: str) -> str:
        """By others, who would not say I: “그 이야기를 들려줘!”"""
        mine = any(own.search(tale) for own in (_MY, _MINE, ME))
        return "그 이야기" if (self.tells_itself and mine) or tale.startswith("‘") else tale

    def said_by_others(self, topic: str) -> str:
        """“그 일은 무슨 빛깔인가요?” of what I call mine."""
        if not self.tells_itself or not any(own.search(topic) for own in (_MY, _MINE, ME)):
            return topic
        last = topic.rpartition(" ")[2]
        return f"그 {last}" if last in ("일", "마음") else "그날" if last == "날" else topic

    def theirs(self, phrase: str) -> str:
        """내 방, 우리 집, 내가 아기일 때, where none of them says I: 소율이의 방, 소율이네 집, 소율이가 아기일 때."""
        ours = _OURS.sub("", phrase)
        if ours != phrase and ours.split(" ")[0] in {character.short for character in self.characters}:
            return ours  # 우리 아빠 어릴 때, where 아빠 is there
        named = [character for character in self.characters if not character.name.endswith(_FAMILY)]
        if self.tells_itself or not named:
            return phrase
        if _KEPT_IN.search(phrase):  # what lies in a fridge owns no house
            return _MINE.sub("어느 ", _OURS.sub("어느 ", phrase))
        owner = next((one for one in named if kind_of(one.name).person and not _EERIE.search(one.name)), named[0]).short
        phrase = _OURS.sub(f"{_household(owner)} ", phrase)
        return _I.sub(f"{owner:이/가} ", _MINE.sub(f"{owner}의 ", phrase))

    def recalled(self, era: str) -> str:
        """할머니가 어렸을 때, where her grandchild is there, too: the day on which she told of it."""
        told = _YOUNG_THEN.search(era)
        there = {character.short for character in self.characters}
        grandchild = self.tells_itself or any("손자" in one.name or "손녀" in one.name for one in self.characters)
        return f"{era} 이야기를 들려주던 날" if told and told[1] in there and grandchild else era

    def their_own(self, phrase: str) -> str:
        """내 방, 우리 동네 where those who own it are named in one breath: 방, 동네; 자기 방 of one alone; 어느 집."""
        if self.tells_itself or _KEPT_IN.search(phrase) or self.theirs(phrase) == phrase:
            return self.theirs(phrase)
        if phrase.startswith("우리 집"):
            return f"어느{phrase.removeprefix('우리')}"
        if _SCHOOL.search(phrase):
            return _SCHOOL.sub("어느 ", phrase)
        mine = "자기 " if len(self.characters) == 1 else ""
        return self.theirs(_OURS.sub("", _MINE.sub(mine, phrase)))

    @property
    def members(self) -> tuple[CastMember, ...]:
        return tuple(character.member for character in self.characters)

    @property
    def together(self) -> Word:
        """Everyone once they are known: 토끼와 여우, or 세 친구; 우리 where one of them tells the tale."""
        if len(self.characters) > 1 and any(character.short in MYSELF for character in self.characters):
            return Word("우리")
        elder = any(character.is_grown for character in self.characters)
        counted = (_COUNTED_ELDERS if elder else _COUNTED).get(len(self.characters))
        return Word(counted) if counted else listed([character.short for character in self.characters])


def _of_itself(who: str, phrase: str) -> str:
    """배터리가 떨어진 일 of 로봇이 배터리가 떨어진 일, told of that robot; 자기가 where another does something, too."""
    clause = re.search(rf"^{re.escape(who)}[이가] (.* (?:일|날|마음))$", phrase)
    if clause is None:
        return phrase
    another = re.search(r"\S[이가] \S+[을를에]? ?\S* (?:일|날|마음)$", clause[1]) is not None
    return f"자기가 {clause[1]}" if another else clause[1]


def _is_called(words: Sequence[str]) -> bool:
    a_pet = len(words) > 1 and is_animal(words[-2]) and (words[-2] in _PETS or not is_kind(words[-1]))
    return a_pet or (len(words) > 1 and words[-2] in _KIN)


def _called(short: Word, kin: re.Match[str]) -> str:
    """은우가, where it was 동생이."""
    pair = {"이": "이/가", "가": "이/가", "은": "은/는", "는": "은/는", "을": "을/를", "를": "을/를"}[kin[1]]
    return with_particle(short, pair)


def company(field: str, era: Era, rng: Random) -> Company:
    full = names(field)
    kinds = tuple(kind_of(name) for name in full)
    described = looks(kinds, full, era, rng)
    spoken = tuple(_spoken(name, kind) for name, kind in zip(full, kinds, strict=True))
    shorts = short_names(spoken)
    if any(name in MYSELF for name in full):
        shorts = tuple(_as_a_child_calls(name) or short for name, short in zip(spoken, shorts, strict=True))
    return Company(
        tuple(
            Character(
                member=CastMember(name=name, kind=kind.noun, looks=look),
                name=Word(said),
                short=Word(short),
                call=_call(short, kind),
            )
            for name, said, short, kind, look in zip(full, spoken, shorts, kinds, described, strict=True)
        )
    )


def _as_a_child_calls(name: str) -> str | None:
    """준서 형, of whoever is older in the family."""
    titled = _TITLED.search(name)
    return f"{titled[2]} {titled[1]}" if titled else None


def _spoken(name: str, kind: Kind) -> str:
    """A name without letters cannot be read aloud: 🐰 is told as 🐰 토끼."""
    if any(letter.isalnum() for letter in name):
        return name
    return f"{name} {'친구' if kind in (BOY, GIRL) else kind.words[0]}"


def _call(short: str, kind: Kind) -> str:
    if called := CALLED.get(short):
        return called
    if kind.elder or short.endswith(_RESPECTED) or not "가" <= short[-1] <= "힣":
        return short
    if not is_kind(short.rpartition(" ")[2]) and _FONDLY.search(short) and final_of(short[:-1]):
        return f"{short.removesuffix('이')}아"
    return f"{Word(short):아/야}"


def _household(name: str) -> str:
    """소율이네, 토끼네, 곰네; 하린 is fondly 하린이."""
    fondly = "가" <= name[-1] <= "힣" and final_of(name) and not is_kind(name.rpartition(" ")[2])
    return f"{name}이네" if fondly else f"{name}네"


def listed(words: Sequence[Word]) -> Word:
    """토끼, 여우 그리고 곰."""
    *others, last = words
    if not others:
        return last
    if len(others) == 1 and others[0] in MYSELF:  # 나와 is also: coming out
        return Word(f"{others[0]:(이)랑} {last}")
    if len(others) == 1 and _DESCRIBED.search(last):  # 이순신 장군, 그리고 거북선을 만드는 나대용
        return Word(f"{others[0]}, 그리고 {last}")
    if len(others) == 1:
        return Word(f"{others[0]:과/와} {last}")
    return Word(f"{', '.join(others)} 그리고 {last}")


def is_pronoun(name: str) -> bool:
    return name.rpartition(" ")[2] in PRONOUNS
