"""What the storyteller is asked for, without the asking: of 똥이 나오는 이야기 해 주세요 it is 똥."""

import re

from services.story.embedded.clauses import DREADED, FELT
from services.story.embedded.rewording import Rewording, reworded

LONG_DEED = 2  # characters: from here a child that does it is told of as what it does, 편식하는 일

_TEXT = r"(?:옛날이야기|이야기책|이야기|얘기|동화책|동화|내용|스토리|줄거리)"
_HOW = r"(?:(?:좀|꼭|하나만|하나|한 ?편만?|길게|짧게|쉽게|재미있게|재밌게|예쁘게|슬프지 않게|무섭지 않게) )*"
_PLEASE = (
    r"(?:주세요|주시겠어요|주실래요|줘요?|줄래요?|줄 수 있(?:나요|어요?|을까요)|주라|주게|주렴|주면 좋겠\S+|주십시오)"
)
_FELT = rf"(?:{'|'.join((*DREADED, *FELT))}|싶은|싶었던|것 같은)"
_CHILD = r"(?:아이|어린이|꼬마|애|첫째|둘째|막내|아들|딸|학생|[네다섯여일곱덟홉]{1,2} ?살(?: 아이)?)"
_DONE = re.compile(  # 버스에서 멀미한, 똥 마려운데 참은; but not 무서운, 귀신, 장난
    r"(?:[한된온난본탄잔준킨낀쓴민린친긴]|(?<!사)진|(?<![가-힣])간|(?:들어|나|돌아|따라|찾아|올라|내려|넘어|지나|다녀)간"
    r"|[먹참읽받잡찾남잃얻심입신들걸넣놓씻찍웃믿죽속숨묻닫갚볶섞쌓]은)$"
)
_NOT_DONE = re.compile(
    r"(?:대한|관한|장난|가난|피난|재난|폭탄|고민|국민|일본|기본|북한|체온|어린|웃긴|기준|멋진|바이올린"
    r"|(?:따뜻|착|신기|이상|조용|용감|행복|심심|특별|소중|귀|깜깜|포근|평범|유명|훌륭|대단|똑똑|엉뚱|답답|속상|궁금|짜릿|달콤|오싹|시원)한)$"
)

