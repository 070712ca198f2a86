"""The kinds of characters, by the Korean words they are known by, and what they look like in English.

Each body names one kind that the painter knows, and nothing else that it could take for a character or a thing.
"""

from dataclasses import dataclass
from typing import Literal

Build = Literal["beast", "bird", "fish", "person", "machine", "thing"]


@dataclass(frozen=True)
class Kind:
    noun: str
    body: str  # English, with the colour left open
    colour: str
    words: tuple[str, ...]  # Korean, by which it is known
    build: Build = "beast"
    elder: bool = False  # is not called with 아/야

    @property
    def person(self) -> bool:
        return self.build == "person"


def _kind(noun: str, body: str, colour: str, words: str, build: Build = "beast") -> Kind:
    return Kind(noun, body, colour, tuple(words.split()), build)


def _person(noun: str, body: str, words: str, *, elder: bool = False) -> Kind:
    return Kind(noun, body, "", tuple(words.split()), "person", elder)


GIRL = _person(
    "girl",
    "a cheerful girl with black braided hair",
    "소녀 여자아이 여자 언니 누나 이모 고모 딸 손녀 며느리 궁녀 춘향 향단 심청 콩쥐 팥쥐 김만덕 앨리스 👧 girl",
)
BOY = _person("boy", "a cheerful boy with short black hair", "소년 남자아이 남자 형 오빠 삼촌 아들 도령 👦 boy")
CHILD = _person(
    "child", "a cheerful child with round cheeks", "아이 아기 동생 친구 어린이 꼬마 학생 나 저 너 우리 👶 child kid"
)

