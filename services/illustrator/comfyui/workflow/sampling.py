"""What the samplers of a graph tell: where the prompts, the seed, the size and the steps of a picture are set."""

from dataclasses import dataclass
from math import isclose

from services.illustrator.comfyui.workflow.check import named
from services.illustrator.comfyui.workflow.error import Flaw
from services.illustrator.comfyui.workflow.graph import Link, upstream
from services.illustrator.comfyui.workflow.wired import Field, Wired, unique

SEEDS = ("seed", "noise_seed")
GUIDANCE = ("cfg", "cfg_cond2_negative")
POSITIVE = ("positive", "conditioning", "cond1")  # what samplers and guiders call it
ZERO = "ConditioningZeroOut"  # makes nothing of a prompt: what it is given is no negative prompt


@dataclass(frozen=True)
class Prompts:
    fields: tuple[Field, ...]
    flaws: tuple[Flaw, ...] = ()


def samplers(wired: Wired) -> list[str]:
    """Those that sample latents, each after the ones it builds upon."""
    found = [id_ for id_ in wired.graph if _samples(wired, id_)]
    return sorted(found, key=lambda id_: len(set(upstream(wired.graph, [id_])) & set(found)))


def _samples(wired: Wired, id_: str) -> bool:
    if "LATENT" not in wired.outputs(id_) or not wired.inputs(id_, "LATENT"):
        return False
    noise = wired.has(id_, "INT", *SEEDS) or wired.inputs(id_, "NOISE")
    return bool(wired.inputs(id_, "GUIDER") or (noise and wired.has(id_, "CONDITIONING", "positive")))


def seeds(wired: Wired, sampler: str) -> list[Field]:
    sources = [link.node for _, link in wired.links(sampler, "NOISE")]
    return [field for id_ in [sampler, *sources] for field in wired.has(id_, "INT", *SEEDS)]


def steps(wired: Wired, sampler: str) -> list[Field]:
    waiting, seen = [sampler], set()
    while waiting:
        id_ = waiting.pop(0)
        found = wired.has(id_, "INT", "steps")
        if found:
            return found
        seen.add(id_)
        waiting.extend(link.node for _, link in wired.links(id_, "SIGMAS") if link.node not in seen)
    return []


def size(wired: Wired, sampler: str) -> str | None:
    """The node that makes the empty latent; none where the sampler starts from a picture."""
    seen, waiting = {sampler}, [link.node for _, link in wired.links(sampler, "LATENT")]
    while waiting:
        id_ = waiting.pop(0)
        before = [link.node for _, link in wired.links(id_, "LATENT")]
        if not before and len(wired.has(id_, "INT", "width", "height")) == 2:
            return id_
        seen.add(id_)
        waiting.extend(each for each in before if each not in seen)
    return None


def guided(wired: Wired, sampler: str) -> bool:
    """Whether it looks at the negative prompt: at a cfg of 1 ComfyUI leaves it out."""
    if not _conditioning(wired, sampler, ("negative",)):
        return False
    fields = [field for id_ in _with_guider(wired, sampler) for field in wired.has(id_, "FLOAT", *GUIDANCE)]
    numbers = [wired.number(field) for field in fields]
    return any(number is None or not isclose(number, 1.0) for number in numbers)


def positive(wired: Wired, sampler: str) -> Prompts:
    """Where the prompt is written. More than one place is too many: only the author knows which is which."""
    encoders = _encoders(wired, sampler, POSITIVE)
    where = named(wired.graph, sampler)
    if len(encoders) != 1:
        found = ", ".join(named(wired.graph, id_) for id_ in encoders) or "no text encoder"
        return Prompts((), (Flaw(where, "positive", found, "one text encoder: put @positive into the title of yours"),))
    return _written(wired, encoders[0], "@positive")


def negative(wired: Wired, sampler: str) -> Prompts:
    written = [_written(wired, id_, "@negative") for id_ in _encoders(wired, sampler, ("negative",))]
    return Prompts(
        unique(field for each in written for field in each.fields),
        tuple(flaw for each in written for flaw in each.flaws),
    )


def _written(wired: Wired, encoder: str, tag: str) -> Prompts:
    fields, flaws = [], []
    for text in wired.texts(encoder):
        held = wired.held(text)
        if held is not None:
            fields.append(held)
        else:
            expected = f"a text: put {tag} into the title of the node where it is written"
            flaws.append(Flaw(named(wired.graph, encoder), text.name, "a text made elsewhere", expected))
    return Prompts(unique(fields), tuple(flaws))


def _encoders(wired: Wired, sampler: str, names: tuple[str, ...]) -> list[str]:
    """The nodes whose texts become this conditioning, through whatever stands between."""
    found: dict[str, None] = {}
    waiting, seen = _conditioning(wired, sampler, names), set[Link]()
    while waiting:
        link = waiting.pop(0)
        if link in seen or wired.graph[link.node].kind == ZERO:
            continue
        seen.add(link)
        if wired.texts(link.node):
            found[link.node] = None
            continue
        through = dict(wired.links(link.node, "CONDITIONING"))
        same = wired.output_name(link)  # a node that hands on both prompts, each under its name
        waiting.extend([through[same]] if same in through else through.values())
    return list(found)


def _conditioning(wired: Wired, sampler: str, names: tuple[str, ...]) -> list[Link]:
    nodes = _with_guider(wired, sampler)
    return [link for id_ in nodes for name, link in wired.links(id_, "CONDITIONING") if name in names]


def _with_guider(wired: Wired, sampler: str) -> list[str]:
    return [sampler, *(link.node for _, link in wired.links(sampler, "GUIDER"))]
