"""What has come of a file so far: `<name>.part`, beside it a note of what it is a part of."""

import json
import os
from pathlib import Path
from typing import BinaryIO

from iyagi.models.digest import Digest, Digesting, Expected, pieces
from iyagi.models.errors import CannotKeep


class Part:
    def __init__(self, target: Path, expected: Expected) -> None:
        self._target = target
        self._expected = expected
        self._path = target.with_name(f"{target.name}.part")
        self._note = target.with_name(f"{target.name}.part.json")
        self._file: BinaryIO | None = None
        self._digesting = Digesting(expected.size)
        self.size = 0
        self.etag: str | None = None

    def open(self) -> None:
        """Goes on with what is there, when the note says that it is of the same file."""
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            self.etag = self._etag_of_the_note()
            keep = self._path.exists() and (self.etag is not None or self._expected.sha256 is not None)
            if keep:
                for piece in pieces(self._path):
                    self._digesting.add(piece)
            self._file = self._path.open("ab" if keep else "wb")
            self.size = self._digesting.digest.size
        except OSError as error:
            raise self._cannot(error) from error

    def begin_anew(self) -> None:
        assert self._file
        try:
            self._file.truncate(0)
            self._file.seek(0)
        except OSError as error:
            raise self._cannot(error) from error
        self.size, self.etag, self._digesting = 0, None, Digesting(self._expected.size)

    def is_of(self, etag: str | None) -> None:
        """Note down the ETag of the bytes that now come."""
        self.etag = etag
        try:
            self._note.write_text(json.dumps({"etag": etag, "sha256": self._expected.sha256}))
        except OSError as error:
            raise self._cannot(error) from error

    def add(self, piece: bytes) -> None:
        assert self._file
        try:
            self._file.write(piece)
        except OSError as error:
            raise self._cannot(error) from error
        self._digesting.add(piece)
        self.size += len(piece)

    @property
    def digest(self) -> Digest:
        return self._digesting.digest

    def whole(self) -> None:
        """It takes its place, at once or not at all, and survives a power cut there."""
        assert self._file
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            os.replace(self._path, self._target)
            folder = os.open(self._target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
        except OSError as error:
            raise self._cannot(error) from error
        self._note.unlink(missing_ok=True)

    def forget(self) -> None:
        self._path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def close(self) -> None:
        if self._file:
            self._file.close()

    def _etag_of_the_note(self) -> str | None:
        try:
            note = json.loads(self._note.read_bytes())
        except (OSError, ValueError):
            return None
        same = isinstance(note, dict) and note.get("sha256") == self._expected.sha256
        etag = note.get("etag") if same else None
        return etag if isinstance(etag, str) else None

    def _cannot(self, error: OSError) -> CannotKeep:
        return CannotKeep(path=self._path, why=error.strerror or str(error))
