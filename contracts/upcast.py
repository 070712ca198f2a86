"""Older bodies made readable: one function per step, from a schema version to the next."""

from collections.abc import Callable
from typing import Any

Body = dict[str, Any]
Upcast = Callable[[Body], Body]

UPCASTS: dict[tuple[str, int], Upcast] = {}  # (name, from version): empty until a fact changes its meaning


def upcast(name: str, version: int, newest: int, body: Body, table: dict[tuple[str, int], Upcast] = UPCASTS) -> Body:
    """The body as schema version `newest` would have written it."""
    for step in range(version, newest):
        body = table[name, step](body)
    return body
