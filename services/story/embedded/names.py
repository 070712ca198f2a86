"""The characters' field taken apart into names, and how a name is said for short."""

import re
from collections import Counter

from services.story.embedded.breath import said_in_one_breath
from services.story.embedded.grouping import THINGS, is_named
from services.story.embedded.joint import without_joint
from services.story.embedded.likeness import is_animal, is_kind
from services.story.embedded.listing import told_apart, without_verb
from services.story.embedded.reading import Final, final
from services.story.embedded.rewording import Rewording, reworded
from services.story.embedded.typed import cleaned, readable, shortened

MOST = 6  # characters in a book
NAME_LIMIT = 40  # characters
SHORT_LIMIT = 20
NOBODY = "아이"
NICKNAME = 2  # syllables
MYSELF = ("나", "저")  # whoever typed it

_SAID_PLAINLY: tuple[Rewording, ...] = (
    (re.compile(r"(?:^|(?<=[ ,]))(?:엄마|아빠|할머니|할아버지)의 어린 시절 (?=\S)"), "어린 "),  # 엄마의 어린 시절 은주
    (re.compile(r"어린 ?시절의? (?=(?:엄마|아빠|할머니|할아버지|이모|삼촌))"), "어린 "),  # 어린 시절의 할아버지
    (
        re.compile(r"(?:^|(?<=[ ,]))(\S+?)[이가]? (?:어렸을|어릴) (?:때|적)(?=$|랑|와|하고|,)"),
        r"어린 \1",
    ),  # 엄마가 어렸을 때
    (
        re.compile(r"(\S+?)라는 (아이|소녀|소년|친구|꼬마)(?:(?P<joint>와|랑|하고) (?=\S)|$|(?=,))"),
        lambda found: f"{found[2]} {without_joint(found[1])}{', ' if found['joint'] else ''}",
    ),  # 피노라는 아이와 할아버지
)
_OUTSIDE = r"(?![^(\[]*[)\]])"  # not inside brackets
_SEPARATORS = re.compile(rf"(?:[,，、;·ㆍ・/&|\n]|\s+(?:그리고|및|and)\s+){_OUTSIDE}")
_JOINED = re.compile(rf"(\S+?)(이랑|랑|하고|와|과)\s+{_OUTSIDE}")
_ADJECTIVE = re.compile(r"[운은는한인진큰린된른온난]$")
_COUNTED = re.compile(r"(\S+) (?:두|세|네|다섯|여섯|[2-6]) ?(?:마리|명)$")  # 토끼 세 마리 are 토끼들
_SO_MANY = re.compile(r"^(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열두?|여러) (?!살)\S+$")  # 일곱 난쟁이
_COUNTERS = ("마리", "명", "친구", "친구들", "형제", "자매", "남매", "가족", "식구", "부부", "아저씨", "아줌마", "씨")
_OF_CHILDREN = ("쌍둥이", "동생", "친구", "짝꿍", "꼬마", "사촌", "전학생", "아이")
_ALONE_OF_ITS_KIND = re.compile(r"(\S+) 한 (?:마리|명|그루|송이|개|척|대)$")  # 책벌레 한 마리 is 책벌레
_JUST_ONE = re.compile(r"^(\S+) 하나$")  # 돌멩이 하나, but 우주인 하나
_COUNTABLE = ("별", "점", "돌멩이", "조약돌", "씨앗", "나무", "꽃", "풀", "구름", "물방울", "나뭇잎", "눈송이", "불빛")
_ELDER_SIBLINGS = ("언니", "누나", "형", "오빠")
_NUMBERS = frozenset(("둘", "셋", "넷", "다섯", "여섯"))  # 쥐 셋과 할아버지
_SHORT_NAMES = frozenset("린준윤솔은빈율찬결온샘설진현훈선민연")
_CROWDS = ("친구들", "아이들", "어린이들")
_FABLED = ("산타 할아버지", "산타클로스 할아버지", "삼신 할머니", "마고 할미")  # no family has one
_HOUSEHOLDS = ("가족", "식구", "형제", "자매", "남매")
_ADDRESSED = ("아저씨", "아줌마", "아주머니")
PARENTS = ("엄마 ", "아빠 ", "할머니 ", "할아버지 ")
_RELATED = (
    *PARENTS,
    "아기 ",
    "꼬마 ",
    "어린 ",
    "새끼 ",
    "형 ",
    "누나 ",
    "언니 ",
    "오빠 ",
    "동생 ",
)
_PERSONS = ("아이", "소녀", "소년", "공주", "왕자", "로봇", "꼬마", "친구", "강아지", "고양이")  # whose name may follow
_SURNAMES = frozenset("김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진")
_TITLES = ("서방", "선생", "영감", "대감", "사또", "사장님", "박사", "부인", "도령", "첨지", "진사")
_VAGUE = (
    "아이",
    "사람",
    "나무",
    "조각",
    "인형",
    "요정",
    "괴물",
    "장수",
    "상인",
    "주인",
    "손님",
    "딸",
    "아들",
)  # which say little: 바람 아이, 물의 요정
_LIMBS = frozenset("팔손발코입귀몸")  # of whose owner they are: 로봇 팔
_TWIN_NAMES = re.compile(
    r"쌍둥이 (?!형제|자매|남매)([가-힣]{2,3})(?<![와과랑])(?: |, ?)([가-힣]{2,3})(?=,|$)"
)  # 쌍둥이 다온 다율; 쌍둥이 하루, 하나, of whom not only the first is a twin
_AS_ONE = re.compile(  # 쌍둥이 남매 준이와 솔이
    r"^(?:쌍둥이 (?:(?:형제|자매|남매) )?|(?:형제|자매|남매|부부|단짝) )(?=\S)"
)
_ALONE = frozenset("해달별꽃눈비나너왕형딸신산강불물빛콩팥")  # besides animals, one syllable that is joined: 해와 달


