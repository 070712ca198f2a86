"""The studio as it was built: small, whole, and true to the interface's document."""

import gzip
import json
import re
from pathlib import Path

from services.gateway.front import studio
from services.gateway.front.studio import BUILT, INDEX
from tests.web.studio.node import WEB, npm

BUDGET = 80_000  # bytes of all that is not letters, compressed
LETTERS = {".woff", ".woff2"}
FOREIGN = re.compile(r"""(?:src|href|url)\s*[=(]\s*["']?\s*(?:https?:)?//""")


def texts() -> dict[str, str]:
    return {str(path.relative_to(BUILT)): path.read_text("utf-8") for path in files() if path.suffix in studio.TEXTS}


def files() -> list[Path]:
    return sorted(path for path in BUILT.rglob("*") if path.is_file())


def test_it_weighs_less_than_a_picture() -> None:
    weights = {
        str(path.relative_to(BUILT)): len(gzip.compress(path.read_bytes(), mtime=0))
        for path in files()
        if path.suffix not in LETTERS
    }
    assert sum(weights.values()) < BUDGET, weights


def test_every_file_of_it_can_be_served() -> None:
    served = studio.load() or {}
    assert len(served) == len(files())


def test_nothing_of_it_is_inline_and_nothing_comes_from_elsewhere() -> None:
    html = (BUILT / INDEX).read_text("utf-8")
    assert re.findall(r"<script(?![^>]*\bsrc=)", html) == []
    assert re.findall(r"<style|\sstyle=|\son\w+=", html) == []
    assert [name for name, text in texts().items() if FOREIGN.search(text)] == []


def test_it_carries_the_licences_of_what_is_inside() -> None:
    told = (BUILT / "licences.txt").read_text("utf-8")
    named = json.loads((WEB / "package.json").read_text())["dependencies"]
    assert [name for name in named if f"{name}\n\n" not in told] == []
    assert "SIL OPEN FONT LICENSE" in told
    assert "BSD 3-Clause License" in told


def test_the_types_of_the_interface_are_those_of_its_document() -> None:
    checked = npm("run", "types", "--", "--check")
    assert checked.returncode == 0, checked.stdout + checked.stderr
