"""Frames of the WebSocket, whole, foreign, broken and made up."""

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.illustrator.comfyui.frames import Ended, Glimpse, Hint, Sign, Step, Working, read_binary, read_text

STATE = {"value": 3, "max": 4, "state": "running", "node_id": "7", "prompt_id": "p"}


def frame(kind: str, **data: object) -> str:
    return json.dumps({"type": kind, "data": {"prompt_id": "p", **data}})


@pytest.mark.parametrize(
    ("raw", "hints"),
    [
        (json.dumps({"type": "status", "data": {"status": {"exec_info": {"queue_remaining": 1}}, "sid": "x"}}), []),
        (frame("execution_start", timestamp=1), [Sign("p")]),
        (frame("execution_cached", nodes=[]), [Sign("p")]),
        (frame("executing", node="7", display_node="7"), [Working("p", "7")]),
        (frame("executing", node=None), [Working("p", None)]),
        (frame("progress", value=1, max=4, node="7"), [Step("p", "7", 0.25)]),
        (frame("progress_state", nodes={"7": STATE}), [Step("p", "7", 0.75)]),
        (frame("executed", node="9", output={"images": []}), [Sign("p")]),
        (frame("execution_success"), [Ended("p")]),
        (frame("execution_error", exception_type="X"), [Ended("p")]),
        (frame("execution_interrupted"), [Ended("p")]),
        (frame("progress", value=5, max=0, node="7"), []),
        (frame("crystools.monitor", gpu=1), []),
        ('{"type": "progress"}', []),
        ("[]", []),
        ("{", []),
    ],
)
def test_text_frames(raw: str, hints: list[Hint]) -> None:
    assert read_text(raw) == hints


METADATA = json.dumps({"prompt_id": "p", "node_id": "7", "image_type": "image/jpeg"}).encode()


@pytest.mark.parametrize(
    ("raw", "hints"),
    [
        (struct.pack(">II", 1, 1) + b"jpeg", [Glimpse(None, b"jpeg")]),
        (struct.pack(">II", 1, 2) + b"png", [Glimpse(None, b"png")]),
        (struct.pack(">II", 4, len(METADATA)) + METADATA + b"jpeg", [Glimpse("p", b"jpeg")]),
        (struct.pack(">II", 3, 1) + b"7text", []),
        (struct.pack(">II", 4, 5000) + METADATA, []),
        (struct.pack(">II", 4, 2) + b"{}jpeg", []),
        (struct.pack(">II", 4, 2) + b"{]jpeg", []),
        (b"\0\0\0\1", []),
    ],
)
def test_binary_frames(raw: bytes, hints: list[Hint]) -> None:
    assert read_binary(raw) == hints


@given(st.text() | st.dictionaries(st.text(), st.none() | st.integers() | st.text()).map(json.dumps))
def test_no_text_does_harm(raw: str) -> None:
    assert read_text(raw) == []


@given(st.binary())
def test_no_bytes_do_harm(raw: bytes) -> None:
    assert all(isinstance(hint, Glimpse) for hint in read_binary(raw))
