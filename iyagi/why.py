"""`iyagi why`: what a run waits for, who holds it, and everything that was tried."""

import asyncio
from collections.abc import Iterable

import typer
from rich.markup import escape
from rich.table import Table

from contracts.http import Book, FailureView, Instance, Services, Waiting
from contracts.values import Try
from iyagi.gateway import Url, open_gateway
from iyagi.telling import clock, command, console, table

STATUS = {
    "QUEUED": "차례를 기다려요",
    "RUNNING": "만드는 중이에요",
    "DONE": "다 됐어요",
    "FAILED": "실패했어요",
    "CANCELLED": "취소됐어요",
}
WHAT = {"story": "글", "picture": "그림", "voice": "목소리"}

app = typer.Typer()


@app.command()
def why(run: str, url: Url = None) -> None:
    """Say what a run waits for, who holds it, and each attempt with time, code and reason."""
    with command():
        asyncio.run(_why(run, url))


async def _why(run: str, url: str | None) -> None:
    async with open_gateway(url) as gateway:
        book = await gateway.book(run)
        services = await gateway.services()
    told = console()
    told.print(f"{run} 《{escape(book.name)}》: {STATUS[book.status]} ({book.stage}, {book.progress:.0%})")
    if book.place_in_queue is not None:
        told.print(f"앞에서 {book.place_in_queue}번째 / place in the queue: {book.place_in_queue}")
    for waiting in book.waiting_for:
        _tell_waiting(waiting, services)
    if book.error:
        told.print(f"까닭: {escape(book.error)}")
    for made in (_attempts(book), _tries(book)):
        if made.row_count:
            told.print()
            told.print(made)


def _tell_waiting(waiting: Waiting, services: Services) -> None:
    told = console()
    if not waiting.alive:
        told.print(f"기다림: {waiting.service}. 돌고 있지 않아요: `iyagi run {waiting.service}`으로 시작하세요")
        return
    told.print(f"기다림: {waiting.service}")
    for instance in services.services:
        if instance.service == waiting.service:
            told.print(f"  {escape(_instance(instance))}")
    for held in waiting.held:
        since = f"{clock(held.since)}부터 {held.attempt}번째 시도"
        told.print(f"  {escape(held.instance)}이(가) 하는 중: {escape(held.subject)} ({since})")


def _instance(instance: Instance) -> str:
    return f"{instance.instance} ({instance.engine}): {instance.state}, 맡은 일 {instance.holding}"


def _attempts(book: Book) -> Table:
    made = table("시도", "시작", "끝", "결과", "단계", "코드", "까닭", title="실행 / attempts of the run")
    for attempt in book.attempts:
        made.add_row(
            str(attempt.attempt),
            clock(attempt.opened) if attempt.opened else "",
            clock(attempt.ended) if attempt.ended else "",
            attempt.outcome or "",
            attempt.stage or "",
            attempt.code or "",
            escape(attempt.reason or ""),
        )
    return made


def _tries(book: Book) -> Table:
    """Every try that came to nothing, of what failed, of what was made after all, and of what is in hand."""
    made = table("무엇", "때", "코드", "까닭", title="안 된 시도 / tries that came to nothing")
    for what, tries in _tried(book):
        for one in tries:
            made.add_row(what, clock(one.time), one.code, escape(one.reason))
    for failure in book.failures:
        stands = "" if failure.stands else " (나중에 됐거나 다시 시켰어요)"
        what = f"{_failed(failure)}: 그만둠{stands}"
        made.add_row(what, clock(failure.time), failure.code, escape(f"{failure.reason} ({failure.by})"))
    return made


def _tried(book: Book) -> Iterable[tuple[str, tuple[Try, ...]]]:
    for failure in book.failures:
        yield _failed(failure), failure.tries
    for page in book.pages:
        for revision in page.revisions:
            name = f"{page.page}쪽 {revision.revision}판"
            if revision.picture:
                yield f"{name} 그림", revision.picture.tries
            if revision.narration:
                yield f"{name} 목소리", revision.narration.tries
    for waiting in book.waiting_for:
        for held in waiting.held:
            yield f"{held.subject} ({held.instance})", held.tries


def _failed(failure: FailureView) -> str:
    if failure.page is None:
        return f"{failure.attempt}번째 실행의 {WHAT[failure.what]}"
    return f"{failure.page}쪽 {failure.revision}판 {WHAT[failure.what]}"
