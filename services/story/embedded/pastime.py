"""What is done for the joy of it: 송편 빚기, 연 날리기."""

import re

from services.story.embedded.particles import Word, particle
from services.story.embedded.syllables import L, final_of, without_final

_STEMS = "만들|빚|캐|따|줍|타|접|심|뜨|날리|꾸미|쌓|찍|굽|모으|물들이|부치|담그|굴리|잡|불|보"
_PASTIME = re.compile(  # 송편 빚기, for the joy of it: said as it was typed
    r"^(?:(?:추석|설|설날|명절|생일|주말|방학|크리스마스|동지|단오)에? )?"
    r"(?:\S+(?:이랑|랑|와|과|하고) (?:함께 |같이 )?)?"
    r"(?!(?:번갈아|서로|함께|같이|혼자|먼저|천천히|나눠|차례로|다시|잘) )"
    r"(?!(?:친구|우정|추억|약속|규칙|습관|사이|용기|자신감|꿈|힘|마음|생각|욕심|화|그림|글|말|책|눈치|시험|아기|동생) )"
    rf"(\S+ (?:{_STEMS})기)$"
)
_DOING = re.compile(rf"(?<!\S)([가-힣]+) ({_STEMS})기를 (하는|하던|하자|하고|하다가)(?![가-힣])")  # 송편 만들기를 하는
_OBJECT = re.compile(r"([가-힣])([을를]) (?=\S+기$)")
_FEAST = re.compile(r"(?<=[가-힣])(잔치|파티|축제) 이야기를 나[눌누]는? 잔치")

_GAME = re.compile(  # whose name is a sentence
    r"^(무궁화 꽃이 피었습니다|우리 집에 왜 왔니|여우야 여우야(?: 뭐 하니)?|동(?:대|동)?문을 열어라|그대로 멈춰라"
    r"|얼음 ?땡|꼬마야 꼬마야|두껍아 두껍아)(?: 놀이| 게임| ?하기)?$"
)


def game_of(phrase: str) -> str | None:
    """‘무궁화 꽃이 피었습니다’ 놀이: of no flower that bloomed."""
    found = _GAME.search(phrase)
    return f"‘{found[1]}’ 놀이" if found else None


def pastime_of(phrase: str) -> str | None:
    """송편 빚기, and of 할머니랑 송편 빚기; None of what one must learn or ought to do: 친구 만들기, 옷 입기."""
    found = _PASTIME.search(phrase)
    return _OBJECT.sub(_named, found[1]) if found else None


def _named(found: re.Match[str]) -> str:
    """연 날리기 of 연을 날리기; but 마을 만들기."""
    return f"{found[1]} " if particle(found[1], "을/를") == found[2] else found[0]


def plainly_done(text: str) -> str:
    """송편을 만드는 of 송편 만들기를 하는, 생일잔치 of 생일잔치 이야기를 나눌 잔치, as one writes it."""
    return _FEAST.sub(r"\1", _DOING.sub(_done, text))


def _done(found: re.Match[str]) -> str:
    thing, stem, ending = found[1], found[2], found[3].removeprefix("하")
    if ending == "는" and final_of(stem) == L:
        stem = f"{stem[:-1]}{without_final(stem[-1])}"
    return f"{Word(thing):을/를} {stem}{ending}"
