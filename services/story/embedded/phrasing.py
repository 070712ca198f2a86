"""What was typed, phrased as what a sentence can be about: 어둠이 무서울 때 is 어둠이 무서운 마음."""

import re

from services.story.embedded.clauses import DREADED, FELT, deed_of, stem_of
from services.story.embedded.firsthand import FIRSTHAND
from services.story.embedded.grievance import GRIEVANCES
from services.story.embedded.hearsay import HEARSAY
from services.story.embedded.heartfelt import HEARTFELT
from services.story.embedded.intent import INTENT
from services.story.embedded.likeness import is_kind
from services.story.embedded.outright import OUTRIGHT
from services.story.embedded.particles import Word
from services.story.embedded.remorse import REMORSE
from services.story.embedded.resolve import RESOLVE
from services.story.embedded.rewording import Rewording, reworded
from services.story.embedded.syllables import L, N, add, final_of, without_final

_JOB = re.compile(  # 소방관이 하는 일, 소방관은 어떤 일을 하나요
    r"^(\S+)[이가] (?:하는|하시는) 일$"
    r"|^(?!아빠|엄마|이모|고모|삼촌|할머니|할아버지)(\S+)[은는이가] (?:어떤|무슨) 일을? [하해할]\S*$"
)
_KIN = ("엄마", "아빠", "할머니", "할아버지", "이모", "고모", "삼촌", "누나", "형", "언니", "오빠")
_TRADES = ("지기", "장수", "장이", "꾼", "의사", "경찰", "경찰관", "요리사", "기사", "농부", "어부", "선생님", "사서")
_SEEN = re.compile(r"^(해돋이|일출|노을|무지개|별똥별|첫눈|보름달|오로라|단풍|벚꽃) ?(?:보기|구경|구경하기|보러 가기)$")
_FALLING = ("눈", "비", "바람", "첫눈", "소나기")
_SENSED = (
    "간질간질",
    "두근두근",
    "콩닥콩닥",
    "울렁울렁",
    "근질근질",
    "지끈지끈",
    "후들후들",
    "따끔따끔",
    "덜덜",
    "쿵쿵",
)
_IS = re.compile(r"(?<=[날일학때])(?:이에요|예요|이다|입니다|이야)$")  # 엄마랑 떨어져 있는 날이에요
_TODAY = re.compile(r"^(?:오늘|내일|모레)은 (?=.*(?:날|생일|방학)(?:이에요|예요|이다|입니다|이야)?$)")  # 내일은 소풍날
_BUT = re.compile(r"^.*야 (?:하|되)는데,? (?=\S+[이가] .*요$)")  # 빨래를 널어야 하는데 비가 와요
_SPOKEN = re.compile(  # 고마워라고 말하기, 네 탓이 아니야 라고 말해 주는 거
    r"^([^‘\s]\S*?)이?라고 (?=말|인사|대답|외치|부르)|^([^‘]+[야요어아해지다]) ?라고 (?=말|인사|대답|외치|부르)"
)
_RIDDEN = re.compile(r"(?:썰매|스키|스케이트|스케이트보드|스노보드|인라인)$")  # which nobody does, but rides
_DONE_TO = re.compile(  # 이 뽑기, 예방 주사: nothing that one practises
    r"^((?:이|이빨|앞니|어금니) ?[를을가]? ?(?:뽑|빼)|(?:예방 ?)?(?:주사|접종)(?:[를을]? ?맞)?|침 ?[을]? ?맞)"
    r"(?:기|는 것|는 일)?$"
)
_STRESS = "혼자|너무|정말|자꾸|제일|가장"
_FEARED = re.compile(  # 주사 무서운 마음
    rf"^((?!{_STRESS})(?:\S+ )?(?!{_STRESS})\S*[^이가은는을를게도만기거것에서로지때면고봐 ]) "
    r"(?=(?:무서운|싫은|좋은|그리운|미운|부러운) 마음$)"
)
_TURN = re.compile(r"^(?!추석|설|명절|제사)((?:\S+ )?(?:차례|순서))$")  # 그네 차례, which is waited for
_WHETHER = re.compile(
    r"^((?:.* )?(?:누가|누구|무엇|뭐가|뭘|어디|왜|얼마나|어떻게|언제|몇)\S* .*?)(\S)지$"
)  # 누가 제일 센지
_GLADDENS = re.compile(  # 인사를 먼저 하면 기분이 좋다: a deed
    r"^(.*[^\s으])으?면 (?:기분이|기분도|마음이|마음도) (?:참 |더 |아주 )?(?:좋|즐거|즐겁|행복|따뜻|뿌듯|편안)\S*$"
)
_GREETED = re.compile(  # 고맙습니다 인사하기
    r"^(고맙습니다|감사합니다|안녕하세요|안녕|미안해요?|죄송합니다|사랑해요?|반가워요?) (?:하고 )?(?=인사|말)"
)
_BOTH = re.compile(
    r"(?:(?<=[가-힣 ][어아해여와워려져겨춰줘대]요)|(?<=니다)|(?<=든요)) (?=\S+ ?\S)(?!하고|라고|라는|말하|인사하|하는)"
)  # 억울해요 제가 안 그랬어요
_THIS = re.compile(r"(\S+) 거$")  # 방귀 뀐 거, 흙을 좋게 만드는 거
_OF_THIS = re.compile(  # 이 뽑는 거 너무 무서워요
    r"(?<=[는은]) 거 (?=(?:(?:안|너무|정말|참|진짜|제일|아주) )?"
    r"(?:아프|아파|무서|싫|재미|신기|힘들|어려|창피|부끄|떨)\S*$)"
)
_THAT = re.compile(r"(?<=[을를] )(\S+) 것$")  # 딱지를 훔친 것
_SO = re.compile(  # which is no deed
    r"^(?:\S*(?:있|없)는|(?:무서|새로|아름다|귀여|어려|쉬|가벼|무거|뜨거|차가|더러|부드러)운|매운|예쁜|작은|좋은|나쁜|슬픈|기쁜|큰|웃긴"
    r"|(?:신기|이상|특별|행복|소중|시원|따뜻)한)$"
)
_WELL_DONE = re.compile(  # 송편 예쁘게 빚기, 밥 잘 먹기
    r"^(?!(?:혼자|함께|같이|서로|골고루|스스로|매일|날마다|먼저|다시) )(\S+(?<![을를이가은는도만서로게히랑와과고에])) "
    r"(?=(?:잘|많이|깨끗이|\S+게) (?:빚|만들|먹|읽|그리|쓰|씻|닦|부르|심|꾸미|접|입|싸|치우)기$)"
)
_MADE = (
    "싶은",
    "좋아하는",
    "싫어하는",
    "원하는",
    "만든",
    "그린",
    "산",
    "받은",
    "찾은",
    "주운",
    "가진",
    "먹은",
    "쓴",
    "입은",
)
_TOLD = re.compile(  # 용을 돌봐 주는 이야기, 우정 이야기; but not 토끼가 용궁에 가는 이야기, 무서운 이야기
    r"^((?!.*\S(?<![같많깊높멀놀])[이가] ).+ \S+는"
    r"|.*[^은는운한던린진된난른친온간준신인쁜픈긴큰])(?<!옛날)(?<![가-힣]의) 이야기$"
)
_ASKED_ALONG = re.compile(r"^(\S*[^\s])[야아] (?=(?:같이|함께|우리) .*자$)")  # 친구야 같이 놀자
_DISLIKED = re.compile(r"^(\S+)[은는] (?=(?:너무 |정말 |진짜 )?(?:싫|무서|무섭|미워|밉)\S*$)")  # 당근은 싫어요
_TO = re.compile(r"^(\S*[^\s])[야아] (?=미안|고마)")  # 친구야 미안해
_LET_US = re.compile(r"(?<=[가-힣 ])(\S)시다$")  # 복도에서 뛰지 맙시다
_NOT_TO = re.compile(r"지 (?:말아요|말아 주세요|마요)$")
_WORRIED = re.compile(r"(?<=\S) 걱정(?:이에요|이야|돼요?|된다|됩니다|입니다|이다)$")  # 이가 안 빠져서 걱정이에요
_TROUBLED = re.compile(
    r"(?<=[아어해워와려져쳐여겨켜춰커라]서) (?:고민|걱정|큰일)(?:이에요|이야|이다|입니다)?$"
)  # 목소리가 커서 고민
_SUPPOSED = re.compile(r"(?<=\S면 )(.*\S는) 이야기$")  # 방귀 뀌면 하늘을 나는 이야기: nothing to be practised
_LOST_WAY = re.compile(r"^(.*)길을? ?잃(?:음|기|어버림)$")
_BRIEFLY = re.compile(
    r"(?<=[에을를이가고서데로도안못랑] )(\S*)(함|옴|감|됨|났음|했음|었음|았음|졌음|렸음|왔음|갔음|됐음|켰음|쳤음)$"
)
_THEN = re.compile(r"^(.*\S)고 (.*(?:[쓰하하치리키내주보가오먹자놀지]))고$")  # 아껴 쓰고 다시 쓰고
_QUARREL = re.compile(r"(?<=하다 )싸움$|(?<=하다가 )싸움$|(?<=겠다고 )(?:싸움|다툼)$|(?<=갖고 )(?:싸움|다툼)$")
_UNDONE = re.compile(r"^(.* (?:못 |안 |까)?([받먹찾잡남읽씻]))음$")  # 나만 초대 못 받음
_YIELDING = re.compile(r"(?<=양보)하는 (?:마음|용기)$")  # which is one's if one does it
_WITH = re.compile(r"^\S+(?:이랑|랑|와|과|하고) (?:함께 |같이 )?하는 (?=\S+)")  # 아빠랑 하는 비행기 놀이
_WHEN_DONE = re.compile(r"^(.*[가-힣] ?[았었했갔왔됐났랐렀켰쳤졌줬봤였렸뜨])을 때$")  # 엄마를 잃어버렸을 때
_WHEN_FELT = re.compile(r"^(.+)([갈-힣]) 때$")  # 어둠이 무서울 때, 화가 날 때
_FIRST_DAY = re.compile(
    r"^(\S*(?:유치원|어린이집|학교|학원|초등학교))에? 처음 (?:가는|가던) 날$"
)  # of which one tells later
_WILL_BE = re.compile(r"^(.*\S[이가]) (?:될래요?|될 거예요|될 거야|되겠(?:어요?|습니다|다))$")  # 나도 소방관이 될래요
_GOES_ON = re.compile(r"^(.*[이가] .*고 있)(?:어요?|다|습니다)$")  # 빙하가 녹고 있어요: no day of anybody's
_HARD = re.compile(
    r"^(.*\S는) (?:건|게|것은|것이) (?:(?:너무|정말|진짜|참) )?힘들(?:어요?|다)$"
)  # 기다리는 건 너무 힘들어
_SOUNDS = re.compile(r"^(\S+)([이가]) (?:(\S{1,2})\3|뿡뿡)$")  # 방귀가 뿡뿡, 눈이 펑펑
_THROBS = re.compile(
    r"(?<=\S )(\S+[이가]) (콩닥|두근|반짝|살랑|울렁|덜컹|쿵쾅|벌렁)\2$"
)  # 거짓말을 하고 마음이 콩닥콩닥
_IS_SO = re.compile(  # 내 별명은 땅콩, 독도는 우리 땅
    r"^(?:(?:내|나의|우리|제) \S+|독도|나|저)[은는] (?!\S+[은는운한던] )(?:우리 )?\S*(?<![것거])(?<!사람)"
    r"[가-힣](?<![요다어아지자네까해게야])$"
)
_BIDDEN = re.compile(r"(?<=[을를] )(\S*[아어여해와워려져쳐켜겨춰내])라$")  # 지구를 지켜라
_PLAYED_THEN = re.compile(
    r"(?<=[을릴] 때) (?=\S*(?:치기|잡기|놀이|뛰기|넘기|차기)(?: (?:대회|시합))?$)"
)  # 아빠가 어렸을 때 딱지치기
_AT_A_RACE = re.compile(
    r"(달리기|이어달리기|경주|시합|대회|운동회|보드게임) (?=(?:꼴찌|꼴등|[1일]등)(?:해|했|하|을 [한해했하]))"
)
_TO_TELL = re.compile(r"(?<=는) 이야기를 (?:들려주고|하고|듣고|알고) 싶(?:어요?|다|습니다)$")
_ONCE = re.compile(r"(?<=[가-힣]던) 이야기$")  # 헤어지기 싫었던 이야기
_TO_FIND = re.compile(r"^((?:잃어버린|사라진|없어진) .*\S) 찾기$")  # of which 찾기 says nothing new
_CURIOUS = re.compile(r"^(\S.*)[이가] 궁금(?:해요?|하다|합니다|했어요?)$")  # 아빠가 하는 일이 궁금해요
_SERVING = re.compile(r" (?:한|두|세) (?:그릇|조각|접시|잔|컵|입|봉지)$")  # 따뜻한 국밥 한 그릇
_RELUCTANT = re.compile(
    r"(?<=기 )싫(?:은|어하는) (?:아이|어린이|친구|꼬마|동생|[남여]자아이|동물)$"
)  # 이 닦기 싫은 아이
_LOVED = re.compile(
    r"^((?:\S+ )?(?:엄마|아빠|할머니|할아버지|동생|언니|누나|형|오빠|가족|친구|선생님))"
    r" ((?:사랑|좋아|싫어|미워)하는 마음)$"
)


