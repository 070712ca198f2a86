"""What readers ask for: an order, a cancel, a retry, a revision, an older picture, a pin, a name, an end."""

import hashlib
import json
import secrets
from datetime import datetime

from contracts.errors import IdempotencyMismatch, QueueFull
from contracts.facts import Fact, Idempotency, RunCreated
from contracts.http import CreateRun, Keep, Rename, Revise
from contracts.values import SEED_LIMIT
from services.gateway.book import choices
from services.gateway.book.retry import retry
from services.gateway.book.run import Run
from services.gateway.ledger import Choice, Ledger

RETRY_AFTER = 30  # seconds a front end should wait when the queue is full


class Orders:
    def __init__(self, ledger: Ledger, queue_limit: int) -> None:
        self._ledger = ledger
        self._queue_limit = queue_limit

    async def create(self, request: CreateRun, key: str | None = None, traceparent: str | None = None) -> str:
        """Durable when this returns: the run's id. The same key and body answer the same run again."""
        idempotency = None
        if key is not None:
            idempotency = Idempotency(key=key, body=_digest(request))
            if (run := self._ordered_before(idempotency)) is not None:
                return run
        queued = len(self._ledger.queued())
        if queued >= self._queue_limit:
            raise QueueFull(queued=queued, after=RETRY_AFTER)
        run = self._new_id()
        options = request.options(drawn=_new_seed())
        created = RunCreated(run=run, brief=request.brief(), options=options, idempotency=idempotency)
        await self._ledger.decide(run, lambda _: created, traceparent)
        return run

    async def cancel(self, run: str) -> None:
        await self._choose(run, choices.cancel)

    async def retry(self, run: str) -> None:
        await self._choose(run, retry)

    async def revise(self, run: str, page: int, body: Revise) -> None:
        asked = {"base": body.base, "new_seed": _new_seed(), **body.changes()}
        await self._choose(run, lambda held: choices.revise(held, page, **asked))

    async def keep(self, run: str, page: int, body: Keep) -> None:
        await self._choose(run, lambda held: choices.keep(held, page, body.revision))

    async def pin(self, run: str) -> None:
        await self._choose(run, choices.pin)

    async def unpin(self, run: str) -> None:
        await self._choose(run, choices.unpin)

    async def rename(self, run: str, body: Rename) -> None:
        await self._choose(run, lambda held: choices.rename(held, body.title))

    async def delete(self, run: str) -> None:
        """Cancelled if it is open, then evicted."""

        def ended_and_gone(held: Run) -> list[Fact]:
            ending = None if held.ended else choices.cancel(held)
            return [fact for fact in (ending, choices.evict(held)) if fact is not None]

        await self._choose(run, ended_and_gone)

    async def _choose(self, run: str, choose: Choice) -> None:
        self._ledger.run(run)  # UnknownRun, before anything is decided
        await self._ledger.decide(run, choose)

    def _ordered_before(self, asked: Idempotency) -> str | None:
        run = self._ledger.run_of_key(asked.key)
        if run is None:
            return None
        before = self._ledger.run(run).order.fact.idempotency
        if before != asked:
            raise IdempotencyMismatch(key=asked.key, run=run)
        return run

    def _new_id(self) -> str:
        taken = {run.id for run in self._ledger.runs()}
        while True:
            run = f"{datetime.now().astimezone():%Y%m%d_%H%M%S}_{secrets.token_hex(3)}"
            if run not in taken and not self._ledger.is_gone(run):
                return run


def _new_seed() -> int:
    return secrets.randbelow(SEED_LIMIT)


def _digest(request: CreateRun) -> str:
    body = json.dumps(request.model_dump(mode="json"), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(body.encode()).hexdigest()
