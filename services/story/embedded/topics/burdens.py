"""What a topic is besides one of its family, which not every plot can bear."""

import re

from services.story.embedded.topics import family_of
from services.story.embedded.topics.honesty import HONESTY
from services.story.embedded.topics.invention import INVENTION
from services.story.embedded.topics.kindness import KINDNESS
from services.story.embedded.topics.pardoned import because_of
from services.story.embedded.topics.shapes import is_clause, is_confided, is_happening

_SHARED_OUT = re.compile(r"나눔|나누|나눠|베푸|베풀|욕심|먹|간식|과자")  # of which a treat is given
_PROMISED = re.compile(r"약속|책임|믿|지키|신뢰")  # for which one stays at one's post
_LOST = re.compile(  # and is looked for; not 학원이 없어진 세상, 왜 숙제가 없어?
    r"^(?!.*(?:’라는 물음|하는 상상|세상)$).*(?:잃|사라진|사라지는|없어진|없어지는|도둑|찾)"
)
_CHEERFUL = re.compile(
    r"웃|선물|생일|놀[러았]|축하|이[겼긴]|칭찬|성공|맛있|재미|신[났난]|태어|낳|찾[았은]|만[났난]|여행|소풍"
    r"|사 (?:오|주|준|왔)|받은|먹은|다녀|도와|새 친구|생[긴겼]|[온간] 일$"
    r"|(?:눈사람|눈싸움|썰매)[을를] (?!.*(?:녹|넘어|다[치친쳐]))"
    r"|처음 \S+[을를] (?:만든|탄|딴|캔|심은|잡은) |처음 (?:\S+ )*본 (?:날|일)$"
    r"|혼자서? |안 운|백 ?점|100점|[1일]등|끝까지"  # of which one is proud
)
_QUIET = re.compile(r"조용|소음|쿵쿵|쉿|떠들지")  # of which nobody makes a noise
_VICE = re.compile(
    r"욕심|질투|심술|게으|미움|짜증|고집|투정|시샘|허풍|거짓말|자랑쟁이|잘난"
)  # which one does not share
_LACKING = re.compile(r"못 |안 |없는|없이|잃|깨진|망친|망가진")
_GLAD = tuple(
    f"{felt} 마음"
    for felt in ("좋은", "기쁜", "즐거운", "반가운", "행복한", "자랑스러운", "설레는", "고마운", "신나는")
)
_DESCRIBED = re.compile(  # 별을 보는 높은 탑, of which no 작은 tells
    r"^(?!‘.*’ 놀이$).*(?:(?:(?<![가마])을|[를이가]) \S+ \S"
    r"|\S+ \S*[한은운된던난린진온간] \S+$|는 \S+$|(?:께|에게|한테|에서|으로) \S)"
)
_SHAPED = re.compile(  # of what is made: not 게임, nor 인공지능, of which nobody can say what it looks like
    r"(?:로봇|로보트|컴퓨터|기계|전기차|드론|폰|텔레비전|위성|자석|톱니바퀴|망원경|엔진|배터리|반도체|타임머신"
    r"|엘리베이터|(?!정전)[가-힣]{2}기)$"
)
_TOGETHER = re.compile(
    r"힘을 (?:합|모)|함께|같이|서로|다 같이|나눠|나누|도와|돕|바꿔|[가-힣](?:랑|하고|와|과) "
)  # which nobody does alone
_STERN = re.compile(  # a saying that cheers nobody: ‘늦게 자면 안 돼요’라는 말, ‘구름을 배달해 주세요’라는 말
    r"^‘(?!.*(?:괜찮|도 돼|할 수 있|힘내|힘을|잘"
    r"|소중|최고|특별|용감|포기하지|걱정|무서워하지|슬퍼하지|울지|사랑|고마|고맙"
    r"|미안|친구|함께|같이|도와|도울|믿|좋|축하|이루어|소망|희망|멋|예쁘|예뻐|웃|행복|기다릴|수고|고생"
    r"|달라도|느려도|틀려도|다시|맛있|안 무섭|안 무서|안 아프|안 아파|안 울)).*’라는 말$"
    r"|^‘(?!.*(?:괜찮|도 돼|할 수 있)).*(?:[는은]데 |자꾸|맨날|싫|줘요?’|[내빠마]가 .*제일"
    r"|는 .*[이가] ).*라는 말$"  # nor a complaint or a boast
)
_ABED = re.compile(r"(?:혼자|일찍|따로) (?:자|잠|화장실)|잠자리|낮잠|잠(?:자|드)는")  # of which nobody makes a game
_UNLEARNT = re.compile(  # what comes with no practice
    r"조용|가만히|기다[려리]|노는 일|잘 자|비밀|소원|기도|따라 [가걷]|산책"
    r"|(?:이야기|동화|노래|음악)\S* 듣는 일|졸업|입학|알을 |새끼|방귀|트림|하품|재채기|딸꾹질|코딱지|이불에"
    r"|횡단보도|조심|신호|안전|건너|주사|예방|약 먹|치과|병원|사귀|겁내|약속|정직|거짓말|효도|배려"
    r"|양보|차례|순서|인사|존중|예의|규칙|질서|나누|나눠|사과하|고마|칭찬|욕심|믿"
    r"|은혜|갚|보답|위로|응원|용서|한 살|나이|세뱃돈|받|소풍|구경|여행|놀러|보는 일"
)
_WRONG = re.compile(
    r"몰래|거짓말|훔치|훔친|훔쳤|때리|때린|때렸|(?<!목)욕하|(?<!목)욕한|(?<!목)욕했|놀리|놀린|놀렸|밀치|밀친|밀쳤|꼬집|깨물"
)
_BRAVE = re.compile(r"안 (?:무서|무섭|두려|두렵|아프|아파|울)\S*’라는 말$")  # of which there is nothing to find out
_MONEY = re.compile(r"돈|저금|거스름|값")
_ONCE = re.compile(  # what is done is done
    r"(?:싸우|다투).*는 일$|(?:찾|구하|만나|보내|돌려주|이사|사과하|헤어지)\S*는 일$"
)
_CHORE = re.compile(
    r"양치|칫솔|정리|정돈|청소(?![기차])|숙제|목욕|세수|씻기|심부름|공부|독서|빨래|설거지"
    r"|이 ?닦|손 ?씻|습관|편식|일찍|치우"
)
_QUARREL = re.compile(r"화해|싸우|싸운|싸웠|다투|다툰|사과하")
_FOUGHT = re.compile(r"싸우|싸운|싸웠|다투|다툰|다퉜|(?<![눈닭기물])싸움|다툼")
_LITTER = re.compile(
    r"쓰레기|분리수거|재활용|플라스틱|오염|환경"
    r"|지구[를을의가]? ?(?:지[키켜]|살[리려]|아[끼껴프파]|구[하해])|바다|아끼|아껴|줍"
)
_AILING = re.compile(  # who cannot come out to play
    r"아픈|아파|다친|다쳤|병든|병에|잠든|겨울잠|멸종|갇힌|갇혀|굶주|버려진"
)
_HOMESICK = re.compile(
    r"고향|동네|나라|(?<![가-힣])집[이을] |학교|유치원|여름|겨울|바다|추억"
    r"|(?:지구|시골|마을|도시|섬|별|달|산|우주)[이가] "
)  # for nobody
_DIRE = re.compile(r"편찮|입원|수술|사고|불이? ?난|지진|왕따|따돌|이혼|괴롭|아픈|다친|다쳤")  # at which nothing laughs
_ENDED_WELL = re.compile(  # 울었지만 유치원이 좋아진 일, which weighs on nobody
    r"지만 (?:\S+ )*(?:좋아|괜찮아|친해|나아|익숙해|가까워|편해)진 (?:일|날)$"
)
_SHAMEFUL = re.compile(r"떼쓴|떼를 쓴|(?<![가-힣])운 일|혼난|빵점|오줌|똥|틀린|꼴찌|거짓말")  # shown to nobody
_BODILY = re.compile(  # what everybody has, so that nobody need be ashamed
    r"^(?:똥|방귀|방구|응가|대변|뿡|코딱지|콧물|오줌|쉬|쉬야|트림|딸꾹질|재채기|하품"
    r"|발냄새|잠꼬대|코골이)(?: ?(?:소리|냄새))?$"
)


