"""How different tales are: of one brief with many seeds, and of many briefs."""

import re
from collections import Counter
from itertools import combinations

import pytest

from contracts.book import Brief, Options
from services.story.checks import Book, check_page, check_whole
from services.story.embedded.telling import Tale
from services.story.sentences import sentences
from tests.services.story.embedded.briefs import BRIEFS

SEEDS = range(50)
THREE = (BRIEFS[0], BRIEFS[10], BRIEFS[42])
TEN = BRIEFS[::5]
PARTICLE = r"(?:이|가|은|는|을|를|과|와|야|아|으로|로|이랑|랑|이라는|라는|이었어요|였어요|이에요|예요|의)?"


def frames(tale: Tale) -> set[str]:
    """The sentences of the panels, what the reader typed masked."""
    own = {tale.words[word] for word in ("era", "place", "topic", "tale", "cast", "all", "a", "call")}
    own |= {character.short for character in tale.company.characters}
    own |= {character.name for character in tale.company.characters}
    typed = "|".join(re.escape(word) for word in sorted(own, key=len, reverse=True))
    told = (sentence for page in [*tale.pages(set(), 0)][1:] for sentence in sentences(page.text))
    return {re.sub(rf"(?:{typed}|내가|내 ){PARTICLE}", "□", sentence) for sentence in told}


@pytest.mark.parametrize(
    ("brief", "panels"),
    [*((brief, panels) for brief in THREE for panels in (1, 12)), *((brief, 4) for brief in TEN)],
    ids=lambda one: one.topic if isinstance(one, Brief) else None,
)
def test_two_tales_of_one_brief_share_few_sentences(brief: Brief, panels: int) -> None:
    tales = [frames(Tale(brief, Options(seed=seed, panels=panels))) for seed in SEEDS]
    shares = [len(one & other) / min(len(one), len(other)) for one, other in combinations(tales, 2)]
    assert sum(shares) / len(shares) <= 0.15
    assert max(shares) <= 0.6


@pytest.mark.parametrize("brief", THREE, ids=lambda brief: brief.topic)
def test_tales_of_one_brief_have_many_titles(brief: Brief) -> None:
    assert len({Tale(brief, Options(seed=seed)).title for seed in SEEDS}) > 12


def test_few_titles_are_no_more_than_the_topic() -> None:
    titles = [Tale(brief, Options(seed=seed)).title for brief in BRIEFS for seed in range(4)]
    assert sum(title.endswith("이야기") for title in titles) <= len(titles) / 4


@pytest.mark.parametrize("panels", [1, 4, 12])
def test_no_frame_is_in_more_than_a_third_of_the_tales_of_fifty_briefs(panels: int) -> None:
    assert len({brief.model_dump_json() for brief in BRIEFS}) == 50
    tales = [frames(Tale(brief, Options(seed=seed, panels=panels))) for seed, brief in enumerate(BRIEFS)]
    often = Counter(frame for tale in tales for frame in tale)
    assert [frame for frame, times in often.items() if times > len(BRIEFS) / 3] == []


@pytest.mark.parametrize("age", ["3-5", "5-7", "7-9"])
def test_every_tale_passes_every_check(age: str) -> None:
    for seed, brief in enumerate(BRIEFS):
        aged = brief.model_copy(update={"age": age})
        panels = 1 + seed % 12
        told: list[str] = []
        for page in Tale(aged, Options(seed=seed, panels=panels)).pages(set(), 0):
            check_page(page, Book(aged, panels, told))
            told.append(page.text)
        check_whole(Book(aged, panels, told))
