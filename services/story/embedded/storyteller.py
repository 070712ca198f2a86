"""The embedded storyteller: tells the tale that a brief and a seed make."""

from collections.abc import AsyncGenerator, Sequence
from typing import ClassVar

from contracts.book import Brief, Options
from contracts.facts import PageWritten
from services.story.embedded.telling import Tale
from services.story.sentences import sameness, sentences
from services.story.tale import Cast, Part


class EmbeddedStoryteller:
    engine: ClassVar[str] = "embedded"
    model = ""

    async def tell(
        self, brief: Brief, options: Options, written: Sequence[PageWritten], _run: str = ""
    ) -> AsyncGenerator[Part, None]:
        """The same tale for the same brief and seed; pages written by others keep their words, and none is repeated."""
        tale = Tale(brief, options)
        yield Cast(tale.company.members)
        known = {sameness(sentence) for page in written for sentence in sentences(page.text)}
        for draft in tale.pages(known, len(written)):
            if draft.page >= len(written):
                yield draft
