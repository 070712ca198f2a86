"""Is what a gateway serves the fold of its log?"""

import json
from collections.abc import Sequence, Set
from pathlib import Path
from typing import Any

from contracts.errors import Unavailable, UnknownRun
from contracts.http import Book, RunView
from iyagi.difference import difference
from iyagi.facts import Positioned, facts_of
from iyagi.gateway import Gateway, open_gateway
from services.gateway.book.fold import fold
from services.gateway.book.view import status_view
from services.gateway.book.whole import book_view

PRESENT = {"waiting_for", "place_in_queue"}  # of the moment, not of the facts
LOOKS = 20  # at a run that goes on while it is looked at


async def verify(path: Path, runs: Sequence[str], url: str | None) -> dict[str, str]:
    """How each run that is not served as it folds differs."""
    differing = {}
    async with open_gateway(url) as gateway:
        for run in runs:
            view, book = await _served(gateway, run)
            facts = await facts_of(path, run)
            if differs := _differs(facts, run, view, book, positions=path.suffix == ".db"):
                differing[run] = differs
    return differing


async def _served(gateway: Gateway, run: str) -> tuple[RunView, Book]:
    """Both views as of one position."""
    book = await gateway.book(run)
    for _ in range(LOOKS):
        view, before, book = await gateway.view(run), book, await gateway.book(run)
        if book.position == before.position:
            return view, book
    raise Unavailable(what=run, why=f"it went on during each of {LOOKS} looks")


def _differs(facts: Positioned, run: str, view: RunView, book: Book, positions: bool) -> str:
    """Exported facts have lost their positions: they are folded to their end, and positions are not compared."""
    folded = fold((place, record) for place, record in facts if not positions or place <= book.position)
    if folded is None:
        raise UnknownRun(run=run)
    unfolded = PRESENT if positions else PRESENT | {"position"}
    expected = {"run": _plain(status_view(folded)), "book": _plain(book_view(folded), unfolded)}
    return difference(_text(expected), _text({"run": _plain(view), "book": _plain(book, unfolded)}))


def _plain(model: RunView | Book, without: Set[str] = frozenset()) -> dict[str, Any]:
    return model.model_dump(mode="json", exclude=set(without))


def _text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=2)
