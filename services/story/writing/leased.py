"""A language model whose GPU others use too."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from functools import partial
from typing import Any

from chassis.lease import Lease
from services.story.writing.model import Ask, Model


class LeasedModel:
    """Writes when it is this process's turn. Raises `GpuBusy` and `LeaseLost` besides what the model raises."""

    def __init__(self, model: Model, lease: Lease) -> None:
        self._model = model
        self._lease = lease

    @property
    def engine(self) -> str:
        return self._model.engine

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def digest(self) -> str:
        return self._model.digest

    @property
    def grammars(self) -> bool:
        return self._model.grammars

    @property
    def context(self) -> int:
        return self._model.context

    @property
    def fixed(self) -> Mapping[str, Any]:
        return self._model.fixed

    def rendered(self, ask: Ask) -> str:
        return self._model.rendered(ask)

    async def write(self, ask: Ask) -> AsyncGenerator[str, None]:
        async with aclosing(self._lease.each(partial(self._model.write, ask))) as pieces:
            async for piece in pieces:
                yield piece

    async def count(self, text: str) -> int:
        return await self._model.count(text)

    async def rest(self) -> None:
        await self._model.rest()
