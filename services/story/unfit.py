"""What no picture book needs, by category: Korean as regular expressions, English as whole words.

What comes before or after a word tells it from harmless ones: 마약 from 마약김밥, 살인 from 일곱 살인 토끼, 음주 from
다음주, 도박 from 철도박물관. Korean words join without spaces, so that most of these begin a word or name what follows.
"""

from dataclasses import dataclass

WORD = r"(?<![가-힣])"  # a word begins here


@dataclass(frozen=True)
class Category:
    name: str
    en: str  # what it is
    ko: str
    korean: tuple[str, ...]
    english: tuple[str, ...] = ()


CATEGORIES: tuple[Category, ...] = (
    Category(
        "sexual",
        "sexual content",
        "성적인 내용",
        (
            r"(?<!에)섹스(?!텟)|(?<!에)섹시한|포르노|에로 ?(?:영화|물)",
            rf"{WORD}(?:야동|야설|음란|성인물(?!고기))",
            r"성관계|성행위|성매매|성희롱|매춘|창녀|자위행위",
            rf"{WORD}(?:반)?나체(?!험|조)|누드(?! ?김밥)|알몸 (?:사진|그림)",
            rf"{WORD}야한 (?:이야기|그림|옷|장면|사진|영화|것|짓)",
        ),
        (
            r"sex|sexy|porn\w*|nude|nudity|erotic\w*|hentai|nsfw|topless|lingerie",
            r"naked (?:girl|boy|man|woman|child|children|people|body)",
        ),
    ),
    Category(
        "abuse",
        "abuse of people",
        "사람을 학대하는 내용",
        (
            r"(?<![건생])강간(?![식장])|성폭[행력]|성추행|아동 ?학대|인신매매|집단 ?폭행",
            r"납치(?:하|해|범|당)|고문(?:하|당|을 (?:하|한|해|당|받))",
        ),
        (r"rape|raped|raping|rapist|molest\w*|pedophil\w*|tortured?|torturing|kidnapp\w*",),
    ),
    Category(
        "killing",
        "cruel violence",
        "잔인한 폭력",
        (
            r"(?<![햇몸])살인(?:자|마(?!을)|범|죄|극|을|하|한|청부| ?사건| 현장)",
            r"(?<![햇몸])살해(?:하|한|당|범|된|를)",
            r"(?<!방)학살|참수(?!리)|난도질|칼부림|칼로 (?:찌|찔|베어 죽|난)",
            r"(?<!나무)(?<!나무 )토막 ?(?:살인|내 ?죽|내어 ?죽|시체)",
            r"목을 (?:자르|잘라|베어|조르|졸라)|목 졸라",
            r"(?:찔러|쏘아|쏴|때려|밟아) ?죽[이여인]|죽여 ?(?:버|라|줘|서 |야)",
            rf"(?:모조리|{WORD}다) 죽(?:여|였|이(?:는|려|고|자|면|기|겠))",
            r"피투성이|피범벅|피바다|유혈(?!목이)|인육|식인종|내장을 (?:꺼|파)|시체를 (?:먹|토막)",
            rf"(?:{WORD}|[엽장소관])총(?:으로|을) (?:쏘|쏴|쐈|난사)|{WORD}총기(?:를|류| ?(?:난사|사고))|기관총|권총",
            r"(?:사제|자살) ?폭탄|폭탄 ?(?:테러|만드는|제조)|(?<![가-힣])테러(?:를|범|리스트| 공격)",
        ),
        (
            r"murder\w*|massacre\w*|behead\w*|decapitat\w*|dismember\w*|stab|stabs|stabbed|stabbing",
            r"gore|gory|bloodbath|blood-soaked|bloody|corpses?|terroris[mt]s?",
            r"shotguns?|pistols?|machine guns?|handguns?|rifles?",
        ),
    ),
    Category(
        "self-harm",
        "self-harm",
        "스스로를 해치는 내용",
        (
            r"(?<![남여감과사모의피왕부글탁])자살|자해(?:하|해|를|행)",
            r"목을 매(?:어 죽|달|고 죽| )|목매달|죽고 싶|뛰어내려 죽",
            r"[손팔]목을 (?:긋|그어|그었)|스스로 목숨을 끊",
        ),
        (r"suicid\w*|self-?harm\w*|hang (?:him|her|them|my|your)sel(?:f|ves)",),
    ),
    Category(
        "drugs",
        "drugs, drink or gambling",
        "술, 약물, 도박",
        (
            rf"{WORD}(?:신종 ?|불법 ?)?마약(?! ?(?:김밥|옥수수|떡볶이|계란|달걀|토스트|베개|탐지|퇴치))",
            r"필로폰|히로뽕|대마초|코카인|헤로인|본드를 (?:불|흡)",
            r"(?<!호랑이 )(?<!호랑이가 )담배(?:를)? (?:피우(?!던)|피워|피웠|피는)",
            rf"{WORD}(?:음주|(?:불법 ?|온라인 ?)?도박|경마)|만취|술에 (?:취|쩔)|술주정|술독에 빠|카지노",
        ),
        (r"cocaine|heroin|meth|methamphetamine|marijuana|cannabis|drunk|drunken|cigarettes?|casino|gambling",),
    ),
    Category(
        "slurs",
        "abusive language",
        "욕설",
        (
            rf"(?<![저솜날글말맵])씨발(?!표|전|견|자국|걸음)|씨팔|{WORD}시발(?!점|역| ?택시|자동차|표)|씹새|좆",
            rf"(?<!지)개새끼|개자식|병신(?!년|일주)|미친 ?[놈년]|{WORD}지랄|썅",
            r"엿 먹어라|엿이나 먹|느금마|깜둥이|쪽바리|짱깨",
        ),
        (r"fuck\w*|shit|bitch\w*|cunt|nigg(?:er|a)s?|faggots?|whores?|bastards?|retard|retarded",),
    ),
    Category(
        "personal",
        "somebody's number or address",
        "전화번호나 주소 같은 개인 정보",
        (
            r"(?<!\d)01[016789][-. ]?\d{3,4}[-. ]?\d{4}(?!\d)|(?<!\d)0\d{1,2}-\d{3,4}-\d{4}(?!\d)",
            r"(?<!\d)\d{6}-[1-4]\d{6}(?!\d)|[\w.+-]+@[\w-]+\.[a-z]{2,}",
        ),
    ),
)
