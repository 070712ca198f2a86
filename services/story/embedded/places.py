"""What there is to see, hear and find at a place, so that a tale is at home where it happens."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    kind: str
    words: tuple[str, ...]  # Korean, by which it is known
    english: str
    sight: str
    sound: str
    spot: str  # takes 에, 에서, 까지
    gift: str  # a small thing found there
    storm: str  # what shakes it
    weather: str  # of the storm
    gift_english: str


def _place(kind: str, words: str, english: str, korean: tuple[str, str, str, str, str], weather: str, gift: str) -> Place:
    return Place(kind, tuple(words.split()), english, *korean, weather, gift)


PLACES: tuple[Place, ...] = (
    _place("underwater", "바닷속 바다속 물속 해저 용궁 심해 산호 인어 수족관", "in a blue underwater world with corals",
           ("물풀이 살랑살랑 춤을 추었어요.", "보글보글 물방울 소리가 들려왔어요.", "커다란 산호 아래", "조개껍데기", "거센 물살"),
           "clear", "seashell"),
    _place("space", "우주 달나라 화성 은하 행성 별나라 로켓 우주선 정거장 space", "in starry space with colorful planets",
           ("크고 작은 별들이 보석처럼 반짝였어요.", "어디선가 별들의 노랫소리가 들려왔어요.", "둥근 바위 뒤", "별 조각", "별똥별 소나기"),
           "clear", "star fragment"),
    _place("clouds", "구름 하늘 무지개 천국 하늘나라", "on soft white clouds in the sky",
           ("몽실몽실한 구름이 솜사탕처럼 피어났어요.", "바람이 휘파람을 불며 지나갔어요.", "가장 높은 구름 위", "하얀 깃털", "회오리바람"),
           "wind", "white feather"),
    _place("forest", "숲 수풀 정글 나무 밀림 공원 forest", "in a deep green forest with tall trees",
           ("나뭇잎 사이로 햇살이 반짝였어요.", "어디선가 맑은 새소리가 들려왔어요.", "커다란 참나무 아래", "동그란 도토리", "비바람"),
           "rain", "acorn"),
    _place("mountain", "산 산속 산골 골짜기 언덕 고개 봉우리 화산 mountain", "on a high mountain with pine trees",
           ("산봉우리마다 하얀 안개가 걸려 있었어요.", "멀리서 메아리가 대답했어요.", "오래된 소나무 아래", "작은 솔방울", "비바람"),
           "rain", "pine cone"),
    _place("river", "강 강가 시내 시냇가 개울 냇가 호수 연못 폭포 우물 river", "by a clear river with smooth stones",
           ("물결이 은빛으로 반짝였어요.", "졸졸졸 물소리가 노래처럼 들려왔어요.", "징검다리 옆", "매끈한 조약돌", "비바람"), "rain", "pebble"),
    _place("shore", "바다 바닷가 해변 섬 항구 등대 갯벌 모래사장 배 beach", "on a sandy shore by the blue sea",
           ("파도가 하얀 거품을 일으키며 춤을 추었어요.", "철썩철썩 파도 소리가 들려왔어요.", "하얀 등대 아래", "소라 껍데기", "비바람"),
           "rain", "conch shell"),
    _place("cave", "동굴 굴 굴속 땅속 지하 광산 cave", "in a mysterious cave with glowing crystals",
           ("벽마다 수정이 은은하게 빛났어요.", "똑똑 물방울 소리가 울려 퍼졌어요.", "반짝이는 수정 옆", "투명한 수정 조각", "요란한 흔들림"),
           "clear", "crystal"),
    _place("desert", "사막 모래 오아시스 피라미드 이집트 desert", "in a golden desert with soft dunes",
           ("황금빛 모래 언덕이 끝없이 이어졌어요.", "바람이 모래를 사르르 쓸고 지나갔어요.", "키 큰 야자나무 아래", "반들반들한 돌멩이", "모래바람"),
           "wind", "polished stone"),
    _place("snow", "눈 눈밭 눈나라 남극 북극 얼음 겨울 빙하 이글루 snow", "in a white snowy land",
           ("온 세상이 하얀 이불을 덮은 듯했어요.", "뽀드득뽀드득 눈 밟는 소리가 들려왔어요.", "커다란 눈사람 옆", "눈꽃 한 송이", "눈보라"),
           "snow", "snowflake"),
    _place("palace", "궁 궁궐 궁전 왕궁 성 대궐 경복궁 왕국 castle palace", "in a grand palace with painted roofs",
           ("알록달록한 처마가 햇빛에 빛났어요.", "맑은 풍경 소리가 들려왔어요.", "넓은 뜰의 연못가", "비단 주머니", "요란한 천둥번개"),
           "rain", "silk pouch"),
    _place("school", "학교 교실 유치원 어린이집 도서관 서당 운동장 school", "in a bright school classroom",
           ("창문으로 따스한 햇살이 들어왔어요.", "딩동댕 종소리가 울렸어요.", "커다란 칠판 앞", "몽당연필", "요란한 천둥번개"),
           "rain", "short pencil"),
    _place("market", "시장 장터 가게 마트 백화점 빵집 식당 market", "in a lively market with bright stalls",
           ("알록달록한 물건들이 가게마다 가득했어요.", "흥겨운 장사꾼들의 목소리가 들려왔어요.", "알록달록한 천막 아래", "달콤한 사탕", "비바람"),
           "rain", "candy"),
    _place("city", "도시 서울 부산 거리 빌딩 아파트 기차역 지하철 놀이동산 놀이터 공항 city town", "in a cheerful city with tall houses",
           ("높은 건물 사이로 햇살이 반짝였어요.", "빵빵 자동차 소리가 들려왔어요.", "분수대 옆", "반짝이는 단추", "비바람"), "rain", "button"),
    _place("farm", "농장 밭 논 들판 과수원 목장 텃밭 마당 정원 꽃밭 초원 farm garden", "on a sunny farm with green fields",
           ("초록빛 잎사귀마다 이슬이 반짝였어요.", "꿀벌들이 윙윙 노래하는 소리가 들려왔어요.", "작은 원두막 아래", "작은 씨앗", "비바람"),
           "rain", "seed"),
    _place("room", "방 집 다락 부엌 거실 침대 병원 실험실 연구소 박물관 room house", "in a cozy room with a warm lamp",
           ("창가에는 화분이 나란히 놓여 있었어요.", "똑딱똑딱 시계 소리가 들려왔어요.", "따뜻한 창가 옆", "알록달록한 구슬", "요란한 천둥번개"),
           "rain", "marble"),
    _place("village", "마을 동네 고을 시골 village", "in a peaceful village with small houses",
           ("지붕마다 따스한 햇살이 내려앉았어요.", "어디선가 정다운 웃음소리가 들려왔어요.", "마을 어귀 느티나무 아래", "예쁜 꽃잎", "비바람"),
           "rain", "petal"),
)  # fmt: skip
ELSEWHERE = PLACES[-1]


def place_of(phrase: str) -> Place:
    """The place a phrase speaks of; its last word says most (숲속 마을 is a village), the longest key wins (부산, 산)."""
    for word in reversed(phrase.replace(" 속", "속").split()):
        fits = [(len(key), place) for place in PLACES for key in place.words if _names(key, word)]
        if fits:
            return max(fits, key=lambda fit: fit[0])[1]
    return ELSEWHERE


def _names(key: str, word: str) -> bool:
    """A long key anywhere in the word; one of one syllable alone or at its end only: 뒷산, 숲속."""
    if key.isascii():
        return word.casefold().rstrip("s") == key
    return key in word if len(key) > 1 else word.endswith(key) or word in (f"{key}속", f"{key}가")