KINDS: tuple[Kind, ...] = (
    _kind("rabbit", "a small {} rabbit", "white", "토끼 🐰 🐇 rabbit bunny"),
    _kind("tiger", "a striped {} tiger", "orange", "호랑이 범 표범 치타 🐯 🐅 tiger"),
    _kind("bear", "a round {} bear", "brown", "곰 곰돌이 곰순이 반달곰 북극곰 🐻 bear"),
    _kind("panda", "a round black and {} panda", "white", "판다 팬더 🐼 panda"),
    _kind("fox", "a slender {} fox", "red", "여우 구미호 🦊 fox"),
    _kind("wolf", "a shaggy {} wolf", "gray", "늑대 이리 🐺 wolf"),
    _kind("cat", "a soft {} cat", "yellow", "고양이 야옹이 냥이 삵 🐱 🐈 cat kitten"),
    _kind("dog", "a fluffy {} dog", "brown",
          "강아지 멍멍이 개 삽살개 진돗개 바둑이 누렁이 복실이 흰둥이 검둥이 백구 황구 달마시안 푸들 "
          "시바 말티즈 리트리버 비글 치와와 포메 코기 불독 너구리 "
          "🐶 🐕 dog puppy"),
    _kind("mouse", "a tiny {} mouse", "gray", "생쥐 쥐 두더지 🐭 mouse"),
    _kind("mouse", "a tiny {} hamster", "brown", "햄스터 고슴도치 🐹 🦔 hamster hedgehog"),
    _kind("squirrel", "a quick {} squirrel", "brown", "다람쥐 청설모 원숭이 🐿 🐒 squirrel monkey"),
    _kind("magpie", "a black and {} magpie", "white", "까치 까마귀 제비 magpie crow", "bird"),
    _kind("turtle", "a round {} turtle", "green", "거북 거북이 자라 달팽이 🐢 🐌 turtle snail"),
    _kind("dragon", "a friendly {} dinosaur", "green",
    "공룡 티라노 사우루스 케라톱스 스테고 악어 도마뱀 🦖 🦕 dinosaur"),
    _kind("dragon", "a friendly {} dragon", "green", "용 이무기 해태 뱀 🐉 🐲 dragon"),
    _kind("frog", "a little {} frog", "green", "개구리 두꺼비 올챙이 맹꽁이 🐸 frog"),
    _kind("deer", "a gentle {} deer", "brown", "사슴 노루 고라니 루돌프 기린 🦌 🦒 deer giraffe"),
    _kind("pig", "a plump {} pig", "pink", "돼지 꿀꿀이 하마 🐷 🦛 pig"),
    _kind("cow", "a gentle {} cow", "brown", "소 송아지 황소 얼룩소 젖소 🐮 cow"),
    _kind("horse", "a graceful {} horse", "brown", "말 망아지 당나귀 얼룩말 유니콘 낙타 🐴 🦄 horse unicorn"),
    _kind("sheep", "a woolly {} sheep", "white", "양 염소 🐑 sheep"),
    _kind("elephant", "a big {} elephant", "gray", "코끼리 코뿔소 매머드 🐘 elephant"),
    _kind("lion", "a proud {} lion", "yellow", "사자 🦁 lion"),
    _kind("bird", "a plump {} chick", "yellow", "병아리 🐤 chick", "bird"),
    _kind("bird", "a wise {} owl", "brown", "부엉이 올빼미 🦉 owl", "bird"),
    _kind("bird", "a white and {} duck", "yellow", "오리 거위 백조 🦆 🦢 duck", "bird"),
    _kind("bird", "a round black and {} penguin", "white", "펭귄 🐧 penguin", "bird"),
    _kind("bird", "a little {} bird", "blue",
    "새 익룡 참새 비둘기 독수리 닭 학 두루미 갈매기 앵무새 타조 딱따구리 뻐꾸기 나비 꿀벌 벌 잠자리 매미 반딧불이 "
    "무당벌레 🐦 🦅 bird", "bird"),
    _kind("fish", "a big {} whale", "blue", "고래 돌고래 🐳 🐋 🐬 whale dolphin", "fish"),
    _kind("fish", "a round {} octopus", "pink", "문어 오징어 낙지 해파리 🐙 octopus", "fish"),
    _kind("fish", "a shining {} fish", "orange", "물고기 금붕어 붕어 상어 잉어 해마 "
    "아귀 짱뚱어 복어 가오리 멸치 고등어 미꾸라지 메기 🐟 🐠 🦈 fish shark", "fish"),
    _kind("robot", "a small {} robot", "silver", "로봇 로보트 안드로이드 인공지능 AI 🤖 robot", "machine"),
    _kind("robot", "a little {} car robot with wheels", "red",
    "자동차 트럭 버스 택시 소방차 구급차 포클레인 🚗 🚒 car truck", "machine"),
    _kind("robot", "a little {} train robot with wheels", "green",
    "기차 열차 비행기 로켓 우주선 잠수함 🚂 🚀 train rocket", "machine"),
    _kind("child", "a round golden sun child with a bright {} glow", "yellow", "해 햇님 해님 태양 🌞 ☀ sun", "thing"),
    _kind("child", "a round pale moon child with a soft {} glow", "silver", "달 달님 🌙 🌝 moon", "thing"),
    _kind("child", "a twinkling {} star-shaped child", "golden", "별 별님 아기별 별똥별 ⭐ 🌟", "thing"),
    _kind("child", "a fluffy {} cloud child", "white", "구름 먹구름 ☁ cloud", "thing"),
    _kind("child", "a round {} snowman child", "white", "눈사람 ⛄ ☃ snowman", "thing"),
    _kind("child", "a floating {} ghost child", "white", "유령 귀신 👻 ghost", "thing"),
    _kind("child", "a breezy {} wind child with swirling hair", "blue", "바람 파도 물방울 빗방울 비", "thing"),
    _kind("child", "a leafy {} tree child", "green", "나무 풀 꽃 버섯 씨앗 🌳 🌼 tree", "thing"),
    _kind("child", "a round {} pumpkin-shaped child", "orange", "호박 당근 사과 감자 고구마 딸기 김치 떡 🎃", "thing"),
    _person("grandmother", "a kind old grandmother with white hair",
            "할머니 할멈 노파 할매 할망 시어머니 👵", elder=True),
    _person("grandfather", "a kind old grandfather with a white beard",
            "할아버지 영감 노인 시아버지 족장 산신령 산타 할배 훈장 도사 👴 🎅", elder=True),
    _person("king", "a stately king with a golden crown",
    "임금 임금님 왕 대왕 수로왕 무왕 단군 황제 용왕 세종대왕 파라오 king", elder=True),
    _person("princess", "a bright young princess with a golden crown", "공주 여왕 왕비 👸 princess queen"),
    _person("princess", "a gentle fairy with long flowing hair", "선녀 요정 인어 천사 🧚 fairy"),
    _person("prince", "a bright young prince with a golden crown", "왕자 🤴 prince"),
    _person("girl", "a kind young mother with tied black hair", "엄마 어머니 아주머니 아줌마 👩 mother", elder=True),
    _person("boy", "a kind young father with short black hair", "아빠 아버지 아저씨 👨 father", elder=True),
    _person("girl", "a kind woman teacher with tied black hair", "선생님 선생 간호사 사서 teacher", elder=True),
    _person("boy", "a kind man in a white coat with neat black hair",
    "의사 과학자 박사 박사님 약사 doctor scientist", elder=True),
    _person("boy", "a strong man in work clothes with short black hair",
            "소방관 경찰 경찰관 농부 어부 나무꾼 목수 대장장이 기사 운전사 택배 기관사 farmer", elder=True),
    _person("boy", "a cheerful man in a white apron with short black hair", "요리사 제빵사 주방장 cook", elder=True),
    _person("boy", "a brave man in armor with black hair", "장군 장수 이순신 무사 전사 왕건", elder=True),
    _person("boy", "a brave man in a white space suit with short black hair",
    "우주인 우주 비행사 비행사 탐험가 astronaut"),
    _person("girl", "a clever girl with a pointed hat", "마녀 마법사 🧙 witch"),
    _person("boy", "a bold boy with an eye patch", "해적 도둑 pirate"),
    _person("boy", "a merry goblin boy with messy hair", "도깨비 괴물 요괴 몬스터 👹"),
    _person("boy", "a friendly green alien boy with big eyes", "외계인 👽 alien"),
    GIRL,
    BOY,
    CHILD,
)  # fmt: skip
COLOURS: dict[str, str] = {
    "빨간": "red", "붉은": "red", "빨강": "red", "파란": "blue", "푸른": "blue", "파랑": "blue", "노란": "yellow",
    "노랑": "yellow",
    "하얀": "white", "흰": "white", "까만": "black", "검은": "black", "초록": "green", "분홍": "pink", "보라": "purple",
    "주황": "orange", "황금": "golden", "회색": "gray", "갈색": "brown", "은빛": "silver", "은색": "silver",
}  # fmt: skip
OTHER_COLOURS = ("white", "brown", "gray", "black", "golden", "pink", "blue", "green")  # for a second one of a kind
MARKS: dict[Build, tuple[str, ...]] = {
    "beast": ("a white tip on one ear", "a heart-shaped spot on one cheek", "tiny freckles on the nose",
    "a curly tuft of hair",
              "a dark ring around one eye", "a crooked whisker", "a crescent spot on the forehead"),
    "bird": ("a curly tuft of feathers", "a heart-shaped spot on one cheek", "one white feather on the forehead",
             "rosy round cheeks", "a dark ring around one eye", "speckled feet", "a blue tip on the beak"),
    "fish": ("a heart-shaped spot on one cheek", "a silver stripe on the side", "rosy round cheeks", "a curled fin",
             "tiny freckles on the nose", "a white ring around one eye", "a swirl on the forehead"),
    "person": ("tiny freckles on the nose", "a small dimple in one cheek", "rosy round cheeks",
    "a curly lock over the forehead",
               "a small mole under one eye", "very round eyebrows", "a gap between the front teeth"),
    "machine": ("a blinking blue light on the forehead", "a bent antenna", "a heart-shaped sticker on one side",
    "one round green eye",
                "a dented shiny nose", "a wind-up key on the back", "a spiral antenna"),
    "thing": ("rosy round cheeks", "a swirl on the forehead", "tiny freckles on the nose",
    "a heart-shaped spot on one cheek",
              "one winking eye", "a dimple in one cheek", "a curly lock over the forehead"),
}  # fmt: skip
