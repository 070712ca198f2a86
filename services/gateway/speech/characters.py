"""Who is in a story: 토끼, 거북이; commas between them."""

import re
from collections.abc import Sequence

from services.gateway.speech.endings import without_copula, without_particle, without_wish
from services.gateway.speech.nouns import (
    ANIMALS,
    BEFORE_ANIMALS,
    COUNTERS,
    COUNTS,
    DO_NOUNS,
    FAMILY,
    GWA_NOUNS,
    KNOWN,
    NEVER_ALONE,
    RANG_NOUNS,
    TITLES,
    describes,
    final,
    has_own_i,
    words,
)
from services.gateway.speech.sayings import distinct, pieces

_LABEL = re.compile(
    r"^(?:등장\s?인물은|등장\s?인물이|등장하는 사람은|주인공은|주인공이|캐릭터는"
    r"|나오는 (?:사람|동물|인물|친구들?)은) (?=\S)"
)
_APPEAR = re.compile(
    r" ?(?:(?:나왔으면|나오면) 좋겠어요?|나오게 해\s?(?:주세요|줘요?)|나와요?|나옵니다|나오는|나오죠|나올래요?"
    r"|나왔어요|등장해요?|등장합니다|등장하는|있어요?|있었어요|살아요?|살았어요|살고 있어요|"
    r"만나요|놀아요|주인공)(?: ?(?:거|것|이야기|얘기|걸로|걸|게))?(?:요|예요|이에요|에요|이요|입니다)?$"
)
_AND_APPEAR = words("나오고 있고 등장하고 살고 나오구")
_POLITELY = re.compile(r"(?<=랑|고)요$")
_JOINTS = words("그리고 및 또 또는 랑 이랑 하고 와 과 이하고 그담에 다음에")
_TOGETHER = words("같이 함께 둘이 둘이서 서로 모두 다")


def characters(text: str) -> str:
    names = [name for piece in pieces(text) for name in _names(piece)]
    return ", ".join(distinct(names))


def _names(piece: str) -> list[str]:
    phrase, appear = _without_appearing(_LABEL.sub("", piece))
    tokens = without_copula(phrase).split()
    if appear:
        while len(tokens) > 1 and tokens[-1] in _TOGETHER:
            tokens = tokens[:-1]
        tokens[-1] = without_particle(tokens[-1], "이서 가 이 은 는 도 를 을")
    names = [name for joined in _unjoined(tokens) for name in _apart(joined)]
    return [" ".join(name) for name in names if name]


def _without_appearing(piece: str) -> tuple[str, bool]:
    found = _APPEAR.search(piece)
    if found and found.start():
        return piece[: found.start()].rstrip(), True
    phrase, wished = without_wish(piece)
    return (without_copula(without_particle(phrase, "으로 로 을 를")) if wished else phrase), wished


def _unjoined(tokens: Sequence[str]) -> list[list[str]]:
    """The tokens of each name, parted where something joins two: 와/과, (이)랑, 하고, 도, 그리고, or 요."""
    names: list[list[str]] = [[]]
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if token in _JOINTS and names != [[]]:
            names.append([])
        elif token in _AND_APPEAR:
            names[-1] = [*names[-1][:-1], *(without_particle(name, "가 이 도 은 는") for name in names[-1][-1:])]
            names.append([])
        elif (stem := _joined(token, following)) is not None:
            names[-1].append(stem)
            names.append([])
        else:
            names[-1].append(token)
    return names


def _joined(token: str, following: str | None) -> str | None:
    """The noun before a joint at the end of this token, if there is one."""
    token = _POLITELY.sub("", token)
    if token.endswith("랑") and len(token) > 1 and token not in RANG_NOUNS:
        return without_particle(token, "이랑") if token.endswith("이랑") and not has_own_i(token[:-1]) else token[:-1]
    if token.endswith("하고") and len(token) > 2:
        stem = token.removesuffix("하고")
        return (
            stem
            if stem in KNOWN or (following is not None and (following in KNOWN or not describes(following)))
            else None
        )
    if token.endswith(("와", "과")) and token not in GWA_NOUNS and len(token) > 1:
        stem = without_particle(token, "와 과")
        return stem if stem != token and (following or stem in KNOWN) and _is_noun(stem) else None
    if token.endswith("도") and token not in DO_NOUNS and token[:-1] in KNOWN:
        return token[:-1]
    if following and token.endswith("요") and (stem := without_copula(token)) != token:
        return stem
    return None


def _is_noun(stem: str) -> bool:
    return len(stem) > 1 or stem in KNOWN or final(stem) is None


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
    if (token in ANIMALS and following in TITLES) or (token not in FAMILY and following in NEVER_ALONE):
        return True
    return token in BEFORE_ANIMALS and following in ANIMALS