_ASKED = re.compile(
    rf"({_TEXT})(?:[을를이가]|으로|로)?,? ?{_HOW}(?:(?:만들어|지어|써|해|들려|읽어|꾸며|그려) ?{_PLEASE}"
    r"|부탁(?:해요?|합니다|드려요|드립니다|드릴게요)?|이요|이에요|예요|입니다|요|(?:이었|였)으면 (?:좋겠\S+|해요?)"
    r"|이?면 (?:좋겠\S+|돼요?)|[듣보]고 싶\S+|원해요?|원합니다|좋아요|좋겠\S+)$"
)
_MADE = re.compile(
    rf"^(.*\S[는은운한던] \S+?)[을를]? (?:만들어|그려|지어|써) ?{_PLEASE}$"
)  # 숙제를 하는 로봇 만들어 줘
_TOLD_OF = re.compile(rf"에 (?:대해서?|대하여|관해서?|관하여) (?:알려|말해|이야기해|얘기해|들려) ?{_PLEASE}$")
_BY_ANOTHER_NAME = re.compile(r" (?:얘기|동화책|동화|스토리|줄거리|내용)$")
_MORAL = re.compile(
    r"(?<=[다자])는 (?:걸|것을|옛날이야기|이야기|메시지|교훈|주제|점을?)"
    r"(?:(?:[이가을를]|의)? ?(?:담긴|담은|있는|주는|들어간|알려 ?주는|가르쳐 ?주는|전하는)? ?(?:옛날)?이야기)?$"
)
_SHOWN = re.compile(
    r"^(.+?)(?:[이가] (?:(?:많이|잔뜩|자주|꼭) )?(?:나오는|등장하는|들어가는|들어간|주인공인)| 나오는)"
    r"(?: (?:재미있는|재밌는|웃긴|신나는|무서운|짧은|긴|예쁜|\S+한))? 이야기$"
)
_TAUGHT = re.compile(
    r"(?:[을를] |(?<=법) |에 (?:대해서?|관해서?) )(?:쉽게 |재미있게 |재밌게 )?"
    r"(?:(?:배울|알|느낄) 수 있는|(?:알려|가르쳐|심어|설명해) ?주는|가르치는|설명하는|다룬|다루는"
    r"|[주소]제로 (?:한|하는)|담은|알리는) 이야기$"
)
_FOR = re.compile(
    r"(?:에게|한테) (?:(?:들려|읽어|해|알려) ?줄|필요한|도움이? ?(?:되는|될)|힘이 (?:되는|될)|용기를 주는)"
    r" (?:\S+ )?이야기$"
)
_AT_BEDTIME = re.compile(
    r"^(?:잠들기|자기|잠자기) 전에? (?:읽[을는]|듣는|들을|(?:읽어|들려) ?(?:주는|줄)|[읽듣]기 좋은)(?: .*)? 이야기$"
    r"|^(?:잠자리|베드타임) 이야기$"
)
_OF_THE_CHILD = re.compile(  # who is the hero: 지는 걸 못 참는 아이가 보드게임에서 져 보는 이야기
    r"^(?:.*[는은던한운] )?(?:우리 )?(?:아이|애|아들|딸|꼬마|어린이)[가이] (?=.*[을를에서게랑로] .*(?:이야기|좋겠\S*)$)"
)
_OURS = re.compile(r"^우리 (?:아이|애|아들|딸)[가이은는] (?=\S)")
_ITS_TALE = re.compile(rf"(?<=[는은운한] )({_CHILD}) 이야기$")
_HEART = re.compile(
    rf"((?:(?<![같많])[이가도를을]|[기고서데걸만]|으면|같이) (?:\S+ )?{_FELT}) (?:{_CHILD}|친구|이야기)$"
    rf"|(\S+ 것 같은) {_CHILD}$"
)
_HARD_FOR = re.compile(rf"기[가를]? (?:어려운|힘든|어려워하는|힘들어하는|못하는) (?:{_CHILD}|친구)$")
_CHILD_DOES = re.compile(rf"(?<=\S)(?<![있없않])는 {_CHILD}$")
_FRIEND_DOES_NOT = re.compile(r"((?:안|못) (?!통)\S+는|(?<!통하)지 않는) 친구$")
_CHILD_DID = re.compile(rf"([을를] (?:안 |못 )?\S+) {_CHILD}$")
_HAPPENED = re.compile(r"^(.* \S+) 이야기$")


def wanted(phrase: str) -> str:
    """What the tale is to be about: of 배려를 알려 주는 동화 부탁드려요 it is 배려."""
    return reworded(phrase, _WITHOUT_ASKING)


def _what_was_done(found: re.Match[str]) -> str:
    """버스에서 멀미한 일 of 버스에서 멀미한 이야기, or of 버스에서 멀미한 아이; but 아주 무서운 이야기."""
    of = found[1]
    return f"{of} 일" if _DONE.search(of) and not _NOT_DONE.search(of) else found[0]


def _what_it_does(found: re.Match[str]) -> str:
    """가위바위보에서 지면 우는 일 of 가위바위보에서 지면 우는 아이; but 우는 아이."""
    return "는 일" if found.start() > LONG_DEED else found[0]


_WITHOUT_ASKING: tuple[Rewording, ...] = (
    (_ASKED, r"\1"),
    (_MADE, r"\1"),
    (_TOLD_OF, ""),
    (_BY_ANOTHER_NAME, " 이야기"),
    (_AT_BEDTIME, "잠들기 전의 포근한 시간"),
    (_FOR, ""),
    (_MORAL, "는 말"),
    (_TAUGHT, ""),
    (_SHOWN, r"\1"),
    (_OF_THE_CHILD, ""),
    (_OURS, ""),
    (_ITS_TALE, r"\1"),
    (_HARD_FOR, "기"),
    (_HEART, lambda found: f"{found[1] or found[2]} 마음".replace("기 싫어하는", "기 싫은")),
    (_FRIEND_DOES_NOT, r"\1 일"),
    (_CHILD_DID, _what_was_done),
    (_CHILD_DOES, _what_it_does),
    (_HAPPENED, _what_was_done),
)
