"""The embedded storyteller: tells the tale that a brief and a seed make."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace
from typing import ClassVar

from contracts.facts import PageWritten
from services.story.characters import missing
from services.story.embedded.company import listed
from services.story.embedded.particles import Word
from services.story.embedded.telling import Tale
from services.story.order import Order
from services.story.sentences import sameness, sentences
from services.story.tale import Cast, Draft, Part


class EmbeddedStoryteller:
    engine: ClassVar[str] = "embedded"
    model = licence = ""

    async def tell(self, order: Order, written: Sequence[PageWritten]) -> AsyncGenerator[Part, None]:
        """The same tale for the same brief and seed; pages written by others keep their words, and none is repeated.

        Whoever their beginning left out, and this tale names in its own beginning only, comes along from here on.
        """
        tale = Tale(order.brief, order.options)
        yield Cast(tale.cast.members)
        known = {sameness(sentence) for page in written for sentence in sentences(page.text)}
        drafts = [draft for draft in tale.pages(known, len(written)) if draft.page >= len(written)]
        absent = missing(order.brief.characters, [*(page.text for page in written), *(draft.text for draft in drafts)])
        for number, draft in enumerate(drafts):
            yield _joined(draft, absent) if number == 0 else draft


def _joined(draft: Draft, absent: Sequence[str]) -> Draft:
    if not absent:
        return draft
    return replace(draft, text=f"{listed([Word(name) for name in absent])}도 곁에서 함께했어요. {draft.text}")
