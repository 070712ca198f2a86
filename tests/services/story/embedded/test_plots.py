"""What every plot and family of topics must keep to, so that its sentences can be told of anyone, anywhere."""

import re
from collections import Counter
from collections.abc import Iterator
from random import Random
from string import Formatter

import pytest

from contracts.book import MAX_PANELS
from services.story.embedded.composition import composed
from services.story.embedded.particles import PAIRS, Word
from services.story.embedded.plots import PLOTS, Beat, Plot
from services.story.embedded.topics import FALLBACK, FAMILIES, Family
from services.story.embedded.wording import acts, tells_of_topic
from services.story.sentences import sentences

SENTENCES = {"sight", "sound", "result", "sprouts", "ripens"}  # which stand alone, of the place or of what is done
ENDS = {"how", "without", "mishap", "help", "tends"}  # of sentences which somebody has begun: 토끼는
KOREAN = {
    *("a", "b", "call", "bcall", "all", "together", "topic", "tale", "place", "spot", "way", "hurdle", "neighbour"),
    *("gift", "storm", "treasure", "snack", "light", "letter", "home", "bag", "elder", "tiny", "like_it"),
    *("because", "courtesy", "reply", "greeted", "mourned", "answer", "chirp", "work", "tool", "said", "worker"),
    *("plant", "soil"),
}
ENGLISH = {
    *(f"{word}_en" for word in ("gift", "treasure", "snack", "light", "letter", "bag", "neighbour", "hurdle")),
    *(f"{word}_en" for word in ("visitor", "creature", "worker", "plant")),
}
POSES = {"standing", "walking", "sitting", "waving", "lying", "flying"}
FACES = {"happy", "sad", "surprised", "worried", "angry", "calm"}
FREE = (  # what may follow any word in one shape
    *("의", "에게", "에서", "에", "도", "만", "처럼", "보다", "한테", "까지", "부터", "마저", "조차", "께", "들", "뿐"),
    *("쯤", "씩", "대로", "밖에", "마다", "하고", "같", "답", "다운", "다웠"),
)
END = re.compile(r"(?:요|다|죠)[.!?…~]+$")
ONE_ALONE = re.compile(r"서로|다 함께|다 같이|둘이서|모두 같이|모두 함께")
TAKES, EXTRA_TAKES = (4, 3), (2, 1)  # of a beat at least, and of these without a companion
ACTING = 1  # takes of a main beat at least in which the companion does something
EXAMPLE = {word: Word("토끼") for word in (*KOREAN, *ENGLISH)} | dict.fromkeys(SENTENCES | ENDS, "새가 노래했어요.")


def ids(named: Plot | Family) -> str:
    return named.name


plots = pytest.mark.parametrize("plot", PLOTS, ids=ids)
families = pytest.mark.parametrize("family", FAMILIES, ids=ids)


def beats(plot: Plot) -> Iterator[Beat]:
    yield from plot.main
    yield from plot.extras
    yield plot.at_once


def versions(plot: Plot) -> Iterator[str]:
    for beat in beats(plot):
        yield from beat.versions


def fields(template: str) -> list[tuple[str, str]]:
    return [(name, pair or "") for _, name, pair, _ in Formatter().parse(template) if name is not None]


def has_company(version: str) -> bool:
    return any(name in ("b", "bcall") for name, _ in fields(version))


def filled(template: str, *, long: bool = True) -> str:
    kept = template.replace("[", "").replace("]", "") if long else re.sub(r"\[[^\]]*\]", "", template)
    return kept.format_map(EXAMPLE)


def wrong_words(template: str, known: set[str]) -> list[str]:
    wrong = [f"{name}:{pair}" for name, pair in fields(template) if name not in known or (pair and pair not in PAIRS)]
    bare = re.findall(r"\{\w+\}([가-힣]+)", template)
    return wrong + [f"by hand: {after}" for after in bare if not after.startswith(FREE)]


def wrong_sentence(version: str) -> str | None:
    """What is wrong with a version, told in full or without what stands in brackets."""
    if version.strip("{}") in SENTENCES:
        return None
    if any(name in SENTENCES for name, _ in fields(version)):
        return "a whole sentence stands inside another"
    if re.search(r"\[[^\]]*\[|\][^\[]*\]|^[^\[]*\]|\[[^\]]*$|\[\]", version):
        return "brackets"
    if version.count("“") != version.count("”") or version.count("‘") != version.count("’") or '"' in version:
        return "quotation marks"
    for told in (filled(version), filled(version, long=False)):
        if len(sentences(told)) != 1 or not END.search(told):
            return "not one sentence"
        if "  " in told or re.search(r"\s[,.!?…”]|^\s|\s$|[,.][가-힣“]", told):
            return "spacing"
    return None


