"""A sentence typed as a topic, made a noun phrase: 동생이 생겼어요 is 동생이 생긴 일."""

import re

from services.story.embedded.pastime import pastime_of
from services.story.embedded.syllables import SS, N, add, final_of, vowel_of, without_final

_ENDING = re.compile(r"(?:어요?|다|습니다|지요?|죠|거든요?|네요?|더라고?요?|잖아요?|대요?|단다|답니다)$")  # after ㅆ
_POLITE = re.compile(r"(?<=.[가-힣])요$")
_ASKED = re.compile(  # but not 끝나요
    r"(?:까요?|[가-힣](?<![만떠끝혼어라겁화신각빛긋러겨아드샘증열투])(?<!나타)나요|[은는인한된]가요)$"
)
_WONDERED = re.compile(
    r"(?:^|\s)(?:왜|무슨|어떤|몇|얼마나|어떻게|어째서|누가|무엇[이을]|뭐가|뭘|어디(?:로|에|서|에서)?|언제) "
    r".*[요까나지니냐야어아죠돼해겨려빨]$|(?:^|\s)누가 (?:\S+ )*\S+가$"
)
_UNKNOWN = re.compile(
    r"지 (?:\S+ )?(?:까먹|잊어버리|잊어버렸|몰라|모르|모르겠|알아냈|알았)\S*$"
)  # 어디에 숨겼는지 까먹었어요
_SUPPOSED = re.compile(
    r"(?:^|\s)(?:내가|우리가|만약에?|만일)\s.*(?:면$|면 .*텐데$)"
    r"|(?:이라|[는있없된온간한난]다)면$|[이가] (?:\S+ )*\S+라면$"
)
_HONOURED = re.compile(
    r"^(.*(?:(?<![많높깊])이|가|께서) .*)(?<!힘)세요$"
)  # 할아버지가 아프세요; but 어서 오세요 is what is said
_WANTED = (
    (re.compile(r"(?<=기)(?:[가는도] |\s)?싫(?:어요?|다|습니다)$"), " 싫은 마음"),  # never its contrary: 양치하기
    (re.compile(r"고 싶지 않(?:아요?|다|습니다|은데요?)$"), "고 싶지 않은 마음"),
    (re.compile(r"고 싶(?:어요?|다|습니다|은데요?)$"), "고 싶은 마음"),
    (
        re.compile(r"(?<=서) (?:(?:너무|정말|참|아주) )?좋(?:아요?|았어요?|다|습니다)$"),
        " 신난 날",
    ),  # 눈이 와서 너무 좋아
)
_HOPED = re.compile(r"^(.+?)(?:으면|(?<!으)면) 좋겠$")
_CLIPPED = re.compile(r"^(.+[았었했갔왔됐났랐렀켰쳤졌줬봤였])으면$")  # 밥 잘 먹었으면
_CALL_TO = re.compile(  # 약속을 지키자, but not 빨간 모자
    r"^(?P<before>.*?)(?:지 말|(?P<deed>[하되내주가놀살먹보]"
    r"|(?<= )(?:읽|씻|닦|입|벗|웃|걷|뛰|그리|만들|치우|키우|심|돕|나누|아끼|지키|기다리|줍))"
    r"|(?<=[을를게히껴려켜져쳐워와눠해꼭잘더늘] )(?P<long>\S+)|(?<=(?:같이|함께|서로) )(?P<with>\S+))자$"
)
_CHORE = re.compile(  # 양보하기, 혼자 자기, 송편 만들기, but not 즐거운 말하기, nor a word: 줄넘기, 일기
    r"^\S{2,}하기$|[가-힣]{2}받기$|(?:^| )(?:용기|힘|소리)[를을]? 내기$|^(?:기다리|나누|돕|참|배우)기$"
    r"|^(?!\S*[은는운한던] ).*[^은는운한던의] (?:\S*(?:하|시키|나가|오르)|찾아가|따라가|기다리|일어나|자|먹|가"
    r"|오|잠자|찾|배우|만들|담그|닦|씻|감|읽|쓰|사귀|지키|참|나누|돕|타|치우|키우|입|벗|신|그리|심|가꾸|끊"
    r"|고치|버리|줍|걷|뛰|놀|잠들|만나|돌보|떠나|외우|듣|않|말|안|잡|굽|끓이|꾸미|보내|이기|건너|이겨 내|끼우"
    r"|채우|꿰|찍|멈추|그만두|벗기|덮|매달리|채집하|뒤집|신기|재우|살피|빚|캐|갚|줄이|바꾸|합치|따|쌓|세우|널"
    r"|개|섞|나르|옮기|열|닫|켜|끄|먹이|입히|기르|던지|받|오르|숨|묶|칠하|오리|붙이|믿|웃|떼|걸|주|뀌|싸|아끼"
    r"|모으|버티|견디|품|속이|놀리|밀|당기|쉬|짜|뜨|털|쓸|풀|매|불|고르|알리|외치|물리치|빌리|차|넣|날리|접|짓"
    r"|헤어지|지내|달|남기|남겨 ?두|매|서|긷|몰|알려 ?드리|들려 ?드리|지어 ?주"
    r"|빌려주|보여주|들려주|나눠주|안아주|도와주|보|되|바르|빗|자르|깎|뽑|맞|떼쓰|조르|부리|알아내"
    r"|찾아내|알아맞히|맞히|놓아주|마시|소리치|부르|드리|깨우|뿌리|찧|빌|뛰어들|띄우|나누어 주|흔들|두드리"
    r"|굴리|데우|말리|쓰다듬|어루만지|심어 주|데려다주|갈|빻|친해지|가까워지|어울리)기$"
    r"|^.*\S게 (?:하|만들)기$|^.*[와과랑] (?:친해지|가까워지|어울리|화해하)기$"
    r"|^(?:.* )?\S+[을를] \S*[^은는운한던\s](?<!이야)기$"
)
_BLUNT = re.compile(r"[이가은는도] (?:\S+ )*(?:모자라|달라|몰라|자라|놀라)$")  # said without 요: 선물이 모자라
_CASUAL = re.compile(
    r"[이가을를] (?:\S+ )*\S*[어아해워와려져쳐여겨켜춰꿔줘봐놔파빠커꺼써떠나]$"
)  # 할아버지가 내 이름을 까먹어
_NOUNS = (  # which end as a verb might
    *("아빠", "오빠", "악어", "복어", "국어", "화해", "이해", "오해", "새해", "올해", "방해", "지중해", "기와"),
    *("타워", "샤워", "파워", "플라워", "배려", "격려", "염려", "고려", "참여", "기여", "대여"),
    *("바다", "수다", "사이다", "소다", "캐나다", "베란다", "담요", "동요", "민요", "고요"),
)
_NOUN = re.compile(  # 신나는 가요, 해, 깊은 심해, 춤추는 판다; but not 회사에 가요, 떡을 판다
    r"(?:^|[은는한운던] |대중|인기 )가요$|(?:^| )(?:해|혀|겨|벼|[심남동서공양손항홍피황]해)$|(?:^|[^을를] )판다$"
)
_DUE = re.compile(r"(?<=\S)야 (?:해요?|돼요?|하지요|한다|된다|합니다|됩니다)$")  # 숙제를 해야 해요
_SOUGHT = re.compile(r"[을를] 찾아서$")  # 보물을 찾아서
_PLAIN = re.compile(r"(?:[이가] (?:\S+ )?[산논운간온잔난뜬준센]|[한된진린친킨긴인운]|는|(?<=[을를] )판)다$")