def burden_of(topic: str) -> set[str]:
    """What it is besides a topic of its family, which not every plot can bear."""
    happening, deed, heart = is_happening(topic), topic.endswith(("는 일", "이겨 내기")), topic.endswith(" 마음")
    plight = (
        topic.endswith(("이겨 내기", "지 않는 일")) or "마음을" in topic or "아이" in topic
    )  # which nobody puts off
    held = {
        "abed": _ABED.search(topic) is not None,
        "once": _ONCE.search(topic) is not None,
        "particular": _BODILY.search(topic) is None,  # to somebody: not what everybody has
        "unlearnt": _UNLEARNT.search(topic) is not None,
        "wrong": _WRONG.search(topic) is not None,
        "money": _MONEY.search(topic) is not None,
        "brave": _BRAVE.search(topic) is not None,
        "pardoned": because_of(topic) != "",
        "unpardoned": because_of(topic) == "",
        "stern": _STERN.search(topic) is not None,
        "shared": _TOGETHER.search(topic) is not None,
        "unsharing": (family_of(topic) is KINDNESS or is_clause(topic)) and _SHARED_OUT.search(topic) is None,
        "unpromised": family_of(topic) is HONESTY and _PROMISED.search(topic) is None,
        "reason": topic.endswith(("까닭", "이유", "방법", " 법", "과정", "문제")),
        "clause": is_clause(topic) and _QUARREL.search(topic) is None,  # of which one says sorry
        "unduly": not deed and _CHORE.search(topic) is None,  # nothing that one could put off
        "unlittered": deed and _LITTER.search(topic) is None,
        "unshaped": family_of(topic) is INVENTION and _SHAPED.search(topic) is None,
        "quarrel": _FOUGHT.search(topic) is not None,  # which the others know of
        "lost": _LOST.search(topic) is not None,
        "unlost": _LOST.search(topic) is None,
        "glad": topic.endswith((*_GLAD, "기쁨", "행복", "즐거움", "설렘")) or _ENDED_WELL.search(topic) is not None,
        "world": topic.endswith(" 없는 세상"),
        "friendless": heart and "친구" in topic,
        "befriending": "사귀" in topic,  # of which nobody gives a treat away
        "homesick": _HOMESICK.search(topic) is not None,
        "shameful": _SHAMEFUL.search(topic) is not None,
        "dire": _DIRE.search(topic) is not None,
        "ailing": _AILING.search(topic) is not None,
        "always": topic.endswith(("는 날", "는 일", "운 날", "픈 날", "쁜 날")),  # 비 오는 날: no moment that is gone
        "cheerful": happening and _CHEERFUL.search(topic) is not None,  # in which nobody seems alone
        "secret": "비밀" in topic,
        "quiet": _QUIET.search(topic) is not None,
        "vice": _VICE.search(topic) is not None,
        "lacking": _LACKING.search(topic) is not None,
        "confided": is_confided(topic),
        "described": _DESCRIBED.search(topic) is not None,
        "portrait": _DESCRIBED.search(topic) is not None and not is_clause(topic),  # 떡을 좋아하는 영감님
        "people": topic.endswith(("사람", "사람들", "분들", "영웅", "위인", "열사", "의사")),
        "said": topic.endswith(("말", "소문", "소식")) and not is_clause(topic),
        "feelings": is_clause(topic),
        "happening": happening,
        "deed": deed,
        "heart": heart,
        "plight": plight,
    }
    return {name for name, is_so in held.items() if is_so}
