"""What was said, as pieces without what only speaking brings along: fillers, corrections, stammering."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from services.gateway.speech.joints import joined
from services.gateway.speech.nouns import COUNTS, KNOWN, YO_NOUNS, describes
from services.gateway.speech.words import words

_HESITATION = re.compile(r"\.{2,}|…+|⋯+|[~〜∼]+|(?<=\s)[-–—]+(?=\s)")
_PIECES = re.compile(r"[.!?。！？][.!?。！？,、，;]*(?=\s|$)|[,、，;]+(?!\d)")
_DRAWN_OUT = re.compile(r"(?:으*음+|흐*음+|흠+|으+|어+|아+|에+|엄+|어*음+|크+흠+|응+)")
_ANYWHERE = words("있잖아 있잖아요 있죠 그러니까 그러니까요 그니까 글쎄 글쎄요 저는요 나는요")
_WONDERING = re.compile(r"그?뭐(?:지|냐|냐면|더라|였지|였더라|라더라|랄까|라고)요?")
_IN_FRONT = words("""
    그 저 저기 저기요 거기 뭐 막 네 넵 예 응 그게 그거 그냥 이제 일단 아마 아마도 그럼 그러면 자 오 와 야 맞다
    그리고 근데 그런데 제발 혹시 사실
    """)
# What 그 and 저 point at, and then they say something: 저 멀리, 그 옛날.
_POINTED_AT = tuple(
    words("""
    어릴 어렸을 멀리 먼 산 하늘 별 푸른 높은 너머 바다 언덕 달 아래 위 끝 옛날 해 시절 때 날 후 뒤 밑 건너 숲
    """)
)
_INSTEAD = re.compile(r"아니+(?:아니)*(?:다|야|요|고|라)?|말고요?")  # between what is taken back and what is meant
_TAKES_BACK = re.compile(rf"(?<!지) (?:{_INSTEAD.pattern})$")  # 싸우지 말고 takes nothing back
_OPINION = re.compile(
    r"^(?:(?:제|내) 생각에(?:는|ㄴ)?|(?:제|내) 생각엔|(?:(?:나는|저는) )?(?:잘 )?(?:모르겠(?:는데요?|지만)|모르지만)"
    r"|(?:(?:우리|저희) )?(?:애|아이|딸|아들|제|내)가 (?:\S+ )*(?:좋아(?:해서|하니까)|좋(?:아서|으니까))) "
)
# What is no answer beside one: that they do not know, or why they like it.
_ASIDE = re.compile(
    r"(?:(?:나는|저는) )?(?:잘 )?(?:모르겠(?:어요?|는데요?|습니다)|몰라요?)"
    r"|(?:\S+ )+(?:좋아(?:서|해서|하니까|하거든)|좋(?:으니까|거든)|(?:예뻐|멋있어|재미있어|재밌어|귀여워)서)요?"
)
_SAID_TWICE = words("옛날 아주 멀리 깊은 높은 먼 깡충 반짝 살랑 머나먼 정말 매우 넓은")


def tidy(text: str) -> str:
    """One line, composed, without the signs of hesitation."""
    return " ".join(_HESITATION.sub(" ", unicodedata.normalize("NFC", text)).split())


def pieces(text: str) -> list[str]:
    """The sentences and the parts between commas, in order; what was taken back is gone. Empty if all is filler."""
    kept: list[str] = []
    taken_back = False
    for tokens in _parts(tidy(text)):
        if _INSTEAD.fullmatch(tokens[0]):
            taken_back = True
            tokens = tokens[1:]
        if phrase := " ".join(_meant(begun(tokens))):
            if kept and (taken_back or _TAKES_BACK.search(kept[-1])):
                standing = " ".join(_standing(_TAKES_BACK.sub("", kept[-1]).split()))
                kept[-1:] = [standing] if standing else []
            elif kept and _stammered(kept[-1], phrase):
                kept.pop()
            kept.append(phrase)
            taken_back = False
    return [phrase for phrase in kept if not _ASIDE.fullmatch(phrase)]


def narrowed(phrases: Sequence[str]) -> list[str]:
    """Each once; one that another begins or ends with is the same, said shorter: 조선, 조선 시대; 먼 옛날, 옛날."""
    once = dict.fromkeys(phrase for phrase in phrases if phrase)
    return [one for one in once if not any(other.startswith(f"{one} ") or other.endswith(f" {one}") for other in once)]


def begun(tokens: list[str]) -> list[str]:
    """Without what people say before they answer."""
    while len(tokens) > 1 and tokens[0] in _IN_FRONT:
        if tokens[0] in ("그", "저") and tokens[1].startswith(_POINTED_AT):
            break
        tokens = tokens[1:]
    return [] if len(tokens) == 1 and tokens[0] in _IN_FRONT else tokens


def _parts(text: str) -> Iterator[list[str]]:
    """What stands between commas, full stops and, where none was written, the 요 that ends a sentence."""
    for part in _PIECES.split(text):
        tokens: list[str] = []
        for token in part.split():
            if _is_filler(token):
                continue
            tokens.append(token)
            if token.endswith("요") and len(token) > 1 and token not in YO_NOUNS and not _INSTEAD.fullmatch(token):
                yield _without_opinion(tokens)
                tokens = []
        if tokens:
            yield _without_opinion(tokens)


def _without_opinion(tokens: list[str]) -> list[str]:
    return _OPINION.sub("", " ".join(tokens)).split()


def _is_filler(token: str) -> bool:
    return token in _ANYWHERE or any(sound.fullmatch(token) for sound in (_DRAWN_OUT, _WONDERING))


def _meant(tokens: list[str]) -> list[str]:
    """What follows the last correction; and a word said twice in a row said once."""
    for at in range(len(tokens) - 2, 0, -1):
        if _INSTEAD.fullmatch(tokens[at]) and not tokens[at - 1].endswith("지"):
            return _meant([*_standing(tokens[:at]), *tokens[at + 1 :]])
    return [token for token, following in pairwise([*tokens, ""]) if not _again(token, following)]


def _standing(tokens: list[str]) -> list[str]:
    """What stands when the last name was taken back: 여우랑 토끼, 아니."""
    for at in range(len(tokens) - 2, -1, -1):
        if joined(tokens[at], tokens[at + 1]) is not None:
            return tokens[: at + 1]
    return []


def _again(token: str, following: str) -> bool:
    """Whether the next word is this one again, or this one was a stammer: 조선 조선, 바 바다."""
    return token not in _SAID_TWICE if token == following else _stammered(token, following)


def _stammered(token: str, following: str) -> bool:
    meant = token in KNOWN or token in COUNTS or describes(token)
    return len(token) == 1 and token.isalpha() and not token.isascii() and following.startswith(token) and not meant
