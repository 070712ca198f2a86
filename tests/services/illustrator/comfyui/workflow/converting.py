"""What a drawing comes to."""

from typing import Any

import pytest

from services.illustrator.comfyui.workflow import WorkflowError, drawing, graph
from services.illustrator.comfyui.workflow.catalogue import Catalogue
from services.illustrator.comfyui.workflow.conversion import converted
from tests.services.illustrator.comfyui.workflow.sketch import INFO


def inputs(saved: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Of each node that runs, as they would be posted."""
    posted = graph.posted(converted(drawing.read(saved), Catalogue(INFO)))
    return {id_: node["inputs"] for id_, node in posted.items()}


PAINTED = {
    "1": {"ckpt_name": "sd_xl_base_1.0.safetensors"},
    "2": {"text": "a castle", "clip": ["1", 1]},
    "3": {"text": "ugly", "clip": ["1", 1]},
    "4": {"width": 512, "height": 512, "batch_size": 1},
    "5": {
        "model": ["1", 0],
        "seed": 42,
        "steps": 20,
        "cfg": 8,
        "sampler_name": "euler",
        "scheduler": "normal",
        "positive": ["2", 0],
        "negative": ["3", 0],
        "latent_image": ["4", 0],
        "denoise": 1,
    },
    "6": {"samples": ["5", 0], "vae": ["1", 2]},
    "7": {"images": ["6", 0], "filename_prefix": "ComfyUI"},
}


def refused(saved: dict[str, Any]) -> str:
    with pytest.raises(WorkflowError) as error:
        inputs(saved)
    return str(error.value)
