"""Where a Korean sentence ends, and when two are the same."""

import re

_END = re.compile(r"(?<=[.!?…])([\"'”’』」)]*)\s+")
_NOT_WORDS = re.compile(r"[\W_]+")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, with their marks. A quotation that goes on (“…!”라고) is one with what follows."""
    return tuple(part for part in _END.sub(r"\1\n", text.strip()).split("\n") if part)


def sameness(sentence: str) -> str:
    """Equal for two sentences that differ in marks, spaces or case only."""
    return _NOT_WORDS.sub("", sentence).casefold()
