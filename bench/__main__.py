"""`python -m bench [name …]`: every figure, or those of these names, in one table."""

import argparse
import asyncio
import os
import platform
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench import book, bus, fold, log, painter, speech, start, story, viewers
from bench.figure import Figure

Bench = Callable[[Path], Awaitable[list[Figure]]]

BENCHES: Mapping[str, Bench] = {
    "log": log.measure,
    "bus": bus.measure,
    "fold": fold.measure,
    "story": story.measure,
    "painter": painter.measure,
    "speech": speech.measure,
    "viewers": viewers.measure,
    "start": start.measure,
    "book": book.measure,
}
HOME = Path("var")  # on the disk that the logs lie on


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"of {', '.join(BENCHES)}; all when none is named")
    names = parser.parse_args().names
    if unknown := set(names) - set(BENCHES):
        parser.error(f"expected {', '.join(BENCHES)}, found {', '.join(sorted(unknown))}")
    console = Console(width=None if os.isatty(1) else 140)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    console.print(f"{cores} cores, {platform.machine()}, {platform.system()}, Python {platform.python_version()}")
    table = Table("figure", "ours", "peer or limit", "ratio", "unit", "the peer or limit is")
    HOME.mkdir(exist_ok=True)
    for name in names or BENCHES:
        with tempfile.TemporaryDirectory(prefix="bench-", dir=HOME) as folder:
            for figure in asyncio.run(_measured(BENCHES[name], Path(folder))):
                values = (_short(value) for value in (figure.ours, figure.peer, figure.ratio))
                table.add_row(figure.name, *values, figure.unit, figure.beside)
    console.print(table)


async def _measured(bench: Bench, folder: Path) -> list[Figure]:
    return await bench(folder)


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


if __name__ == "__main__":
    main()
