from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.story.endpoint.events import MOST, Events, Rubbish

STREAM = ': ping\r\n\r\ndata: {"a": "옛날"}\n\nevent: delta\ndata:one\ndata: two\n\n\n\ndata: [DONE]\r\n\r\n'.encode()
TOLD = ['{"a": "옛날"}', "one\ntwo", "[DONE]"]


def read(chunks: list[bytes]) -> list[str]:
    events = Events()
    return [told for chunk in chunks for told in events.feed(chunk)]


@given(st.lists(st.integers(0, len(STREAM)), max_size=20))
def test_events_are_the_same_however_their_bytes_are_cut(cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(STREAM)]
    assert read([STREAM[first:last] for first, last in pairwise(edges)]) == TOLD


def test_a_letter_may_be_cut_between_its_bytes() -> None:
    assert read([STREAM[place : place + 1] for place in range(len(STREAM))]) == TOLD


def test_what_has_not_ended_is_not_told() -> None:
    assert read([b"data: whole\n\ndata: half\n"]) == ["whole"]


def test_bytes_that_are_no_letters_are_rubbish() -> None:
    with pytest.raises(Rubbish, match="not UTF-8"):
        read([b"data: \xec\x9a\n\n"])


@pytest.mark.parametrize("line", [b"", b"data: x\n"])
def test_an_event_without_an_end_is_rubbish(line: bytes) -> None:
    with pytest.raises(Rubbish, match="more than"):
        read([b"data: " + line + b"x" * MOST, b"x"])
