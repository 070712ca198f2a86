"""Workflows that are shipped, by name: each is what its model's makers recommend, in API format with tagged titles."""

from collections.abc import Iterator, Mapping
from pathlib import Path

FOLDER = Path(__file__).parent


class Profiles(Mapping[str, bytes]):
    """Read when asked for."""

    def __getitem__(self, name: str) -> bytes:
        if name not in set(self):
            raise KeyError(name)
        return (FOLDER / f"{name}.json").read_bytes()

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(path.stem for path in FOLDER.glob("*.json")))

    def __len__(self) -> int:
        return sum(1 for _ in self)
