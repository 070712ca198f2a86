"""When each word of a sentence is heard: measured where the engine said so, else estimated by syllables."""

from collections.abc import Sequence
from itertools import pairwise

from contracts.book import Timing
from services.narrator.text import Sentence, Stretch, is_heard

DIGITS = 3  # of a second: milliseconds


def timing(stretch: Stretch, start: float, end: float, *, measured: bool) -> Timing:
    return Timing(
        first=stretch.first, last=stretch.last, start=round(start, DIGITS), end=round(end, DIGITS), measured=measured
    )


def time_words(sentence: Sentence, events: Sequence[tuple[int, float]], start: float, end: float) -> tuple[Timing, ...]:
    """Words one after another from `start` to `end` seconds.

    An event says at which second the engine reached a character of `sentence.spoken`. Engines join words they run
    together, so words without an event share the time of the one before by their syllables.
    """
    begins = _begins(sentence, events, start, end)
    weights = [_syllables(sentence, word) for word in sentence.words]
    known = [*sorted(begins), len(sentence.words)]
    timings: list[Timing] = []
    for first, last in pairwise(known):
        until = begins.get(last, end)
        measured = last == first + 1
        at = begins[first]
        per_syllable = (until - at) / sum(weights[first:last])
        for index in range(first, last):
            beyond = until if index == last - 1 else at + weights[index] * per_syllable
            timings.append(timing(sentence.words[index], at, beyond, measured=measured))
            at = beyond
    return tuple(timings)


def _begins(sentence: Sentence, events: Sequence[tuple[int, float]], start: float, end: float) -> dict[int, float]:
    """The second at which a word begins, by its index; never earlier than the word before it."""
    begins = {0: start}
    for position, second in sorted(events):
        index = _word_at(sentence, position)
        if index is not None and index not in begins and max(begins.values()) < second < end:
            begins[index] = second
    return begins


def _word_at(sentence: Sentence, position: int) -> int | None:
    if position >= len(sentence.origin):
        return None
    written = sentence.origin[position]
    return next((i for i, word in enumerate(sentence.words) if word.first <= written < word.last), None)


def _syllables(sentence: Sentence, word: Stretch) -> int:
    """How much there is to say: a Hangul character is a syllable, and a digit or letter nearly one."""
    return sum(
        is_heard(said)
        for said, at in zip(sentence.spoken, sentence.origin, strict=True)
        if word.first <= at < word.last
    )
