"""Checks a graph as ComfyUI's `validate_prompt` does: errors by node, and the outputs that are left."""

from collections.abc import Mapping
from typing import Any

Errors = dict[str, dict[str, Any]]
Checked = tuple[dict[str, Any] | None, Errors, list[str]]


def error(kind: str, message: str, details: str = "", **extra: Any) -> dict[str, Any]:
    return {"type": kind, "message": message, "details": details, "extra_info": extra}


def checked(
    graph: Mapping[str, Any], object_info: Mapping[str, Any]
) -> tuple[dict[str, Any] | None, Errors, list[str]]:
    """What is wrong with the whole, what with its nodes, and the ids of the outputs that can run."""
    for id_, node in graph.items():
        if node.get("class_type") not in object_info:
            return error("invalid_prompt", "Cannot execute because a node is missing", f"Node ID '#{id_}'"), {}, []
    outputs = [id_ for id_, node in graph.items() if object_info[node["class_type"]]["output_node"]]
    if not outputs:
        return error("prompt_no_outputs", "Prompt has no outputs"), {}, []
    found: Errors = {}
    good = []
    for output in outputs:
        wrong = {id_: errors for id_ in upstream(graph, output) if (errors := _node(graph, id_, object_info))}
        for id_, errors in wrong.items():
            known = found.setdefault(
                id_, {"class_type": graph[id_]["class_type"], "dependent_outputs": [], "errors": errors}
            )
            known["dependent_outputs"].append(output)
        if not wrong:
            good.append(output)
    whole = None if good else error("prompt_outputs_failed_validation", "Prompt outputs failed validation")
    return whole, found, good


def upstream(graph: Mapping[str, Any], output: str) -> list[str]:
    seen, waiting = [], [output]
    while waiting:
        id_ = waiting.pop()
        if id_ in seen or id_ not in graph:
            continue
        seen.append(id_)
        waiting += [value[0] for value in graph[id_]["inputs"].values() if is_link(value)]
    return seen


def is_link(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2


def _node(graph: Mapping[str, Any], id_: str, object_info: Mapping[str, Any]) -> list[dict[str, Any]]:
    node = graph[id_]
    wrong = []
    for name, (kind, *options) in object_info[node["class_type"]]["input"]["required"].items():
        config = options[0] if options else {}
        extra = {"input_name": name, "input_config": [kind, config]}
        if name not in node["inputs"]:
            wrong.append(error("required_input_missing", "Required input is missing", name, **extra))
            continue
        value = node["inputs"][name]
        if is_link(value):
            if value[0] not in graph:
                wrong.append(error("exception_during_validation", "Exception when validating node", repr(value[0])))
            continue
        choices = kind if isinstance(kind, list) else config.get("options") if kind == "COMBO" else None
        if choices is not None and value not in choices:
            if len(choices) > 20:
                extra["input_config"] = None
            wrong.append(
                error(
                    "value_not_in_list",
                    "Value not in list",
                    f"{name}: '{value}' not in list",
                    **extra,
                    received_value=value,
                )
            )
        elif kind == "INT" and int(value) < config["min"]:
            details = f"Value {value} smaller than min of {config['min']}"
            wrong.append(error("value_smaller_than_min", details, name, **extra, received_value=value))
    return wrong
