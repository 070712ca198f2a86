"""Whatever way a link is drawn, the graph that comes of it is the same: random graphs with random detours."""

from dataclasses import dataclass, field
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from services.illustrator.comfyui.workflow import drawing, graph
from services.illustrator.comfyui.workflow.catalogue import Catalogue
from services.illustrator.comfyui.workflow.conversion import converted
from tests.services.illustrator.comfyui.object_info import choice, integer, link, node_class, text
from tests.services.illustrator.comfyui.workflow.sketch import BYPASSED, INSIDE, OUTSIDE

MIXED = {"a": link("A"), "seed": integer(control_after_generate=True), "b": link("B"), "words": text()}
CLASSES = Catalogue(
    {"Mix": node_class("Mix", {**MIXED, "way": choice(["one", "other"])}, ["A", "B"], optional={"amount": integer()})}
)
KINDS = "AB"
DETOURS = ("straight", "reroute", "bypass", "named", "subgraph")
INSIDE_OF = 1000  # the subgraph node that some of the nodes are put into


@dataclass
class Mix:
    """One node of the graph: what feeds `a` and `b` (a node and the way there), its widgets, and where it lives."""

    sources: dict[str, tuple[int, list[str]]]
    values: dict[str, Any]
    amount: int | None = None  # a widget that is linked: the node whose output feeds it
    within: bool = False


@st.composite
def mixes(draw: st.DrawFn) -> list[Mix]:
    found: list[Mix] = []
    ways = st.lists(st.sampled_from(DETOURS), max_size=3)
    for number in range(draw(st.integers(1, 7))):
        earlier = st.integers(0, number - 1) if number else st.nothing()
        sources = {name: (draw(earlier), draw(ways)) for name in "ab" if number and draw(st.booleans())}
        values = {
            "seed": draw(st.integers(0, 2**64 - 1)),
            "words": draw(st.text(max_size=5) | st.sampled_from(["fixed", "randomize"])),
            "way": draw(st.sampled_from(["one", "other"])),
            "amount": draw(st.integers(0, 9)),
        }
        found.append(Mix(sources, values, draw(st.none() | earlier), draw(st.booleans())))
    return found


@dataclass
class Sheet:
    nodes: list[dict[str, Any]] = field(default_factory=list)
    links: list[dict[str, Any]] = field(default_factory=list)
    inputs: list[dict[str, Any]] = field(default_factory=list)
    outputs: list[dict[str, Any]] = field(default_factory=list)

    def link(self, source: int, slot: int, target: int, target_slot: int) -> int:
        number = len(self.links) + 1
        ends = {"origin_id": source, "origin_slot": slot, "target_id": target, "target_slot": target_slot}
        self.links.append({"id": number, **ends, "type": "*"})
        return number

    def node(self, id_: int, kind: str, inputs: list[dict[str, Any]], **more: Any) -> None:
        self.nodes.append({"id": id_, "type": kind, "mode": 0, "inputs": inputs, **more})


