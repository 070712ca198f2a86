"""How a topic says that something is raised from the soil: 나무 심기, 강낭콩을 심은 일, 우리 반 토마토 관찰."""

import re
from dataclasses import dataclass, replace
from functools import cache

_BEFORE = (  # where, with whom and whose it is
    r"(?:(?:우리 (?:집|반|학교|유치원)|우리|내|나의|나만의|예쁜|작은|귀여운|커다란|노란|빨간|학교|교실|유치원|어린이집"
    r"|베란다|옥상|마당|우주|처음|처음으로|직접|혼자|혼자서|함께|같이|다 함께) "
    r"|(?!마음|가슴|꿈)\S+(?:에|에서|랑|와|과|하고) )*"
)
_PART = r"(?: ?(?P<part>씨앗|씨|구근|알뿌리|묘목|모종|새싹|싹|순))?"
_WELL = (
    r"(?:(?:잘|예쁘게|튼튼하게|건강하게|무럭무럭|쑥쑥|정성껏|함께|같이|직접|혼자|혼자서|다시|열심히|많이"
    r"|\S+에서?) )*"
)
_DONE = {  # what is done, by what has been done
    "심은": "심기",
    "키운": "키우기",
    "기른": "기르기",
    "가꾼": "가꾸기",
    "돌본": "돌보기",
    "보살핀": "보살피기",
    "재배한": "재배하기",
    "관찰한": "관찰하기",
    "뿌린": "뿌리기",
    "틔운": "틔우기",
    "옮겨 심은": "옮겨 심기",
    "옮겨심은": "옮겨심기",
}
_DOES = "|".join(said.removesuffix("기") for said in _DONE.values())
_DID = "|".join(_DONE)
_RAISED = (
    rf"[을를]? ?{_WELL}(?:(?P<does>{_DOES})(?:기|는 [일날])|(?P<did>{_DID}) [일날])"
    rf"|(?:에|에게|한테)? ?(?P<waters>물)을? ?{_WELL}주(?:기|는 일)"
    r"|(?P<studied> ?(?:관찰|재배|농사))(?: ?짓기|를? ?짓는 일|하기)?"
    r"|(?P<makes>(?<=밭) ?만들기|(?<=밭)을 만드는 일)"
    r"|(?P<calls>[아야],?) (?:(?:잘|쑥쑥|무럭무럭|어서|얼른|빨리|튼튼하게) )*자라라"
    r"|"  # or it is only named
)
_WHOSE = re.compile(  # which is no part of what is done: 우리 반 강낭콩 키우기, 엄마랑 나무 심기
    r"^(?:(?!꽃|나무|풀)\S+(?:랑|와|과|하고) |(?:우리 (?:집|반|학교|유치원)|우리|내|나의|나만의|함께|같이|다 함께) )*"
)
_IS_DEED = ("내기", "농사", "짓기")  # 모내기, 벼농사


@dataclass(frozen=True)
class Plant:
    """Its sentences are told of whoever raises it, anywhere, anytime: a fairy makes it grow while one looks on."""

    of: str  # nouns by which it is known, as a regular expression
    look: str  # English, for the painter
    tends: str  # what is done for it in a moment: goes on after “토끼는 ”
    sprouts: str  # what is seen of it first: stands alone
    ripens: str  # what it comes to: stands alone
    plant: str = "{}"  # as which it is told of: 어린 {}, of 사과나무
    raising: str = ""  # what is done with it where a topic only names it: {} 가꾸기, of 텃밭
    soil: str = "흙"  # in which it stands

    def named(self, topic: str) -> "Plant | None":
        """As the topic calls it, and what is done with it: 방울토마토 키우기, of 방울토마토를 키우는 일."""
        found = _compiled(self.of).fullmatch(topic)
        raising = self._raising(found) if found else ""
        return replace(self, plant=self.plant.format(_noun(found)), raising=raising) if found and raising else None

    def _raising(self, found: re.Match[str]) -> str:
        if found["grown"]:
            return f"{found['grown']} 키우기"
        told = _WHOSE.sub("", found["told"])
        if deed := _deed(found):
            return f"{told}{deed}"
        if found["part"]:
            return f"{told} {'키우기' if found['part'] in ('모종', '새싹', '싹') else '심기'}"
        return told if told.endswith(_IS_DEED) else self.raising.format(told)


def _noun(found: re.Match[str]) -> str:
    return found["noun"] or found["grown"]


def _deed(found: re.Match[str]) -> str:
    """Empty where a topic only names what is raised."""
    if found["does"]:
        return f" {found['does']}기"
    if found["did"]:
        return f" {_DONE[found['did']]}"
    if found["waters"]:
        return "에 물 주기"
    if found["makes"]:
        return " 만들기"
    return found["studied"] or (" 키우기" if found["calls"] else "")


@cache
def _compiled(of: str) -> re.Pattern[str]:
    grown = rf"{_BEFORE}(?:(?:내가|우리가|제가) )?(?:{_DID}) (?P<grown>{of})"
    return re.compile(rf"(?P<told>{_BEFORE}(?P<noun>{of}){_PART})(?:{_RAISED})|{grown}")
