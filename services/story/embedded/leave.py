"""What one asks leave for, or asks of another, is told as what one wants: 같이 놀아도 돼요? is 같이 놀고 싶은 마음."""

import re

from services.story.embedded.clauses import stem_of
from services.story.embedded.particles import Word
from services.story.embedded.syllables import final_of

_IF_NOT = re.compile(  # 떡 하나만 주면 안 될까; without its mark 뛰면 안 돼요 is a rule
    r"^(?P<before>.*?)(?P<verb>\S+?)면 안 ?(?:(?:될까|되나)(?:요|죠)?\s*\?*|(?:돼|되|되니)(?:요|죠)?\s*\?+)\s*$"
)
_MAY_I = re.compile(
    r"^(?P<before>.*?)(?P<verb>\S*[아어여해와워려져쳐겨켜춰커가봐타자사써라러내보])도 (?:돼|될까|되나)요?\s*\?+\s*$"
)
_WONDERS = re.compile(r"(?:^|\s)(?:왜|뭐|뭘|무엇|무슨|어디|언제|누가|누구|어떻게|어떤|몇|얼마)|\S[은는] ")
_ANOTHER = re.compile(r"(?<![내제같많높깊])(?<!우리)(?<!깨끗)[가이] ")  # who may not: not oneself
_GIVEN = re.compile(r"^([가-힣]+(?<![을를도만좀또더])) (?=(?:사|빌려|읽어|만들어|꺼내|보여) $)")  # 장난감 사 주면
_IRREGULAR = {  # 들으면 is 듣다
    "들으": "듣",
    "걸으": "걷",
    "물으": "묻",
    "실으": "싣",
    "지으": "짓",
    "나으": "낫",
    "도우": "돕",
    "누우": "눕",
    "구우": "굽",
    "주우": "줍",
}
_AUXILIARY = re.compile(r"(?:[아어여해와워려져쳐겨켜춰써]|(?:^|\s)사|[꺼보]내) $")  # 사 주다, 안아 주다
_TO_GIVE = "주"


def wished_for(text: str) -> str:
    """“게임 조금만 더 하고 싶어요” of “게임 조금만 더 하면 안 돼요?”; any other text as it is."""
    asked = _IF_NOT.search(text) or _MAY_I.search(text)
    if asked is None or _WONDERS.search(asked["before"]) or _ANOTHER.search(asked["before"]):
        return text
    before, verb = asked["before"], asked["verb"]
    if asked.re is _MAY_I:
        stem, is_quality = stem_of(verb)
        return text if is_quality else f"{before}{stem}고 싶어요"
    stem = _stem_before_if(verb)
    if stem == _TO_GIVE and not _AUXILIARY.search(before):
        return f"{before}얻고 싶어요"
    if stem.endswith(_TO_GIVE):
        given = _GIVEN.sub(lambda found: f"{Word(found[1]):을/를} ", before)
        return f"{given}{stem.removesuffix(_TO_GIVE)}달라고 하고 싶어요"
    return f"{before}{stem}고 싶어요"


def _stem_before_if(verb: str) -> str:
    """먹 of 먹으면, 모으 of 모으면, 듣 of 들으면."""
    for told, stem in _IRREGULAR.items():
        if verb.endswith(told):
            return f"{verb.removesuffix(told)}{stem}"
    return verb[:-1] if verb.endswith("으") and final_of(verb[:-1]) else verb
