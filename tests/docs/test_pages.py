"""What the pages name is there."""

import importlib
import re
from pathlib import Path

import pytest

from chassis.telemetry import Metrics
from contracts.facts import KINDS
from tests.docs.pages import PAGES, ROOT, links_in, paths_in, rows

ARCHITECTURE = ROOT / "docs" / "architecture.md"
OPERATING = ROOT / "docs" / "operating.md"
CONSTANT = re.compile(r"`[\w.]+\.[A-Z_]+`")
UNITS = {
    "": 1,
    "s": 1,
    "min": 60,
    "d": 24 * 3600,
    "KiB": 1 << 10,
    "GiB": 1 << 30,
    "characters": 1,
}

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@every_page
def test_every_path_of_the_repository_that_a_page_names_is_there(page: Path) -> None:
    assert [path for path in paths_in(page) if not any(ROOT.glob(path.rstrip("/")))] == []


@every_page
def test_every_link_into_the_repository_leads_somewhere(page: Path) -> None:
    assert [link for link in links_in(page) if not (page.parent / link).exists()] == []


def test_the_table_of_limits_is_what_the_constants_say() -> None:
    said = {where.strip("`"): limit for _, limit, where in rows(ARCHITECTURE, 3) if CONSTANT.fullmatch(where)}
    assert len(said) > 20
    assert {where: in_units(limit) for where, limit in said.items()} == {where: constant(where) for where in said}


def test_the_table_of_facts_has_every_fact_with_its_subject() -> None:
    told = {re.sub(r"[`<>]", "", row[0]) for row in rows(ARCHITECTURE, 5)}
    for kind in KINDS:
        subject = ".".join((kind.name, "run", *kind.key))
        assert subject in told


def in_units(limit: str) -> float:
    number, _, unit = limit.partition(" ")
    return float(number) * UNITS[unit]


def constant(where: str) -> float:
    module, _, name = where.rpartition(".")
    return float(getattr(importlib.import_module(module), name))


def test_the_table_of_metrics_is_what_a_process_exposes() -> None:
    said = {row[0].strip("`").partition("{")[0] for row in rows(OPERATING, 3) if row[0].startswith("`iyagi_")}
    text, _ = Metrics("gateway").exposition("")
    exposed = set(re.findall(r"^# TYPE (iyagi_\w+)(?<!_created) ", text.decode(), re.MULTILINE))
    assert said == exposed
