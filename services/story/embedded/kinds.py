"""The kinds of characters, by the Korean words they are known by, and what they look like in English."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    noun: str
    body: str  # English, with the colour left open
    colour: str
    words: tuple[str, ...]  # Korean, by which it is known
    person: bool = False
    elder: bool = False  # is not called with 아/야


def _kind(noun: str, body: str, colour: str, words: str) -> Kind:
    return Kind(noun, body, colour, tuple(words.split()))


def _person(noun: str, body: str, words: str, *, elder: bool = False) -> Kind:
    return Kind(noun, body, "", tuple(words.split()), person=True, elder=elder)


GIRL = _person("girl", "a cheerful girl with black braided hair", "소녀 여자 언니 누나 이모 딸 마녀 👧 girl")
BOY = _person("boy", "a cheerful boy with short black hair", "소년 남자 형 오빠 삼촌 아들 도령 👦 boy")

KINDS: tuple[Kind, ...] = (
    _kind("rabbit", "a small {} rabbit", "white", "토끼 🐰 🐇 rabbit bunny"),
    _kind("tiger", "a striped {} tiger", "orange", "호랑이 범 🐯 🐅 tiger"),
    _kind("bear", "a round {} bear", "brown", "곰 곰돌이 곰순이 🐻 bear"),
    _kind("bear", "a round black and {} panda", "white", "판다 🐼 panda"),
    _kind("fox", "a slender {} fox", "red", "여우 🦊 fox"),
    _kind("wolf", "a shaggy {} wolf", "gray", "늑대 🐺 wolf"),
    _kind("cat", "a soft {} cat", "yellow", "고양이 야옹이 냥이 🐱 🐈 cat kitten"),
    _kind("dog", "a fluffy {} dog", "brown", "강아지 멍멍이 개 삽살개 진돗개 🐶 🐕 dog puppy"),
    _kind("mouse", "a tiny {} mouse", "gray", "생쥐 쥐 🐭 mouse"),
    _kind("mouse", "a tiny {} hamster", "brown", "햄스터 🐹 hamster"),
    _kind("squirrel", "a quick {} squirrel", "brown", "다람쥐 🐿 squirrel"),
    _kind("magpie", "a black and {} magpie", "white", "까치 magpie"),
    _kind("turtle", "a round {} turtle", "green", "거북 거북이 자라 🐢 turtle"),
    _kind("dragon", "a friendly {} dinosaur", "green", "공룡 티라노 사우루스 케라톱스 스테고 🦖 🦕 dinosaur"),
    _kind("dragon", "a friendly {} dragon", "green", "용 이무기 🐉 🐲 dragon"),
    _kind("frog", "a little {} frog", "green", "개구리 두꺼비 🐸 frog"),
    _kind("deer", "a gentle {} deer", "brown", "사슴 노루 고라니 루돌프 🦌 deer"),
    _kind("pig", "a plump {} pig", "pink", "돼지 꿀꿀이 🐷 pig"),
    _kind("cow", "a gentle {} cow", "brown", "소 송아지 황소 얼룩소 🐮 cow"),
    _kind("horse", "a graceful {} horse", "brown", "말 망아지 🐴 horse"),
    _kind("sheep", "a woolly {} sheep", "white", "양 염소 🐑 sheep"),
    _kind("elephant", "a big {} elephant", "gray", "코끼리 🐘 elephant"),
    _kind("lion", "a proud {} lion", "yellow", "사자 🦁 lion"),
    _kind("bird", "a plump {} chick", "yellow", "병아리 🐤 chick"),
    _kind("bird", "a wise {} owl", "brown", "부엉이 올빼미 🦉 owl"),
    _kind("bird", "a white and {} duck", "yellow", "오리 거위 🦆 duck"),
    _kind("bird", "a little {} bird", "blue", "새 참새 제비 비둘기 펭귄 독수리 닭 학 두루미 🐦 🐧 bird"),
    _kind("fish", "a big {} whale", "blue", "고래 🐳 🐋 whale"),
    _kind("fish", "a shining {} fish", "orange", "물고기 금붕어 붕어 상어 문어 🐟 🐠 fish"),
    _kind("robot", "a small {} robot", "silver", "로봇 로보트 안드로이드 인공지능 AI 🤖 robot"),
    _person("grandmother", "a kind old grandmother with white hair", "할머니 할멈 노파 👵", elder=True),
    _person(
        "grandfather", "a kind old grandfather with a white beard", "할아버지 영감 노인 산신령 산타 👴 🎅", elder=True
    ),
    _person("king", "a stately king with a golden crown", "임금 임금님 왕 대왕 황제 용왕 king", elder=True),
    _person("princess", "a bright young princess with a golden crown", "공주 여왕 왕비 👸 princess queen"),
    _person("princess", "a gentle fairy in a flowing pink dress", "선녀 요정 인어 🧚 fairy"),
    _person("prince", "a bright young prince with a golden crown", "왕자 🤴 prince"),
    _person("girl", "a kind young mother with tied black hair", "엄마 어머니 👩 mother", elder=True),
    _person("boy", "a kind young father with short black hair", "아빠 아버지 👨 father", elder=True),
    _person("boy", "a merry goblin boy with messy hair", "도깨비"),
    _person("boy", "a friendly green alien boy with big eyes", "외계인 👽 alien"),
    GIRL,
    BOY,
)
COLOURS: dict[str, str] = {
    "빨간": "red", "붉은": "red", "파란": "blue", "푸른": "blue", "노란": "yellow", "하얀": "white", "흰": "white",
    "까만": "black", "검은": "black", "초록": "green", "분홍": "pink", "보라": "purple", "황금": "golden",
    "회색": "gray", "갈색": "brown", "은빛": "silver",
}  # fmt: skip
EXTRAS = ("a red scarf", "a yellow bow", "a green vest", "a blue hat", "a purple cape", "an orange backpack")
