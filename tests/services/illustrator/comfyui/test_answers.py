"""What the history says of a prompt, and the shapes of everything else."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.errors import EngineFailed
from services.illustrator.comfyui import answers
from services.illustrator.comfyui.answers import Output, Stats
from services.illustrator.comfyui.errors import Interrupted, OutOfMemory

SUCCESS = ["execution_success", {"prompt_id": "p", "timestamp": 1}]
ERROR = ["execution_error", {"node_id": "7", "node_type": "KSampler", "exception_type": "RuntimeError"}]
MEMORY = ["execution_error", {"exception_type": "torch.cuda.OutOfMemoryError", "exception_message": "Allocation"}]
INTERRUPTED = ["execution_interrupted", {"node_id": "7"}]


def entry(status_str: str, completed: bool, *messages: Any) -> dict[str, Any]:
    return {"status": {"status_str": status_str, "completed": completed, "messages": list(messages)}}


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (entry("success", True, SUCCESS), type(None)),
        (entry("error", False, ERROR), EngineFailed),
        (entry("error", False, MEMORY), OutOfMemory),
        (entry("error", False, INTERRUPTED), Interrupted),
        (entry("success", True, SUCCESS, ERROR), EngineFailed),  # a circle of nodes: completed, and yet
        (entry("error", False), EngineFailed),
        ({}, type(None)),
    ],
)
def test_the_messages_tell_failed_from_interrupted(found: dict[str, Any], kind: type) -> None:
    assert type(answers.failure(found, "p")) is kind


def test_pending_prompts_stand_in_the_order_of_their_numbers() -> None:
    heap = [[5, "c", {}, {}, []], [2.5, "b", {}, {}, []], [-1, "a", {}, {}, []]]
    queue = answers.queue({"queue_running": [[1, "r", {"1": {}}, {}, []]], "queue_pending": heap})
    assert [item.prompt_id for item in queue] == ["r", "a", "b", "c"]
    assert (queue.runs("r"), queue.runs("a"), queue.holds("c"), queue.holds("x"), len(queue)) == (
        True,
        False,
        True,
        False,
        4,
    )


def test_saved_pictures_come_before_those_of_a_preview() -> None:
    image = {"filename": "a.png", "subfolder": "", "type": "temp"}
    saved = {"filename": "b.png", "subfolder": "iyagi", "type": "output"}
    found = {"outputs": {"8": {"images": [image]}, "9": {"images": [saved]}, "10": {"text": ["x"]}}}
    assert answers.pictures(found, ["8", "9", "10", "11"]) == [Output("b.png", "iyagi"), Output("a.png", "", "temp")]


def test_what_is_no_comfyui_is_told_from_one() -> None:
    system = {"comfyui_version": "0.10.0"}
    assert answers.stats({"system": system, "devices": [{"vram_free": 5, "vram_total": 9.0}]}) == Stats("0.10.0", 5, 9)
    assert answers.stats({"system": system, "devices": []}) == Stats("0.10.0", None, None)
    assert answers.stats({"status": "ok"}) is answers.stats("hello") is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["error", "node_errors", "errors", "status", "messages", "outputs", "images", "prompt", "7"]
            )
            | st.text(),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_no_answer_is_too_strange(answer: Any) -> None:
    assert answers.refusal(answer)
    answers.stats(answer)
    if isinstance(answer, dict):
        answers.failure(answer, "p")
        answers.pictures(answer, ["7"])
        answers.graph(answer)
        answers.node_errors(answer)
        answers.failure({"status": answer}, "p")
        answers.pictures({"outputs": {"7": answer}}, ["7"])
        answers.node_errors({"node_errors": {"7": answer}})
        answers.queue({"queue_running": answer.get("7"), "queue_pending": answer.get("error")})
