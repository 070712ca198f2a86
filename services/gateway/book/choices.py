"""What a reader chooses: to cancel, to revise, to keep a picture, to pin, to name, to delete.

A refusal is an error with a code.
None means that it is so already, and nothing needs to be told.
"""

from collections.abc import Collection
from typing import Literal

from contracts.book import Scene
from contracts.errors import NoSuchPicture, NothingToRevise, PageNotWritten, RunEnded, StaleBase
from contracts.facts import Actor, PageKept, PageWritten, RunCancelled, RunEvicted, RunPinned, RunRenamed, RunUnpinned
from contracts.values import PICTURE, VOICE, Medium
from services.gateway.book.retry import next_revision
from services.gateway.book.run import Run

Reason = Literal["retention", "deleted", "forgotten"]


def cancel(run: Run, by: Actor = "reader") -> RunCancelled | None:
    if run.outcome == "CANCELLED":
        return None
    if run.ended or run.evicted:
        raise RunEnded(run=run.id, status_now=run.status)
    return RunCancelled(run=run.id, by=by, attempt=run.attempt, stage=run.stage)


def evict(run: Run, reason: Reason = "deleted", by: Actor = "reader") -> RunEvicted | None:
    return None if run.evicted else RunEvicted(run=run.id, by=by, reason=reason)


def pin(run: Run, by: Actor = "reader") -> RunPinned | None:
    return None if run.pinned else RunPinned(run=run.id, by=by, n=run.pins)


def unpin(run: Run, by: Actor = "reader") -> RunUnpinned | None:
    return RunUnpinned(run=run.id, by=by, n=run.unpins) if run.pinned else None


def rename(run: Run, title: str, by: Actor = "reader") -> RunRenamed | None:
    renamed = RunRenamed(run=run.id, by=by, n=run.renames, title=title)
    return None if renamed.title == run.name else renamed


def revise(
    run: Run,
    number: int,
    *,
    base: int,
    new_seed: int,
    text: str | None = None,
    scene: Scene | None = None,
    again: Collection[Medium] = (),
) -> PageWritten:
    """The next revision of a page, under the revision that the reader saw. A run that has ended stays so."""
    if run.outcome == "CANCELLED" or run.evicted:
        raise RunEnded(run=run.id, status_now=run.status)
    written = run.page(number).written
    if written is None:
        raise PageNotWritten(run=run.id, page=number)
    if base != written.revision:
        raise StaleBase(run=run.id, page=number, found=written.revision, base=base)
    given = {"text": text, "scene": scene, "seed": new_seed if PICTURE in again else None}
    changed = {member: value for member, value in given.items() if value is not None}
    revised = next_revision(written, (), **changed)
    stale = {PICTURE: revised.scene != written.scene, VOICE: revised.text != written.text}
    media = tuple(medium for medium in run.media if medium in again or stale[medium])
    if not media and not any(stale.values()):
        raise NothingToRevise()
    return revised.model_copy(update={"media": media})


def keep(run: Run, number: int, revision: int) -> PageKept | None:
    """The page shows the picture of this revision: an older one than the newest, or the newest after all."""
    if run.outcome == "CANCELLED" or run.evicted:
        raise RunEnded(run=run.id, status_now=run.status)
    page = run.page(number)
    if revision not in page.pictures:
        raise NoSuchPicture(run=run.id, page=number, revision=revision)
    if page.picture == page.pictures[revision]:
        return None
    return PageKept(run=run.id, page=number, revision=revision, n=page.keeps, newest=page.made(PICTURE))
