"""Tables for what is not of a place or an era: things that matter to a tale, light, weather, mood."""

import re

from services.story.embedded.places import Thing

TREASURES: tuple[Thing, ...] = (
    ("작은 등불", "a small lantern"),
    ("은빛 방울", "a silver bell"),
    ("빨간 상자", "a red box"),
    ("노란 우산", "a yellow umbrella"),
    ("파란 연", "a blue kite"),
    ("나무 피리", "a wooden flute"),
    ("유리구슬", "a glass marble"),
    ("무지갯빛 리본", "a rainbow ribbon"),
    ("동그란 거울", "a round mirror"),
    ("황금 열쇠", "a golden key"),
    ("작은 북", "a small drum"),
    ("헝겊 인형", "a rag doll"),
)
FOUND: tuple[Thing, ...] = (  # treasures of where nobody makes anything yet, or nothing made lasts: under water
    ("반짝이는 조약돌", "a shiny pebble"),
    ("무지갯빛 조가비", "a rainbow seashell"),
    ("하얀 조약돌", "a white pebble"),
    ("분홍 조가비", "a pink seashell"),
)
TOPIC_THINGS: dict[str, Thing] = {  # what a topic is, where it is a thing that can be lost and found
    "모자": ("모자", "a hat"),
    "생일": ("생일 케이크", "a birthday cake"),
    "케이크": ("케이크", "a cake"),
    "그림책": ("그림책", "a picture book"),
    "동화책": ("동화책", "a picture book"),
    "일기": ("일기장", "a diary book"),
    "꽃": ("꽃 한 송이", "a flower"),
    "씨앗": ("씨앗 주머니", "a pouch of seeds"),
    "떡": ("떡 바구니", "a basket of rice cakes"),
    "풍선": ("풍선", "a balloon"),
    "선물": ("선물 상자", "a gift box"),
    "노래": ("작은 북", "a small drum"),
    "음악": ("작은 북", "a small drum"),
    "피아노": ("작은 악보", "a music book"),
    "그림": ("물감 상자", "a paint box"),
    "장난감": ("장난감 상자", "a toy box"),
    "나누": ("빵 바구니", "a basket of bread"),
    "나눔": ("빵 바구니", "a basket of bread"),
    "양치": ("칫솔", "a toothbrush"),
    "이 닦": ("칫솔", "a toothbrush"),
    "보물": ("보물 상자", "a treasure chest"),
    "열쇠": ("황금 열쇠", "a golden key"),
    "인형": ("헝겊 인형", "a rag doll"),
    "우산": ("노란 우산", "a yellow umbrella"),
    "신발": ("신발 한 짝", "a shoe"),
    "양말": ("양말 한 짝", "a sock"),
    "공": ("공", "a ball"),
    "축구": ("축구공", "a ball"),
    "시계": ("작은 시계", "a small clock"),
    "거울": ("동그란 거울", "a round mirror"),
    "편지": ("편지", "a letter"),
    "연필": ("연필 한 자루", "a pencil"),
    "지도": ("낡은 지도", "an old map"),
    "목도리": ("빨간 목도리", "a red muffler"),
    "김치": ("김치 항아리", "a kimchi jar"),
    "된장": ("된장 항아리", "a clay jar"),
    "빵": ("빵 바구니", "a basket of bread"),
    "사과나무": ("빨간 사과", "a red apple"),
    "자전거": ("자전거 종", "a bicycle bell"),
    "눈사람": ("눈사람 모자", "a hat"),
    "한글": ("붓 한 자루", "a writing brush"),
}
LIGHT: dict[str, str] = {
    "morning": "in the morning, fresh golden light",
    "noon": "at noon, bright warm light",
    "evening": "in the evening, soft orange light",
    "night": "at night, gentle moonlight",
}
WEATHER: dict[str, str] = {
    "clear": "clear weather",
    "rain": "falling rain",
    "snow": "falling snow",
    "wind": "strong wind",
}
MOOD: dict[str, str] = {
    "happy": "cheerful mood",
    "sad": "tender wistful mood",
    "surprised": "wondrous mood",
    "worried": "tense but gentle mood",
    "angry": "stormy mood",
    "calm": "quiet cosy mood",
}
COMPOSITION: dict[str, str] = {
    "wide": "wide shot, the characters small in a broad landscape",
    "medium": "medium shot, the characters full length",
    "close": "close shot, the faces near and large",
}


_LOST = re.compile(
    r"(?:잃어버린|사라진|없어진|놓친) (?!일|날|마음|것)(\S{1,6}(?: 한 [짝쌍개권])?)(?: 찾기)?$"
)  # 잃어버린 엿가위 찾기


SHARED: dict[str, Thing] = {  # what a topic tells of as shared out, and one tale of it shares
    "도토리": ("도토리", "an acorn"),
    "귤": ("귤", "a round fruit"),
    "사과": ("사과", "a red apple"),
    "딸기": ("딸기", "a red fruit"),
    "수박": ("수박", "a round fruit"),
    "감": ("감", "a persimmon"),
    "빵": ("빵", "a loaf of bread"),
    "과자": ("과자", "a cookie"),
    "사탕": ("사탕", "a sweet candy"),
    "초콜릿": ("초콜릿", "a sweet candy"),
    "케이크": ("케이크", "a cake"),
    "떡": ("떡", "a soft rice cake"),
    "송편": ("송편", "soft rice cakes"),
    "고구마": ("고구마", "a warm sweet potato"),
    "감자": ("감자", "a warm potato"),
    "옥수수": ("옥수수", "a yellow corn"),
    "김밥": ("김밥", "a rice roll"),
    "팥죽": ("팥죽", "a bowl of warm porridge"),
    "떡국": ("떡국", "a bowl of warm soup"),
    "피자": ("피자", "a round pizza"),
    "포도": ("포도", "a bunch of grapes"),
    "쿠키": ("쿠키", "a cookie"),
    "약과": ("약과", "a sweet honey cookie"),
    "만두": ("만두", "a warm dumpling"),
    "도시락": ("도시락", "a lunch box"),
}
_SHARED_OUT = re.compile(r"(\S+?)[을를]? ?(?:나눠|나누어|나누|함께|같이) ?(?:먹|주|줘|기|는)")


def shared_of(topic: str) -> Thing | None:
    """도토리를 나눠 먹어요 shares an acorn."""
    found = _SHARED_OUT.search(topic)
    return SHARED.get(found[1]) if found else None


def is_rice_cake(thing: str) -> bool:
    """떡장수, 인절미."""
    return re.search(r"떡|인절미|송편", thing) is not None


def treasure_of(topic: str, cast: str) -> Thing | None:
    """What the topic is, unless one of the cast is that: the longest word decides.

    A word of one syllable must stand alone: 공, but not 공부.
    """
    fits = [word for word in TOPIC_THINGS if (word in topic if len(word) > 1 else word in topic.split())]
    found = max(fits, key=len, default="")
    if found and found not in cast:
        return TOPIC_THINGS[found]
    lost = _LOST.search(topic)
    return (lost[1].removesuffix(" 한 짝"), "a small treasure") if lost and lost[1] not in cast else None