@plots
def test_the_answer_is_told_once_and_stands_alone_between_marks(plot: Plot) -> None:
    """In the first sentence of the attempt and the last of a tale in one panel, and a sentence does not end there."""
    told = {version for version in (*versions(plot), *plot.titles) if "{answer" in version}
    places = (*plot.attempt.first, *(version for take in plot.whole for version in sentence(take[-1])))
    assert told == (set(places) if "answer" in plot.needs else set())
    for version in told:
        assert version.count("{answer") == version.count("“{answer}” ") == 1
        assert len(sentences(version.format_map(EXAMPLE | {"answer": "알았다.", "topic": Word("‘왜?’라는 물음")}))) == 1


@plots
def test_what_a_habit_is_like_is_told_where_it_can_stand(plot: Plot) -> None:
    """How one feels who leaves it undone, how it is done, what comes of it: each in the second sentence of its beat."""
    own = re.compile(r"\{(?:how|result|without)[:}]")
    told = {version for version in (*versions(plot), *plot.titles) if own.search(version)}
    second = {
        end: {version for take in takes for version in sentence(take[1])}
        for end, takes in (
            ("{a:은/는} {without}", plot.trouble.takes),
            ("{a:은/는} {how}", plot.attempt.takes),
            ("{all:은/는} {how}", plot.whole),
            ("{result}", plot.ending.takes),
        )
    }
    assert told == (set().union(*second.values()) if "habit" in plot.needs else set())
    for end, some in second.items():
        assert [one for one in told & some if not one.endswith(end) or len(own.findall(one)) > 1] == []


@plots
def test_what_a_plant_comes_to_is_told_where_it_can_stand(plot: Plot) -> None:
    """How it is tended in the second sentence, what is seen of it in the next, what it comes to in the ending."""
    own = re.compile(r"\{(?:tends|sprouts|ripens)[:}]")
    told = Counter(version for version in versions(plot) if own.search(version))
    assert not any(own.search(title) for title in plot.titles)
    places = [
        ("{a:은/는} {tends}", [sentence(take[1]) for take in plot.attempt.takes]),
        ("{sprouts}", [sentence(take[2]) for take in plot.attempt.takes]),
        ("{ripens}", [sentence(take[1]) for take in plot.ending.takes]),
        ("{all:은/는} {tends}", [sentence(take[1]) for take in plot.whole]),
    ]
    if "plant" not in plot.needs:
        assert not told
        return
    wrong = [version for end, lines in places for line in lines for version in line if not version.endswith(end)]
    assert wrong == []
    assert told.total() == sum(len(line) for _, lines in places for line in lines)


@plots
def test_every_placeholder_and_particle_is_known_and_none_is_written_by_hand(plot: Plot) -> None:
    known = KOREAN | SENTENCES | ENDS
    assert {text: wrong for text in (*versions(plot), *plot.titles) if (wrong := wrong_words(text, known))} == {}


@plots
def test_every_version_is_one_sentence_in_good_order(plot: Plot) -> None:
    assert {version: wrong for version in versions(plot) if (wrong := wrong_sentence(version))} == {}