def phrased(phrase: str) -> str:
    """뛰지 말자 of 뛰지 맙시다, 소풍날 of 내일은 소풍날이에요; as it is, where it is a topic already."""
    return reworded(phrase, _PHRASED)


def loved(phrase: str) -> str:
    """엄마를 사랑하는 마음 of 엄마 사랑하는 마음."""
    return _FEARED.sub(lambda found: f"{Word(found[1]):이/가} ", _LOVED.sub(_beloved, phrase))


def _beloved(found: re.Match[str]) -> str:
    """엄마를 사랑하는 마음."""
    return f"{Word(found[1]):을/를} {found[2]}"


def _untold(found: re.Match[str]) -> str:
    """우정 of 우정 이야기, 용을 돌봐 주는 일; but 한글을 만든 이야기 is one."""
    of = found[1]
    if of.endswith("는"):
        return f"{of} 일"
    return found[0] if final_of(of) in ("ㄴ", "ㄹ") and " " in of else of


def _asked_outright(found: re.Match[str]) -> str:
    """누가 제일 셀까 of 누가 제일 센지, 어디로 갈까 of 어디로 가는지; 왜 하지 asks already."""
    before, last = found[1], found[2]
    if last == "는" and before[-1] != " ":
        stem = before[-1]
        return f"{before[:-1]}{add(stem, final=L)}까" if not final_of(stem) else f"{before}을까"
    return f"{before}{add(without_final(last), final=L)}까" if final_of(last) == N else found[0]


