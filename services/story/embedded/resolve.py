"""What one resolves not to do, and what one ought to do.

비닐봉지 안 쓰기 is 비닐봉지를 쓰지 않기; 엄마 말 안 듣기 is told as its contrary, 엄마 말 잘 듣기.
"""

import re

from services.story.embedded.likeness import is_animal
from services.story.embedded.particles import Word
from services.story.embedded.rewording import Rewording

_NOT_TO = re.compile(r"^(?P<before>.*\S )?안 (?P<verb>\S+)기$")
_OUGHT = re.compile(r"듣|닦|씻|치우|빗|^먹$")  # what is told of as done
_ADVERB = re.compile(r"(?:[을를이가은는도만에서로랑게]|하고|한테|절대|다시|혼자|같이|함께|서로|자꾸|잘|더) $")
_DUTY = re.compile(r"(?:양치|숙제|정리|청소|목욕|세수|공부|인사|운동|연습)[를을]? $")


def _resolved(found: re.Match[str]) -> str:
    before, verb = found["before"] or "", found["verb"]
    if verb == "하" and before:
        noun = re.sub(r"(?<=\S\S)[을를] $", "", before).rstrip()
        return f"{noun}하기" if _DUTY.search(before) else f"{noun}하지 않기"
    if _OUGHT.search(verb):
        return f"{before}잘 {verb}기"
    if before and not _ADVERB.search(before):
        before = f"{Word(before.rstrip()):을/를} "
    return f"{before}{verb}지 않기"


_PEOPLE = ("친구", "동생", "언니", "오빠", "누나", "형", "아이", "짝꿍", "사람", "애")
_BETTER = {  # what nobody is to learn is told as what is better
    "편식하기": "골고루 먹기",
    "늦잠 자기": "일찍 일어나기",
    "늦잠자기": "일찍 일어나기",
    "새치기하기": "차례 지키기",
    "지각하기": "늦지 않기",
    "군것질하기": "군것질 참기",
    "게임만 하기": "게임 조금만 하기",
    "질투하기": "샘이 나는 마음",
}
_BAD = re.compile(r"^((?:반찬 |밥 )?(?:고자질하|투정 ?부리|투정하|잘난 ?척하)|(?:욕하|남의 물건 훔치))기$")
_HURT = re.compile(r"^(\S+?)(?<![마가노])[을를]? (놀리|괴롭히|때리|꼬집)기$")  # 친구 놀리기; but 북 때리기


def _spared(found: re.Match[str]) -> str:
    """친구를 놀리지 않기 of 친구 놀리기."""
    whom, verb = found[1], found[2]
    somebody = whom.endswith(_PEOPLE) or is_animal(whom)
    return f"{Word(whom):을/를} {verb}지 않기" if somebody else found[0]


RESOLVE: tuple[Rewording, ...] = (
    (_NOT_TO, _resolved),
    (re.compile(rf"^(?:{'|'.join(_BETTER)})$"), lambda found: _BETTER[found[0]]),
    (_BAD, r"\1지 않기"),
    (_HURT, _spared),
)
