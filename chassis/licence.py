"""Under which licence a model came: as the operator says, or as the note beside its files says."""

import json
from pathlib import Path

NOTE = "iyagi-model.json"  # what `iyagi models pull` leaves beside the files


def licence_of(model: Path | None, said: str = "") -> str:
    """Of a file that the note lists, or of a whole folder; "" where nobody says."""
    if said or model is None:
        return said
    folder = model if model.is_dir() else model.parent
    try:
        note = json.loads((folder / NOTE).read_bytes())
        listed = model == folder or any(file["path"] == model.name for file in note["files"])
        return str(note["licence"]) if listed else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""  # no note, or one that cannot be read
