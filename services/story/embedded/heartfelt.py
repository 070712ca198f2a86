"""What is so is told as one feels about it: 잠이 안 와요 is 잠이 안 와서 속상한 마음, 엄마 고마워요 thanks."""

import re

from services.story.embedded.particles import Word
from services.story.embedded.rewording import Rewording
from services.story.embedded.syllables import SS, final_of

_WHO = r"엄마|아빠|할머니|할아버지|누나|형|언니|오빠|동생|이모|고모|삼촌|선생님|친구|단짝|짝꿍"
_DREAM = re.compile(r"^(\S+)[이가] 되는 (?:게|것이|것) (?:내 |나의 |제 )?꿈(?:이에요|이야|이다|입니다)?$")
_MY_DREAM = re.compile(r"^(?:내|제|나의|저의) (?:꿈|장래 ?희망)은 (\S+?)(?:이에요|예요|이야|야|입니다|이다)$")
_CANNOT = re.compile(r"(?<=[가-힣] 수 없)어요?$")
_HAUNTED = re.compile(
    r"^(.*(?:괴물|귀신|유령|도깨비|도둑|누가|뱀|벌레)(?:[이가])? (?:\S+ )?)있는 것 같(?:아요?|다|애요?)$"
)
_ALTHOUGH = re.compile(r"(?<=[고기] [싶싫])(?:은데|었는데)요?$")  # 낮잠 자기 싫은데
_AS_ONE_IS = re.compile(r"(?<=라서) (?:(?:너무|정말|참) )?좋(?:아요?|다|습니다)$")  # 쌍둥이라서 좋아요
_HARD_AS_ONE_IS = re.compile(r"(?<=라서) (?:(?:너무|정말|참) )?힘들(?:어요?|다|습니다)$")  # 첫째라서 힘들어
_WAITED_FOR = re.compile(r"^(?!.*(?:차례|순서))(.*[을를]) 기다(?:려요?|립니다|린다)$")
_COME_OUT = re.compile(r"^(\S+)[야아],? (빨리|어서|얼른) (나와|만나자|태어나)(?:라|요|줘)?$")
_LET_NOT = re.compile(r"^(엄마|아빠|할머니|할아버지|누나|형|언니|오빠)(?:는|가|이)? (.* )?(\S+)지 ?마(?:세요|요)?$")
_LONGED_SO = re.compile(r"(?<=고 싶)어서 .*(?:요|다)$")
_BUSY = re.compile(
    r"^(?:우리 )?(엄마|아빠|할머니|할아버지|누나|형|언니|오빠|선생님)[이가은는] "
    r"(?:(?:너무|맨날|항상|늘|매일) )?바빠요?$"
)
_LONGING = re.compile(r"^(?:\S+[이가은는] )?(.*\S)고 싶어 ?(?:해요?|합니다|한다)$")  # 늑대가 친구하고 싶어 해요
_AILS = re.compile(
    rf"^(?:우리 )?({_WHO}|강아지|고양이|햄스터)[이가] (?:(?:많이|너무|자꾸) )?"
    r"(?:아파요?|아프세요|아프셔요|아픕니다|아프다|편찮으세요|편찮으셔요|(?:아파|편찮으셔)서 .*때)$"
)
_MOVES = re.compile(r"^(.*\S[이가] (?:\S+ )*(?:이사|전학|유학))[을를]? (?:가요?|간다|갑니다)$")
_GOES = re.compile(rf"^((?:{_WHO})[이가] (?:\S+ )*(?:출장|회사에?|멀리|군대에?|외국에?)) (?:가요?|간다|갑니다)$")
_UNABLE = re.compile(r"^(.*(?:서|때문에|[을를이가]) (?:\S+ )*못 \S*[아어여해가와워려져쳐겨켜나자서])요?$")
_WILL_NOT = re.compile(r"^(.*[이가] (?:(?:잘|자꾸) )?안 (?:나와|와|돼|빠져|열려|자라))요?$")  # 잠이 안 와요
_FEAR_OF = re.compile(r"^(\S+)에 대한 (두려움|무서움|공포|걱정|불안)$")
_FEARS = {"걱정": "걱정되는", "불안": "불안한"}
_THOUGHT_OF = re.compile(rf"^({_WHO}|고향|집|우리 집|옛집) 생각$")
_WAITING = re.compile(rf"^({_WHO})[을를]? 기다리기$")
_LOOKS = re.compile(r"^(.*(?:게|처럼)) 생겼어요?$")  # 나만 다르게 생겼어요
_THANKED = re.compile(rf"^({_WHO}),? (?:정말 |너무 |진짜 )?(고마워|미안해|감사해|감사합니다|감사드려)(?:요)?$")
_OLDER = ("할머니", "할아버지", "선생님")


