"""One thing that is learnt to be done day by day, and what is true of it."""

import re
from dataclasses import dataclass
from functools import cache

from services.story.embedded.syllables import final_of, without_final

_WELL = (  # how it may be said to be done
    r"(?:(?:잘|꼭|늘|혼자|혼자서|혼자서도|스스로|깨끗이|깨끗하게|열심히|꼼꼼히|꼼꼼하게|골고루|구석구석"
    r"|씩씩하게|즐겁게|신나게|재미있게|천천히|바르게|제대로|매일|매일매일|날마다|일찍|제때|제시간에|미리|알아서|예쁘게"
    r"|반듯하게|가지런히|차근차근|꼭꼭|많이|자주|조심조심|조심히|안전하게|흘리지 않고|남기지 않고|빠짐없이"
    r"|부지런히|또박또박) ?)*"
)
_THEN = (  # when and where it may be said to be done
    r"(?:(?:아침|저녁|밤|점심|식사|외출)(?:에|마다|에는| 전에| 뒤에| 후에)|(?:자기|먹기|놀기) 전에"
    r"|(?:(?:밥 ?)?먹|놀)고(?: 나서)?|집에 (?:와서|오면)|밖에서 (?:와서|놀고)|자고 일어나서|일어나서"
    r"|비누로|물로|따뜻한 물로|내|우리) "
)
KIN = r"(?:(?:엄마|아빠|할머니|할아버지|선생님)(?:[를을] 도와|의)? )?"  # for whom or with whom it may be done
HELPED = r"(?:[를을]? ?(?:돕|도와주|도와드리)(?:기|는 일))?"  # where one lends a hand


@dataclass(frozen=True)
class Habit:
    """What it is called, its sound, and what comes of it done and undone; each is told of anyone, anywhere, anytime."""

    of: tuple[str, ...]  # regular expressions, one of which is the topic: 이를 닦는 일
    chirp: str  # as which it sounds, in four syllables
    how: str  # it is done: goes on after “토끼는 ”, and names no other who does it
    result: str  # stands alone
    without: str  # how one feels who leaves it undone: stands alone, and goes on after “토끼는 ”, too
    named: str = ""  # what is skipped, where the topic is what comes of it: 골고루 먹기 of 편식 이겨 내기
    unless: str = ""  # what is found in no topic of it: 혼자 자는 일 is rather one of fear

    def skipped(self, said: str) -> str:
        """양치 of 양치하기: nobody skips 양치하는 일."""
        return self.named or said.removesuffix("하기").strip() or said

    def fits(self, topic: str) -> bool:
        if self.unless and re.search(self.unless, topic):
            return False
        return any(_compiled(pattern).fullmatch(topic) for pattern in self.of)


def doing(*nouns: str) -> str:
    """What is done as one says it: 양치, 양치하는 일, 양치를 잘하는 일."""
    return rf"(?:{'|'.join(nouns)})(?:[을를]? ?{_WELL}하(?:기|는 일))?"


def deed(what: str, *stems: str) -> str:
    """What is done to something: 이 닦는 일, 이를 깨끗이 닦는 일, 이닦기."""
    return rf"(?:{what})[을를]? ?{_WELL}(?:{'|'.join(map(_forms, stems))})"


def skill(what: str) -> str:
    """What takes practice: 줄넘기, 줄넘기 연습, 줄넘기를 배우는 일."""
    return rf"(?:{what})(?:[을를]? ?(?:{doing('연습')}|배우(?:기|는 일)))?"


def _forms(stem: str) -> str:
    """닦기, 닦는 일; of 널 널기, 너는 일."""
    return rf"{stem}기|{without_final(stem) if final_of(stem) == 'ㄹ' else stem}는 일"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_THEN})?{_WELL}(?:{pattern})")
