"""What a frame of ComfyUI's WebSocket says. Hints only: a frame may be missing, foreign, or of a kind nobody knows."""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

PREVIEW, PREVIEW_WITH_METADATA = 1, 4  # binary kinds; 3 is text
ENDS = frozenset({"execution_success", "execution_error", "execution_interrupted"})


@dataclass(frozen=True)
class Sign:
    """Something happens to this prompt."""

    prompt_id: str


@dataclass(frozen=True)
class Working(Sign):
    """A node is at work; None: all are done."""

    node: str | None


@dataclass(frozen=True)
class Step(Sign):
    node: str
    share: float  # of this node's work


@dataclass(frozen=True)
class Ended(Sign):
    """It came to an end, which the history may not know yet."""


@dataclass(frozen=True)
class Glimpse:
    """The picture as it comes about; None where the frame does not say whose it is."""

    prompt_id: str | None
    image: bytes


Hint = Sign | Glimpse


def read_text(raw: str) -> list[Hint]:
    try:
        frame = json.loads(raw)
    except ValueError:
        return []
    if not isinstance(frame, Mapping) or not isinstance(frame.get("data"), Mapping):
        return []
    data = frame["data"]
    prompt = data.get("prompt_id")
    if not isinstance(prompt, str):
        return []
    match frame.get("type"):
        case "executing":
            node = data.get("node")
            return [Working(prompt, None if node is None else str(node))]
        case "progress":
            return _step(prompt, str(data.get("node", "")), data)
        case "progress_state":
            nodes = data.get("nodes")
            running = nodes.items() if isinstance(nodes, Mapping) else ()
            return [step for id_, node in running if isinstance(node, Mapping) for step in _step(prompt, id_, node)]
        case str(kind) if kind in ENDS:
            return [Ended(prompt)]
        case "execution_start" | "execution_cached" | "executed":
            return [Sign(prompt)]
    return []


def _step(prompt: str, node: str, data: Mapping[str, Any]) -> list[Hint]:
    value, most = data.get("value"), data.get("max")
    if not isinstance(value, int | float) or not isinstance(most, int | float) or most <= 0:
        return []
    return [Step(prompt, node, min(max(value / most, 0.0), 1.0))]


def read_binary(raw: bytes) -> list[Hint]:
    if len(raw) < 8:
        return []
    kind, second = struct.unpack(">II", raw[:8])
    if kind == PREVIEW:
        return [Glimpse(None, raw[8:])]
    if kind != PREVIEW_WITH_METADATA or len(raw) < 8 + second:
        return []
    try:
        metadata = json.loads(raw[8 : 8 + second])
    except ValueError:
        return []
    prompt = metadata.get("prompt_id") if isinstance(metadata, Mapping) else None
    return [Glimpse(prompt, raw[8 + second :])] if isinstance(prompt, str) else []
