"""A book to take along: which files it is, under names that a person reads, and what the whole is called."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from contracts.values import Artifact
from services.gateway.book.run import Run
from services.gateway.book.view import title
from services.gateway.book.whole import book_view

UNFIT = re.compile(r'[\\/:*?"<>|\s\x00-\x1f\x7f]+')  # for the name of a file, somewhere
LONGEST = 80  # characters of a name


class Packed(NamedTuple):
    name: str
    content: bytes | Artifact


def packed(run: Run) -> list[Packed]:
    """Words, pictures and voices as far as they are there; empty while there is nothing."""
    pages = list(_pages(run))
    if not pages and not any(page.written for page in run.book()):
        return []
    book = book_view(run).model_dump_json(indent=2).encode()
    return [Packed("text.txt", text(run).encode()), *pages, Packed("book.json", book)]


def _pages(run: Run) -> Iterator[Packed]:
    for page in run.book():
        name = f"{page.number:02}쪽" if page.number else "00 표지"
        if page.picture:
            yield Packed(f"{name}.png", page.picture.fact.artifact)
        if page.voice:
            yield Packed(f"{name}.wav", page.voice.fact.artifact)


def text(run: Run) -> str:
    """The words to read, and what was asked for."""
    brief = run.order.fact.brief
    written = ((page.number, page.written.text) for page in run.book() if page.number and page.written)
    parts = [
        run.name or title(run),
        *(f"{number}쪽\n{words}" for number, words in written),
        f"시대: {brief.era}\n장소: {brief.place}\n등장인물: {brief.characters}\n주제: {brief.topic}",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def called(run: Run) -> str:
    """The name of the whole, without what no file may be called."""
    return UNFIT.sub(" ", run.name or title(run))[:LONGEST].strip(" .") or run.id
