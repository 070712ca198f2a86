"""Who tells which fact, and who hears it."""

from contracts import live, topology
from contracts.facts import KINDS, Fact, RunCancelled, RunEvicted

WORKERS = ("story", "illustrator", "narrator")

TELLERS: dict[str, tuple[str, ...]] = {
    **{kind.name: ("gateway",) for kind in KINDS if kind.name.startswith("run.")},
    **{kind.name: ("story",) for kind in KINDS if kind.name.startswith("story.")},
    "page.written": ("story", "gateway"),
    "page.illustrated": ("illustrator",),
    "page.narrated": ("narrator",),
    "page.failed": ("illustrator", "narrator", "gateway"),
    "page.kept": ("gateway",),
}
LIVE_TELLERS: dict[type[live.Live], tuple[str, ...]] = {
    live.Delta: ("story",),
    live.Progress: ("illustrator", "narrator"),
    live.Preview: ("illustrator",),
    live.Alive: ("gateway", *WORKERS, "transcriber"),
}
WITHDRAWALS = (RunCancelled, RunEvicted)  # every worker listens, so that work nobody wants stops at once


def hearers(kind: type[Fact]) -> list[str]:
    """The services that have a durable for facts of this kind, or listen for them."""
    takers = {
        durable.name.partition("-")[0]
        for durable in topology.DURABLES
        for filter_ in durable.filters
        if _hears(filter_, kind.name)
    }
    return sorted(takers | set(WORKERS) if kind in WITHDRAWALS else takers)


def _hears(filter_: str, name: str) -> bool:
    wanted = [part for part in filter_.split(".") if part not in ("*", ">")][:2]
    return name.split(".")[: len(wanted)] == wanted
