"""A GGUF model of the operator's: loaded at the first story, put away when idle or asked to, one story at a time."""

import asyncio
import codecs
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from threading import Event
from typing import Any

import structlog

from chassis.digest import digest, stamp
from contracts.errors import EngineFailed, EngineUnusable
from services.story.llama import files
from services.story.llama.library import ENGINE, check_layers, library
from services.story.llama.sampling import TOP_K, open_sampling
from services.story.llama.vocabulary import Vocabulary, open_vocabulary
from services.story.llama.weights import Stopped, Weights
from services.story.settings import StorySettings
from services.story.writing.model import Ask, CutOff

STEP = 1024  # tokens: contexts are multiples of it, so that orders of much the same size share one
UNTOLD = 8192  # tokens of context, of a model that does not say how many it was trained for

log = structlog.get_logger()


class LlamaModel:
    """Its thread is the only one that touches the weights; whoever comes second waits for it.

    Memory is taken for as much context as an order needs, `context` tokens at most.
    """

    engine = ENGINE
    grammars = True
    fixed: Mapping[str, Any] = {"top_k": TOP_K}

    def __init__(self, path: Path, vocabulary: Vocabulary, digest: str, settings: StorySettings) -> None:
        self.name = path.name
        self.digest = digest
        self.context = settings.story_context or vocabulary.trained or UNTOLD
        self._path = path
        self._seen = stamp(files.parts(path))
        self._vocabulary = vocabulary
        self._settings = settings
        self._hands = ThreadPoolExecutor(max_workers=1, thread_name_prefix="llama")
        self._weights: Weights | None = None
        self._idle: asyncio.TimerHandle | None = None
        self.read = self.written = 0  # tokens since the start, prompts' and answers'

    @property
    def loaded(self) -> bool:
        return self._weights is not None

    async def write(self, ask: Ask) -> AsyncGenerator[str, None]:
        self._stay()
        loop = asyncio.get_running_loop()
        pieces: asyncio.Queue[str | None] = asyncio.Queue()
        stop = Event()

        def work() -> None:
            for piece in self.pieces(ask, stop):
                loop.call_soon_threadsafe(pieces.put_nowait, piece)

        job = self._hands.submit(work)
        worked = asyncio.wrap_future(job)
        worked.add_done_callback(lambda _: pieces.put_nowait(None))
        try:
            while (piece := await pieces.get()) is not None:
                yield piece
            await worked
        finally:
            stop.set()
            self._leave()
            if not job.cancel():  # it had begun, and ends within a token
                await asyncio.wait((worked,))
                worked.exception()  # heard of, if nobody waits for it any more

    def pieces(self, ask: Ask, stop: Event) -> Iterator[str]:
        """In the model's thread. Ends within a token of `stop`."""
        prompt = self._vocabulary.prompt(ask.system, ask.user, ask.begun)
        most = min(ask.most, self.context - len(prompt))
        if most < 1:
            raise EngineFailed(engine=ENGINE, why=f"a prompt of {len(prompt)} tokens, a context of {self.context}")
        sampled = open_sampling(self._vocabulary, ask.grammar, ask.seed, ask.temperature, ask.top_p)
        letters = codecs.getincrementaldecoder("utf-8")("replace")  # a token may be half a syllable
        try:
            with sampled as sampling:
                weights = self._loaded(len(prompt) + most, stop)
                self.read += weights.read(prompt, stop, ask.cached)
                for _ in range(most):
                    if stop.is_set():
                        return
                    token = sampling.choose(weights.logits)
                    if self._vocabulary.ends(token):
                        return
                    self.written += 1
                    if piece := letters.decode(self._vocabulary.piece(token)):
                        yield piece
                    if not stop.is_set():
                        weights.add(token)
        except Stopped:
            return
        raise CutOff

    def rendered(self, ask: Ask) -> str:
        return self._vocabulary.rendered(ask.system, ask.user, ask.begun)

    async def count(self, text: str) -> int:
        return len(self._vocabulary.tokens(text))

    async def understands(self, grammar: str) -> None:
        """Raises EngineFailed when the runtime does not."""
        self._vocabulary.check(grammar)

    async def rest(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._hands, self._free)

    async def close(self) -> None:
        self._stay()
        await self.rest()
        await asyncio.to_thread(self._hands.shutdown)

    def _loaded(self, tokens: int, stop: Event) -> Weights:
        if self._weights is None:
            self._check_unchanged()
            self._weights = Weights(self._path, self._settings.story_gpu_layers, self._settings.story_threads, stop)
        self._weights.make_room(min(self.context, -(-tokens // STEP) * STEP))
        return self._weights

    def _check_unchanged(self) -> None:
        """Another file under this name would write what the facts ascribe to the one of the start."""
        try:
            same = stamp(files.parts(self._path)) == self._seen
        except OSError as error:
            raise EngineFailed(engine=ENGINE, why=f"{self._path} is gone: {error.strerror}") from error
        if not same:
            raise EngineFailed(engine=ENGINE, why=f"{self._path} has changed since the start; restart the service")

    def _free(self) -> None:
        if self._weights is not None:
            self._weights.free()
            self._weights = None
            log.info("the model is put away", model=self.name)

    def _stay(self) -> None:
        if self._idle:
            self._idle.cancel()
            self._idle = None

    def _leave(self) -> None:
        self._stay()
        if self._settings.story_unload_after:
            loop = asyncio.get_running_loop()
            self._idle = loop.call_later(self._settings.story_unload_after, self._hands.submit, self._free)


@asynccontextmanager
async def open_llama(settings: StorySettings, grammar: str) -> AsyncIterator[LlamaModel]:
    """Raises MissingTool, EngineUnusable: at start, not at the first story. `grammar` is like those to come."""
    path = settings.story_model
    if path is None:
        raise EngineUnusable(
            engine=ENGINE, expected="IYAGI_STORY_MODEL", found="none", remedy="IYAGI_STORY_MODEL=/a/model.gguf"
        )
    library()
    check_layers(settings.story_gpu_layers)
    files.check(path)
    async with AsyncExitStack() as stack:
        vocabulary = stack.enter_context(open_vocabulary(path))
        vocabulary.check(grammar)
        _check_context(settings.story_context, vocabulary.trained, path)
        sha256 = await asyncio.to_thread(digest, files.parts(path), settings.home)
        model = LlamaModel(path, vocabulary, sha256, settings)
        stack.push_async_callback(model.close)
        yield model


def _check_context(asked: int | None, trained: int, path: Path) -> None:
    if asked and trained and asked > trained:
        room = f"a model with room for {asked} tokens (IYAGI_STORY_CONTEXT)"
        raise files.unusable(path, f"room for {trained}", room, f"IYAGI_STORY_CONTEXT={trained}")
