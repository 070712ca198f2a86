"""Orders and what readers choose about them."""

import re
from typing import Annotated

from fastapi import APIRouter, Header, Response

from chassis.telemetry import accept, new_traceparent
from contracts.errors import BadRequest
from contracts.http import CreateRun, Keep, Ordered, Rename, Revise, RunView
from services.gateway.book.view import status_view
from services.gateway.http.problems import documented
from services.gateway.http.serving import Known, Serving

KEY = re.compile(r'"?([\x21\x23-\x7e][\x20\x21\x23-\x7e]{0,254})"?')  # as the IETF draft quotes it, or bare

router = APIRouter(prefix="/api/runs")


@router.post("", operation_id="createRun", status_code=201, responses=documented(413, 422, 503, 507))
async def create_run(
    gateway: Serving,
    order: CreateRun,
    response: Response,
    idempotency_key: Annotated[str | None, Header(description="same key, same body: same run")] = None,
    traceparent: Annotated[str | None, Header(description="W3C trace context")] = None,
) -> Ordered:
    """Order a book. The order is durable when this answers."""
    key = None if idempotency_key is None else _key(idempotency_key)
    run = await gateway.orders.create(order, key, accept(traceparent) or new_traceparent())
    response.headers["Location"] = f"/api/runs/{run}"
    return Ordered(run_id=run)


@router.get("/{run_id}", operation_id="getRun", responses=documented(404))
async def get_run(kept: Known) -> RunView:
    """Where the book stands."""
    return status_view(kept.run)


@router.post("/{run_id}/cancel", operation_id="cancelRun", status_code=202, responses=documented(404, 409, 507))
async def cancel_run(gateway: Serving, kept: Known) -> RunView:
    """Stop it. Once more changes nothing."""
    await gateway.orders.cancel(kept.id)
    return status_view(kept.run)


@router.post("/{run_id}/retry", operation_id="retryRun", status_code=202, responses=documented(404, 409, 507))
async def retry_run(gateway: Serving, kept: Known) -> RunView:
    """Ask again for what failed, and only for that."""
    await gateway.orders.retry(kept.id)
    return status_view(kept.run)


@router.post(
    "/{run_id}/pages/{page}/revise",
    operation_id="revisePage",
    status_code=202,
    responses=documented(404, 409, 413, 422, 507),
)
async def revise_page(gateway: Serving, kept: Known, page: int, body: Revise) -> RunView:
    """Other words, another scene, or the same once more. The old picture stays until the new one is there."""
    await gateway.orders.revise(kept.id, page, body)
    return status_view(kept.run)


@router.post(
    "/{run_id}/pages/{page}/keep",
    operation_id="keepPicture",
    status_code=204,
    responses=documented(404, 409, 413, 422, 507),
)
async def keep_picture(gateway: Serving, kept: Known, page: int, body: Keep) -> None:
    """Show this page with the picture of that revision, until a newer one is made."""
    await gateway.orders.keep(kept.id, page, body)


@router.delete("/{run_id}", operation_id="deleteRun", status_code=204, responses=documented(404, 507))
async def delete_run(gateway: Serving, kept: Known) -> None:
    """Cancel it if it is open, then remove it and all that belongs to it."""
    await gateway.orders.delete(kept.id)


@router.put("/{run_id}/pin", operation_id="pinRun", status_code=204, responses=documented(404, 507))
async def pin_run(gateway: Serving, kept: Known) -> None:
    """Keep it, however many come after it."""
    await gateway.orders.pin(kept.id)


@router.delete("/{run_id}/pin", operation_id="unpinRun", status_code=204, responses=documented(404, 507))
async def unpin_run(gateway: Serving, kept: Known) -> None:
    """Let it go when newer ones need the room."""
    await gateway.orders.unpin(kept.id)


@router.put("/{run_id}/title", operation_id="renameRun", status_code=204, responses=documented(404, 413, 422, 507))
async def rename_run(gateway: Serving, kept: Known, body: Rename) -> None:
    """Give it a name of the reader's own."""
    await gateway.orders.rename(kept.id, body)


def _key(header: str) -> str:
    match = KEY.fullmatch(header)
    if match is None:
        raise BadRequest(why="Idempotency-Key: 1-255 printable ASCII characters")
    return match[1]
