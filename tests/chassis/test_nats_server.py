import os
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import nats
import pytest
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from chassis.nats_server import open_nats
from chassis.nats_source import ExternalNats, NatsBinary, find_nats, in_wheel
from tests.nats import RealNats


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[JetStreamContext]:
    connection = await nats.connect(url)
    try:
        yield connection.jetstream()
    finally:
        await connection.close()


def fake_server(folder: Path, says: str) -> Path:
    folder.mkdir()
    server = folder / "nats-server"
    server.write_text(f"#!/bin/sh\necho '{says}'\n")
    server.chmod(server.stat().st_mode | stat.S_IXUSR)
    return server


def test_an_external_server_comes_first() -> None:
    assert find_nats({"IYAGI_NATS_URL": "nats://elsewhere:4222", "PATH": ""}) == ExternalNats("nats://elsewhere:4222")


def test_a_new_enough_server_on_path_comes_before_the_wheel(tmp_path: Path) -> None:
    server = fake_server(tmp_path / "bin", "nats-server: v2.14.0")
    assert find_nats({"PATH": str(server.parent)}) == NatsBinary(server)


@pytest.mark.parametrize("says", ["nats-server: v2.12.6", "nats-server: v2.9.10", "no version at all"])
def test_an_old_or_strange_server_on_path_is_passed_over(tmp_path: Path, says: str) -> None:
    server = fake_server(tmp_path / "bin", says)
    assert find_nats({"PATH": str(server.parent)}) == NatsBinary(in_wheel())


def test_the_wheel_carries_a_server_that_can_be_run() -> None:
    assert os.access(in_wheel(), os.X_OK)


async def test_the_store_keeps_its_streams_and_the_address_over_a_crash(nats_server: RealNats) -> None:
    async with connected(nats_server.url) as js:
        await js.add_stream(name="KEPT", subjects=["kept.>"])
        await js.publish("kept.one", b"1")
    url = nats_server.url
    await nats_server.restart()
    async with connected(nats_server.url) as js:
        assert (await js.stream_info("KEPT")).state.messages == 1
    assert nats_server.url == url


async def test_a_wiped_server_comes_back_empty(nats_server: RealNats) -> None:
    async with connected(nats_server.url) as js:
        await js.add_stream(name="KEPT", subjects=["kept.>"])
    await nats_server.wipe()
    async with connected(nats_server.url) as js:
        with pytest.raises(NotFoundError):
            await js.stream_info("KEPT")


async def test_a_server_is_there_as_long_as_it_is_open(tmp_path: Path) -> None:
    async with open_nats(tmp_path / "이야기 곳간") as url, connected(url) as js:
        assert (await js.account_info()).streams == 0
