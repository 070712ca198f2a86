"""The folder of a model as the operator gave it: its files, and that they are still what they were at first.

Nothing is ever fetched, changed or deleted in it. What was found at the first use is kept in the service's home.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from chassis.artifacts import write_durably
from contracts.book import Voice
from contracts.errors import EngineUnusable, IyagiError

NAME = "Supertonic"
REMEDY = "Set IYAGI_SUPERTONIC_FOLDER to the folder of supertonic-2 or supertonic-3 (see `iyagi models`)"

GRAPHS = ("duration_predictor", "text_encoder", "vector_estimator", "vocoder")
CONFIG = "onnx/tts.json"
INDEXER = "onnx/unicode_indexer.json"
VOICES: tuple[Voice, ...] = get_args(Voice)
FILES = (
    *(f"onnx/{graph}.onnx" for graph in GRAPHS),
    CONFIG,
    INDEXER,
    *(f"voice_styles/{voice}.json" for voice in VOICES),
)

Hashes = Mapping[str, str]  # SHA-256 by file, relative to the folder


class ModelChanged(IyagiError):
    code = "model_changed"
    en = (
        "{file} in {folder} has changed since its first use: expected SHA-256 {expected}, found {found}. "
        "Put the old file back or, if the change is meant, delete {memory}"
    )
    ko = (
        "{folder}의 {file}이(가) 처음 쓴 뒤로 바뀌었습니다. 처음 SHA-256: {expected}, 지금: {found}. "
        "원래 파일을 돌려놓거나, 일부러 바꾼 것이면 {memory} 파일을 지우세요"
    )


def style_file(voice: Voice) -> str:
    return f"voice_styles/{voice}.json"


def verified(folder: Path, home: Path) -> Hashes:
    """The SHA-256 of each file of the model, the same as at its first use. Raises EngineUnusable or ModelChanged."""
    if missing := [name for name in FILES if not (folder / name).is_file()]:
        raise EngineUnusable(
            engine=NAME, expected=f"{', '.join(missing)} in {folder}", found="no such file", remedy=REMEDY
        )
    try:
        found = {name: _hashed(folder / name) for name in FILES}
    except OSError as error:
        raise EngineUnusable(engine=NAME, expected=f"a model in {folder}", found=error, remedy=REMEDY) from error
    memory = memory_of(folder, home)
    remembered = _remembered(memory)
    for name, expected in remembered.items():
        if found.get(name) != expected:
            raise ModelChanged(
                file=name, folder=folder, expected=expected, found=found.get(name, "nothing"), memory=memory
            )
    return found


def remember(folder: Path, home: Path, hashes: Hashes) -> None:
    """That a model of these hashes has spoken; told only then, or a broken file would be what is expected for ever."""
    memory = memory_of(folder, home)
    if hashes != _remembered(memory):
        known = {"folder": str(folder.resolve()), "sha256": dict(hashes)}
        write_durably(memory, json.dumps(known, ensure_ascii=False, indent=1).encode())


def memory_of(folder: Path, home: Path) -> Path:
    """Where the hashes of this folder are kept."""
    place = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    return home / "models" / f"supertonic-{place}.json"


def digest(hashes: Hashes) -> str:
    """One SHA-256 for the whole model."""
    return hashlib.sha256("".join(f"{name} {hashes[name]}\n" for name in sorted(hashes)).encode()).hexdigest()


def _hashed(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _remembered(memory: Path) -> Hashes:
    try:
        known = json.loads(memory.read_text(encoding="utf-8"))["sha256"]
        return {str(name): str(sha256) for name, sha256 in known.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EngineUnusable(
            engine=NAME, expected=f"the hashes of the model in {memory}", found=repr(error), remedy=f"Delete {memory}"
        ) from error
