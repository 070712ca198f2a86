"""What was said into a microphone: without fillers, in the order of print, and as a whole sentence."""

import re

from services.story.embedded.likeness import is_kind
from services.story.embedded.rewording import Rewording, reworded
from services.story.embedded.syllables import SS, add, final_of

FILLERS = re.compile(
    r"^(?:(?:음+|어+|저기요?|있잖아요?|그거? 있잖아요?|그러니까|뭐냐|그게|막|아니|근데)[ ,]+)+(?=\S)"
    r"|(?<= )(?:음+|뭐냐|그러니까) (?=\S)"
)
SPOKEN_TAIL = re.compile(  # 조선 시대요, 거실이에요; but not 담요
    rf"(?<=[{''.join(chr(code) for code in range(ord('가'), ord('힣') + 1) if (code - ord('가')) % 28)}])"
    r"(?:이요|이에요|이예요|입니다|이야)$|(?<=\S)(?:에요|예요|입니다|(?<![담고가동민])요)$"
)
_ASSURED = re.compile(r" (?:진짜로?|정말로?|절대로|참말로|진짜예요|정말이에요)$")
_CHATTY = re.compile(r"(?<=지) (?:뭐야|뭐예요|뭐니|뭐람)$|(?<=서) 말이(?:야|에요|죠)$")
_INDEED = re.compile(r"([있없])단 말이(?:야|에요)$|(?<=[ㄱ-힣])단 말이(?:야|에요)$")
_WONDERED = re.compile(r"(?<=까) 하는 (?:거|것|이야기)$")
_THAT = re.compile(r"(?<=[가-힣]) (?:그거|그런 거|이런 거)$")
_WHAT_IT_IS = re.compile(r"(?<=다는) 건$")  # 형이 된다는 건
_LIKE = re.compile(r"(?: (?:이야기|얘기))? (?:(?:비슷한|같은) (?:걸로|거로|거)|(?:그런 )?느낌으로)$")
_AS_A_TALE = re.compile(r"(?<=는) (?:걸로|거로|쪽으로)$")
_INVERTED = re.compile(  # 없어졌어 내 토끼 인형이; 깨물었대요 오늘 어린이집에서
    r"^(\S+|\S+ \S+)(?<=[가-힣][어아해다요대])(?<!나누어),? (?!.*떡볶이$)(.+(?:[가-힣][이가을를]|에서|한테|에게))$"
)
_APPEARS = re.compile(r"^(.*\S)[이가] (?:나와요?|나옵니다|나온다|나오는 거(?:야|예요|요)?)$")  # 자랑쟁이 문어가 나와요
_HELP = re.compile(r"(?<=[요다해어아]),? (?:어떻게 해요?|어떡해요?|어떡하죠|어쩌죠|어떻게 하죠|도와주세요|도와줘요?)$")
_TELL_ME = re.compile(r"(?<=지) (?:좀 )?(?:알려|가르쳐|말해|얘기해|이야기해|설명해) ?(?:주세요|줘요?|주실래요)$")
_CURIOUS_WHY = re.compile(  # 바다는 왜 짠지 궁금해
    r"^((?:.* )?(?:왜|누가|무엇|뭐가|뭘|어디|언제|어떻게|몇|얼마나)\S* .*지) (?:너무 |정말 )?궁금(?:해요?|하다|합니다)$"
)
_CANNOT = re.compile(r"(?<= 못 )(\S+)겠(?:어요?|습니다|다)$")  # 무서워서 혼자 못 자겠어요
_DESCRIBING = "".join(map(chr, range(ord("간"), ord("힣") + 1, 28)))  # 아픈, 먹는
_THIS_ONE = re.compile(rf"(?<=[{_DESCRIBING}] 거)(?:요|예요|에요|이에요|죠)$")  # 이가 아픈 거요; but not 만들 거예요
_UNTIL = re.compile(r"(?<=게 되)기까지$")
_GROWS = re.compile(r"(?<=[이가] )(\S+)기까지$")  # 벼가 쌀이 되기까지
_THEN = re.compile(r"(?<=[가-힣])(\S)더니$")  # 말을 안 들었더니
_WHILE = re.compile(r"(?<=\S)다가$")
_SO_THAT = re.compile(r"(?<=않)도록$")
_TWICE = re.compile(r"^(\S{2})\1(?: \S{4})*$")  # 또박또박
_BECAUSE = re.compile(r"(?<= )(\S*[해나와려져여겨켜쳐워])서$")  # 의사 선생님을 만나서; but 순서
_SLURRED = re.compile(r"([려해워와겨켜쳐져어])써(?=요$|$)")  # 걸려써요


def plain(phrase: str) -> str:
    """As it would be written: 없어졌어 내 토끼 인형이 is 내 토끼 인형이 없어졌어."""
    return reworded(phrase, _PLAINLY)


def _who_appears(found: re.Match[str]) -> str:
    return found[1] if is_kind(found[1].rpartition(" ")[2]) else found[0]


def _in_order(found: re.Match[str]) -> str:
    first, rest = found[1].rstrip(","), found[2]
    return found[0] if is_kind(rest.rpartition(" ")[2]) or is_kind(first) else f"{rest} {first}"


_PLAINLY: tuple[Rewording, ...] = (
    (FILLERS, ""),
    (_ASSURED, ""),
    (_CHATTY, ""),
    (_HELP, ""),
    (_TELL_ME, ""),
    (_CURIOUS_WHY, r"\1"),
    (_APPEARS, _who_appears),
    (_CANNOT, r"\1는 일"),
    (_THIS_ONE, ""),
    (_INDEED, lambda found: f"{found[1] or ''}다"),
    (_WONDERED, ""),
    (_LIKE, " 이야기"),
    (_AS_A_TALE, " 이야기"),
    (_THAT, ""),
    (_WHAT_IT_IS, " 것"),
    (_INVERTED, _in_order),
    (_UNTIL, "는 이야기"),
    (_GROWS, r"\1는 과정"),
    (_THEN, lambda found: f"{found[1]}다" if final_of(found[1]) == SS else found[0]),
    (_WHILE, "는 일"),
    (_SO_THAT, "기를 바라는 마음"),
    (_BECAUSE, lambda found: f"{add(found[1], final=SS)}다"),
    (_SLURRED, lambda found: f"{add(found[1], final=SS)}어"),
    (_TWICE, r"\g<0> 소리"),
)
