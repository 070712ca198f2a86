"""Drawings as ComfyUI's editor saves them, written down shortly: nodes, and wires between them by name."""

from collections.abc import Sequence
from typing import Any

from tests.services.illustrator.comfyui.object_info import object_info

INFO = object_info()
WIDGETS = ("INT", "FLOAT", "STRING", "BOOLEAN", "COMBO")
MUTED, BYPASSED = 2, 4
INSIDE, OUTSIDE = -10, -20


def declared(kind: str) -> dict[str, str]:
    """Names and kinds of a class's inputs, in the editor's order."""
    told = INFO[kind]["input"]
    specs = {name: spec for section in ("required", "optional") for name, spec in told.get(section, {}).items()}
    return {name: spec[0] if isinstance(spec[0], str) else "COMBO" for name, spec in specs.items()}


class Sketch:
    """One sheet: the root of a drawing, or the inside of a subgraph."""

    def __init__(self) -> None:
        self.nodes: dict[int, dict[str, Any]] = {}
        self.links: list[list[Any]] = []
        self.ports: dict[str, list[dict[str, Any]]] = {"inputs": [], "outputs": []}

    def node(self, id_: int, kind: str, *values: Any, mode: int = 0, title: str = "", **more: Any) -> None:
        known = INFO.get(kind)
        inputs = [
            {"name": name, "type": type_, "link": None}
            for name, type_ in (declared(kind).items() if known else ())
            if type_ not in WIDGETS and not type_.startswith("COMFY_")
        ]
        outputs = [{"name": each, "type": each, "links": []} for each in (known["output"] if known else ())]
        self.nodes[id_] = {"id": id_, "type": kind, "mode": mode, "inputs": inputs, "outputs": outputs}
        self.nodes[id_] |= {
            "widgets_values": list(values),
            "properties": {},
            **({"title": title} if title else {}),
            **more,
        }

    def wire(self, source: int, slot: int, target: int, name: str, kind: str = "") -> None:
        """From an output to the input of this name; a widget of this name is turned into an input."""
        link = max((each[0] for each in self.links), default=0) + 1
        if target == OUTSIDE:
            where = next(n for n, port in enumerate(self.ports["outputs"]) if port["name"] == name)
            self.ports["outputs"][where]["linkIds"].append(link)
        else:
            where = self._input(target, name, kind)
            self.nodes[target]["inputs"][where]["link"] = link
        if source == INSIDE:
            self.ports["inputs"][slot]["linkIds"].append(link)
        self.links.append([link, source, slot, target, where, kind or "*"])

    def _input(self, target: int, name: str, kind: str) -> int:
        node = self.nodes[target]
        for place, slot in enumerate(node["inputs"]):
            if slot["name"] == name:
                return place
        types = declared(node["type"]) if node["type"] in INFO else {}
        widget = {"widget": {"name": name}} if types.get(name) in WIDGETS or kind in WIDGETS else {}
        node["inputs"].append({"name": name, "type": types.get(name, kind or "*"), "link": None, **widget})
        return len(node["inputs"]) - 1

    def port(self, side: str, name: str, kind: str) -> None:
        self.ports[side].append({"id": f"{side}-{name}", "name": name, "type": kind, "linkIds": []})

    def inside(self, id_: str) -> dict[str, Any]:
        """As a subgraph's definition, whose links are objects."""
        keys = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")
        links = [dict(zip(keys, link, strict=True)) for link in self.links]
        ends = {"inputNode": {"id": INSIDE}, "outputNode": {"id": OUTSIDE}}
        return {"id": id_, "name": id_, **ends, **self.ports, "nodes": list(self.nodes.values()), "links": links}

    def saved(self, subgraphs: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
        """As the root of a file."""
        definitions = {"definitions": {"subgraphs": list(subgraphs)}} if subgraphs else {}
        return {"nodes": list(self.nodes.values()), "links": self.links, "groups": [], "version": 0.4, **definitions}


def painting(**sampler: Any) -> Sketch:
    """The smallest drawing that paints: one checkpoint, two prompts, one sampler."""
    sketch = Sketch()
    sketch.node(1, "CheckpointLoaderSimple", "sd_xl_base_1.0.safetensors")
    sketch.node(2, "CLIPTextEncode", "a castle")
    sketch.node(3, "CLIPTextEncode", "ugly")
    sketch.node(4, "EmptyLatentImage", 512, 512, 1)
    sketch.node(5, "KSampler", 42, "randomize", 20, 8, "euler", "normal", 1, **sampler)
    sketch.node(6, "VAEDecode")
    sketch.node(7, "SaveImage", "ComfyUI")
    for source, slot, target, name in [
        (1, 1, 2, "clip"),
        (1, 1, 3, "clip"),
        (1, 0, 5, "model"),
        (2, 0, 5, "positive"),
        (3, 0, 5, "negative"),
        (4, 0, 5, "latent_image"),
        (5, 0, 6, "samples"),
        (1, 2, 6, "vae"),
        (6, 0, 7, "images"),
    ]:
        sketch.wire(source, slot, target, name)
    return sketch
