"""The shelf, and all that can be read of one book."""

import base64
import binascii
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response

from contracts.errors import BadRequest, UnknownPosition
from contracts.http import Book, RunList, RunView
from services.gateway.book.fold import fold
from services.gateway.book.view import item, status_view
from services.gateway.book.whole import book_view
from services.gateway.http.problems import documented
from services.gateway.http.serving import Known, Serving
from services.gateway.http.waiting import place_in_queue, waiting_for
from services.gateway.retention import surplus

MAX_ITEMS = 100
JSONL = "application/jsonl"

router = APIRouter(prefix="/api/runs")


@router.get("", operation_id="listRuns", responses=documented(400))
async def list_runs(
    gateway: Serving,
    response: Response,
    limit: Annotated[int, Query(ge=1, le=MAX_ITEMS)] = 20,
    cursor: Annotated[str | None, Query(description="`next` of the list before")] = None,
) -> RunList:
    """Newest first."""
    runs = gateway.ledger.runs()
    if cursor is not None:
        before = _read(cursor)
        runs = [run for run in runs if gateway.ledger.ordered_at(run.id) < before]
    shown = runs[:limit]
    following = _cursor(gateway.ledger.ordered_at(shown[-1].id)) if len(runs) > limit else None
    if following is not None:
        response.headers["Link"] = f'</api/runs?limit={limit}&cursor={following}>; rel="next"'
    keep = gateway.settings.keep_runs
    leaving = surplus(gateway.ledger.runs(), keep - 1)
    return RunList(
        runs=tuple(item(run) for run in shown),
        next=following,
        keep=keep,
        next_to_go=leaving[0].id if leaving else None,
    )


@router.get("/{run_id}/book", operation_id="getBook", responses=documented(404))
async def get_book(gateway: Serving, kept: Known) -> Book:
    """Everything that is known of it, and whom it waits for at present."""
    present = {
        "waiting_for": waiting_for(kept.run, gateway.presence),
        "place_in_queue": place_in_queue(kept.run, gateway.ledger),
    }
    return book_view(kept.run).model_copy(update=present)


@router.get(
    "/{run_id}/log",
    operation_id="getLog",
    response_class=Response,
    responses={200: {"description": "A CloudEvent a line", "content": {JSONL: {}}}, **documented(404)},
)
async def get_log(kept: Known) -> Response:
    """The facts of the run, in the order of the log of record."""
    return Response(b"".join(one.record.to_json() + b"\n" for one in kept.records), media_type=JSONL)


@router.get("/{run_id}/at/{position}", operation_id="getRunAt", responses=documented(400, 404))
async def get_run_at(kept: Known, position: int, view: Literal["status", "book"] = "status") -> RunView | Book:
    """The view as of then, folded from the facts up to this position."""
    if not kept.records[0].position <= position <= kept.run.position:
        raise UnknownPosition(run=kept.id, position=position)
    run = fold((one.position, one.record) for one in kept.records if one.position <= position)
    assert run is not None
    return book_view(run) if view == "book" else status_view(run)


def _cursor(position: int) -> str:
    return base64.urlsafe_b64encode(str(position).encode()).decode().rstrip("=")


def _read(cursor: str) -> int:
    try:
        return int(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError) as error:
        raise BadRequest(why="cursor: take `next` of the list before, as it is") from error
