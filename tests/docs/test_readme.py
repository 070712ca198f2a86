"""What the READMEs tell a newcomer to type is there."""

import re
from pathlib import Path

import pytest
import typer
from typer.core import TyperGroup

from contracts.book import DEFAULT_PANELS
from contracts.http import CreateRun
from iyagi.main import COMMANDS, app
from tests.docs.pages import PAGES, ROOT

READMES = [ROOT / "README.md", ROOT / "README.en.md"]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PICTURES = 1_000_000  # bytes, of all together

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
both = pytest.mark.parametrize("readme", READMES, ids=lambda page: page.name)


@every_page
def test_every_make_target_that_a_page_names_is_there(page: Path) -> None:
    named = set(re.findall(r"(?:`|^|\s)make ([a-z]+)(?=`|\s+[#A-Z]|$)", page.read_text(encoding="utf-8"), re.MULTILINE))
    assert named - set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE)) == set()


@every_page
def test_every_command_that_a_page_names_is_there(page: Path) -> None:
    named = re.findall(r"`iyagi ([a-z][a-z ]*?)(?=`| [-<A-Z])", page.read_text(encoding="utf-8"))
    assert [words for words in named if not is_command(words.split())] == []


@both
def test_a_readme_names_every_command(readme: Path) -> None:
    text = readme.read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"`iyagi {name}" not in text] == []


@both
def test_the_order_of_the_transcript_is_an_order_for_the_files_that_it_fetches(readme: Path) -> None:
    text = readme.read_text(encoding="utf-8")
    body = re.search(r"-d '(\{.*?\})'", text, re.DOTALL)
    assert body is not None
    assert CreateRun.model_validate_json(body[1]).panels == DEFAULT_PANELS
    pages = range(DEFAULT_PANELS + 1)
    assert f"for n in {' '.join(map(str, pages))}; do" in text
    assert f"for name in cover {' '.join(f'panel_{page}' for page in pages[1:])}; do" in text


def test_both_languages_show_the_same_transcript_pictures_and_variables() -> None:
    korean, english = (readme.read_text(encoding="utf-8") for readme in READMES)
    for same in (r"(?m)^(?:api=|run=|curl|for|IYAGI_|make).*?(?:#|$)", r'src="[^"]+"', r"IYAGI_\w+", r"`iyagi [^`]+`"):
        assert re.findall(same, korean) == re.findall(same, english)


def test_the_pictures_are_small() -> None:
    assert sum(path.stat().st_size for path in (ROOT / "docs").rglob("*.jpg")) <= PICTURES


def is_command(words: list[str]) -> bool:
    command = typer.main.get_command(app)
    for word in words:
        if not isinstance(command, TyperGroup):
            return True  # what follows are arguments
        found = command.get_command(None, word)  # type: ignore[arg-type]  # no context is needed to look one up
        if found is None:
            return False
        command = found
    return True
