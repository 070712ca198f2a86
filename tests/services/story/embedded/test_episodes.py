"""What every episode must keep to, so that it can happen in any tale but those it says."""

from collections import Counter
from random import Random

import pytest

from contracts.book import MAX_PANELS
from services.story.embedded.composition import composed
from services.story.embedded.episodes import EPISODES, Episode
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

OF_ONE_PLOT = ("neighbour", "treasure", "storm", "hurdle", "way", "spot")  # with which a plot may have to do otherwise
episodes = pytest.mark.parametrize("episode", EPISODES, ids=lambda episode: episode.beat.view.action)


@episodes
def test_every_take_is_three_sentences_in_good_order(episode: Episode) -> None:
    assert len(episode.beat.takes) >= 3
    assert {len(take) for take in episode.beat.takes} == {3}
    known = KOREAN | SENTENCES
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
        assert wrong_words(english, ENGLISH) == []
    assert wrong_words(view.alt, KOREAN - {"b", "bcall"}) == []


@episodes
def test_the_plots_that_it_does_not_suit_exist(episode: Episode) -> None:
    assert episode.early | episode.late <= {plot.name for plot in PLOTS}


def test_no_sentence_is_told_in_two_episodes() -> None:
    told = Counter(text for episode in EPISODES for text in episode.beat.versions if text.strip("{}") not in SENTENCES)
    assert [text for text, times in told.items() if times > 1] == []


@pytest.mark.parametrize("plot", PLOTS, ids=lambda plot: plot.name)
def test_the_longest_book_has_episodes_each_of_its_kind_and_none_while_there_is_trouble(plot: Plot) -> None:
    for seed in range(6):
        told = [parts[0].beat.view.action for parts in composed(plot, MAX_PANELS, "5-7", Random(seed))]
        assert len(told) == len(set(told)) == MAX_PANELS
        trouble, attempt = (told.index(beat.view.action) for beat in (plot.trouble, plot.attempt))
        assert told[trouble + 1 : attempt] == [beat.view.action for beat in plot.way]


def test_an_episode_speaks_of_no_thought_plan_or_answer() -> None:
    weighty = ("생각", "궁리", "어떻게", "걱정", "앞으로", "해냈", "이겨", "다짐")
    assert [
        text
        for episode in EPISODES
        for text in episode.beat.versions
        if any(word in text.replace("생각나지 않으면", "").replace("생각지도 못한", "") for word in weighty)
    ] == []
