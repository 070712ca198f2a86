"""Tables for what is not said in Korean alone: things that matter to a tale, ages, light and weather."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Thing:
    korean: str
    english: str


TREASURES = (
    Thing("작은 등불", "a small lantern"),
    Thing("은빛 방울", "a silver bell"),
    Thing("빨간 상자", "a red box"),
    Thing("노란 우산", "a yellow umbrella"),
    Thing("파란 연", "a blue kite"),
)
TOPIC_THINGS: dict[str, Thing] = {
    "모자": Thing("모자", "a hat"),
    "생일": Thing("생일 케이크", "a birthday cake"),
    "책": Thing("그림책", "a picture book"),
    "꽃": Thing("꽃 한 송이", "a flower"),
    "씨앗": Thing("씨앗 주머니", "a pouch of seeds"),
    "떡": Thing("떡 바구니", "a basket of rice cakes"),
    "풍선": Thing("풍선", "a balloon"),
    "선물": Thing("선물 상자", "a gift box"),
    "노래": Thing("작은 북", "a small drum"),
    "음악": Thing("작은 북", "a small drum"),
    "그림": Thing("물감 상자", "a paint box"),
    "장난감": Thing("장난감 상자", "a toy box"),
    "나누": Thing("빵 바구니", "a basket of bread"),
    "나눔": Thing("빵 바구니", "a basket of bread"),
    "양치": Thing("칫솔", "a toothbrush"),
    "별": Thing("별 모양 등불", "a star lantern"),
    "보물": Thing("보물 상자", "a treasure chest"),
    "열쇠": Thing("황금 열쇠", "a golden key"),
    "인형": Thing("헝겊 인형", "a rag doll"),
    "달": Thing("달 모양 등불", "a moon lantern"),
}
AGES: dict[str, tuple[str, ...]] = {  # English, and the Korean words of an era that mean it
    "in the age of dinosaurs": ("공룡", "쥐라기", "백악기"),
    "in the stone age": ("선사", "원시", "구석기", "신석기", "석기"),
    "in old Korea with tiled hanok houses and hanbok clothes": (
        "조선", "고려", "신라", "백제", "고구려", "가야", "삼국", "단군", "옛날", "옛적", "호랑이 담배", "전래",
    ),
    "in the middle ages": ("중세", "기사"),
    "in a bright future with round machines": (
        "미래", "우주", "로봇", "년 뒤", "년 후", "22세기", "23세기", "2040", "2050", "2060", "2070", "2080",
        "2090", "2100", "2200", "2300", "2500", "3000",
    ),
}  # fmt: skip
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


def treasure_of(topic: str) -> Thing | None:
    return next((thing for word, thing in TOPIC_THINGS.items() if word in topic), None)
