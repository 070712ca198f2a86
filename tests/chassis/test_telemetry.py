import json
import logging
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
import structlog

from chassis.settings import Settings
from chassis.telemetry import (
    Metrics,
    accept,
    bind_run,
    child_of,
    configure_logging,
    new_traceparent,
    trace_id,
    version,
)
from tests.examples import RUN

TRACE = "0af7651916cd43dd8448eb211c80319c"
TRACEPARENT = f"00-{TRACE}-b7ad6b7169203331-01"


# Logs


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    structlog.reset_defaults()


def configure(**given: Any) -> None:
    configure_logging(Settings(**{"log_format": "json", **given}), "narrator", "host-1")


def logged(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    out, err = capsys.readouterr()
    assert out == ""
    lines = [json.loads(line) for line in err.splitlines()]
    for line in lines:
        del line["timestamp"]
    return lines


HERE = {"service": "narrator", "instance": "host-1"}


def test_a_line_says_what_happened_where_and_about_which_run(capsys: pytest.CaptureFixture[str]) -> None:
    configure()
    with bind_run(RUN, TRACEPARENT):
        structlog.get_logger("ours").info("spoken", page=3, text="토끼")
    structlog.get_logger("ours").info("waiting")
    line = {**HERE, "level": "info", "logger": "ours"}
    assert logged(capsys) == [
        {**line, "event": "spoken", "page": 3, "text": "토끼", "run_id": RUN, "trace_id": TRACE},
        {**line, "event": "waiting"},
    ]


def test_a_run_without_a_trace_binds_none(capsys: pytest.CaptureFixture[str]) -> None:
    configure()
    with bind_run(RUN, None):
        structlog.get_logger("ours").info("spoken")
    [line] = logged(capsys)
    assert "trace_id" not in line


def test_what_a_library_logs_looks_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    configure()
    with bind_run(RUN, TRACEPARENT):
        logging.getLogger("theirs").warning("slow by %d s", 3, extra={"peer": "nats"})
    assert logged(capsys) == [
        {
            **HERE,
            "level": "warning",
            "logger": "theirs",
            "event": "slow by 3 s",
            "peer": "nats",
            "run_id": RUN,
            "trace_id": TRACE,
        }
    ]


def test_an_error_brings_its_traceback_in_the_same_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure()
    try:
        raise ValueError("no such page")
    except ValueError as error:
        structlog.get_logger("ours").error("failed", exc_info=error)
    [line] = logged(capsys)
    assert line["exception"].startswith("Traceback")
    assert line["exception"].endswith("ValueError: no such page")


def test_a_warning_is_a_line_of_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        configure()
        warnings.warn("old", UserWarning, stacklevel=1)
        logging.captureWarnings(False)  # pytest's own way of showing them is put back
    [line] = logged(capsys)
    assert (line["logger"], line["level"]) == ("py.warnings", "warning")


def test_what_is_below_the_level_is_not_logged(capsys: pytest.CaptureFixture[str]) -> None:
    configure(log_level="warning")
    structlog.get_logger("ours").info("spoken")
    logging.getLogger("theirs").info("connected")
    structlog.get_logger("ours").warning("slow")
    assert [line["event"] for line in logged(capsys)] == ["slow"]


def test_a_pretty_line_is_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    configure(log_format="pretty")
    structlog.get_logger("ours").info("spoken", page=3)
    line = capsys.readouterr().err
    assert "spoken" in line
    assert "page=3" in line
    assert not line.startswith("{")


def test_off_a_terminal_auto_means_json(capsys: pytest.CaptureFixture[str]) -> None:
    configure(log_format="auto")
    structlog.get_logger("ours").info("spoken")
    assert [line["event"] for line in logged(capsys)] == ["spoken"]


# Metrics


def moved(metrics: Metrics) -> dict[str, float]:
    """Every sample of ours that is not nought, by its name and labels."""
    return {
        sample.name + "".join(f" {key}={value}" for key, value in sorted(sample.labels.items())): sample.value
        for family in metrics.registry.collect()
        for sample in family.samples
        if family.name.startswith("iyagi_") and sample.value and not sample.name.endswith(("_created", "_bucket"))
    }


BUILD = f"iyagi_build_info service=narrator version={version()}"


def test_a_fresh_process_tells_only_its_build() -> None:
    assert moved(Metrics("narrator")) == {BUILD: 1.0}


def test_every_metric_moves_under_its_name() -> None:
    metrics = Metrics("narrator")
    metrics.run_ended("completed")
    metrics.stage_took("voice", "espeak-ng", 0.25)
    metrics.queue_depth(4)
    metrics.jobs_inflight(+2)
    metrics.jobs_inflight(-1)
    metrics.sse_clients(+3)
    metrics.redelivery()
    metrics.set_aside()
    metrics.lost_facts()
    metrics.late_facts()
    metrics.publish_failures()
    assert moved(metrics) == {
        BUILD: 1.0,
        "iyagi_runs_total outcome=completed": 1.0,
        "iyagi_stage_duration_seconds_count engine=espeak-ng stage=voice": 1.0,
        "iyagi_stage_duration_seconds_sum engine=espeak-ng stage=voice": 0.25,
        "iyagi_queue_depth service=narrator": 4.0,
        "iyagi_jobs_inflight service=narrator": 1.0,
        "iyagi_sse_clients": 3.0,
        "iyagi_redeliveries_total service=narrator": 1.0,
        "iyagi_set_aside_total service=narrator": 1.0,
        "iyagi_lost_facts_total service=narrator": 1.0,
        "iyagi_late_facts_total": 1.0,
        "iyagi_publish_failures_total service=narrator": 1.0,
    }


def test_the_longest_work_has_a_bucket_of_its_own() -> None:
    metrics = Metrics("narrator")
    metrics.stage_took("picture", "embedded", 299)
    labels = {"stage": "picture", "engine": "embedded"}
    value = metrics.registry.get_sample_value
    assert value("iyagi_stage_duration_seconds_bucket", {**labels, "le": "180.0"}) == 0.0
    assert value("iyagi_stage_duration_seconds_bucket", {**labels, "le": "300.0"}) == 1.0


def test_two_processes_in_one_interpreter_share_no_metric() -> None:
    one, other = Metrics("narrator"), Metrics("narrator")
    one.redelivery()
    assert moved(other) == {BUILD: 1.0}


# The trace


def test_a_new_trace_is_one_that_others_accept() -> None:
    traceparent = new_traceparent()
    assert accept(traceparent) == traceparent
    assert trace_id(traceparent) != trace_id(new_traceparent())


def test_a_child_stays_in_the_trace_under_a_span_of_its_own() -> None:
    child = child_of(TRACEPARENT)
    assert trace_id(child) == TRACE
    assert child.endswith("-01")
    assert child != TRACEPARENT


def test_a_later_version_of_the_header_is_read_as_this_one() -> None:
    assert accept(f"cc{TRACEPARENT[2:]}-what-the-future-will-be") == TRACEPARENT


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "00",
        TRACEPARENT.upper(),
        f"ff{TRACEPARENT[2:]}",
        f"{TRACEPARENT}-more",
        f"00-{'0' * 32}-b7ad6b7169203331-01",
        f"00-{TRACE}-{'0' * 16}-01",
        f" {TRACEPARENT}",
        f"{TRACEPARENT}\n",
        f"01{TRACEPARENT[2:]}-{'x' * 500}",
    ],
)
def test_a_header_that_breaks_the_specification_is_not_accepted(header: str | None) -> None:
    assert accept(header) is None
    assert trace_id(header) is None
    assert trace_id(child_of(header)) not in (None, TRACE)
