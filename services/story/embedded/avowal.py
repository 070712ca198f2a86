"""What a feeling or what befell somebody says: 어둠이 무서운 마음 says 어둠이 무섭다."""

from services.story.embedded.clauses import DREADED, FELT
from services.story.embedded.syllables import N, add, final_of, without_final


def avowal(heart: str) -> str | None:
    """What a heart says of itself: 어둠이 무서운 마음 says 어둠이 무섭다; None of another heart: 함께하는 마음."""
    phrase, found, _ = heart.rpartition(" 마음")
    if not found or not phrase.endswith(("고 싶은", "고 싶었던", *DREADED, *FELT)):
        return None
    if phrase.endswith("는"):
        return stated(phrase)
    if phrase.endswith("힘든"):
        return f"{phrase[:-1]}들다"
    if phrase.endswith(("좋은", "싫은", "싶은", "않은", "찮은")):
        return f"{phrase[:-1]}다"
    if phrase.endswith("싶었던"):
        return f"{phrase.removesuffix('던')}다"
    if phrase.endswith("낯선"):
        return f"{phrase[:-1]}설다"
    stem = phrase[:-1] if phrase.endswith("운") else without_final(phrase)
    return f"{add(stem, final='ㅂ')}다" if phrase.endswith("운") else f"{stem}다"


def stated(doing: str) -> str:
    """사랑하는 is 사랑한다, 안 듣는 안 듣는다."""
    stem = doing.removesuffix("는")
    return f"{add(stem, final=N)}다" if final_of(stem) == "" else f"{stem}는다"
