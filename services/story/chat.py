"""A conversation as a model was trained to see it, its marks apart from what was said.

A chat template is filled with placeholders, and what is said takes their places afterwards: only the template's own
text is read for marks, and a mark that somebody typed into a brief stays the letters it is.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SYSTEM, USER = "iyagi-system-said", "iyagi-user-said"  # placeholders
THINKING, THOUGHT = "<think>", "\n\n</think>\n\n"


@dataclass(frozen=True)
class Span:
    text: str
    marks: bool  # text of the template, in which marks count


def messages(together: bool = False) -> Sequence[Mapping[str, str]]:
    """With placeholders. `together`: for templates that know no system's role."""
    if together:
        return ({"role": "user", "content": f"{SYSTEM}\n\n{USER}"},)
    return ({"role": "system", "content": SYSTEM}, {"role": "user", "content": USER})


def plain(system: str, user: str, begun: str) -> str:
    """Where no template is known."""
    return f"{system}\n\n----\n\n{user}\n\n----\n\n{begun}"


def spans(rendered: str, system: str, user: str, begun: str) -> Sequence[Span] | None:
    """What the model reads, the beginning of its answer included. None if the template lost what was said."""
    if rendered.count(SYSTEM) != 1 or rendered.count(USER) != 1:
        return None
    if rendered.rstrip().endswith(THINKING):  # a template that thinks unasked: the thought is over
        rendered = rendered.rstrip() + THOUGHT
    said = {SYSTEM: system, USER: user}
    parts = (Span(said.get(part, part), part not in said) for part in re.split(f"({SYSTEM}|{USER})", rendered))
    return tuple(span for span in (*parts, Span(begun, marks=False)) if span.text)
