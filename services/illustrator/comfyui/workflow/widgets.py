"""The values of a drawn node's widgets, by the names of its class's inputs: the file tells them only in order."""

from collections import deque
from typing import Any

from services.illustrator.comfyui.workflow.catalogue import COMBO, Input, NodeClass
from services.illustrator.comfyui.workflow.drawing import Drawn

CONTROL = ("fixed", "increment", "decrement", "randomize")  # what becomes of a seed after each run
SEEDS = ("seed", "noise_seed")  # older editors control them though the class does not ask for it
UPLOAD = ("image", "video", "audio", "", None)  # what the button of an upload leaves among the values


def by_name(node: Drawn, kind: NodeClass) -> dict[str, Any]:
    """What the editor would send: the saved value or, where none was saved, the class's own default."""
    values: dict[str, Any] = {}
    if node.named:
        values.update((each.name, node.named[each.name]) for each in kind.inputs.values() if each.name in node.named)
        values.update((name, value) for name, value in node.named.items() if name.split(".")[0] in values)
    else:
        _take(deque(node.values), node, kind, values)
    values = {name: value for name, value in values.items() if value is not None}
    for each in kind.asked(values):
        if each.widget and each.name not in values and "default" in each.options:
            values[each.name] = each.options["default"]
    return values


def _take(waiting: deque[Any], node: Drawn, kind: NodeClass, values: dict[str, Any]) -> None:
    """One value for each widget, linked or not; whatever else the editor keeps between them is passed over."""
    turned = {slot.name for slot in node.inputs if slot.widget}
    button = False
    for each in kind.asked(values):  # grows with `values`
        if button and not each.required:
            button = not _pass(waiting, UPLOAD)
        if not waiting or not (each.widget or each.name in turned):
            continue
        values[each.name] = waiting.popleft()
        button = button or each.uploads
        if _controlled(each) and _pass(waiting, CONTROL) and each.kind == COMBO and len(waiting) > 0:
            waiting.popleft()  # a controlled choice has a filter beside it


def _controlled(each: Input) -> bool:
    return bool(each.options.get("control_after_generate")) or (each.kind == "INT" and each.name in SEEDS)


def _pass(waiting: deque[Any], known: tuple[Any, ...]) -> bool:
    if not waiting or not (waiting[0] is None or isinstance(waiting[0], str)) or waiting[0] not in known:
        return False
    waiting.popleft()
    return True
