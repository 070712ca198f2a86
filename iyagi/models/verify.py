"""Are the files of a model what they should be? By the catalogue where it knows, else by what was pulled."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from iyagi.models import manifest
from iyagi.models.catalogue import File, Model
from iyagi.models.digest import Digest, Expected, digest

State = Literal["ok", "missing", "broken", "unknown"]


@dataclass(frozen=True)
class Verdict:
    path: str
    state: State
    why: str = ""


def verified(model: Model, folder: Path) -> list[Verdict]:
    """One for each file that the model has, every byte of it read."""
    pulled = manifest.read(folder)
    return [_verdict(file, folder / file.path, known(file, pulled)) for file in model.files]


def known(file: File, pulled: manifest.Manifest | None) -> Expected:
    """What this file has to be. The catalogue is stronger than a note that lies beside the file."""
    if file.sha256:
        return Expected(file.bytes, file.sha256, by="catalogue")
    kept = pulled.file(file.path) if pulled else None
    if kept:
        return Expected(kept.bytes, kept.sha256, by=kept.known_by)
    return Expected(file.bytes)


def installed(model: Model, folder: Path) -> bool:
    """Whether all its files are there and of the right size; quick, and no proof."""
    pulled = manifest.read(folder)
    return all(_is_there(folder / file.path, known(file, pulled).size) for file in model.files)


def _is_there(path: Path, size: int | None) -> bool:
    return path.is_file() and size in (None, path.stat().st_size)


def _verdict(file: File, path: Path, expected: Expected) -> Verdict:
    if not path.is_file():
        return Verdict(file.path, "missing")
    try:
        found = _digest(path, expected)
    except OSError as error:
        return Verdict(file.path, "broken", error.strerror or str(error))
    if wrong := expected.wrong(found):
        what, should, found_it = wrong
        return Verdict(file.path, "broken", f"{what} {should}, found {found_it}")
    if expected.sha256 is None:
        return Verdict(file.path, "unknown", "nobody told its SHA-256 when it came")
    return Verdict(file.path, "ok")


def _digest(path: Path, expected: Expected) -> Digest:
    """A wrong size needs no reading of gigabytes."""
    size = path.stat().st_size
    return Digest(size, "", None) if expected.size not in (None, size) else digest(path)
