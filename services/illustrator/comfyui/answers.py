"""What ComfyUI's answers mean. Pure: shapes in, our words out; every version's shapes are known here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from contracts.errors import EngineFailed, WorkError
from services.illustrator.comfyui.errors import ENGINE, Interrupted, OutOfMemory

MOST_WORDS = 600  # characters of a reason
UNFINISHED = ("execution_error", "execution_interrupted")

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Stats:
    version: str
    vram_free: int | None  # bytes, of the first device
    vram_total: int | None
    vram_held: int | None = None  # bytes that its torch keeps for models and what they compute


@dataclass(frozen=True)
class Queued:
    """One item of the queue."""

    number: float
    prompt_id: str
    graph: Json


@dataclass(frozen=True)
class Queue:
    running: tuple[Queued, ...] = ()
    pending: tuple[Queued, ...] = ()  # in the order they will run

    def __len__(self) -> int:
        return len(self.running) + len(self.pending)

    def __iter__(self) -> Iterator[Queued]:
        return iter((*self.running, *self.pending))

    def holds(self, prompt_id: str) -> bool:
        return any(item.prompt_id == prompt_id for item in self)

    def runs(self, prompt_id: str) -> bool:
        return any(item.prompt_id == prompt_id for item in self.running)

    def before(self, prompt_id: str) -> tuple[str, ...] | None:
        """The ids that run before this one; None when it does not wait."""
        ids = [item.prompt_id for item in self.pending]
        if prompt_id not in ids:
            return None
        return (*(item.prompt_id for item in self.running), *ids[: ids.index(prompt_id)])


@dataclass(frozen=True)
class Output:
    """A picture that a node has left on the server."""

    filename: str
    subfolder: str = ""
    type: str = "output"


def stats(answer: Any) -> Stats | None:
    """None where this is no answer of ComfyUI."""
    if not isinstance(answer, Mapping) or not isinstance(answer.get("system"), Mapping):
        return None
    devices = _list(answer.get("devices"))
    first = _mapping(devices[0]) if devices else {}
    return Stats(
        version=str(answer["system"].get("comfyui_version", "unknown")),
        vram_free=_bytes(first.get("vram_free")),
        vram_total=_bytes(first.get("vram_total")),
        vram_held=_bytes(first.get("torch_vram_total")),
    )


def _bytes(value: Any) -> int | None:
    return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def queue(answer: Json) -> Queue:
    pending = sorted(_items(answer.get("queue_pending")), key=lambda item: item.number)
    return Queue(tuple(_items(answer.get("queue_running"))), tuple(pending))


def _items(found: Any) -> Iterator[Queued]:
    for item in _list(found):
        match item:
            case [int() | float() as number, str(prompt_id), *rest]:
                yield Queued(float(number), prompt_id, _mapping(rest[0] if rest else None))


def graph(entry: Json) -> Json:
    """What was submitted for this entry of the history."""
    match entry.get("prompt"):
        case [_, _, Mapping() as submitted, *_]:
            return submitted
    return {}


def failure(entry: Json, prompt_id: str) -> WorkError | None:
    """Why this entry of the history has no picture; its messages decide, for `completed` may say otherwise."""
    status = _mapping(entry.get("status"))
    for event, data in _messages(status):
        if event == "execution_interrupted":
            return Interrupted(prompt=prompt_id)
        if event == "execution_error":
            kind = str(data.get("exception_type", ""))
            why = _shortened(
                f"{data.get('node_type', '?')} (node {data.get('node_id', '?')}): "
                f"{kind} {str(data.get('exception_message', '')).strip()}"
            )
            return OutOfMemory(why=why) if kind.endswith("OutOfMemoryError") else EngineFailed(engine=ENGINE, why=why)
    if status.get("status_str") == "error":
        return EngineFailed(engine=ENGINE, why="the history says error and not why")
    return None


def _messages(status: Json) -> list[tuple[str, Json]]:
    found = [each for each in map(_list, _list(status.get("messages"))) if len(each) == 2]
    told = [(str(event), _mapping(data)) for event, data in found]
    return sorted(told, key=lambda each: UNFINISHED.index(each[0]) if each[0] in UNFINISHED else len(UNFINISHED))


def pictures(entry: Json, nodes: Sequence[str]) -> list[Output]:
    """The pictures of these nodes, saved ones before those of a preview."""
    outputs = _mapping(entry.get("outputs"))
    found = []
    for node in nodes:
        for image in _list(_mapping(outputs.get(node)).get("images")):
            if isinstance(image, Mapping) and isinstance(image.get("filename"), str):
                kind = str(image.get("type", "output"))
                found.append(Output(image["filename"], str(image.get("subfolder", "")), kind))
    return sorted(found, key=lambda output: output.type != "output")


def refusal(answer: Any) -> str:
    """The words of an answer to POST /prompt that is no success; a string, a list or an object, by version."""
    if not isinstance(answer, Mapping):
        return _shortened(str(answer)) or "no reason given"
    told = [_error(answer.get("error")), *node_errors(answer)]
    return _shortened("; ".join(word for word in told if word)) or "no reason given"


def _error(error: Any) -> str:
    if not isinstance(error, Mapping):
        return str(error or "")
    parts = [str(error.get(key) or "") for key in ("type", "message", "details")]
    return " ".join(part for part in parts if part)


def node_errors(answer: Json) -> list[str]:
    """One line for each node that was found wrong; a success may carry them too."""
    found = answer.get("node_errors")
    if not isinstance(found, Mapping):  # early servers give a list
        return [str(each) for each in _list(found)]
    return [_node(id_, node) for id_, node in found.items()]


def _node(id_: str, node: Any) -> str:
    if not isinstance(node, Mapping):
        return f"node {id_}: {node}"
    errors = [_input(error) if isinstance(error, Mapping) else str(error) for error in _list(node.get("errors"))]
    return f"node {id_} ({node.get('class_type', '?')}): {', '.join(errors) or 'refused'}"


def _input(error: Json) -> str:
    extra = _mapping(error.get("extra_info"))
    told = _error(error)
    if "input_name" in extra and str(extra["input_name"]) not in told:
        told += f" {extra['input_name']}"
    if "received_value" in extra and str(extra["received_value"]) not in told:
        told += f" = {extra['received_value']!r}"
    return told


def _mapping(value: Any) -> Json:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= MOST_WORDS else text[: MOST_WORDS - 1] + "…"
