"""The very words that a topic is about, which one ought to say: “고마워요!” of 고맙다고 말하는 일."""

import re
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Courtesy:
    words: str
    met: str  # what is said of whomever they are for
    reply: str


THANKS = Courtesy("고맙습니다", "길을 가르쳐 준", "천만에요")  # as one says them to who is grown
GREETING = Courtesy("안녕하세요", "마침 마주친", "안녕하세요")
_COURTESIES: tuple[tuple[re.Pattern[str], Courtesy], ...] = (  # the first that fits
    (re.compile(r"고맙습니다|감사합니다"), THANKS),
    (re.compile(r"고마|고맙|감사"), replace(THANKS, words="고마워요")),
    (re.compile(r"미안|죄송|사과하|사과의|용서|잘못했"), Courtesy("미안해요", "조금 전에 부딪친", "괜찮아요")),
    (re.compile(r"칭찬|멋지다"), Courtesy("정말 멋져요", "솜씨 좋은", "고마워요")),
    (re.compile(r"놀자고"), Courtesy("같이 놀아요", "혼자 있던", "좋아요")),
    (re.compile(r"사랑"), Courtesy("사랑해요", "늘 아껴 주는", "나도 사랑해요")),
    (re.compile(r"축하"), Courtesy("축하해요", "생일을 맞은", "고마워요")),
    (re.compile(r"부탁"), Courtesy("도와주세요", "힘센", "얼마든지요")),
    (re.compile(r"존댓말|높임말|고운 말|예쁜 말|바른 말|(?:예쁘|곱|공손하)게 말"), THANKS),
)


def courtesy(topic: str) -> Courtesy:
    """What is to be said of it, to a child or a king; of what says nothing of that a greeting."""
    return next((said for about, said in _COURTESIES if about.search(topic)), GREETING)
