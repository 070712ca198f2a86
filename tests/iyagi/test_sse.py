from collections.abc import AsyncIterator

from iyagi.sse import Frame, frames


async def lines(text: str) -> AsyncIterator[bytes]:
    for line in text.encode().splitlines(keepends=True):
        yield line


async def read(text: str) -> list[Frame]:
    return [frame async for frame in frames(lines(text))]


async def test_a_frame_has_a_name_data_and_the_last_id_told() -> None:
    text = "id: 4\nevent: update\ndata: {}\n\n: still here\n\nevent: keepalive\ndata:\n\n"
    assert await read(text) == [Frame("update", "{}", "4"), Frame("keepalive", "", "4")]


async def test_data_of_several_lines_is_joined_and_carriage_returns_are_none_of_it() -> None:
    assert await read("data: 한\r\ndata:  줄\r\n\r\n") == [Frame("message", "한\n 줄", None)]


async def test_half_a_frame_is_none() -> None:
    assert await read("id: 4\ndata: {}\n") == []
