from contracts.book import Timing
from services.narrator.text import prepare
from services.narrator.timing import time_words

TEXT = "큰 토끼가 산으로 갔다."


def word(written: str, start: float, end: float, *, measured: bool) -> Timing:
    first = TEXT.index(written)
    return Timing(first=first, last=first + len(written), start=start, end=end, measured=measured)


def timed(*events: tuple[int, float]) -> tuple[Timing, ...]:
    [sentence] = prepare(TEXT).sentences
    return time_words(sentence, events, 1.0, 3.0)


def test_a_word_with_an_event_at_both_ends_is_measured() -> None:
    assert timed((0, 1.0), (2, 1.25), (6, 1.75), (10, 2.5)) == (
        word("큰", 1.0, 1.25, measured=True),
        word("토끼가", 1.25, 1.75, measured=True),
        word("산으로", 1.75, 2.5, measured=True),
        word("갔다.", 2.5, 3.0, measured=True),
    )


def test_words_that_the_engine_joined_share_its_time_by_syllables() -> None:
    assert timed((0, 1.0), (2, 1.5), (10, 2.7)) == (
        word("큰", 1.0, 1.5, measured=True),
        word("토끼가", 1.5, 2.1, measured=False),
        word("산으로", 2.1, 2.7, measured=False),
        word("갔다.", 2.7, 3.0, measured=True),
    )


def test_without_events_all_words_are_estimated() -> None:
    assert [(timing.start, timing.end, timing.measured) for timing in timed()] == [
        (1.0, 1.222, False),
        (1.222, 1.889, False),
        (1.889, 2.556, False),
        (2.556, 3.0, False),
    ]


def test_the_first_event_within_a_word_counts() -> None:
    assert timed((0, 1.0), (2, 1.25), (3, 1.5), (6, 1.75), (10, 2.5)) == timed(
        (0, 1.0), (2, 1.25), (6, 1.75), (10, 2.5)
    )


def test_events_out_of_order_or_outside_the_sentence_do_not_count() -> None:
    assert timed((0, 0.9), (2, 1.25), (6, 1.2), (10, 2.5), (11, 3.5), (99, 2.9)) == timed((2, 1.25), (10, 2.5))