def _dreaded(found: re.Match[str]) -> str:
    """이 뽑는 것이 무서운 마음; of 예방 주사 to get it."""
    done = found[1]
    return f"{done if done.endswith(('뽑', '빼', '맞')) else f'{done} 맞'}는 것이 무서운 마음"


def _that(found: re.Match[str]) -> str:
    """방귀 뀐 일, 내가 좋아하는 것; but 그 거."""
    done = found[1]
    if final_of(done) not in ("ㄴ", "ㄹ"):
        return found[0]
    return f"{done} 것" if done.endswith(_MADE) or _SO.search(done) else f"{done} 일"


def _together(found: re.Match[str]) -> str:
    """뛰지 말자 of 뛰지 맙시다; but 가마다."""
    last = found[1]
    stem = {"읍": "", "맙": "말"}.get(last, without_final(last))
    return f"{stem}자" if final_of(last) == "ㅂ" else found[0]


def _felt_then(found: re.Match[str]) -> str:
    """어둠이 무서운 마음 of 어둠이 무서울 때, and 싸우는 일 of 싸울 때; of 방학 때 nothing."""
    before, last = found[1], found[2]
    if final_of(last) != "ㄹ":
        return found[0]
    felt = f"{before}{add(last, final=N)}"
    if felt.endswith((*DREADED, *FELT, "싶은")):
        return f"{felt} 마음"
    stem = without_final(last)
    if f"{before}{stem}는".endswith(DREADED):
        return f"{before}{stem}는 마음"
    return f"{before}{stem}는 일" if felt.endswith(("난", "간", "온", "한", "된", "싸운", "운")) else found[0]


