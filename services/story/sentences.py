"""Where a Korean sentence ends, and when two are the same."""

import re

_QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|\"[^\"]*\"|「[^」]*」|『[^』]*』")
_END = re.compile(r"(?<=[.!?…])[)\]]*\s+|(?<=[.!?…][”’\"」』])\s+(?=[“‘\"「『])")
_NOT_WORDS = re.compile(r"[\W_]+")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, with their marks. What is said (“…!” 하고, “…!”라고) is one with who says it."""
    said = [match.span() for match in _QUOTED.finditer(text)]
    parts, start = [], 0
    for end in _END.finditer(text):
        if not any(first < end.start() < last for first, last in said):
            parts.append(text[start : end.end()].strip())
            start = end.end()
    return tuple(part for part in (*parts, text[start:].strip()) if part)


def sameness(sentence: str) -> str:
    """Equal for two sentences that differ in marks, spaces or case only."""
    return _NOT_WORDS.sub("", sentence).casefold()
