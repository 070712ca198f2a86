"""What readers do in a world: they order, and then revise, retry or cancel; and ask again when nobody answers."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from random import Random
from typing import Any, Protocol

from contracts.errors import IyagiError, NothingToRetry, RunEnded, StaleBase
from contracts.http import CreateRun, Revise
from contracts.values import PICTURE
from services.gateway.book.run import Run
from services.gateway.book.whole import awaited
from services.gateway.gateway import Gateway
from tests.simulation.life import Life

LOOK_EVERY = 0.5  # seconds
NEW_TEXT = "둘은 손을 잡고 노래했어요."


class Place(Protocol):
    """Where readers find the gateway, while it lives."""

    gateway: tuple[Life, Gateway] | None


@dataclass
class Reader:
    """One order and what becomes of it."""

    place: Place
    n: int
    plan: str  # plain, revised, retried or cancelled
    patience: Random
    run: str = ""
    refused: list[str] = field(default_factory=list)  # codes of what the gateway would not do

    async def live(self) -> None:
        await asyncio.sleep(self.patience.uniform(0, 20))
        request = CreateRun(era_ko="옛날", place_ko="산골", characters_ko="토끼와 호랑이", topic_ko="우정", seed=self.n)
        self.run = await self.ask(lambda gateway: gateway.orders.create(request, key=f"order {self.n}"))
        await PLANS[self.plan](self)
        await self.see(lambda run: run.ended and not awaited(run))

    async def ask(self, what: Callable[[Gateway], Coroutine[Any, Any, Any]]) -> Any:
        """Until there is an answer; a gateway that dies at it may or may not have done it."""
        while True:
            if self.place.gateway is not None:
                life, gateway = self.place.gateway
                asked = life.spawn(what(gateway))
                await asyncio.wait([asked])
                if not asked.cancelled():
                    return asked.result()
            await asyncio.sleep(LOOK_EVERY)

    async def choose(self, what: Callable[[Gateway], Coroutine[Any, Any, None]]) -> None:
        try:
            await self.ask(what)
        except IyagiError as error:
            self.refused.append(error.code)

    async def see(self, condition: Callable[[Run], object]) -> None:
        while self.place.gateway is None or not condition(self.place.gateway[1].ledger.run(self.run)):
            await asyncio.sleep(LOOK_EVERY)


async def only_read(_: Reader) -> None:
    pass


async def revise(reader: Reader) -> None:
    page = reader.patience.randrange(1, 5)
    await reader.see(lambda run: run.page(page).written and run.page(page).picture and run.page(page).voice)
    body = Revise(base=0, text=NEW_TEXT, again=(PICTURE,))
    await reader.choose(lambda gateway: gateway.orders.revise(reader.run, page, body))
    assert set(reader.refused) <= {StaleBase.code}, reader.refused


async def retry(reader: Reader) -> None:
    """Until there is nothing left to retry."""
    while NothingToRetry.code not in reader.refused:
        await reader.see(lambda run: run.ended and not awaited(run))
        await reader.choose(lambda gateway: gateway.orders.retry(reader.run))
    assert set(reader.refused) == {NothingToRetry.code}, reader.refused


async def cancel(reader: Reader) -> None:
    await asyncio.sleep(reader.patience.uniform(0, 40))
    await reader.choose(lambda gateway: gateway.orders.cancel(reader.run))
    assert set(reader.refused) <= {RunEnded.code}, reader.refused


PLANS: dict[str, Callable[[Reader], Awaitable[None]]] = {
    "plain": only_read,
    "revised": revise,
    "retried": retry,
    "cancelled": cancel,
}
