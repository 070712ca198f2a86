"""From what an engine said of each sentence to the speech of a page."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from contracts.book import Timing
from services.narrator import sound
from services.narrator.handler import Speech, SpeechRefused
from services.narrator.korean.dictionary import Dictionary
from services.narrator.text import Prepared, prepare
from services.narrator.timing import time_words, timing

AIR = 0.3  # seconds of silence before and after a page
PAUSE = 0.35  # seconds between two sentences, at speed 1.0


@dataclass(frozen=True)
class Utterance:
    """One sentence as said. Words: which character of the sentence as spoken begins at which sample."""

    pcm: bytes  # 16-bit little-endian mono
    words: Sequence[tuple[int, int]] = ()


def readable(text: str, dictionary: Dictionary, *, engine: str) -> Prepared:
    """The text as this engine is to hear it. Raises SpeechRefused where nothing of it can be said."""
    prepared = prepare(text, dictionary)
    if not prepared.sentences:
        raise SpeechRefused(engine=engine, unreadable=" ".join(prepared.unreadable) or text)
    return prepared


def assemble(prepared: Prepared, utterances: Sequence[Utterance], *, engine: str, rate: int, speed: float) -> Speech:
    """The sentences one after another, with a pause between them. Raises SpeechRefused if nothing is heard."""
    parts = [sound.silence(AIR, rate)]
    at = len(parts[0])  # samples
    sentences: list[Timing] = []
    words: list[Timing] = []
    for sentence, utterance in zip(prepared.sentences, utterances, strict=True):
        said, cut = sound.trim(sound.of_pcm(utterance.pcm))
        if not len(said):
            continue
        if sentences:
            parts.append(sound.silence(PAUSE / speed, rate))
            at += len(parts[-1])
        start, end = at / rate, (at + len(said)) / rate
        events = [(character, (at + sample - cut) / rate) for character, sample in utterance.words]
        sentences.append(timing(sentence, start, end, measured=True))
        words.extend(time_words(sentence, events, start, end))
        parts.append(sound.fade(said, rate))
        at += len(said)
    if not sentences:
        raise SpeechRefused(engine=engine, unreadable=" ".join(one.spoken for one in prepared.sentences))
    samples = sound.normalise(np.concatenate([*parts, sound.silence(AIR, rate)]), rate)
    return Speech(
        wav=sound.to_wav(samples, rate),
        duration=len(samples) / rate,
        sentences=tuple(sentences),
        words=tuple(words),
        unreadable=prepared.unreadable,
    )
