"""`iyagi models`, as a person meets it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result
from pydantic import ValidationError
from typer.testing import CliRunner

from iyagi.config import settings_class
from iyagi.engines.needs import NEEDS
from iyagi.main import app
from iyagi.models import catalogue as catalogue_module
from iyagi.models import commands
from iyagi.models.catalogue import Catalogue, catalogue, parsed
from tests.iyagi.model_hub import COMMIT, REPO, FakeHub, served, sha256

DATA = b"weights" * 1000

TINY = f"""
[licence."OpenRAIL-M"]
name = "BigScience Open RAIL-M"
asks = "It restricts use."
ko = "쓰임에 제한이 있어요."

[model.tiny]
engine = "transcriber"
about = "a [tiny] one"
default = true
licence = "OpenRAIL-M"
memory = 1500
use = "IYAGI_WHISPER_MODEL={{folder}}"
sources = [{{ repo = "{REPO}", revision = "{COMMIT}" }}]
files = [
  {{ path = "model.bin", bytes = {len(DATA)}, sha256 = "{sha256(DATA)}" }},
  {{ path = "LICENSE" }},
]
"""


@pytest.fixture(autouse=True)
def small(home: Path, monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    """A catalogue of one small model, and no hub yet."""
    made = parsed(TINY)
    monkeypatch.setattr(commands, "catalogue", lambda: made)
    for name in ("IYAGI_MODELS", "IYAGI_MODELS_FROM", "IYAGI_MODELS_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    return made


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    with served(FakeHub({"model.bin": DATA, "LICENSE": b"terms"})) as fake:
        monkeypatch.setenv("IYAGI_MODELS_FROM", fake.url)
        yield fake


def models(*arguments: str, answers: str | None = None) -> Result:
    return CliRunner().invoke(app, ["models", *arguments], input=answers)


def row() -> list[str]:
    (line,) = [line for line in models("list").stdout.splitlines() if line.startswith("tiny")]
    return re.split(r"  +", line.strip())


def test_the_list_says_what_there_is_and_whether_it_is_here(hub: FakeHub) -> None:
    assert row() == ["tiny *", "transcriber", "?", "~1.50 GB", "OpenRAIL-M", "-", "a [tiny] one"]
    assert models("pull", "--yes", "tiny").exit_code == 0
    assert row()[5] == "✓"


def test_a_pull_shows_the_licence_asks_and_says_how_to_use_what_came(hub: FakeHub, home: Path) -> None:
    result = models("pull", "tiny", answers="y\n")
    folder = home / "models" / "tiny"
    assert result.exit_code == 0, result.output
    assert "BigScience Open RAIL-M: 쓰임에 제한이 있어요." in result.stdout
    assert f"✓ tiny: IYAGI_WHISPER_MODEL={folder}" in result.stdout
    assert f"model.bin  SHA-256 {sha256(DATA)} (catalogue)" in result.stderr
    assert f"LICENSE  SHA-256 {sha256(b'terms')} (as the hub told)" in result.stderr
    assert (folder / "model.bin").read_bytes() == DATA


@pytest.mark.parametrize("answers", ["n\n", ""], ids=["no", "nobody there"])
def test_who_does_not_agree_gets_nothing(hub: FakeHub, home: Path, answers: str) -> None:
    assert models("pull", "tiny", answers=answers).exit_code == 1
    assert (hub.asked, home.exists()) == ([], False)


def test_without_a_hub_it_says_what_to_set() -> None:
    result = models("pull", "--yes", "tiny")
    assert result.exit_code == 1
    assert "put the base address of one into IYAGI_MODELS_FROM" in result.stderr


def test_a_model_that_is_not_known_is_refused_with_those_that_are(hub: FakeHub) -> None:
    result = models("pull", "--yes", "tiny", "huge")
    assert result.exit_code == 1
    assert "There is no model huge in the catalogue: expected one of tiny" in result.stderr
    assert hub.asked == []


def test_another_folder_is_used_when_it_is_set(
    hub: FakeHub, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IYAGI_MODELS", str(tmp_path / "weights"))
    assert models("pull", "--yes", "tiny").exit_code == 0
    assert (tmp_path / "weights" / "tiny" / "model.bin").read_bytes() == DATA


def test_a_token_opens_what_is_closed_without_one(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.token = "hunter2"
    closed = models("pull", "--yes", "tiny")
    assert closed.exit_code == 1
    assert "IYAGI_MODELS_TOKEN" in closed.stderr
    monkeypatch.setenv("IYAGI_MODELS_TOKEN", "hunter2")
    opened = models("pull", "--yes", "tiny")
    assert opened.exit_code == 0
    assert "hunter2" not in closed.output + opened.output


def test_verify_reads_what_is_here_and_names_what_is_broken(hub: FakeHub, home: Path) -> None:
    assert models("verify").exit_code == 0  # nothing is here
    models("pull", "--yes", "tiny")
    well = models("verify")
    assert (well.exit_code, well.stdout) == (0, "✓ tiny: 2 files\n")
    (home / "models" / "tiny" / "model.bin").write_bytes(b"W" + DATA[1:])
    ill = models("verify")
    assert ill.exit_code == 1
    assert ill.stdout.startswith(f"✗ tiny/model.bin: broken (SHA-256 {sha256(DATA)}, found ")
    assert "iyagi models pull tiny" in ill.stderr


def test_a_model_that_is_not_here_is_broken_when_it_is_asked_for() -> None:
    result = models("verify", "tiny")
    assert result.exit_code == 1
    assert result.stdout == "✗ tiny/model.bin: missing\n✗ tiny/LICENSE: missing\n"


def test_the_catalogue_has_what_each_engine_needs_with_one_to_take_when_in_doubt() -> None:
    real = catalogue()
    assert {"qwen3-8b", "flux-schnell-fp8", "supertonic-2", "supertonic-3"} <= set(real.model)
    assert {"whisper-small", "whisper-medium", "whisper-turbo"} <= set(real.model)
    assert real.default("transcriber").name == "whisper-medium"
    for service in ("story", "illustrator", "narrator", "transcriber"):
        assert [model.name for model in real.model.values() if model.engine == service and model.default]
    assert {model.licence for model in real.model.values()} <= set(real.licence)


def test_what_puts_a_model_to_use_chooses_its_engine_too() -> None:
    for model in catalogue().model.values():
        told = dict(re.findall(r"IYAGI_(\w+)=([^\s,]+)", model.use))
        settings = settings_class(model.engine)(**{name.lower(): value for name, value in told.items()})
        engine = getattr(settings, "engine", None) or getattr(settings, f"{model.engine}_engine")
        assert (model.engine, engine) in NEEDS, model.name


def test_the_catalogue_names_no_host_and_pins_every_revision() -> None:
    text = (Path(catalogue_module.__file__).parent / "catalogue.toml").read_text(encoding="utf-8")
    assert "://" not in text
    for model in catalogue().model.values():
        assert all(re.fullmatch("[0-9a-f]{40}", source.revision) for source in model.sources)


@pytest.mark.parametrize("path", ["../model.bin", "/etc/passwd", "a/../../b", "", "a\\b"])
def test_a_catalogue_cannot_lead_out_of_a_model_s_folder(path: str) -> None:
    with pytest.raises(ValidationError):
        parsed(TINY.replace('"LICENSE"', f"'{path}'"))