_CONTRACTED = {"ㅕ": "ㅣ", "ㅘ": "ㅗ", "ㅝ": "ㅜ", "ㅙ": "ㅚ"}  # 겨 is 기, 와 오, 워 우, 돼 되
_OPEN = "ㅏㅓㅕㅘㅝㅙ"  # what a verb can end in before 요
_WHOLE = {"해": "하", "내": "내", "깨": "깨", "매": "매", "레": "레"}
_DROPPED = {"파": "프", "퍼": "프", "빠": "쁘", "뻐": "쁘", "커": "크", "써": "쓰", "꺼": "끄", "떠": "뜨"}
_SICK = ("아프", "목마르", "고프", "마려우", "가려우", "어지러우", "추우", "더우", "배부르")
_DEEDS = "주누구비띄싸배외키지세채태깨피치재끼메데"  # before 우다 in verbs; what else ends in 워요 is felt: 무서워요
_HEARD = re.compile(r"(?:말|음악|노래|이야기|소리)\S* (?:\S+ )?들$")  # 말을 안 들어요 is 듣다, not 들다
DREADED = (
    *(
        "무서운",
        "두려운",
        "싫은",
        "싶지 않은",
        "낯선",
        "떨리는",
        "미운",
        "외로운",
        "부끄러운",
        "창피한",
        "괴로운",
        "지루한",
        "지겨운",
        "불편한",
        "서러운",
        "슬픈",
        "아쉬운",
        "부러운",
    ),
    *(
        "미안한",
        "속상한",
        "심심한",
        "불안한",
        "답답한",
        "억울한",
        "섭섭한",
        "서운한",
        "싫어하는",
        "미워하는",
        "걱정되는",
        "걱정인",
        "힘든",
        "귀찮은",
        "아까운",
        "화가 나는",
        "화나는",
        "짜증 나는",
        "짜증이 나는",
        "샘나는",
        "샘이 나는",
        "욕심이 나는",
    ),
)
FELT = (
    *(
        "질투가 나는",
        "질투나는",
        "샘나는",
        "고마운",
        "그리운",
        "즐거운",
        "좋은",
        "반가운",
        "기쁜",
        "자랑스러운",
        "행복한",
        "궁금한",
    ),
    *("사랑하는", "좋아하는", "바라는", "필요한", "설레는"),
)
_FELT_PLAIN = ("무섭다", "고맙다", "그립다", "외롭다", "부끄럽다", "즐겁다", "밉다", "두렵다", "부럽다", "싫다", "좋다")
_QUALITIES = "설툴길멀적굵얇붉검많좋싫작높깊낮같짧넓좁늙밝맑젊춥덥찮"
_ADJECTIVES = (
    "미안",
    "필요",
    "행복",
    "속상",
    "궁금",
    "심심",
    "불안",
    "답답",
    "억울",
    "섭섭",
    "서운",
    "똑똑",
    *(
        "신기",
        "훌륭",
        "대단",
        "깨끗",
        "편안",
        "불편",
        "위험",
        "중요",
        "불쌍",
        "다정",
        "용감",
        "엉뚱",
        "쓸쓸",
        "포근",
        "착",
    ),
    *("지독", "고약", "끔찍", "복잡", "어색", "지저분", "굉장", "화려", "얌전", "허전", "뿌듯", "황당", "단순", "간단"),
    *(
        "신선",
        "달콤",
        "짭짤",
        "매콤",
        "바삭",
        "촉촉",
        "폭신",
        "말랑",
        "딱딱",
        "축축",
        "미끌",
        "통통",
        "뚱뚱",
        "날씬",
        "심각",
    ),
    "소중",
    "특별",
    "깜깜",
    "캄캄",
    "조용",
    "시원",
    "피곤",
    "창피",
    "지루",
    "이상",
    "건강",
    "친절",
    "튼튼",
    "따뜻",
)


