"""What a panel is at an age: how many sentences, of how many words."""

from dataclasses import dataclass

from contracts.book import Age


@dataclass(frozen=True)
class Band:
    """Least and most, of a panel of a book of several."""

    sentences: tuple[int, int]
    words: tuple[int, int]  # of a sentence
    manner: str  # how one tells to such children


BANDS: dict[Age, Band] = {
    "3-5": Band(
        (2, 3),
        (2, 7),
        "아주 쉬운 낱말과 짧은 문장으로 써요. 소리와 움직임을 흉내 내는 말(폴짝폴짝, 살금살금)을 즐겨 쓰고, "
        "한 문장에는 한 가지 일만 담아요.",
    ),
    "5-7": Band(
        (3, 4),
        (3, 10),
        "쉬운 낱말로 또박또박 써요. 짧은 대화와 흉내 내는 말을 섞고, 마음이 어떻게 움직이는지 보여 주어요.",
    ),
    "7-9": Band(
        (3, 4),
        (4, 13),
        "또렷한 까닭과 결과가 있게 써요. 대화와 묘사를 넉넉히 넣고, 인물이 스스로 생각하고 고르게 해요.",
    ),
}
ALONE = 2  # sentences more where one panel is the whole book


def sentences(age: Age, panels: int) -> tuple[int, int]:
    """Least and most of a panel."""
    least, most = BANDS[age].sentences
    return (least + ALONE, most + ALONE) if panels == 1 else (least, most)