def _as_it_sounds(found: re.Match[str]) -> str:
    """눈이 펑펑 오는 날, 가슴이 두근두근한 느낌; of 방귀가 뿡뿡 방귀."""
    if found[1] in _FALLING:
        return f"{found[0]} {'부는' if found[1] == '바람' else '오는'} 날"
    return f"{found[0]}한 느낌" if found[0].endswith(_SENSED) else found[1]


def _at_length(found: re.Match[str]) -> str:
    """집에 옴 is 집에 왔다, and 참았음 참았다."""
    before, noted = found[1], found[2]
    told = {"함": "했", "옴": "왔", "감": "갔", "됨": "됐"}.get(noted, noted.removesuffix("음"))
    return f"{before}{told}다"


def _deed_bidden(found: re.Match[str]) -> str:
    """지구를 지키는 일 of 지구를 지켜라."""
    stem, is_quality = stem_of(found[1])
    return found[0] if is_quality else deed_of(f"{stem}기")


def _doer(found: re.Match[str]) -> str:
    """소방관 of 소방관이 하는 일; but 내가 하는 일."""
    doer = found[1] or found[2]
    known = is_kind(doer) or doer.endswith(_TRADES)
    return doer if known and not doer.endswith(_KIN) else found[0]


_PHRASED: tuple[Rewording, ...] = (  # each as the one before left it
    (_BUT, ""),
    *FIRSTHAND,
    *OUTRIGHT,
    *HEARTFELT,
    *RESOLVE,
    *HEARSAY,
    *REMORSE,
    (_AT_A_RACE, r"\1에서 "),
    (_BIDDEN, _deed_bidden),
    (_PLAYED_THEN, " 하던 "),
    *GRIEVANCES,
    *INTENT,
    (_FIRST_DAY, r"\1에 처음 간 날"),
    (_RIDDEN, r"\g<0> 타기"),
    (_DONE_TO, _dreaded),
    (_TURN, r"\1 기다리는 일"),
    (_WHETHER, _asked_outright),
    (_GLADDENS, lambda found: deed_of(f"{found[1]}기")),
    (_TODAY, ""),
    (_IS, ""),
    (_JOB, _doer),
    (_SEEN, r"\1"),
    (_SPOKEN, lambda found: f"‘{found[1] or found[2]}’라고 "),
    (_GREETED, r"‘\1’ 하고 "),
    (_BOTH, ", "),
    (_OF_THIS, " 것이 "),
    (_THIS, _that),
    (_THAT, _that),
    (_WELL_DONE, lambda found: f"{Word(found[1]):을/를} "),
    (_YIELDING, "하는 일"),
    (_WITH, ""),
    (_WHEN_DONE, lambda found: f"{found[1]}다"),
    (_WHEN_FELT, _felt_then),
    (_WILL_BE, r"\1 되고 싶어요"),
    (_GOES_ON, r"\1다는 소식"),
    (_HARD, r"\1 것이 힘든 마음"),
    (_SOUNDS, _as_it_sounds),
    (_THROBS, r"\1 \2거린 일"),
    (_LET_US, _together),
    (_NOT_TO, "지 말자"),
    (_WORRIED, " 걱정되는 마음"),
    (_TROUBLED, " 걱정되는 마음"),
    (_SUPPOSED, r"\1 상상"),
    (_LOST_WAY, r"\1길을 잃었다"),
    (_BRIEFLY, _at_length),
    (_THEN, r"\1고 \2는 일"),
    (_QUARREL, lambda found: "다툰 일" if found[0] == "다툼" else "싸운 일"),
    (_UNDONE, lambda found: f"{found[1]}{'았' if found[2] in '받남잡찾' else '었'}다"),
    (_IS_SO, lambda found: f"{Word(found[0]):이에요/예요}"),
    (_TOLD, _untold),
    (_CURIOUS, r"\1"),
    (_TO_TELL, " 이야기"),
    (_TO_FIND, r"\1"),
    (_ONCE, " 일"),
    (_ASKED_ALONG, lambda found: f"{Word(found[1]):과/와} "),
    (_DISLIKED, lambda found: f"{Word(found[1]):이/가} "),
    (_SERVING, ""),
    (_TO, r"\1에게 "),
    (_LOVED, _beloved),
    (_RELUCTANT, "싫은 마음"),
)
