"""What is done for the joy of it: 송편 빚기, 연 날리기."""

import re

_PASTIME = re.compile(  # 송편 빚기, for the joy of it: said as it was typed
    r"^(?:\S+(?:이랑|랑|와|과|하고) (?:함께 |같이 )?)?"
    r"(?!(?:번갈아|서로|함께|같이|혼자|먼저|천천히|나눠|차례로|다시|잘) )"
    r"(?!(?:친구|우정|추억|약속|규칙|습관|사이|용기|자신감|꿈|힘|마음|생각|욕심|화|그림|글|말) )"
    r"(\S+ (?:만들|빚|캐|따|줍|타|키우|기르|가꾸|접|심|뜨|날리|꾸미|쌓|찍|굽|모으|물들이|부치|담그|굴리|잡|불)기)$"
)


def pastime_of(phrase: str) -> str | None:
    """송편 빚기, and of 할머니랑 송편 빚기; None of what one must learn or ought to do: 친구 만들기, 옷 입기."""
    found = _PASTIME.search(phrase)
    return found[1] if found else None
