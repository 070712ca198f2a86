"""A run's end leaves one line in the log."""

import structlog

from chassis.telemetry import Metrics, bind_run
from contracts.facts import RunCancelled, RunCompleted, RunFailed
from contracts.record import Record
from services.gateway.book.run import Run
from services.gateway.book.timings import timings

log = structlog.get_logger()


def note_end(run: Run, record: Record, metrics: Metrics) -> None:
    """Of this record, if it is the end of its run."""
    if not isinstance(record.fact, RunCompleted | RunFailed | RunCancelled):
        return
    metrics.run_ended(run.status)
    took = timings(run)
    with bind_run(run.id, record.traceparent):
        log.info(
            "run ended",
            status=run.status,
            error=run.attempts[-1].reason,
            queue=took.queue,
            story=took.story,
            pictures=[round(picture.elapsed, 3) for picture in took.pictures],
            voices=[round(voice.elapsed, 3) for voice in took.voices],
            total=took.total,
        )
