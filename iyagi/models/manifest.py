"""`iyagi-model.json` beside the files of a model: what they are, from where, under which licence, and who says so."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from chassis.licence import NOTE
from contracts.values import Sha256
from iyagi.models.catalogue import Inside, Model, Source
from iyagi.models.digest import Digest, Expected


class Kept(BaseModel):
    model_config = ConfigDict(frozen=True)

    path: Inside
    bytes: int
    sha256: Sha256
    known_by: str  # catalogue, hub, or nobody: who said beforehand that these are the right bytes
    repo: str
    revision: str


class Manifest(BaseModel):
    model_config = ConfigDict(frozen=True)

    model: str
    engine: str
    licence: str
    pulled: str  # RFC 3339
    files: tuple[Kept, ...]

    def file(self, path: str) -> Kept | None:
        return next((kept for kept in self.files if kept.path == path), None)


def kept(path: str, found: Digest, expected: Expected, source: Source) -> Kept:
    return Kept(
        path=path,
        bytes=found.size,
        sha256=found.sha256,
        known_by=expected.by,
        repo=source.repo,
        revision=source.revision,
    )


def written(folder: Path, model: Model, files: list[Kept]) -> Manifest:
    manifest = Manifest(
        model=model.name,
        engine=model.engine,
        licence=model.licence,
        pulled=datetime.now(UTC).isoformat(timespec="seconds"),
        files=tuple(files),
    )
    draft = folder / f"{NOTE}.part"
    draft.write_text(json.dumps(manifest.model_dump(), indent=2) + "\n", encoding="utf-8")
    os.replace(draft, folder / NOTE)
    return manifest


def read(folder: Path) -> Manifest | None:
    """None when there is none, or one that cannot be read: the files are then known by the catalogue alone."""
    try:
        return Manifest.model_validate_json((folder / NOTE).read_bytes())
    except (OSError, ValidationError):
        return None