def names(characters: str) -> tuple[str, ...]:
    """One to six different names, as typed."""
    told = _TWIN_NAMES.sub(r"\1, \2", without_verb(reworded(characters, _SAID_PLAINLY)))
    joined = [piece.strip() for part in _SEPARATORS.split(told) for piece in _unjoined(part)]
    alone = len(joined) == 1  # else whoever typed it told them apart: 악어 의사 선생님, 민호
    parts = (name for piece in joined for name in (alone and said_in_one_breath(piece.split())) or told_apart(piece))
    found = (shortened(cleaned(part), NAME_LIMIT) for part in parts)
    distinct = tuple(dict.fromkeys(name for name in found if readable(name)))
    return distinct[:MOST] or (NOBODY,)


def short_names(full: tuple[str, ...]) -> tuple[str, ...]:
    """용감한 토끼 토토 is 토토 from the second sentence on, unless another is called so too."""
    shorts = [_short(name) for name in full]
    times = Counter(shorts)
    return tuple(short if times[short] == 1 else name for short, name in zip(shorts, full, strict=True))


def _short(name: str) -> str:
    return shortened(_of_many(name) or _of_one(name), SHORT_LIMIT)


def _of_many(name: str) -> str | None:
    """토끼들 of 토끼 세 마리, 친구들 of 청군 백군 친구들, 일곱 난쟁이 as they are; and 책벌레 of 책벌레 한 마리."""
    if counted := _COUNTED.search(name):
        return f"{counted[1]}들"
    if alone := _ALONE_OF_ITS_KIND.search(name):
        return alone[1]
    if (one := _JUST_ONE.search(name)) and (is_animal(one[1]) or one[1] in _COUNTABLE):
        return one[1]
    if _SO_MANY.search(name):
        return name
    *before, last = name.split(" ")
    if before and last in _CROWDS:
        return last
    return f"{before[-1]} {last}" if len(before) > 1 and last in _HOUSEHOLDS else None


