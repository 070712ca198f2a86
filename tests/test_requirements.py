import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ["requirements.txt", "requirements-test.txt", "requirements-node.txt"]
NPM_LOCK = "web/package-lock.json"


def locked(lock: str) -> dict[str, set[str]]:
    """The versions of each package; more than one where they differ by Python."""
    versions: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / lock).read_text(), re.MULTILINE):
        versions.setdefault(name, set()).add(version)
    return versions


@pytest.mark.parametrize("lock", [*LOCKS, NPM_LOCK])
def test_a_lock_names_no_place_to_download_from(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_its_hashes(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / lock).read_text().strip())
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_every_npm_package_has_its_hash_and_no_address() -> None:
    packages = json.loads((ROOT / NPM_LOCK).read_text())["packages"]
    unsure = [name for name, entry in packages.items() if name and ("integrity" not in entry or "resolved" in entry)]
    assert unsure == []


def test_the_npm_lock_stays_without_addresses_when_it_is_made_anew() -> None:
    assert "omit-lockfile-registry-resolved=true" in (ROOT / "web" / ".npmrc").read_text().splitlines()


def test_no_lock_is_left_unlooked_at() -> None:
    found = {path.name for path in ROOT.glob("requirements*.txt")}
    assert found == set(LOCKS)


def test_what_is_tested_is_what_runs() -> None:
    tested = locked("requirements-test.txt")
    assert {name: tested.get(name) for name in locked("requirements.txt")} == locked("requirements.txt")


def test_every_package_that_runs_is_named_with_its_licence() -> None:
    named = (ROOT / "THIRD-PARTY.md").read_text()
    assert [package for package in locked("requirements.txt") if package not in named] == []
