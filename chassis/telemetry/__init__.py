"""What a process tells of itself while it runs: logs, metrics, and the trace that an order began."""

from chassis.telemetry.logs import bind_run, configure_logging
from chassis.telemetry.metrics import Metrics, version
from chassis.telemetry.trace import accept, child_of, new_traceparent, trace_id

__all__ = [
    "Metrics",
    "accept",
    "bind_run",
    "child_of",
    "configure_logging",
    "new_traceparent",
    "trace_id",
    "version",
]
