"""The sockets that are found in a drawing."""

from typing import Any

from services.illustrator.comfyui.workflow import Workflow, load
from services.illustrator.comfyui.workflow.wired import Field
from tests.services.illustrator.comfyui.workflow.sketch import INFO, Sketch


def loaded(sketch: Sketch) -> Workflow:
    return load(sketch.saved(), INFO)


def found(sketch: Sketch) -> dict[str, Any]:
    """Every socket as "node.field"."""
    workflow = loaded(sketch)
    sockets = {
        name: [f"{field.node}.{field.name}" for field in value]
        for name, value in vars(workflow.sockets).items()
        if isinstance(value, tuple) and value and isinstance(value[0], Field)
    }
    return {**sockets, "sampler": workflow.sampler, "outputs": workflow.outputs, "guided": workflow.takes_negative}


PAINTING = {
    "positive": ["2.text"],
    "negative": ["3.text"],
    "seed": ["5.seed"],
    "width": ["4.width"],
    "height": ["4.height"],
    "steps": ["5.steps"],
    "prefix": ["7.filename_prefix"],
    "sampler": "5",
    "outputs": ("7",),
    "guided": True,
}