def sentence(given: str | tuple[str, ...]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else given


@plots
def test_every_beat_has_enough_takes_with_and_without_company(plot: Plot) -> None:
    for beat in (*plot.main, *plot.extras):
        least, alone = EXTRA_TAKES if beat in plot.extras else TAKES
        told = [[version for given in take for version in sentence(given)] for take in beat.takes]
        assert len(told) >= least
        assert sum(not any(map(has_company, take)) for take in told) >= alone
        if beat not in plot.extras:
            assert sum(any(acts(version, "b") for version in take) for take in told) >= ACTING


@plots
def test_a_take_begins_in_one_way(plot: Plot) -> None:
    assert [take for beat in plot.main for take in beat.takes if not isinstance(take[0], str)] == []


@plots
def test_every_plot_has_the_sentences_and_the_extra_beats_that_books_of_any_length_need(plot: Plot) -> None:
    assert [lengths(beat) for beat in plot.main] == [{3}, {4}, {4}, {3}]
    assert {length for beat in plot.extras for length in lengths(beat)} == {3}
    assert [len(some) for some in (plot.before, plot.way, plot.after)] == [3, 2, 3]


@plots
def test_a_tale_in_one_panel_lets_everyone_act_and_ends_with_the_topic(plot: Plot) -> None:
    assert len(plot.whole) >= 5
    for take in plot.whole:
        lines = [sentence(given) for given in take]
        assert len(lines) == 3
        assert all(len(line) >= 2 for line in lines)
        assert all(any(acts(version, "all") for version in line) for line in lines[:1])
        assert all(tells_of_topic(version) for version in lines[-1])
        assert not any(has_company(version) or "[" in version for line in lines for version in line)


def lengths(beat: Beat) -> set[int]:
    return {len(take) for take in beat.takes}


@plots
def test_the_longest_book_tells_all_scenes_and_a_shorter_one_some_in_their_order(plot: Plot) -> None:
    whole = [parts[0].beat for parts in composed(plot, MAX_PANELS, "5-7", Random(1))]
    opening, trouble, attempt, ending = plot.main
    assert whole == [opening, *plot.before, trouble, *plot.way, attempt, *plot.after, ending]
    for seed in range(8):
        some = [whole.index(parts[0].beat) for parts in composed(plot, 7, "5-7", Random(seed))]
        assert some == sorted(set(some))


@plots
def test_no_two_pictures_of_a_book_show_the_same(plot: Plot) -> None:
    views = [beat.view for beat in (*plot.main, *plot.extras)]
    assert len({view.action for view in views}) == len({view.alt for view in views}) == MAX_PANELS


@plots
def test_the_day_does_not_run_backwards(plot: Plot) -> None:
    opening, trouble, attempt, ending = plot.main
    told = [opening, *plot.before, trouble, *plot.way, attempt, *plot.after, ending]
    *hours, last = [("morning", "noon", "evening", "night").index(beat.view.time) for beat in told]
    assert hours == sorted(hours)
    assert last >= hours[-1] or last == 0  # the next morning


@plots
def test_who_is_alone_does_nothing_with_each_other(plot: Plot) -> None:
    assert [version for version in versions(plot) if not has_company(version) and ONE_ALONE.search(version)] == []


@plots
def test_titles_are_short_and_warm(plot: Plot) -> None:
    assert len(set(plot.titles)) >= 6
    assert sum("{all" not in title for title in plot.titles) >= 2
    assert [title for title in plot.titles if len(filled(title)) > 30 or has_company(title)] == []


@plots
def test_the_views_can_be_painted(plot: Plot) -> None:
    for view in (beat.view for beat in beats(plot)):
        for english in (view.action, *view.props):
            assert english.isascii()
            assert wrong_words(english, ENGLISH) == []
        assert wrong_words(view.alt, KOREAN - {"b", "bcall"}) == []
        assert re.search(r"[가-힣]$", view.alt), view.alt
        assert view.time in ("morning", "noon", "evening", "night")
        assert view.shot in ("wide", "medium", "close")
        for pose, face in (view.lead, view.others):
            assert pose in POSES
            assert face in FACES


@plots
def test_the_families_of_a_plot_exist(plot: Plot) -> None:
    assert plot.families <= {family.name for family in FAMILIES}


def test_no_sentence_is_told_in_two_places() -> None:
    own = {id(beat): beat for plot in PLOTS for beat in beats(plot)}  # which two plots may share as a whole
    told = Counter(
        re.sub(r"\{\w+(?::[^}]*)?\}|[\W_]", "", version)
        for beat in own.values()
        for version in beat.versions
        if version.strip("{}") not in SENTENCES
    )
    assert [sentence for sentence, times in told.items() if times > 1] == []


@families
def test_a_familys_lessons_are_whole_sentences_about_the_topic(family: Family) -> None:
    assert len(set(family.lessons)) >= 3
    known = KOREAN - {"b", "bcall"}
    wrong = {
        lesson: why
        for lesson in family.lessons
        if (why := wrong_sentence(lesson) or wrong_words(lesson, known) or ("{t" not in lesson and "no topic"))
    }
    assert wrong == {}


def test_every_lesson_belongs_to_one_family() -> None:
    told = Counter(lesson for family in FAMILIES for lesson in family.lessons)
    assert [lesson for lesson, times in told.items() if times > 1] == []


def test_there_is_a_family_for_what_nobody_foresaw() -> None:
    assert [family.words for family in FAMILIES if family.name == FALLBACK] == [""]
