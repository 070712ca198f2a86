"""Where a graph takes values and gives pictures: at nodes whose titles say so, else where the samplers lead."""

from collections.abc import Iterable
from dataclasses import dataclass

from services.illustrator.comfyui.workflow import sampling
from services.illustrator.comfyui.workflow.check import named
from services.illustrator.comfyui.workflow.error import Flaw
from services.illustrator.comfyui.workflow.tags import tagged
from services.illustrator.comfyui.workflow.wired import Field, Wired, unique

SIZES = (("width", "height"), ("target_width", "target_height"))


@dataclass(frozen=True)
class Sockets:
    positive: tuple[Field, ...]
    negative: tuple[Field, ...]
    seed: tuple[Field, ...]
    width: tuple[Field, ...]
    height: tuple[Field, ...]
    steps: tuple[Field, ...]
    prefix: tuple[Field, ...]
    sampler: str
    guided: bool  # the negative prompt counts
    flaws: tuple[Flaw, ...]


def outputs(wired: Wired) -> tuple[tuple[str, ...], tuple[Flaw, ...]]:
    """The nodes whose pictures count: those tagged, else the only one that saves pictures, or shows them."""
    tags = tagged(wired.graph, "output")
    dumb = [id_ for id_ in tags if not wired.is_output(id_)]
    if tags:
        flaws = [
            Flaw(named(wired.graph, id_), "", "the tag @output", "it on a node that saves pictures") for id_ in dumb
        ]
        return tuple(tags), tuple(flaws)
    found = [id_ for id_ in wired.graph if wired.is_output(id_) and wired.inputs(id_, "IMAGE")]
    savers = [id_ for id_ in found if wired.has(id_, "STRING", "filename_prefix")] or found
    if len(savers) == 1:
        return tuple(savers), ()
    names = ", ".join(named(wired.graph, id_) for id_ in savers)
    expected = "one node that saves pictures" + (": put @output into the title of yours" if savers else "")
    return tuple(savers), (Flaw("", "", names or "no node that saves pictures", expected),)


class Finder:
    """Looks for the sockets of one graph; what it does not find it counts among the flaws."""

    def __init__(self, wired: Wired) -> None:
        self._wired = wired
        self._samplers = tagged(wired.graph, "sampler") or sampling.samplers(wired)
        self._flaws: list[Flaw] = []

    def sockets(self, outputs: Iterable[str]) -> Sockets:
        positive = self._texts("positive")
        negative = tuple(field for field in self._texts("negative") if field not in positive)
        width, height = self._size()
        return Sockets(
            positive=positive,
            negative=negative,
            seed=self._numbers(
                "seed", sampling.SEEDS, [f for s in self._samplers for f in sampling.seeds(self._wired, s)]
            ),
            width=width,
            height=height,
            steps=self._steps(),
            prefix=unique(f for id_ in outputs for f in self._wired.has(id_, "STRING", "filename_prefix")),
            sampler=self._samplers[0] if self._samplers else "",
            guided=bool(negative) and self._guided(),
            flaws=tuple(dict.fromkeys(self._flaws)),
        )

    def _guided(self) -> bool:
        return not self._samplers or any(sampling.guided(self._wired, each) for each in self._samplers)

    def _texts(self, tag: str) -> tuple[Field, ...]:
        fields = []
        tags = tagged(self._wired.graph, tag)
        for id_ in tags:
            texts = [held for text in self._wired.texts(id_) if (held := self._wired.held(text)) is not None]
            if not texts:
                self._miss(named(self._wired.graph, id_), f"the tag @{tag}", "it on a node where a text is written")
            fields += texts
        if not tags:
            look = sampling.positive if tag == "positive" else sampling.negative
            told = [look(self._wired, each) for each in self._samplers]
            self._flaws += [flaw for each in told for flaw in each.flaws]
            fields = [field for each in told for field in each.fields]
            if not told and tag == "positive":
                self._miss("", "no sampler", "one, or the tag @positive in the title of the node with the prompt")
        return unique(fields)

    def _numbers(self, tag: str, names: tuple[str, ...], found: Iterable[Field]) -> tuple[Field, ...]:
        """The fields of the tagged nodes that bear such a name, or their only number; else what was found."""
        fields = []
        tags = tagged(self._wired.graph, tag)
        for id_ in tags:
            numbers = [Field(id_, each.name) for each in self._wired.inputs(id_, "INT")]
            fits = [field for field in numbers if field.name in names] or (numbers if len(numbers) == 1 else [])
            if not fits:
                self._miss(named(self._wired.graph, id_), f"the tag @{tag}", f"it on a node with a field {names[0]}")
            fields += fits
        fields = fields if tags else list(found)
        if not fields and not tags and tag == "seed":
            self._miss("", "no seed", "a sampler with one, or the tag @seed in the title of a node with one number")
        return unique(fields)

    def _steps(self) -> tuple[Field, ...]:
        """Of a single sampler; how several share the work is their author's business, unless tagged."""
        found = [field for each in self._samplers for field in sampling.steps(self._wired, each)]
        return self._numbers("steps", ("steps",), found if len(self._samplers) == 1 else [])

    def _size(self) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
        nodes = tagged(self._wired.graph, "size")
        if not nodes and self._samplers:
            found = sampling.size(self._wired, self._samplers[0])
            nodes = [found] if found is not None else []
        if not nodes:
            self._miss(
                "",
                "no size",
                "a sampler that starts empty, or the tag @size in the title of a node with width and height",
            )
        width, height = [], []
        for id_ in nodes:
            both = self._wired.has(id_, "INT", "width", "height")
            if len(both) != 2:
                self._miss(
                    named(self._wired.graph, id_), "the tag @size", "it on a node with the fields width and height"
                )
                continue
            width += [field for field in both if field.name == "width"]
            height += [field for field in both if field.name == "height"]
            for wide, high in self._followers(id_):
                width.append(wide)
                height.append(high)
        return unique(width), unique(height)

    def _followers(self, size: str) -> Iterable[tuple[Field, Field]]:
        """Nodes that must know the size too and said the same one: the text encoder of SDXL, Flux's model sampling."""
        same = [self._wired.number(Field(size, name)) for name in SIZES[0]]
        for id_ in self._wired.graph:
            for names in SIZES:
                both = self._wired.has(id_, "INT", *names)
                if len(both) == 2 and [self._wired.number(Field(id_, name)) for name in names] == same != [None, None]:
                    yield Field(id_, names[0]), Field(id_, names[1])

    def _miss(self, where: str, found: str, expected: str) -> None:
        self._flaws.append(Flaw(where, "", found, expected))
