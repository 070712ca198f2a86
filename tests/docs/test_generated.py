"""What is generated is committed, and is what the code says today."""

from pathlib import Path

import pytest

from iyagi.documents import DOCUMENTS, settings_classes, write

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("path", DOCUMENTS)
def test_the_committed_document_is_what_the_code_says(path: str) -> None:
    committed = (ROOT / path).read_text(encoding="utf-8")
    assert DOCUMENTS[path](ROOT) == committed, f"{path} is out of date: run `make docs`"


def test_writing_the_documents_changes_nothing_but_them(tmp_path: Path) -> None:
    for needed in ("docs/operating.md", *(f"tests/contracts/examples/{p.name}" for p in examples())):
        copy = tmp_path / needed
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text((ROOT / needed).read_text(encoding="utf-8"), encoding="utf-8")
    write(tmp_path)
    written = {path: (tmp_path / path).read_text(encoding="utf-8") for path in DOCUMENTS}
    assert written == {path: (ROOT / path).read_text(encoding="utf-8") for path in DOCUMENTS}


def test_every_setting_says_what_it_is() -> None:
    said = {name for _, kind in settings_classes() for name in kind.model_fields}
    table = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    rows = [line.split("|") for line in table.splitlines() if line.startswith("| `IYAGI_")]
    assert {row[1].strip(" `").removeprefix("IYAGI_").lower() for row in rows} == said
    assert [row[1] for row in rows if not row[4].strip()] == []


def examples() -> list[Path]:
    return list((ROOT / "tests" / "contracts" / "examples").glob("*.json"))