def noun_phrase(sentence: str) -> str | None:
    """What the sentence tells as a wish, a deed, a feeling; None where it is none of those that are understood."""
    for wanted, heart in _WANTED:
        if wanted.search(sentence):
            return wanted.sub(heart, sentence)
    if honoured := _HONOURED.search(sentence):
        return f"{honoured[1]}신 날"
    if call := _CALL_TO.search(sentence):
        deed = call["deed"] or call["long"] or call["with"]
        return f"{call['before']}{_doing(deed) if deed else '지 않는'} 일"
    if is_chore(sentence):
        return pastime_of(sentence) or deed_of(sentence)
    if _SUPPOSED.search(sentence):
        return f"‘{sentence}’ 하는 상상"
    if _ASKED.search(sentence) or (_WONDERED.search(sentence) and not _UNKNOWN.search(sentence)):
        return f"‘{sentence}?’라는 물음"
    sentence = _SOUGHT.sub(lambda found: f"{found[0][0]} 찾는다", sentence)
    if sentence.endswith(_FELT_PLAIN):
        stem = sentence.removesuffix("다")
        return f"{_felt(stem)} 마음"
    if _PLAIN.search(sentence):
        doing = sentence.removesuffix("다")
        return f"{doing} 일" if doing.endswith("는") else f"{_doing(without_final(doing))} 일"
    return _past(_ENDING.sub("", sentence)) or _present(sentence)


def is_noun(phrase: str) -> bool:
    """Whether its last word only ends as a verb might: 문어, 배려, 형아, 아빠; but not 싫어, 알려, 좋아, 아파."""
    last = phrase.rpartition(" ")[2]
    if phrase.endswith(_NOUNS) or _NOUN.search(phrase):
        return True
    if last.endswith("파"):
        return not last.endswith(("아파", "고파"))
    if len(last) < 2 or last[-1] not in "아어":
        return False
    stem = last[-2]
    if last[-1] == "어":
        return final_of(stem) in ("ㅇ", "ㄴ") and stem != "신"
    return not (final_of(stem) and vowel_of(stem) in "ㅏㅗㅑ")


def deed_of(chore: str) -> str:
    """송편 만드는 일 of 송편 만들기."""
    return f"{_doing(chore.removesuffix('기'))} 일"


def is_chore(phrase: str) -> bool:
    """양보하기, 송편 만들기: what is said so, though it is told of as 양보하는 일."""
    return _CHORE.search(phrase) is not None


