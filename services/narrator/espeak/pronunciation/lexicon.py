"""Words whose sound no rule can tell: where two nouns meet, a sound is added or hardened, or it is not.

Each entry is respelled only as far as the rules need: 솜이불 becomes 솜니불, 등불 becomes 등뿔. Both have the same
number of syllables, so that every one of them keeps its place in the text.
"""

from services.narrator.espeak.pronunciation.syllables import Word, composed, taken_apart
from services.narrator.espeak.pronunciation.tables import table

# Where a word begins. 제29항: ㄴ is added between a final and 이, 야, 여, 요, 유 of the next noun; 제15항: a final that
# stands before another noun sounds as it does alone.
AT_THE_START = table("""
    솜이불=솜니불 홑이불=홑니불 겹이불=겹니불 비단이불=비단니불 꽃이불=꽃니불 한여름=한녀름 늦여름=늦녀름
    첫여름=첫녀름 색연필=색년필 담요=담뇨 물약=물냑 알약=알냑 눈약=눈냑 한입=한닙 맨입=맨닙 막일=막닐 밭일=밭닐
    앞일=앞닐 볼일=볼닐 할일=할닐 들일=들닐 물일=물닐 집안일=집안닐 바깥일=바깥닐 뒷일=뒷닐 별일=별닐 웬일=웬닐
    윗잇몸=윗닛몸 베갯잇=베갯닛 콩엿=콩녓 호박엿=호박녓 직행열차=직행녈차 급행열차=급행녈차 신여성=신녀성
    내복약=내복냑 식용유=식용뉴 휘발유=휘발뉴 영업용=영업뇽 학생용=학생뇽 불여우=불녀우 꽃여우=꽃녀우 백여우=백녀우
    옛이야기=옛니야기 뒷이야기=뒷니야기 밭이랑=밭니랑 낯익=낯닉 서른여=서른녀 스물여=스물녀 첫인상=처딘상
    첫인사=처딘사 첫아이=처다이 첫아들=처다들 헛웃음=허두슴 겉옷=거돗 웃옷=우돗 윗옷=위돗 홑옷=호돗 맛없=마덦
    멋없=머덦 팥알=파달 밭아래=바다래 젖어미=저더미 싫증=실쯩 넓죽=넙쭉 넓둥글=넙뚱글 디귿이=디그시 디귿을=디그슬
    지읒이=지으시 치읓이=치으시 키읔이=키으기 티읕이=티으시 피읖이=피으비 히읗이=히으시
""")

# Anywhere. 제26항, 제28항: a consonant hardened for no reason that its neighbours give; 제20항: ㄹ that becomes ㄴ
# because a word was there before 란, 량, 력; 제29항 in numbers.
ANYWHERE = table("""
    눈동자=눈똥자 물고기=물꼬기 산새=산쌔 산길=산낄 밤길=밤낄 강가=강까 물가=물까 길가=길까 아침밥=아침빱
    점심밥=점심빱 비빔밥=비빔빱 김밥=김빱 산골=산꼴 산속=산쏙 물속=물쏙 땅속=땅쏙 마음속=마음쏙 품속=품쏙 꿈속=꿈쏙
    굴속=굴쏙 이불속=이불쏙 바람결=바람껼 숨결=숨껼 물결=물껼 잠결=잠껼 꿈결=꿈껼 살결=살껼 물동이=물똥이
    물방울=물빵울 눈방울=눈빵울 이슬방울=이슬빵울 솔방울=솔빵울 물감=물깜 장난감=장난깜 신랑감=신랑깜 땔감=땔깜
    등불=등뿔 산불=산뿔 들불=들뿔 달빛=달삧 별빛=별삧 눈빛=눈삧 불빛=불삧 물빛=물삧 봄비=봄삐 아침상=아침쌍
    밤바다=밤빠다 밤사이=밤싸이 산바람=산빠람 강바람=강빠람 봄바람=봄빠람 손등=손뜽 발등=발뜽 산등성=산뜽성
    손가락=손까락 발가락=발까락 손바닥=손빠닥 발바닥=발빠닥 땅바닥=땅빠닥 방바닥=방빠닥 발자국=발짜국 발소리=발쏘리
    말소리=말쏘리 물소리=물쏘리 종소리=종쏘리 방울소리=방울쏘리 울음소리=울음쏘리 웃음소리=웃음쏘리 천둥소리=천둥쏘리
    바람소리=바람쏘리 문소리=문쏘리 들길=들낄 눈길=눈낄 손길=손낄 물길=물낄 발길=발낄 지름길=지름낄 오솔길=오솔낄
    갈림길=갈림낄 술잔=술짠 물잔=물짠 물병=물뼝 글자=글짜 문고리=문꼬리 창가=창까 안방=안빵 빵집=빵찝 술집=술찝
    된장국=된장꾹 달밤=달빰 별자리=별짜리 보름달=보름딸 초승달=초승딸 그믐달=그믐딸 산더미=산떠미 눈덩이=눈떵이
    불덩이=불떵이 용돈=용똔 인기=인끼 사건=사껀 조건=조껀 성격=성껵 문자=문짜 여권=여꿘 만점=만쩜 장점=장쩜 단점=단쩜
    갈등=갈뜽 결심=결씸 열심=열씸 결정=결쩡 실수=실쑤 절대=절때 일생=일쌩 물질=물찔 활동=활똥 출동=출똥 발달=발딸
    발전=발쩐 철저=철쩌 일상=일쌍 출신=출씬 칠십=칠씹 팔십=팔씹 일등=일뜽 일정=일쩡 설정=설쩡 멸종=멸쫑 결석=결썩
    결승=결쓩 출석=출썩 출장=출짱 질서=질써 철수=철쑤 달성=달썽 열정=열쩡 할수록=할쑤록 갈수록=갈쑤록 볼수록=볼쑤록
    을수록=을쑤록 될수록=될쑤록 을게=을께 할게=할께 갈게=갈께 볼게=볼께 줄게=줄께 올게=올께 될게=될께 낼게=낼께
    둘게=둘께 을지=을찌 할지=할찌 갈지=갈찌 올지=올찌 볼지=볼찌 될지=될찌 을걸=을껄 할걸=할껄 의견란=의견난
    임진란=임진난 생산량=생산냥 결단력=결딴녁 공권력=공꿘녁 동원령=동원녕 상견례=상견녜 횡단로=횡단노 이원론=이원논
    입원료=이붠뇨 음운론=으문논 판단력=판단녁 추진력=추진녁 신문로=신문노 십육=십뉵 백육=백뉵 열여섯=열녀섯
    열여덟=열녀덟 줄넘기=줄럼끼
""")

LONGEST = max(map(len, [*AT_THE_START, *ANYWHERE]))


def looked_up(word: Word) -> Word:
    """The word with what the tables know of it respelled, the longest entry first."""
    written = composed(word)
    spelled = ""
    while len(spelled) < len(written):
        spelled += _next(written, len(spelled))
    return taken_apart(spelled, (syllable.at for syllable in word))


def _next(written: str, at: int) -> str:
    for length in range(LONGEST, 1, -1):
        piece = written[at : at + length]
        if at == 0 and piece in AT_THE_START:
            return AT_THE_START[piece]
        if piece in ANYWHERE:
            return ANYWHERE[piece]
    return written[at]
