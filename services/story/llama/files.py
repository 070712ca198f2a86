"""The file of a model: whether it is one, and which others belong to it."""

import re
from collections.abc import Sequence
from pathlib import Path

from contracts.errors import EngineUnusable
from services.story.llama.library import ENGINE

MAGIC = b"GGUF"

_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf")


def unusable(
    path: Path, found: str, expected: str = "a whole GGUF file", remedy: str = "IYAGI_STORY_MODEL=/a/model.gguf"
) -> EngineUnusable:
    return EngineUnusable(engine=ENGINE, expected=f"{expected} at {path}", found=found, remedy=remedy)


def parts(path: Path) -> Sequence[Path]:
    """The file itself, or all of a model that was split: llama.cpp finds the others by the name of the first."""
    split = _PART.fullmatch(path.name)
    if not split:
        return (path,)
    name, number, count = split[1], int(split[2]), int(split[3])
    if number != 1:
        raise unusable(path, f"part {number} of {count}", "the first part of a model")
    return tuple(path.with_name(f"{name}-{part:05}-of-{split[3]}.gguf") for part in range(1, count + 1))


def check(path: Path) -> None:
    """Whether there is a file, and whether it says that it is GGUF. What is inside, llama.cpp looks at."""
    for part in parts(path):
        if not part.exists():
            raise unusable(part, "nothing there")
        if not part.is_file():
            raise unusable(part, "a folder" if part.is_dir() else "no file")
        try:
            with part.open("rb") as file:
                magic = file.read(len(MAGIC))
        except OSError as error:
            raise unusable(part, error.strerror or str(error)) from error
        if magic != MAGIC:
            raise unusable(part, f"a file that begins with {magic!r}" if magic else "an empty file")
