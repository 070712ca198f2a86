"""What is shipped: built from the tree as it lies here, by the build that `pip` would call."""

import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[1]


def built(root: Path, folder: Path, version: str = "standard") -> set[str]:
    """The names inside."""
    (wheel,) = WheelBuilder(str(root)).build(directory=str(folder), versions=[version])
    with zipfile.ZipFile(wheel) as packed:
        return set(packed.namelist())


def bare(folder: Path) -> Path:
    """The tree without a studio."""
    folder.mkdir()
    for name in ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "THIRD-PARTY.md"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    for name in ("contracts", "chassis", "services", "iyagi"):
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_bytes((ROOT / name / "__init__.py").read_bytes())
    (folder / "web" / "plain").mkdir(parents=True)
    (folder / "web" / "plain" / "index.html").touch()
    return folder


def below(folder: str) -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}


def test_the_wheel_has_both_pages_and_all_the_code_and_nothing_that_builds_or_tests(tmp_path: Path) -> None:
    names = built(ROOT, tmp_path)
    studio = below("web/dist")
    assert "web/dist/index.html" in studio
    assert {name for name in names if name.startswith("web/")} == studio | below("web/plain")
    rooms = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert rooms == {"contracts", "chassis", "services", "iyagi", "web"}
    assert {name for name in below("services") if name.endswith(".py")} <= names


def test_no_wheel_is_made_without_the_studio(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="the studio is not built, and nothing is shipped without it: make web"):
        built(bare(tmp_path / "bare"), tmp_path)


def test_a_checkout_is_installed_for_work_before_the_studio_is_built(tmp_path: Path) -> None:
    names = built(bare(tmp_path / "bare"), tmp_path, "editable")
    assert {name for name in names if name.startswith("web/dist")} == set()
