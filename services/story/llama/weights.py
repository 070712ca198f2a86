"""The weights of a model in memory, and what it has read so far. Of one thread, and one story at a time."""

import os
import time
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import Any

import structlog

from contracts.errors import EngineFailed
from services.story.llama.library import ENGINE, complaints, library
from services.story.llama.vocabulary import common

BATCH = 512  # tokens read at once
ABORTED = 2  # what llama_decode answers when it was asked to stop

log = structlog.get_logger()


class Stopped(Exception):
    """Nobody waits for it any more."""


class Weights:
    def __init__(self, path: Path, layers: int, threads: int, stop: Event) -> None:
        """Load them; `stop` breaks that off. Raises `Stopped`, EngineFailed."""
        self._lib = library()
        self._threads = threads
        self._context: Any = None
        self._read: list[int] = []  # tokens that the context holds
        self.room = 0  # tokens that fit into the context
        params = self._lib.llama_model_default_params()
        params.n_gpu_layers = layers
        params.progress_callback = self._lib.llama_progress_callback(lambda _, __: not stop.is_set())
        began = time.monotonic()
        complaints().taken()
        self._model = self._lib.llama_model_load_from_file(str(path).encode(), params)
        if not self._model:
            if stop.is_set():
                raise Stopped
            raise EngineFailed(engine=ENGINE, why=f"{path} cannot be loaded: {complaints().taken()}")
        log.info("the model is loaded", model=path.name, seconds=round(time.monotonic() - began, 1))

    def make_room(self, tokens: int) -> None:
        """For as many: a context that is too small is made anew, and has read nothing."""
        if tokens <= self.room:
            return
        self._forget()
        params = self._lib.llama_context_default_params()
        params.n_ctx = tokens
        params.n_batch = params.n_ubatch = min(BATCH, tokens)
        params.n_threads = params.n_threads_batch = self._threads or max(1, (os.cpu_count() or 1) // 2)
        complaints().taken()
        self._context = self._lib.llama_init_from_model(self._model, params)
        if not self._context:
            raise EngineFailed(engine=ENGINE, why=f"no context of {tokens} tokens: {complaints().taken()}")
        self.room = tokens

    def read(self, tokens: Sequence[int], stop: Event, reuse: bool) -> int:
        """A prompt. What it begins with and was read before is not read again; answers how many tokens were.

        Raises `Stopped`: between batches, and within one where the backend allows it.
        """
        kept = self._keep(common(self._read, tokens[:-1]) if reuse else 0)
        asked = self._lib.ggml_abort_callback(lambda _: stop.is_set())
        self._lib.llama_set_abort_callback(self._context, asked, None)
        try:
            for first in range(kept, len(tokens), BATCH):
                if stop.is_set():
                    raise Stopped
                self._decode(tokens[first : first + BATCH])
        finally:
            self._lib.llama_set_abort_callback(self._context, self._lib.ggml_abort_callback(), None)
        return len(tokens) - kept

    def add(self, token: int) -> None:
        self._decode((token,))

    @property
    def logits(self) -> Any:
        """Of what comes after all that was read."""
        return self._lib.llama_get_logits_ith(self._context, -1)

    def free(self) -> None:
        self._forget()
        self._lib.llama_model_free(self._model)

    def _keep(self, count: int) -> int:
        """Forget all but the first tokens; models with a running state can only forget everything."""
        memory = self._lib.llama_get_memory(self._context)
        if count and not self._lib.llama_memory_seq_rm(memory, 0, count, -1):
            count = 0
        if not count:
            self._lib.llama_memory_clear(memory, True)
        self._read = self._read[:count]
        return count

    def _decode(self, tokens: Sequence[int]) -> None:
        held = (self._lib.llama_token * len(tokens))(*tokens)
        answer = self._lib.llama_decode(self._context, self._lib.llama_batch_get_one(held, len(tokens)))
        if answer == ABORTED:
            raise Stopped
        if answer:
            raise EngineFailed(engine=ENGINE, why=f"llama_decode answered {answer}: {complaints().taken()}")
        self._read.extend(tokens)

    def _forget(self) -> None:
        if self._context:
            self._lib.llama_free(self._context)
        self._context, self._read, self.room = None, [], 0