def _hope(told: str) -> str:
    """비가 왔으면 is 비가 오기를 바라는 마음."""
    stem = stem_of(without_final(told))[0] if final_of(told) == SS else told
    stem = f"{stem[:-1]}낫" if stem.endswith(" 나") and told.endswith("나았") else stem
    return f"{stem}기를 바라는 마음"


def _past(told: str) -> str | None:
    """생겼 is 생긴 일, 무서웠 무서웠던 날; 왔으면 좋겠 오기를 바라는 마음."""
    if (hoped := _HOPED.search(told)) or (hoped := _CLIPPED.search(told)):
        return _hope(hoped[1])
    if final_of(told) != SS or told.endswith(("있", "겠")):
        return None
    stem, quality = stem_of(without_final(told))
    if quality or stem.endswith(("있", "없", "밌")):
        return f"{told}던 날"
    if stem.endswith("고 싶"):
        return f"{told}던 마음"
    if stem.endswith(("을 지", "를 지")):  # 집을 지었다 is 짓다
        return f"{stem}은 일"
    if len(stem) == 1:
        return f"{told}던 날"  # 졌던 날: 진 일 is hardly understood
    return f"{_done(stem)} 일"


def _present(sentence: str) -> str | None:
    """싸워요 is 싸우는 일, 무서워요 무서운 마음; without 요 only what is felt: 문어 is no verb."""
    if _DUE.search(sentence):
        return f"{_doing(stem_of(_DUE.sub('', sentence))[0])} 일"
    sentence = _BLUNT.sub(lambda told: f"{told[0]}요", sentence)
    if _CASUAL.search(sentence) and not is_noun(sentence):
        sentence = f"{sentence}요"
    infinitive = _POLITE.sub("", sentence)
    polite = infinitive != sentence
    if infinitive.endswith(("거나", "든지")):
        return None
    if not sentence or not (vowel_of(infinitive) in _OPEN or infinitive[-1] in _WHOLE) or infinitive.endswith("안 돼"):
        return None
    if infinitive.endswith(("수 있어", "수도 있어", "수 없어")):
        return None
    stem, quality = stem_of(infinitive)
    if stem.endswith("겠") or (not polite and infinitive.endswith("바라") and "기" not in sentence):  # 카피바라
        return None
    phrase = _done(stem) if quality else _doing(stem)
    if phrase.endswith(DREADED + FELT) and not phrase.endswith("힘든"):
        return f"{phrase} 마음"
    if polite and stem.endswith(("있", "없")):
        return f"{phrase} 날"
    if not polite or (quality and not stem.endswith(_SICK)):
        return None
    return f"{phrase} {'날' if quality else '일'}"


def stem_of(infinitive: str) -> tuple[str, bool]:
    """The stem of a word in 아/어, and whether it names a quality: 무서워 is 무서우, as before ㄴ."""
    before, last = infinitive[:-1], infinitive[-1]
    if last == "어" and _HEARD.search(before):
        return f"{before}으", False
    if infinitive.endswith(("그래", "이래", "저래")):
        return f"{infinitive[:-1]}러", False
    if infinitive.endswith("모아"):  # 모으다, not 모다
        return f"{infinitive[:-1]}으", False
    if last in "아어" and before and before[-1] != " ":
        return before, before[-1] in _QUALITIES or before.endswith("힘들")
    if last in _DROPPED:
        bitter = infinitive.endswith(("이 써", "맛이 써", "너무 써"))
        return before + _DROPPED[last], bitter or last in "파퍼빠뻐커"
    if last in "라러" and before and final_of(before) == "ㄹ":
        return f"{without_final(before)}르", before.endswith(("달", "빨", "서툴", "게을", "목말"))
    if infinitive.endswith("도와"):
        return f"{before}우", False
    if last == "워":
        return f"{before}우", before[-1:] not in _DEEDS
    if last in _WHOLE:
        return before + _WHOLE[last], before.endswith(_ADJECTIVES)
    vowel = vowel_of(last)
    return before + (add(last, vowel=_CONTRACTED[vowel]) if vowel in _CONTRACTED else last), False


def _doing(stem: str) -> str:
    """지키 is 지키는, 만들 만드는."""
    if stem.endswith("도우"):
        return f"{stem[:-2]}돕는"
    if stem.endswith(" 들으"):
        return f"{stem[:-2]}듣는"
    return f"{without_final(stem) if final_of(stem) == 'ㄹ' else stem}는"


def _done(stem: str) -> str:
    """생기 is 생긴, 먹 먹은, 울 운."""
    return add(stem, final=N) if final_of(stem) in ("", "ㄹ") else f"{stem}은"


def _felt(stem: str) -> str:
    """무섭 is 무서운, 싫 싫은."""
    return f"{without_final(stem)}운" if final_of(stem) == "ㅂ" else f"{stem}은"
