"""Drawings with subgraphs in them."""

from typing import Any

from tests.services.illustrator.comfyui.workflow.sketch import INSIDE, OUTSIDE, Sketch, painting

PROMPTS = "2c61139d-9c34-4c7e-a083-7a67cc4770ad"


DEEPER = "ef10a538-17cf-46fb-930c-5460c4cf7f0e"


def prompts() -> Sketch:
    """A subgraph: from a clip, a text and a guidance to a conditioning."""
    sketch = Sketch()
    sketch.port("inputs", "clip", "CLIP")
    sketch.port("inputs", "words", "STRING")
    sketch.port("inputs", "guidance", "FLOAT")
    sketch.port("outputs", "CONDITIONING", "CONDITIONING")
    sketch.node(1, "CLIPTextEncode", "the text within")
    sketch.node(2, "FluxGuidance", 3.5)
    sketch.wire(INSIDE, 0, 1, "clip", "CLIP")
    sketch.wire(INSIDE, 1, 1, "text", "STRING")
    sketch.wire(1, 0, 2, "conditioning", "CONDITIONING")
    sketch.wire(INSIDE, 2, 2, "guidance", "FLOAT")
    sketch.wire(2, 0, OUTSIDE, "CONDITIONING")
    return sketch


def around(*values: Any, **more: Any) -> Sketch:
    """The painting, with a subgraph where the positive prompt was."""
    sketch = painting()
    del sketch.nodes[2]
    sketch.links = [link for link in sketch.links if 2 not in (link[1], link[3])]
    sketch.links += [[99, 8, 0, 5, 1, "CONDITIONING"], [98, 1, 1, 8, 0, "CLIP"]]
    sketch.nodes[5]["inputs"][1]["link"] = 99
    host = [{"name": "clip", "type": "CLIP", "link": 98}]
    sketch.node(8, PROMPTS, *values, **{"inputs": host, "outputs": [{"name": "out", "type": "CONDITIONING"}], **more})
    return sketch


def nested() -> Sketch:
    """A subgraph around the other, that hands its clip and its words on."""
    sketch = Sketch()
    sketch.port("inputs", "clip", "CLIP")
    sketch.port("inputs", "story", "STRING")
    sketch.port("outputs", "CONDITIONING", "CONDITIONING")
    sketch.node(1, PROMPTS, "of the middle", 1.5)
    sketch.wire(INSIDE, 0, 1, "clip", "CLIP")
    sketch.wire(INSIDE, 1, 1, "words", "STRING")
    sketch.wire(1, 0, OUTSIDE, "CONDITIONING")
    return sketch
