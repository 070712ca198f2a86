"""Where nobody could say what goes where, the flaw is told with what would settle it."""

import pytest

from services.illustrator.comfyui.workflow import WorkflowError
from tests.services.illustrator.comfyui.workflow.finding import PAINTING, found, loaded
from tests.services.illustrator.comfyui.workflow.sketch import Sketch, painting


def refused(sketch: Sketch) -> list[str]:
    with pytest.raises(WorkflowError) as error:
        loaded(sketch)
    return [str(flaw) for flaw in error.value.flaws]


def test_two_that_save_are_one_too_many() -> None:
    sketch = painting()
    sketch.node(8, "SaveImage", "again")
    sketch.wire(6, 0, 8, "images")
    assert refused(sketch) == [
        "the workflow: found 7 (SaveImage “Save Image”), 8 (SaveImage “Save Image”), "
        "expected one node that saves pictures: put @output into the title of yours"
    ]


def test_nothing_that_saves_is_refused_with_the_class_that_the_server_lacks() -> None:
    sketch = painting()
    sketch.nodes[7]["type"] = "SaveImageExtended"
    assert refused(sketch) == [
        "the workflow: found no node that saves pictures, expected one node that saves pictures",
        "node 7 (SaveImageExtended): found the class SaveImageExtended, expected a class that the server has "
        "(such as SaveImage): install its custom node, or take it out",
    ]


def test_two_prompts_for_one_picture_want_a_tag() -> None:
    sketch = painting()
    sketch.node(8, "CLIPTextEncode", "in oil")
    sketch.node(9, "ConditioningCombine")
    sketch.wire(1, 1, 8, "clip")
    sketch.wire(2, 0, 9, "conditioning_1")
    sketch.wire(8, 0, 9, "conditioning_2")
    sketch.wire(9, 0, 5, "positive")
    prompts = "2 (CLIPTextEncode “CLIP Text Encode (Prompt)”), 8 (CLIPTextEncode “CLIP Text Encode (Prompt)”)"
    assert refused(sketch) == [
        f"node 5 (KSampler), positive: found {prompts}, "
        "expected one text encoder: put @positive into the title of yours"
    ]
    sketch.nodes[2]["title"] = "@positive"
    assert found(sketch) == PAINTING


def test_a_text_put_together_from_others_wants_a_tag() -> None:
    sketch = painting()
    sketch.node(8, "StringConcatenate", "in oil,", "a castle", " ")
    sketch.wire(8, 0, 2, "text")
    assert refused(sketch) == [
        "node 2 (CLIPTextEncode “CLIP Text Encode (Prompt)”), text: found a text made elsewhere, "
        "expected a text: put @positive into the title of the node where it is written"
    ]


def test_a_sampler_that_starts_from_a_picture_has_no_size() -> None:
    sketch = painting()
    sketch.node(8, "LoadImage", "example.png", "image")
    sketch.node(9, "VAEEncode")
    sketch.wire(8, 0, 9, "pixels")
    sketch.wire(1, 2, 9, "vae")
    sketch.wire(9, 0, 5, "latent_image")
    assert refused(sketch) == [
        "the workflow: found no size, expected a sampler that starts empty, "
        "or the tag @size in the title of a node with width and height"
    ]


@pytest.mark.parametrize(
    ("node", "tag", "expected"),
    [
        (6, "positive", "it on a node where a text is written"),
        (6, "seed", "it on a node with a field seed"),
        (4, "seed", "it on a node with a field seed"),
        (6, "size", "it on a node with the fields width and height"),
        (6, "output", "it on a node that saves pictures"),
    ],
)
def test_a_tag_on_the_wrong_node_is_refused(node: int, tag: str, expected: str) -> None:
    sketch = painting()
    sketch.nodes[node]["title"] = f"@{tag}"
    kind = sketch.nodes[node]["type"]
    assert refused(sketch)[0] == f"node {node} ({kind} “@{tag}”): found the tag @{tag}, expected {expected}"


def test_a_tag_on_a_node_that_leads_nowhere_is_refused() -> None:
    sketch = painting()
    sketch.node(8, "CLIPTextEncode", "an old try", title="@positive")
    sketch.wire(1, 1, 8, "clip")
    assert refused(sketch) == [
        "node 8 (CLIPTextEncode “@positive”): found a tag that nothing uses, "
        "expected it on a node that leads to the output"
    ]


def test_no_sampler_at_all_is_refused_with_what_to_tag() -> None:
    sketch = Sketch()
    sketch.node(1, "LoadImage", "example.png", "image")
    sketch.node(2, "SaveImage", "x")
    sketch.wire(1, 0, 2, "images")
    assert [flaw.split(", ")[0] for flaw in refused(sketch)] == [
        "the workflow: found no sampler",
        "the workflow: found no size",
        "the workflow: found no seed",
    ]
