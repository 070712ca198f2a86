"""Which token comes next: the likeliest few, thinned by the grammar, drawn by the seed.

As llama.cpp's own server does it: a token is drawn first, and only when the grammar forbids it are all the others
held against the grammar too, which costs a hundred times as much.
"""

import contextlib
import ctypes
from collections.abc import Iterator
from typing import Any

import numpy

from contracts.errors import EngineFailed
from services.story.llama.library import ENGINE, library
from services.story.llama.vocabulary import Vocabulary
from services.story.seed import sown

TOP_K = 40
KEEP = 1  # candidates at the least

_CANDIDATE = numpy.dtype([("id", numpy.int32), ("logit", numpy.float32), ("p", numpy.float32)])


class Sampling:
    def __init__(self, vocabulary: Vocabulary, chain: Any, grammar: Any) -> None:
        self._lib = library()
        self._chain = chain
        self._grammar = grammar
        self._candidates = numpy.empty(vocabulary.size, _CANDIDATE)

    def choose(self, logits: Any) -> int:
        """The next token, and remember it. Raises EngineFailed when the vocabulary cannot say what the grammar asks."""
        token = self._drawn(self._offered(logits))
        if self._grammar is not None:
            if not self._allowed(token):
                offered = self._offered(logits)
                self._lib.llama_sampler_apply(self._grammar, offered)
                if not numpy.isfinite(self._candidates["logit"]).any():
                    raise EngineFailed(engine=ENGINE, why="this model has no token for what the grammar asks for next")
                token = self._drawn(offered)
            # A forbidden token would be an exception in C++, and the end of the process.
            self._lib.llama_sampler_accept(self._grammar, token)
        self._lib.llama_sampler_accept(self._chain, token)
        return token

    def _offered(self, logits: Any) -> Any:
        size = len(self._candidates)
        self._candidates["id"] = numpy.arange(size, dtype=numpy.int32)
        self._candidates["logit"] = numpy.ctypeslib.as_array(logits, shape=(size,))
        self._candidates["p"] = 0.0
        return ctypes.byref(self._array(self._candidates))

    def _drawn(self, offered: Any) -> int:
        self._lib.llama_sampler_apply(self._chain, offered)
        array = offered._obj
        return int(array.data[array.selected].id)

    def _allowed(self, token: int) -> bool:
        single = numpy.array([(token, 1.0, 0.0)], _CANDIDATE)
        self._lib.llama_sampler_apply(self._grammar, ctypes.byref(self._array(single)))
        return bool(numpy.isfinite(single["logit"][0]))

    def _array(self, candidates: Any) -> Any:
        data = candidates.ctypes.data_as(self._lib.llama_token_data_p)
        return self._lib.llama_token_data_array(data=data, size=len(candidates), selected=-1, sorted=False)


@contextlib.contextmanager
def open_sampling(
    vocabulary: Vocabulary, grammar: str, seed: int, temperature: float, top_p: float
) -> Iterator[Sampling]:
    lib = library()
    with contextlib.ExitStack() as stack:
        bounds = None
        if grammar:
            bounds = vocabulary.grammar(grammar)
            stack.callback(lib.llama_sampler_free, bounds)
        chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        stack.callback(lib.llama_sampler_free, chain)
        lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_top_k(TOP_K))
        lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_top_p(top_p, KEEP))
        lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_temp(temperature))
        lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_dist(sown(seed)))
        yield Sampling(vocabulary, chain, bounds)
