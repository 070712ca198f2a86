"""Structured logs, ours and those of the libraries alike: a line of JSON each, or pretty on a terminal."""

import logging
import sys
from contextlib import AbstractContextManager

import structlog
from structlog.contextvars import bound_contextvars, merge_contextvars
from structlog.stdlib import ProcessorFormatter
from structlog.typing import EventDict, Processor, WrappedLogger

from chassis.settings import Settings
from chassis.telemetry.trace import trace_id

CHATTY = ("aiosqlite", "asyncio", "PIL")  # whose debug lines would drown ours, and show what readers typed


def configure_logging(settings: Settings, service: str, instance: str) -> None:
    """Send every log of this process to stderr. Each line says which service and instance it comes from."""
    shared = _shared(service, instance)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[ProcessorFormatter.remove_processors_meta, *_rendering(settings)],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.log_level.upper())
    for library in CHATTY:
        logging.getLogger(library).setLevel(logging.WARNING)
    logging.captureWarnings(True)


def bind_run(run: str, traceparent: str | None) -> AbstractContextManager[object]:
    """Every line that is logged inside says which run, and which trace, it is about."""
    about = {"run_id": run}
    if (trace := trace_id(traceparent)) is not None:
        about["trace_id"] = trace
    return bound_contextvars(**about)


def _shared(service: str, instance: str) -> list[Processor]:
    def from_here(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
        return {"service": service, "instance": instance, **event}

    return [
        merge_contextvars,
        from_here,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _rendering(settings: Settings) -> list[Processor]:
    if settings.log_format == "json" or (settings.log_format == "auto" and not sys.stderr.isatty()):
        return [
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ]
    return [
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)
    ]
