"""Under which licences the models behind a book came, as far as its facts say."""

from collections.abc import Iterator, Sequence

from contracts.http import BookPage, LicenceView, StoryView
from contracts.http.book import What


def licences(story: StoryView | None, pages: Sequence[BookPage]) -> tuple[LicenceView, ...]:
    """Of the words, pictures and voices as they are now, each once."""
    return tuple(
        dict.fromkeys(
            LicenceView(what=what, engine=engine, licence=licence)
            for what, engine, licence in _made(story, pages)
            if licence
        )
    )


def _made(story: StoryView | None, pages: Sequence[BookPage]) -> Iterator[tuple[What, str, str]]:
    if story:
        yield "story", story.engine, story.licence
    for page in pages:
        if page.picture:
            yield "picture", page.picture.engine, page.picture.licence
        if page.narration:
            yield "voice", page.narration.engine, page.narration.licence