class Draughtsman:
    """Draws a graph on two sheets, the root and the inside of one subgraph, with the detours asked for."""

    def __init__(self, nodes: list[Mix]) -> None:
        self.nodes = nodes
        self.root, self.inner, self.passing = Sheet(), Sheet(), Sheet()
        self.fresh = 100
        self.host: list[dict[str, Any]] = []
        self.passing.inputs.append({"name": "x", "type": "*", "linkIds": []})
        self.passing.outputs.append({"name": "x", "type": "*", "linkIds": [self.passing.link(INSIDE, 0, OUTSIDE, 0)]})

    def drawn(self) -> dict[str, Any]:
        for number, mix in enumerate(self.nodes):
            self._mix(number, mix)
        self.root.node(INSIDE_OF, "inner", self.host)
        subgraphs = [{"id": "inner", **vars(self.inner)}, {"id": "passing", **vars(self.passing)}]
        return {**vars(self.root), "definitions": {"subgraphs": subgraphs}}

    def _mix(self, number: int, mix: Mix) -> None:
        sheet = self.inner if mix.within else self.root
        inputs = [{"name": name, "type": name.upper(), "link": None} for name in "ab"]
        for slot, (name, (source, way)) in enumerate(mix.sources.items()):
            inputs[KINDS.index(name.upper())]["link"] = self._wire(source, name.upper(), way, mix.within, number, slot)
        if mix.amount is not None:
            wire = self._wire(mix.amount, "A", [], mix.within, number, 2)
            inputs.append({"name": "amount", "type": "INT", "link": wire, "widget": {"name": "amount"}})
        values = mix.values
        saved = [values["seed"], "randomize", values["words"], values["way"], values["amount"]]
        outputs = [{"name": kind, "type": kind} for kind in KINDS]
        sheet.node(number, "Mix", inputs, widgets_values=saved, outputs=outputs)

    def _wire(self, source: int, kind: str, way: list[str], within: bool, target: int, slot: int) -> int:
        """The last link of a way from a node to another."""
        sheet = self.inner if within else self.root
        at = (source, KINDS.index(kind))
        if self.nodes[source].within != within:
            at = self._into(*at) if within else self._out_of(*at)
        for step in way:
            at = self._detour(sheet, step, at, kind)
        return sheet.link(*at, target, slot)

    def _into(self, source: int, slot: int) -> tuple[int, int]:
        name = f"in {len(self.inner.inputs)}"
        wire = self.root.link(source, slot, INSIDE_OF, len(self.host))
        self.host.append({"name": name, "type": "*", "link": wire})
        self.inner.inputs.append({"name": name, "type": "*", "linkIds": []})
        return INSIDE, len(self.inner.inputs) - 1

    def _out_of(self, source: int, slot: int) -> tuple[int, int]:
        place = len(self.inner.outputs)
        wire = self.inner.link(source, slot, OUTSIDE, place)
        self.inner.outputs.append({"name": f"out {place}", "type": "*", "linkIds": [wire]})
        return INSIDE_OF, place

    def _detour(self, sheet: Sheet, step: str, at: tuple[int, int], kind: str) -> tuple[int, int]:
        self.fresh += 1
        here = self.fresh
        if step == "reroute":
            sheet.node(here, "Reroute", [{"name": "", "type": "*", "link": sheet.link(*at, here, 0)}])
            return here, 0
        if step == "bypass":  # a node whose first input is of the other kind
            slots = [{"name": other, "type": other, "link": None} for other in KINDS if other != kind]
            slots.append({"name": "x", "type": kind, "link": sheet.link(*at, here, 1)})
            sheet.node(here, "Anything", slots, outputs=[{"name": "x", "type": kind}])
            sheet.nodes[-1]["mode"] = BYPASSED
            return here, 0
        if step == "named":
            slots = [{"name": "x", "type": kind, "link": sheet.link(*at, here, 0)}]
            sheet.node(here, "SetNode", slots, widgets_values=[f"name {here}"])
            sheet.node(here + 10_000, "GetNode", [], widgets_values=[f"name {here}"])
            return here + 10_000, 0
        if step == "subgraph":
            sheet.node(here, "passing", [{"name": "x", "type": "*", "link": sheet.link(*at, here, 0)}])
            return here, 0
        return at


def expected(nodes: list[Mix]) -> dict[str, dict[str, Any]]:
    def id_(number: int) -> str:
        return f"{INSIDE_OF}:{number}" if nodes[number].within else str(number)

    found = {}
    for number, mix in enumerate(nodes):
        links = {name: [id_(source), KINDS.index(name.upper())] for name, (source, _) in mix.sources.items()}
        amount = {} if mix.amount is None else {"amount": [id_(mix.amount), 0]}
        found[id_(number)] = {**mix.values, **links, **amount}
    return found


@given(mixes())
@settings(derandomize=True, max_examples=200, deadline=None)
def test_every_link_is_found_whatever_stands_between_and_every_value_keeps_its_name(nodes: list[Mix]) -> None:
    posted = graph.posted(converted(drawing.read(Draughtsman(nodes).drawn()), CLASSES))
    assert {id_: node["inputs"] for id_, node in posted.items()} == expected(nodes)
