"""The storyteller that asks a language model."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import get_args

from contracts.book import MAX_PANELS, Age, Brief
from contracts.facts import PageWritten
from services.story.characters import called
from services.story.order import Order
from services.story.tale import Cast, Draft, Part, Reused
from services.story.writing.grammar import grammar
from services.story.writing.model import Model
from services.story.writing.outline import Outline
from services.story.writing.reuse import KeptPage, KeptStory, Shelf, key
from services.story.writing.telling import Sampling, Telling


class Writer:
    """A `services.story.handler.Storyteller`. `reuse` takes kept stories for every order, not only those that ask."""

    def __init__(
        self,
        model: Model,
        shelf: Shelf | None = None,
        *,
        reuse: bool = False,
        sampling: Sampling | None = None,
        licence: str = "",
    ) -> None:
        self._model = model
        self._shelf = shelf
        self._reuse = reuse
        self._sampling = sampling or Sampling()
        self.licence = licence
        lint_all()

    @property
    def engine(self) -> str:
        return self._model.engine

    @property
    def model(self) -> str:
        return f"{self._model.name}@{self._model.digest}" if self._model.digest else self._model.name

    async def tell(self, order: Order, written: Sequence[PageWritten]) -> AsyncGenerator[Part, None]:
        """As `Storyteller.tell`. Raises `ContextTooSmall`, `InvalidStory`, and what the model raises."""
        if kept := await self._kept(order, written):
            for part in _again(kept, len(written)):
                yield part
            return
        told: list[Part] = []
        async with aclosing(Telling(self._model, order, written, self._sampling).parts()) as parts:
            async for part in parts:
                told.append(part)
                yield part
        if not written:
            await self._keep(order, told)

    async def _kept(self, order: Order, written: Sequence[PageWritten]) -> KeptStory | None:
        if self._shelf is None or not (self._reuse or order.options.reuse_story):
            return None
        story = await self._shelf.find(key(order.brief, order.options, self._model))
        return story if story and story.agrees(written) else None

    async def _keep(self, order: Order, told: Sequence[Part]) -> None:
        if self._shelf is None:
            return
        cast = next((part.members for part in told if isinstance(part, Cast)), ())
        pages = tuple(KeptPage(text=part.text, scene=part.scene) for part in told if isinstance(part, Draft))
        story = KeptStory(run=order.run, seed=order.options.seed, cast=cast, pages=pages)
        await self._shelf.keep(key(order.brief, order.options, self._model), story)


def lint_all() -> None:
    """Raises `UnsoundGrammar`: the grammars of the orders to come are looked at before any comes."""
    ages: tuple[Age, ...] = get_args(Age)
    for age in ages:
        brief = Brief(era="옛날", place="숲", characters="토끼와 AI 로봇", topic="우정", age=age)
        for panels in (1, MAX_PANELS):
            outline = Outline.of(brief, panels, called(brief.characters))
            for first in (0, 1, panels + 1):
                grammar(outline, first)


def _again(kept: KeptStory, first: int) -> Sequence[Part]:
    """A kept story from page `first` on."""
    drafts = [Draft(number, page.text, page.scene) for number, page in enumerate(kept.pages)]
    return (Reused(kept.run), Cast(kept.cast), *drafts[first:])
