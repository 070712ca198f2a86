"""What the compatibility API shows of a run, position by position."""

import json
from collections.abc import Iterable

from pydantic_core import to_jsonable_python

from contracts.http import PageView, RunItem, RunView
from contracts.record import Record
from services.gateway.book.fold import apply
from services.gateway.book.page import Page
from services.gateway.book.run import Run
from services.gateway.book.timings import timings


def status_view(run: Run) -> RunView:
    return RunView(
        status="FAILED" if run.status == "CANCELLED" else run.status,
        stage=run.stage,
        ready_max_page=run.ready_max_page,
        ready_max_audio_page=run.ready_max_audio_page,
        pages=tuple(_page(run.id, page) for page in run.book()),
        error=error(run),
    )


def item(run: Run) -> RunItem:
    """A run on the shelf."""
    return RunItem(
        run_id=run.id,
        kind=run.order.fact.kind,
        created=run.order.time,
        status=run.status,
        stage=run.stage,
        progress=run.progress,
        title=title(run),
        name=run.name or title(run),
        pinned=run.pinned,
        image_url=_page(run.id, run.page(0)).image_url,
        error=error(run),
        panels=run.order.fact.options.panels,
        seconds=timings(run).total,
    )


def title(run: Run) -> str:
    cover = run.page(0).written
    return cover.text if cover else ""


def error(run: Run) -> str | None:
    match run.outcome:
        case "CANCELLED":
            return "cancelled"
        case "FAILED":
            return f"{run.attempts[-1].code}: {run.attempts[-1].reason}"
        case _:
            return None


def image_url(run: str, page: int) -> str:
    return f"/api/runs/{run}/images/{f'panel_{page}' if page else 'cover'}.png"


def audio_url(run: str, page: int) -> str:
    return f"/api/runs/{run}/audio/page_{page}.wav"


def plain(run: Run) -> bytes:
    """The fold as canonical JSON, without its position: equal folds are equal bytes."""
    state = to_jsonable_python(run)
    del state["position"]
    return json.dumps(state, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


class Viewed:
    """A run as a viewer follows it: a frame for every position at which the view changes."""

    def __init__(self, run: Run | None = None) -> None:
        self.run = run
        self.view = status_view(run) if run else None

    def see(self, record: Record, position: int) -> RunView | None:
        """The view as of this record when it differs from the one before."""
        self.run = apply(self.run, record, position)
        before, self.view = self.view, status_view(self.run)
        return None if self.view == before else self.view


def frames(records: Iterable[tuple[int, Record]], run: Run | None = None) -> list[tuple[int, RunView]]:
    """The updates that these records are, after those that `run` is folded from."""
    viewed = Viewed(run)
    return [(position, view) for position, record in records if (view := viewed.see(record, position))]


def _page(run: str, page: Page) -> PageView:
    text = page.written.text if page.written else ""
    return PageView(
        page=page.number,
        title="" if page.number else text,
        summary=text if page.number else "",
        image_url=image_url(run, page.number) if page.picture else "",
        audio_url=audio_url(run, page.number) if page.voice else "",
    )
