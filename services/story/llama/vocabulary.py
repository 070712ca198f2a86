"""The words of a model, read from its file without its weights: they stay when the weights are put away."""

import contextlib
import ctypes
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import structlog

from contracts.errors import EngineFailed
from services.story import chat
from services.story.llama.files import unusable
from services.story.llama.library import ENGINE, complaints, library
from services.story.writing.lint import lint

LONGEST_PIECE = 256  # bytes
ROOT = b"root"

log = structlog.get_logger()


class Vocabulary:
    def __init__(self, model: Any, path: Path) -> None:
        self._lib = library()
        self._model = model
        self._path = path
        self.vocab = self._lib.llama_model_get_vocab(model)
        self.size: int = self._lib.llama_vocab_n_tokens(self.vocab)
        self.trained = int(self._said(f"{self._said('general.architecture')}.context_length") or 0)  # tokens
        template = self._lib.llama_model_chat_template(model, None)
        if not template:
            raise unusable(path, "a model without one (is it a base model?)", "a model with a chat template")
        self._bos = self._mark(self._lib.llama_vocab_bos(self.vocab))
        self._eos = self._mark(self._lib.llama_vocab_eos(self.vocab))
        self._render(template.decode())
        self._stubborn = self._user_defined()

    def tokens(self, text: str, marks: bool = False) -> list[int]:
        """Of a text; in it, marks of the chat count only where it is the template's."""
        if marks or self._stubborn is None:
            return self._tokens(text, marks)
        cuts = [0, *(match.start() + 1 for match in self._stubborn.finditer(text)), len(text)]
        return [token for first, last in pairwise(cuts) for token in self._tokens(text[first:last], marks=False)]

    def _tokens(self, text: str, marks: bool) -> list[int]:
        data = text.encode()
        most = len(data) + 1
        into = (self._lib.llama_token * most)()
        count = self._lib.llama_tokenize(self.vocab, data, len(data), into, most, False, marks)
        if count < 0:
            raise EngineFailed(engine=ENGINE, why=f"a text of {len(data)} bytes has no tokens")
        return list(into[:count])

    def prompt(self, system: str, user: str, begun: str) -> list[int]:
        first = [self._lib.llama_vocab_bos(self.vocab)] if self._adds_bos else []
        found = self._spans(system, user, begun)
        return first + [token for span in found for token in self.tokens(span.text, span.marks)]

    def rendered(self, system: str, user: str, begun: str) -> str:
        """The prompt as it is written."""
        return (self._bos if self._adds_bos else "") + "".join(span.text for span in self._spans(system, user, begun))

    def _spans(self, system: str, user: str, begun: str) -> Sequence[chat.Span]:
        found = chat.spans(self._rendered, system, user, begun)
        assert found is not None  # looked at when the template was rendered
        return found

    def piece(self, token: int) -> bytes:
        """Its bytes, which may be half a letter; none of a mark."""
        into = ctypes.create_string_buffer(LONGEST_PIECE)
        count = self._lib.llama_token_to_piece(self.vocab, token, into, LONGEST_PIECE, 0, False)
        return into.raw[: max(count, 0)]

    def ends(self, token: int) -> bool:
        return bool(self._lib.llama_vocab_is_eog(self.vocab, token))

    def grammar(self, text: str) -> Any:
        """A sampler that lets pass what the grammar does.

        llama.cpp answers NULL to a grammar that it cannot read, and crashes with that in its chain; others, like
        `[a-z]{5,2}`, it takes and never comes back.
        """
        if text and (problems := lint(text)):
            raise EngineFailed(engine=ENGINE, why=f"the grammar is unsound: {'; '.join(problems)}")
        complaints().taken()
        sampler = self._lib.llama_sampler_init_grammar(self.vocab, text.encode(), ROOT)
        if not sampler:
            raise EngineFailed(engine=ENGINE, why=f"the grammar is not understood: {complaints().taken()}")
        return sampler

    def check(self, grammar: str) -> None:
        """Raises EngineFailed when the runtime does not understand it."""
        self._lib.llama_sampler_free(self.grammar(grammar))

    def _render(self, template: str) -> None:
        formatter = self._lib.llama_chat_format.Jinja2ChatFormatter  # sandboxed: a template is a stranger's program
        made = _rendered(formatter, template, bos_token=self._bos, eos_token=self._eos)
        if made is None:
            raise unusable(self._path, "one that cannot be filled", "a model with a chat template for system and user")
        self._adds_bos = bool(self._lib.llama_vocab_get_add_bos(self.vocab)) and not made.startswith(self._bos or made)
        self._rendered = made

    def _user_defined(self) -> re.Pattern[str] | None:
        """Marks like `<think>`, which llama.cpp sees in any text: they are cut in two where they do not belong."""
        attr, wanted = self._lib.llama_vocab_get_attr, self._lib.LLAMA_TOKEN_ATTR_USER_DEFINED
        found = [self._mark(token) for token in range(self.size) if attr(self.vocab, token) & wanted]
        marks = sorted((mark for mark in found if mark.strip()), key=len, reverse=True)
        return re.compile("|".join(map(re.escape, marks))) if marks else None

    def _mark(self, token: int) -> str:
        """How it is written."""
        written: bytes = b"" if token < 0 else self._lib.llama_vocab_get_text(self.vocab, token)
        return written.decode()

    def _said(self, key: str) -> str:
        """Of the file's metadata."""
        into = ctypes.create_string_buffer(256)
        found = self._lib.llama_model_meta_val_str(self._model, key.encode(), into, len(into))
        return "" if found < 0 else into.value.decode()


def _rendered(formatter: Any, template: str, **marks: str) -> str | None:
    for together in (False, True):
        try:
            made: str = formatter(template=template, **marks)(
                messages=chat.messages(together), enable_thinking=False
            ).prompt
        except Exception as error:  # it is a stranger's program
            log.debug("a chat template refuses", why=str(error), together=together)
            continue
        if chat.spans(made, "-", "-", "") is not None:
            return made
    return None


@contextlib.contextmanager
def open_vocabulary(path: Path) -> Iterator[Vocabulary]:
    """Raises EngineUnusable for a file that is truncated, or no model."""
    lib = library()
    params = lib.llama_model_default_params()
    params.vocab_only = True
    complaints().taken()
    model = lib.llama_model_load_from_file(str(path).encode(), params)
    if not model:
        raise unusable(path, complaints().taken())
    try:
        yield Vocabulary(model, path)
    finally:
        lib.llama_model_free(model)


def common(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens two texts begin with alike."""
    for count, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return count
    return min(len(one), len(other))
