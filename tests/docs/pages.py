"""The pages that people read."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]

_ROOMS = r"(?:contracts|chassis|services|iyagi|tests|docs|deploy|web|bench)"
_PATH = re.compile(rf"`({_ROOMS}/[\w./*-]*)`")
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)|(?:src|href)=\"([^\"#]+)\"")


def paths_in(page: Path) -> list[str]:
    """The paths of the repository that a page names as code."""
    return _PATH.findall(page.read_text(encoding="utf-8"))


def links_in(page: Path) -> list[str]:
    """What a page links to, or shows, inside the repository."""
    found = (first or second for first, second in _LINK.findall(page.read_text(encoding="utf-8")))
    return [link for link in found if not re.match(r"[a-z]+:", link)]


def rows(page: Path, columns: int) -> list[list[str]]:
    """The rows of the tables with so many columns."""
    lines = (line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("|"))
    cells = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return [row for row in cells if len(row) == columns]