def _of_one(name: str) -> str:
    *before, last = name.split(" ")
    if name.endswith(_FABLED):
        return " ".join([*before[-1:], last])
    if last in MYSELF:  # 거짓말한 나
        return last
    if before and (last == "새끼" or (before[-1] in ("아기", "새끼") and not is_named(last))):  # 늑대 새끼
        return f"{before[-1]} {last}"
    is_korean = all("가" <= letter <= "힣" for letter in last)
    parental = name.startswith(PARENTS) and not is_named(last)  # 엄마 트리케라톱스
    related = parental or (name.startswith(_RELATED) and is_kind(last))  # 엄마 개구리
    if before and before[-1] in _SURNAMES and last in _TITLES:  # 김 서방
        return f"{before[-1]} {last}"
    if before and _is_said_after(before[-1], last):
        return f"{before[-1]} {last}"
    if before and last in _ADDRESSED and is_korean:  # 책방 주인 아저씨
        return last
    if not before or not is_korean or last in (*_COUNTERS, *_NUMBERS) or "(" in name or related:
        return name
    if last in _VAGUE and before[-1] != "살" and not _ADJECTIVE.search(before[-1]):  # but 여섯 살 아이
        return f"{before[-1]} {last}"
    called = before[-1] in _PERSONS or _ADJECTIVE.search(before[-1])
    if len(last) < 2 and not (called and not is_kind(last) and last not in _LIMBS):  # 별 보는 아이 솔, but 아기 곰
        return name
    return last


def _is_said_after(before: str, last: str) -> bool:
    """영자 언니 of 공장에 다니는 영자 언니, 곰 아저씨 of 빵 굽는 곰 아저씨."""
    return (last in _ELDER_SIBLINGS and is_named(before)) or (last in _ADDRESSED and is_animal(before))


def _unjoined(part: str) -> list[str]:
    """Split at 와/과, (이)랑 and 하고 where they join names, not where a word only ends like them."""
    pieces, start = [], 0
    for match in _JOINED.finditer(part):
        stem, joint = _taken_apart(match[1], match[2], part[start : match.start()])
        if _joins(stem, joint, part[match.end() :]):
            pieces.append(part[start : match.start()] + stem)
            start = match.end()
    apart = [*pieces, part[start:]]
    return [_AS_ONE.sub("", apart[0].strip()), *apart[1:]] if pieces else apart


def _taken_apart(stem: str, joint: str, before: str) -> tuple[str, str]:
    """호랑이랑 is 호랑이 and 랑; 곰이랑 is 곰 and 이랑, 꿈틀이랑 꿈틀이, 하온이랑 하온이, but 화랑 관창."""
    if joint != "이랑" or is_kind(stem) or stem in (*THINGS, *_NUMBERS) or stem.endswith("님"):
        return stem, joint
    titled = is_named(stem) and before.strip() and not before.strip().endswith(_OF_CHILDREN)
    fondly = len(stem) <= NICKNAME and not titled and final(stem) is not Final.VOWEL
    return (f"{stem}이", "랑") if is_animal(f"{stem}이") or fondly else (stem, joint)


def _joins(stem: str, joint: str, rest: str) -> bool:
    named = stem in _SHORT_NAMES and joint in ("과", "이랑") and is_named(rest.partition(" ")[0])  # 린과 수빈이
    if len(stem) == 1 and not (named or is_animal(stem) or stem in _ALONE or stem in _NUMBERS):
        return False  # 사과 나무, 노랑 병아리
    sound = final(stem)
    if joint in ("와", "랑"):
        return sound in (Final.VOWEL, Final.UNKNOWN)
    if joint in ("과", "이랑"):
        return sound in (Final.CONSONANT, Final.RIEUL, Final.UNKNOWN)
    following, _, more = rest.partition(" ")
    return is_animal(stem) or not (more and _ADJECTIVE.search(following))  # 착하고 용감한 토끼
