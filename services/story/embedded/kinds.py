"""What a character is, read from its Korean name, and how it looks in English."""

import re
from dataclasses import dataclass
from random import Random


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


CREATURES: tuple[Kind, ...] = (
    _kind("rabbit", "a small {} rabbit", "white", "토끼 🐰 🐇 rabbit bunny"),
    _kind("tiger", "a striped {} tiger", "orange", "호랑이 범 🐯 🐅 tiger"),
    _kind("bear", "a round {} bear", "brown", "곰 곰돌이 곰순이 판다 🐻 🐼 bear"),
    _kind("fox", "a slender {} fox", "red", "여우 늑대 🦊 🐺 fox"),
    _kind("cat", "a soft {} cat", "yellow", "고양이 야옹이 냥이 🐱 🐈 cat"),
    _kind("dog", "a fluffy {} dog", "brown", "강아지 멍멍이 개 삽살개 진돗개 🐶 🐕 dog puppy"),
    _kind("mouse", "a tiny {} mouse", "gray", "생쥐 다람쥐 쥐 햄스터 🐭 🐹 mouse"),
    _kind("magpie", "a black and {} magpie", "white", "까치 magpie"),
    _kind("turtle", "a round {} turtle", "green", "거북 거북이 자라 달팽이 🐢 turtle"),
    _kind("dragon", "a friendly {} dragon", "green", "용 공룡 이무기 티라노 🐉 🐲 🦖 🦕 dragon dinosaur"),
    _kind("frog", "a little {} frog", "green", "개구리 두꺼비 청개구리 🐸 frog"),
    _kind("deer", "a gentle {} deer", "brown", "사슴 노루 고라니 루돌프 말 망아지 🦌 🐴 deer"),
    _kind("pig", "a plump {} pig", "pink", "돼지 꿀꿀이 🐷 pig"),
    _kind("elephant", "a big {} elephant", "gray", "코끼리 하마 코뿔소 🐘 elephant"),
    _kind("lion", "a golden {} lion", "yellow", "사자 🦁 lion"),
    _kind("bird", "a little {} bird", "blue", "새 참새 제비 비둘기 부엉이 올빼미 병아리 닭 오리 펭귄 독수리 학 🐦 🐧 🐤 🦉 bird"),
    _kind("fish", "a shining {} fish", "orange", "물고기 금붕어 붕어 고래 상어 돌고래 문어 인어 🐟 🐳 🐬 fish whale"),
    _kind("robot", "a small {} robot", "silver", "로봇 로보트 안드로이드 인공지능 AI 🤖 robot"),
)
PEOPLE: tuple[Kind, ...] = (
    _person("grandmother", "a kind old grandmother with white hair", "할머니 할멈 노파 👵", elder=True),
    _person("grandfather", "a kind old grandfather with a white beard", "할아버지 영감 노인 산신령 도사 산타 👴 🎅", elder=True),
    _person("king", "a stately king with a golden crown", "임금 임금님 왕 대왕 황제 용왕 🤴 king", elder=True),
    _person("princess", "a bright young princess with a small crown", "공주 여왕 왕비 선녀 👸 princess queen"),
    _person("girl", "a cheerful girl with black braided hair", "소녀 여자 언니 누나 엄마 어머니 이모 딸 요정 마녀 👧 girl"),
    _person("boy", "a cheerful boy with short black hair", "소년 남자 형 오빠 아빠 아버지 삼촌 아들 왕자 도깨비 👦 boy"),
)
COLOURS: dict[str, str] = {
    "빨간": "red", "붉은": "red", "파란": "blue", "푸른": "blue", "노란": "yellow", "하얀": "white", "흰": "white",
    "까만": "black", "검은": "black", "초록": "green", "분홍": "pink", "보라": "purple", "황금": "golden", "회색": "gray",
    "갈색": "brown", "은빛": "silver",
}  # fmt: skip
EXTRAS = ("a red scarf", "a yellow bow", "a green vest", "a blue hat", "a purple cape", "an orange backpack")
_GIRL_ENDINGS = "희숙순미아연혜나라린지은"
_BEFORE = "아기|꼬마|새끼|엄마|아빠|대장|왕|흰|백|흑|청|황|불"


def kind_of(name: str) -> Kind:
    """Korean names end in what they name: 호랑이 잡는 소년 is a boy; but 토끼 할머니 is a rabbit."""
    words = name.split()
    kinds = [_known(word) for word in words]
    for at in range(len(words) - 1, -1, -1):
        if found := kinds[at]:
            before = kinds[at - 1] if at else None
            return before if found.person and before and not before.person else found
    girl = name[-1:] in _GIRL_ENDINGS
    return next(kind for kind in PEOPLE if kind.noun == ("girl" if girl else "boy"))


def is_animal(word: str) -> bool:
    kind = _known(word)
    return kind is not None and not kind.person


def looks(kinds: tuple[Kind, ...], names: tuple[str, ...], rng: Random) -> tuple[str, ...]:
    """One description each, no two alike; a colour in the name is its colour."""
    extras = rng.sample(EXTRAS, len(kinds))
    return tuple(_look(kind, name, extra) for kind, name, extra in zip(kinds, names, extras, strict=True))


def _look(kind: Kind, name: str, extra: str) -> str:
    named = next((colour for word, colour in COLOURS.items() if word in name), None)
    if kind.person and named:
        return f"{kind.body}, in {named} clothes, with {extra}"
    return f"{kind.body.format(named or kind.colour)}{' and' if ' with ' in kind.body else ' with'} {extra}"


def _known(word: str) -> Kind | None:
    for kind in (*CREATURES, *PEOPLE):
        if any(_names(key, word) for key in kind.words):
            return kind
    return None


def _names(key: str, word: str) -> bool:
    """A long key anywhere in the word; one syllable only alone or after what describes it: 아기곰, but not 용감한."""
    if key.isascii():
        return re.search(rf"(?<![a-z]){key}s?(?![a-z])", word, re.IGNORECASE) is not None
    if len(key) > 1 or not ("가" <= key <= "힣"):
        return key in word
    return re.search(rf"^(?:{_BEFORE})?{key}(?:들|님)?(?=\W|$)", word) is not None
