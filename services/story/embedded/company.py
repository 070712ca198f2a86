"""The characters of one book: what they are called, what they are, how they look."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Self

from contracts.book import CastMember
from services.story.embedded.eras import Era
from services.story.embedded.kinds import BOY, GIRL, Kind
from services.story.embedded.likeness import is_kind, kind_of, looks
from services.story.embedded.names import MYSELF, PARENTS, names, short_names
from services.story.embedded.particles import PRONOUNS, Word
from services.story.embedded.syllables import final_of

ME = re.compile(r"(?:^|\s)(?:나|내|나[는를만랑]|내가)(?=\s|$)")
PAIR = 2
_COUNTED = {3: "세 친구", 4: "네 친구", 5: "다섯 친구", 6: "여섯 친구"}
_COUNTED_ELDERS = {3: "셋", 4: "넷", 5: "다섯", 6: "여섯"}  # who are not all friends: 할머니, 선생님
CALLED = {"나": "친구야", "저": "친구야", "너": "친구야", "우리": "얘들아"}
KIN = ("동생", "남동생", "여동생", "형", "누나", "언니", "오빠", "사촌")
_DESCRIBED = re.compile(r"[을를] \S+ ")
_TITLED = re.compile(r"^(?:\S+ )?(형|누나|언니|오빠|삼촌|이모|고모) ([가-힣]{2,3})$")  # 사촌 형 준서: 준서 형
_FONDLY = re.compile(r"[가-힣][가-힣]이$")  # 다은이 is called 다은아
_AWAY = re.compile(
    r"(?:에|에서) (?:계신|있는|사는|온|사시는|남은|두고 온|남겨진) |(?:나그네|손님|여행자|여행객|관광객|방문객|탐험대)$"
)
LITTLE = ("어린 ", "꼬마 ", "아기 ")  # 엄마가 어렸을 때
_PARENTAL = (*PARENTS, "어미 ")  # 엄마 공룡
_NEWBORN = ("아기동생", "아가동생", "갓난아기", "갓난아이", "갓난쟁이", "젖먹이", "신생아")
_MANY = re.compile(
    r"^(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열두?|여러) (?!살)\S+$|들$|(?:형제|자매|남매|쌍둥이|부부|가족|식구|네)$"
    r"|(?:두|세|네|다섯|여섯|\d+) ?(?:마리|명|분)$"
)
_UNBORN = re.compile(
    r"태어날 |배 ?속|뱃속|(?:갓|막|방금|새로) ?태어난 "
    r"|^(?:갓난아기|갓난|신생아|한 살(?: 된)?|돌쟁이|돌 된|첫돌 맞은) \S"
)
_GROWN = (
    *("할머니", "할아버지", "엄마", "아빠", "어머니", "아버지"),
    *("선생님", "박사님", "아저씨", "아주머니", "아줌마", "사장님", "의사"),
    *("사범님", "코치님", "관장님", "감독님", "원장님", "스승", "장인"),
    *("선장님", "대장님", "단장님", "기장님", "촌장님"),
    *("간호사", "경찰관", "소방관", "기사님", "이모", "고모", "삼촌"),
    *("사서", "요리사", "박사", "선장", "약사", "농부", "어부", "뱃사공", "대장장이", "목수"),
    *("장수", "상인", "나무꾼", "사냥꾼", "선비", "스님", "임금님", "사또", "훈장님", "장군", "무사", "화가"),
)
_BY_BLOOD = re.compile(r"^[외친](?=할)")  # 외할머니, whom a child calls 할머니
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
        named = (self.name.endswith(_GROWN) or "선생님 " in self.name) and not self.name.startswith(LITTLE)
        return self.is_elder or named or self.name.startswith(_PARENTAL)

    @property
    def is_group(self) -> bool:
        """2반 친구들, to whom together nothing befalls that befell one."""
        return _MANY.search(self.name) is not None

    def is_named_in(self, topic: str) -> bool:
        """Whether the topic is about it: of a hamster that is ill 햄스터 찹쌀이; of 할머니 외할머니, too."""
        words = (_BY_BLOOD.sub("", word) for word in self.name.split(" "))
        return any(len(word) > 1 and word in topic for word in words)

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
        return "있잖아" if self.name.startswith(KIN) else "친구야"


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
