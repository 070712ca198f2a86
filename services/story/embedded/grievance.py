"""What others do to one, told as one feels about it: 누나가 놀려요 is 누나가 놀려서 속상한 마음."""

import re

from services.story.embedded.particles import Word
from services.story.embedded.rewording import Rewording
from services.story.embedded.syllables import SS, final_of, without_final

_PEOPLE = (
    "엄마|아빠|부모님|할머니|할아버지|동생|여동생|남동생|언니|누나|형|형아|오빠|이모|고모|삼촌|친구|애|아이|짝꿍|선생님"
)
_SLIGHTED = re.compile(  # 동생만 예뻐해, 나만 혼나
    r"^(?!.*왜 )((?:.* )?(?!나만|저만)\S+만 (?:(?:더|맨날|너무|자꾸) )?"
    r"(?:(?:예뻐|이뻐|좋아|귀여워|칭찬|사랑|생각)해|챙겨|봐 ?줘|안아 ?줘|업어 ?줘|편들어|놀아 ?줘|데려가)"
    r"|(?:나|저|우리)만 (?:(?:더|맨날|자꾸) )?혼나"
    r"|(?:.* )?(?:나|저|우리)만 빼고 (?:.* )?(?:놀아|가|먹어|해|이야기해|얘기해))요?$"
)
_SEEMS = re.compile(  # 엄마는 형만 좋아하는 것 같아, 엄마를 빼앗긴 것 같아요
    r"^((?:.* )?(?:(?:싫어하|미워하|무시하|놀리|따돌리|못하)는|(?:빼앗|뺏)긴|잊(?:은|어버린)"
    r"|\S+만 (?:더 )?(?:좋아|예뻐|이뻐|사랑|귀여워)하는) 것 같아)요?$"
)
_DONE = re.compile(rf"^(?!.*왜 )((?:\S+ )?(?:{_PEOPLE})들?[은는이가] (?:.* )?)(\S+?)(어요|요|어|다|습니다)?$")
_WRONG = (
    *("놀려", "때려", "밀어", "밀쳐", "뺏어", "빼앗아", "괴롭혀", "꼬집어", "깨물어", "따돌려", "욕해"),
    *("혼내", "화내", "화를 내", "소리 질러", "소리를 질러", "싸워", "늦게 와", "다 먹어"),
    *("모른 척해", "모르는 척해", "못 본 척해", "거짓말해"),
    *("부숴", "망가뜨려", "망가트려", "무너뜨려", "찢어"),
)
_MINE_HARMED = re.compile(r"^(\S+[이가] (?:내|제|나의) \S+[을를] (?:\S+ )*)(\S+?)(?:어요|어|다|습니다)$")
_HARM = ("가져가", "먹어", "먹", "숨겨", "뺏", "빼앗", "부쉬", "부서", "망가뜨려", "밟아", "잃어버려", "찢어", "버려")
_EVER = re.compile(r"(?:자꾸|맨날) ")  # 동생이 자꾸 따라 해요
_KIND = re.compile(r"웃|안아|사랑|칭찬|도와|놀아|예뻐|좋아|줘")
_LEFT_UNDONE = re.compile(r"안 \S*(?:\s?줘|놀아|껴|끼워|지켜|들어|믿어|와|비켜|나눠|데려가|사과해)$")
_TOPICAL = re.compile(r"^(\S+)[은는] ")


def _slighted(found: re.Match[str]) -> str:
    return _grieved(found[1])


def _wronged(found: re.Match[str]) -> str:
    """친구가 때려서 속상한 마음 of 친구가 때렸어요; of 친구가 웃어요 nothing."""
    verb, ending = found[2], found[3] or ""
    past = final_of(verb) == SS
    told = found[1] + (without_final(verb) if past else verb + ending.removesuffix("요"))
    insists = not past and _EVER.search(found[1]) is not None and _KIND.search(verb) is None
    return _grieved(told) if told.endswith(_WRONG) or _LEFT_UNDONE.search(told) or insists else found[0]


def _robbed(found: re.Match[str]) -> str:
    """람이가 내 도토리를 가져가서 속상한 마음 of 람이가 내 도토리를 가져갔어요."""
    verb = found[2]
    if final_of(verb) != SS:
        return found[0]
    done = without_final(verb)
    return _grieved(f"{found[1]}{done}") if done.endswith(_HARM) else found[0]


def _grieved(done: str) -> str:
    """엄마가 동생만 예뻐해서 속상한 마음 of 엄마는 동생만 예뻐해."""
    return f"{_told(done)}서 속상한 마음"


def _seeming(found: re.Match[str]) -> str:
    return f"{_told(found[1])} 속상한 마음"


def _told(done: str) -> str:
    """엄마가 동생만 예뻐해 of 엄마는 동생만 예뻐해, as a clause has it."""
    return _TOPICAL.sub(lambda who: f"{Word(who[1]):이/가} ", done)


_LONELY = re.compile(r"^(.*친구가 (?:하나도 |한 명도 |아무도 )?없)(?:어요?|다|습니다)$")
GRIEVANCES: tuple[Rewording, ...] = (
    (_LONELY, r"\1어서 외로운 마음"),
    (_SLIGHTED, _slighted),
    (_SEEMS, _seeming),
    (_DONE, _wronged),
    (_MINE_HARMED, _robbed),
)
