"""Who is in a story: 토끼, 거북이; commas between them."""

import re
from collections.abc import Sequence

from services.gateway.speech.endings import HOPED, is_sentence, without_copula, without_particle, without_wish
from services.gateway.speech.joints import JOINTS, joined
from services.gateway.speech.nouns import (
    ANIMALS,
    BEFORE_ANIMALS,
    COUNTERS,
    COUNTS,
    FAMILY,
    KNOWN,
    NEVER_ALONE,
    TITLES,
    describes,
)
from services.gateway.speech.sayings import begun
from services.gateway.speech.spacing import spaced
from services.gateway.speech.words import words

_LABEL = re.compile(
    r"^(?:등장\s?인물은|등장\s?인물이|등장하는 사람은|주인공은|주인공이|(?:주인공|제|내) 이름[은이]|캐릭터는"
    r"|나오는 (?:사람|동물|인물|친구들?)은) (?=\S)"
)
_APPEAR = re.compile(
    rf" ?(?:(?:나왔으|나오|있었으|있으)면 {HOPED}|나오게 해\s?(?:주세요|줘요?)|나와요?|나옵니다|나오는|나오죠|나올래요?"
    r"|나왔어요|등장해요?|등장합니다|등장하는|있어요?|있었어요|살아요?|살았어요|살고 있어요|"
    r"만나요|놀아요|주인공)(?: ?(?:거|것|이야기|얘기|걸로|걸|게))?(?:요|예요|이에요|에요|이요|입니다)?$"
)
_TOLD = re.compile(r"\S+는 (?:거|것|이야기|얘기)(?:요|예요|에요|이요|이에요|입니다)?$")
_AND_APPEAR = words("나오고 나오구 있고 등장하고 살고")
_TOGETHER = words("같이 함께 둘이 둘이서 서로 모두 다")
_CALLED = re.compile(r"(?:^|(?:인데|이고|고)? )이름[은이] (?=\S)")


def characters(pieces: Sequence[str]) -> list[str]:
    names: list[str] = []
    for piece in pieces:
        found = _names(piece)
        if names and found and _CALLED.match(piece):
            names[-1:] = [f"{names[-1]} {found[0]}"]  # 토끼예요. 이름은 토토예요.
            found = found[1:]
        names += found
    return list(dict.fromkeys(names))


def _names(piece: str) -> list[str]:
    piece = _CALLED.sub(" ", _LABEL.sub("", piece)).strip()
    if (acting := _acting(piece)) is not None:
        tokens = acting
    else:
        phrase, appear = _without_appearing(piece)
        tokens = spaced(without_copula(phrase)).split()
        if appear:
            tokens = _without_together(tokens)
    names = [name for part in _unjoined(tokens) for name in _apart(begun(part) or part)]
    return [_oneself(" ".join(name)) for name in names if name]


def _oneself(name: str) -> str:
    return "나" if name in ("저", "제", "내") else name


def _acting(piece: str) -> list[str] | None:
    """Who does something, and to whom, when the piece says what: 토끼가 곰을 도와줘요."""
    told = _TOLD.search(piece)
    wished = without_wish(piece)[1] and not piece.endswith(("을 해요", "를 해요"))
    if wished or not (told or is_sentence(piece)):
        return None
    tokens = piece.split()
    for at, token in enumerate(tokens[:-1]):
        who = without_particle(token, "이 가")
        about = len(tokens) - at - 1 > 2 or not told
        if who != token and not (about and describes(tokens[at + 1])):
            others = [without_particle(other, "을 를 한테 에게 하고 랑 와 과") for other in tokens[at + 1 :]]
            return [*tokens[:at], who, *(part for other in others if other in KNOWN for part in ("그리고", other))]
    return None


def _without_together(tokens: list[str]) -> list[str]:
    while len(tokens) > 1 and tokens[-1] in _TOGETHER:
        tokens = tokens[:-1]
    return [*tokens[:-1], without_particle(tokens[-1], "이서 가 이 은 는 도 를 을")]


def _without_appearing(piece: str) -> tuple[str, bool]:
    found = _APPEAR.search(piece)
    if found and found.start():
        return piece[: found.start()].rstrip(), True
    phrase, wished = without_wish(piece)
    if not wished:
        return piece, False
    return _without_appearing(without_copula(without_particle(phrase, "으로 로 을 를")))[0], True


def _unjoined(tokens: Sequence[str]) -> list[list[str]]:
    """The tokens of each name, parted where something joins two."""
    names: list[list[str]] = [[]]
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if token in JOINTS and names != [[]]:
            names.append([])
        elif token in _AND_APPEAR:
            names[-1] = [*names[-1][:-1], *(without_particle(name, "가 이 도 은 는") for name in names[-1][-1:])]
            names.append([])
        elif (stem := joined(token, following, names[-1][-1] if names[-1] else None)) is not None:
            names[-1].append(stem)
            names.append([])
        else:
            names[-1].append(token)
    return names


def _apart(tokens: list[str]) -> list[list[str]]:
    """Names that only a space parts, where each word is known: 엄마 아빠; but 빨간 모자 is one."""
    names: list[list[str]] = []
    name: list[str] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        name.append(token)
        if token in COUNTS or (token not in KNOWN and describes(token)):
            continue
        if token in KNOWN or token in COUNTERS:
            if _goes_on(token, following) or (following and KNOWN.isdisjoint(name)):
                continue
            names.append(name)
            name = []
            continue
        return [tokens]
    return [*names, name] if not name else [tokens]


def _goes_on(token: str, following: str | None) -> bool:
    """Whether the next word still says who this is: 토끼 할머니, 엄마 곰, 토끼 한 마리."""
    if following is None:
        return False
    if following in COUNTS or following in COUNTERS:
        return True
    if token in ANIMALS and following.removesuffix("님") in TITLES:
        return True
    if token not in FAMILY and following in NEVER_ALONE:
        return True
    return token in BEFORE_ANIMALS and following in ANIMALS