def _hoped_not(found: re.Match[str]) -> str:
    return f"{Word(found[1]):이/가} {found[2] or ''}{found[3]}지 않기를 바라는 마음"


def _worried(found: re.Match[str]) -> str:
    """할머니가 편찮으셔서 걱정되는 마음 of 할머니가 편찮으세요."""
    politely = "편찮으셔서" if "편찮" in found[0] else "아프셔서" if "아프" in found[0] else "아파서"
    return f"{Word(found[1]):이/가} {politely} 걱정되는 마음"


def _thanked(found: re.Match[str]) -> str:
    """엄마에게 고마운 마음 of 엄마 고마워요, 할머니께 고마운 마음 of 할머니 감사합니다."""
    felt = "미안한" if found[2].startswith("미안") else "고마운"
    return f"{found[1]}{'께' if found[1] in _OLDER else '에게'} {felt} 마음"


def _saddened(found: re.Match[str]) -> str:
    """수영을 못 해서 속상한 마음; 눈부셔서 못 나가 속상한 마음; of 숙제를 못 했어요 nothing."""
    unable = found[1]
    if final_of(unable[-2]) == SS:
        return found[0]
    return f"{unable}{'' if '서 ' in unable else '서'} 속상한 마음"


HEARTFELT: tuple[Rewording, ...] = (
    (_DREAM, lambda found: f"{Word(found[1]):이/가} 되고 싶은 마음"),
    (_MY_DREAM, lambda found: f"{Word(found[1]):이/가} 되고 싶은 마음"),
    (_CANNOT, "어 속상한 마음"),
    (_HAUNTED, r"\1있을까 봐 무서운 마음"),
    (_ALTHOUGH, lambda found: "은 마음" if found[0].startswith("은") else "었던 마음"),
    (_AS_ONE_IS, " 좋은 마음"),
    (_HARD_AS_ONE_IS, " 힘든 마음"),
    (_WAITED_FOR, r"\1 기다리는 마음"),
    (_WAITING, lambda found: f"{Word(found[1]):을/를} 기다리는 마음"),
    (_LOOKS, r"\1 생겨서 속상한 마음"),
    (_COME_OUT, lambda found: f"{Word(found[1]):이/가} {found[2]} 나오기를 바라는 마음"),
    (_LET_NOT, _hoped_not),
    (_LONGED_SO, "은 마음"),
    (_BUSY, lambda found: f"{Word(found[1]):이/가} 바빠서 속상한 마음"),
    (_LONGING, r"\1고 싶은 마음"),
    (_AILS, _worried),
    (_MOVES, r"\1 가서 서운한 마음"),
    (_GOES, r"\1 가서 서운한 마음"),
    (_UNABLE, _saddened),
    (_WILL_NOT, r"\1서 속상한 마음"),
    (_FEAR_OF, lambda found: f"{Word(found[1]):이/가} {_FEARS.get(found[2], '무서운')} 마음"),
    (_THOUGHT_OF, lambda found: f"{Word(found[1]):이/가} 그리운 마음"),
    (_THANKED, _thanked),
)
