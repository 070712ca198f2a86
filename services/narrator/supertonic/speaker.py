"""A `Speaker` that lets Supertonic read, in a thread of its own, piece by piece."""

import asyncio
import hashlib
import threading
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from chassis.licence import licence_of
from contracts.book import Voice
from contracts.errors import EngineFailed, EngineUnusable, MissingTool
from contracts.history import Progress
from services.narrator import sound
from services.narrator.handler import Speech
from services.narrator.korean.dictionary import Dictionary
from services.narrator.reading import Utterance, assemble, readable
from services.narrator.supertonic.folder import NAME, REMEDY, digest, remember, verified
from services.narrator.supertonic.graphs import Device, Graphs
from services.narrator.supertonic.model import Model, read_model
from services.narrator.supertonic.pieces import Piece, pieces
from services.narrator.text import NO_PRONUNCIATIONS, Prepared

STEPS = 10
QUOTED = 20  # characters of a text in an error
PROBE = "가."  # said once at the start: what cannot speak does not start


@dataclass(frozen=True)
class _Request:
    """What is asked of every piece of a page."""

    voice: Voice
    speed: float
    seed: int
    page: int  # drawn from its text: the same seed gives each page a breath of its own


class SupertonicSpeaker:
    def __init__(
        self,
        model: Model,
        graphs: Graphs,
        hands: ThreadPoolExecutor,
        *,
        sha256: str,
        licence: str = "",
        steps: int = STEPS,
        dictionary: Dictionary = NO_PRONUNCIATIONS,
    ) -> None:
        self.engine = f"supertonic-{model.version}"
        self.version = f"{model.release} sha256:{sha256}"
        self.licence = licence
        self._model = model
        self._graphs = graphs
        self._hands = hands
        self._steps = steps
        self._dictionary = dictionary

    async def speak(self, text: str, *, voice: Voice, speed: float, seed: int, progress: Progress) -> Speech:
        prepared = readable(text, self._dictionary, engine=self.engine)
        request = _Request(voice, speed, seed, page=int.from_bytes(hashlib.sha256(text.encode()).digest()))
        split = [pieces(sentence.spoken) for sentence in prepared.sentences]
        said: list[list[sound.Samples]] = [[] for _ in split]
        given_up = threading.Event()
        loop = asyncio.get_running_loop()
        whole, done = sum(map(len, split)), 0
        try:
            for sentence, into in zip(split, said, strict=True):
                for piece in sentence:
                    into.append(await loop.run_in_executor(self._hands, self._say, piece, done, request, given_up))
                    done += 1
                    await progress(done / whole)
        finally:
            given_up.set()
        return await asyncio.to_thread(self._page, prepared, split, said, speed)

    def probe(self) -> None:
        """Raises EngineFailed if this model cannot say a syllable."""
        self._say(pieces(PROBE)[0], 0, _Request("M1", 1.0, seed=1, page=1), threading.Event())

    def _say(self, piece: Piece, number: int, request: _Request, given_up: threading.Event) -> sound.Samples:
        """What is heard of it, without the silence around."""
        samples = self._graphs.say(
            self._model.alphabet.ids(piece.text),
            self._model.styles[request.voice],
            speed=request.speed,
            steps=self._steps,
            random=np.random.default_rng([request.seed, request.page, number]),
            given_up=given_up,
        )
        heard, _ = sound.trim(samples.astype(np.float64))
        if not len(heard):
            raise EngineFailed(engine=self.engine, why=f"silence for «{piece.text[:QUOTED]}»")
        return sound.fade(heard, self._model.rate)

    def _page(
        self,
        prepared: Prepared,
        split: Sequence[Sequence[Piece]],
        said: Sequence[Sequence[sound.Samples]],
        speed: float,
    ) -> Speech:
        rate = self._model.rate
        loudest = max(float(np.max(np.abs(samples))) for sentence in said for samples in sentence)
        utterances = [
            _joined(parts, samples, rate=rate, speed=speed, scale=1.0 / max(1.0, loudest))
            for parts, samples in zip(split, said, strict=True)
        ]
        return assemble(prepared, utterances, engine=self.engine, rate=rate, speed=speed)


def _joined(
    parts: Sequence[Piece], said: Sequence[sound.Samples], *, rate: int, speed: float, scale: float
) -> Utterance:
    """The pieces of a sentence one after another, their pauses between them; each begins a word that is measured."""
    joined: list[sound.Samples] = []
    begins: list[tuple[int, int]] = []
    at = 0
    for index, (piece, samples) in enumerate(zip(parts, said, strict=True)):
        if index:
            joined.append(sound.silence(parts[index - 1].pause / speed, rate))
            at += len(joined[-1])
            begins.append((piece.first, at))
        joined.append(samples * scale)
        at += len(samples)
    pcm = np.round(np.concatenate(joined) * sound.FULL_SCALE).astype("<i2").tobytes()
    return Utterance(pcm, begins)


@asynccontextmanager
async def open_supertonic(
    folder: Path | None,
    home: Path,
    *,
    licence: str = "",
    device: Device = Device(),  # noqa: B008  frozen
    steps: int = STEPS,
    dictionary: Dictionary = NO_PRONUNCIATIONS,
) -> AsyncIterator[SupertonicSpeaker]:
    """The model in this folder, verified and heard to speak; `licence` goes before what the note in the folder says.

    Raises MissingTool, EngineUnusable or ModelChanged, which say what would help.
    """
    if folder is None:
        raise MissingTool(tool=f"The folder of {NAME}", remedy=REMEDY)
    hands = ThreadPoolExecutor(max_workers=1, thread_name_prefix="supertonic")

    def loaded() -> SupertonicSpeaker:
        hashes = verified(folder, home)
        model = read_model(folder)
        graphs = Graphs(folder, model, device)
        speaker = SupertonicSpeaker(
            model,
            graphs,
            hands,
            sha256=digest(hashes),
            licence=licence_of(folder, licence),
            steps=steps,
            dictionary=dictionary,
        )
        try:
            speaker.probe()
        except EngineFailed as failure:
            expected = f"a model that can say «{PROBE}» in {folder}"
            raise EngineUnusable(engine=NAME, expected=expected, found=failure, remedy=REMEDY) from failure
        remember(folder, home, hashes)
        return speaker

    try:
        yield await asyncio.get_running_loop().run_in_executor(hands, loaded)
    finally:
        await asyncio.to_thread(hands.shutdown, cancel_futures=True)
