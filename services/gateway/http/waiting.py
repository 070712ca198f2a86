"""What of a book is of the present moment: whom it waits for, and how many are before it."""

from contracts.http import Held, Waiting
from services.gateway.book.run import Run
from services.gateway.book.whole import awaited
from services.gateway.ledger import Ledger
from services.gateway.presence import Presence


def waiting_for(run: Run, presence: Presence) -> tuple[Waiting, ...]:
    alive = {one.service for one in presence.alive()}
    holding = presence.holding(run.id)
    return tuple(
        Waiting(
            service=service,
            alive=service in alive,
            held=tuple(
                Held(
                    instance=who.instance,
                    subject=held.subject,
                    since=held.since,
                    attempt=held.attempt,
                    tries=held.tries,
                )
                for who, held in holding
                if who.service == service
            ),
        )
        for service in awaited(run)
    )


def place_in_queue(run: Run, ledger: Ledger) -> int | None:
    """1 is the next to be begun; None once it is."""
    queued = ledger.queued()
    return queued.index(run.id) + 1 if run.id in queued else None
