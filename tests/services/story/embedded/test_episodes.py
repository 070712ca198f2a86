"""What every episode must keep to, so that it can happen in any tale but those it says."""

from collections import Counter

import pytest

from contracts.book import MAX_PANELS
from services.story.embedded.episodes import AFTER, BEFORE, WAY, Episode
from services.story.embedded.plots import PLOTS, Plot
from services.story.embedded.wording import names
from tests.services.story.embedded.test_plots import (
    ENGLISH,
    KOREAN,
    ONE_ALONE,
    SENTENCES,
    has_company,
    wrong_sentence,
    wrong_words,
)

EPISODES = (*BEFORE, *WAY, *AFTER)
OF_ONE_PLOT = ("neighbour", "treasure", "storm", "hurdle", "way", "spot")  # with which a plot may have to do otherwise
episodes = pytest.mark.parametrize("episode", EPISODES, ids=lambda episode: episode.beat.view.action)


@episodes
def test_every_take_is_three_sentences_in_good_order(episode: Episode) -> None:
    assert len(episode.beat.takes) >= 3
    assert {len(take) for take in episode.beat.takes} == {3}
    known = KOREAN | SENTENCES | {"passer"}
    wrong = {text: wrong_sentence(text) or wrong_words(text, known) for text in episode.beat.versions}
    assert {text: why for text, why in wrong.items() if why} == {}


@episodes
def test_two_takes_at_least_need_no_company_and_one_has_some(episode: Episode) -> None:
    alone = [take for take in episode.beat.paragraphs if not any(has_company(text) for line in take for text in line)]
    assert 2 <= len(alone) < len(episode.beat.takes)
    told = [text for take in alone for line in take for text in line]
    assert [text for text in told if ONE_ALONE.search(text)] == []


@episodes
def test_nothing_is_told_of_what_belongs_to_the_plot(episode: Episode) -> None:
    assert [text for text in episode.beat.versions if any(names(text, word) for word in OF_ONE_PLOT)] == []


@episodes
def test_its_view_can_be_painted(episode: Episode) -> None:
    view = episode.beat.view
    for english in (view.action, *view.props):
        assert english.isascii()
        assert wrong_words(english, ENGLISH | {"passer_en"}) == []
    assert wrong_words(view.alt, (KOREAN | {"passer"}) - {"b", "bcall"}) == []


@episodes
def test_the_plots_that_it_does_not_suit_exist(episode: Episode) -> None:
    assert episode.unfit <= {plot.name for plot in PLOTS}


def test_no_sentence_is_told_in_two_episodes() -> None:
    told = Counter(text for episode in EPISODES for text in episode.beat.versions if text.strip("{}") not in SENTENCES)
    assert [text for text, times in told.items() if times > 1] == []


@pytest.mark.parametrize("plot", PLOTS, ids=lambda plot: plot.name)
def test_every_plot_has_episodes_enough_for_the_longest_book(plot: Plot) -> None:
    fitting = [episode for episode in EPISODES if plot.name not in episode.unfit]
    assert len(fitting) >= MAX_PANELS - len(plot.main) - len(plot.extras)
