"""What deploy/ hands to an operator works: on a real broker, with the command and the settings that there are."""

import asyncio
import configparser
import hashlib
import os
import re
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from chassis.bus import Bus, NoResponders, Told, open_bus
from chassis.bus.objects import Objects
from chassis.bus.provision import Provision
from chassis.bus.registers import Registers
from chassis.nats_server import NatsAddress, NatsServer, reserved
from chassis.nats_source import find_binary
from chassis.settings import Settings
from contracts import topology
from contracts.errors import Unavailable
from contracts.facts import Fact
from contracts.live import Alive
from iyagi.documents import settings_classes
from tests.docs.pages import ROOT
from tests.examples import page_illustrated, page_narrated, page_written, record, run_created, story_begun

DEPLOY = ROOT / "deploy"
CONFIG = DEPLOY / "nats.conf"
SERVICES = ("gateway", "story", "illustrator", "narrator", "transcriber")
PASSWORDS = {f"IYAGI_NATS_{service.upper()}": f"secret-of-{service}" for service in SERVICES}
DEADLINE = 10.0  # seconds
LOOK_EVERY = 0.01  # seconds
PICTURE = b"a picture"
SHA256 = hashlib.sha256(PICTURE).hexdigest()

DURABLES = {
    "story": [topology.STORY],
    "illustrator": [topology.ILLUSTRATOR_COVER, topology.ILLUSTRATOR_PANEL, topology.ILLUSTRATOR_STORY],
    "narrator": [topology.NARRATOR_COVER, topology.NARRATOR_PANEL],
}
TOLD: dict[str, list[Fact]] = {
    "story": [story_begun(), page_written(1)],
    "illustrator": [page_illustrated()],
    "narrator": [page_narrated()],
}
FOREIGN: dict[str, Fact] = {"story": page_illustrated(2), "illustrator": page_narrated(2), "narrator": run_created()}


def test_the_configuration_of_nats_is_valid_and_acknowledges_what_is_on_the_disk() -> None:
    binary = find_binary(os.environ).path
    checked = subprocess.run(
        [binary, "-t", "-c", CONFIG], capture_output=True, text=True, env={**os.environ, **PASSWORDS}, check=False
    )
    assert checked.returncode == 0, checked.stderr
    assert "sync_interval: always" in CONFIG.read_text(encoding="utf-8")


@pytest.mark.parametrize("service", DURABLES)
async def test_a_worker_may_do_its_work_and_nothing_that_is_not_its_own(service: str, tmp_path: Path) -> None:
    async with broker(tmp_path) as port, connected(port, "gateway") as gateway, connected(port, service) as bus:
        await provision(gateway)
        for fact in TOLD[service]:
            assert isinstance(await bus.publish(record(fact)), Told)
            assert await bus.find(fact.subject) is not None
        assert await bus.stream() is not None
        for durable in DURABLES[service]:
            await bus.pending(durable.name)
        taken = await bus.take(DURABLES[service][0].name)
        assert taken is not None
        await taken.working()
        await taken.ack()
        await bus.live(Alive(service=service, instance="host-1", host="host", engine="embedded"))
        assert bus.errors == []

        with pytest.raises(Unavailable):
            await bus.publish(record(FOREIGN[service]))
        assert f'permissions violation for publish to "{FOREIGN[service].subject.lower()}"' in bus.errors[-1].lower()


@pytest.mark.parametrize("service", ["illustrator", "narrator"])
async def test_a_maker_of_artifacts_may_put_them_and_the_gateway_may_take_and_delete_them(
    service: str, tmp_path: Path
) -> None:
    run = run_created().run
    async with broker(tmp_path) as port, connected(port, "gateway") as gateway, connected(port, service) as bus:
        await provision(gateway)
        for _ in range(2):  # the second finds them there
            await Objects(bus).put_artifact(run, SHA256, PICTURE)
        assert await Objects(gateway).get_artifact(run, SHA256) == PICTURE
        assert await Objects(gateway).delete_run(run) == 1
        assert (bus.errors, gateway.errors) == ([], [])


async def test_the_transcriber_may_answer_and_take_recordings(tmp_path: Path) -> None:
    async with broker(tmp_path) as port, connected(port, "gateway") as gateway, connected(port, "transcriber") as bus:
        await provision(gateway)

        async def hear(name: bytes) -> bytes | None:
            return await Objects(bus).take_upload(name.decode())

        await bus.answer("ask.transcribe", "transcriber", hear)
        await bus.client.flush()
        await Objects(gateway).put_upload("a recording", PICTURE)
        assert await gateway.ask("ask.transcribe", b"a recording") == PICTURE
        assert (bus.errors, gateway.errors) == ([], [])


async def silent(bus: Bus, subject: str) -> bool:
    try:
        await bus.ask(subject, b"")
    except NoResponders:
        return True
    return False


async def test_the_narrator_may_answer_how_its_voices_sound(tmp_path: Path) -> None:
    async with broker(tmp_path) as port, connected(port, "gateway") as gateway, connected(port, "narrator") as bus:

        async def speak(request: bytes) -> bytes:
            return request.upper()

        await bus.answer("ask.speak", "narrator", speak)
        async with asyncio.timeout(DEADLINE):
            while await silent(gateway, "ask.speak"):  # until the server knows who answers
                await asyncio.sleep(0.01)
        assert await gateway.ask("ask.speak", b"hello") == b"HELLO"
        assert (bus.errors, gateway.errors) == ([], [])


@pytest.mark.parametrize("service", ["story", "illustrator"])
async def test_who_shares_a_gpu_may_keep_its_place_in_the_register_and_hears_of_others(
    service: str, tmp_path: Path
) -> None:
    async with broker(tmp_path) as port, connected(port, "gateway") as gateway, connected(port, service) as bus:
        await provision(gateway)
        registers, rung = Registers(bus), asyncio.Event()

        async def ring(_subject: str, _data: bytes) -> None:
            rung.set()

        await registers.listen("rtx", ring)
        for data in (b"one", b"two"):
            assert await registers.write("rtx", data, await registers.read("rtx"))
        async with asyncio.timeout(DEADLINE):
            await rung.wait()
        assert (await registers.read("rtx")).data == b"two"
        assert bus.errors == []


def test_the_units_start_what_there_is_with_settings_that_there_are() -> None:
    unit = unit_of("iyagi-service@.service")
    assert unit["Service"]["ExecStart"].endswith("/iyagi run %j")
    known = {f"IYAGI_{name.upper()}" for _, kind in settings_classes() for name in kind.model_fields}
    text = "\n".join(path.read_text(encoding="utf-8") for path in [*DEPLOY.glob("systemd/*"), DEPLOY / "iyagi.env"])
    assert set(re.findall(r"\b(IYAGI_\w+)=", text)) <= known


def test_the_unit_of_nats_checks_its_configuration_before_it_starts() -> None:
    unit = unit_of("iyagi-nats.service")
    started = unit["Service"]["ExecStart"]
    assert unit["Service"]["ExecStartPre"] == started.replace("nats-server", "nats-server -t")


def unit_of(name: str) -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(strict=False)  # systemd allows a key to be given again
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys of units have their case
    parser.read_string((DEPLOY / "systemd" / name).read_text(encoding="utf-8"))
    return parser


@contextmanager
def environment(values: dict[str, str]) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in values.items():
            patch.setenv(name, value)
        yield


@asynccontextmanager
async def broker(folder: Path) -> AsyncIterator[int]:
    """A server with the configuration of deploy/, on a free port and with its store in this folder."""
    config = folder / "nats.conf"
    with reserved(-1) as port, environment(PASSWORDS):
        text = CONFIG.read_text(encoding="utf-8")
        for ours, here in {
            "0.0.0.0:4222": f"127.0.0.1:{port}",
            "/var/lib/nats": str(folder),
            'http: "127.0.0.1:8222"': "",
        }.items():
            assert ours in text
            text = text.replace(ours, here)
        config.write_text(text, encoding="utf-8")
        binary = find_binary(os.environ).path
        server = NatsServer(NatsAddress(port, (str(binary), "-c", str(config)), folder / "nats.log"))
        await server.start()
        try:
            yield port
        finally:
            await server.kill()


@asynccontextmanager
async def connected(port: int, service: str) -> AsyncIterator[Bus]:
    password = PASSWORDS[f"IYAGI_NATS_{service.upper()}"]
    settings = Settings(nats_url=f"nats://{service}:{password}@127.0.0.1:{port}")
    async with open_bus(settings, f"{service}/host-1") as bus:
        async with asyncio.timeout(DEADLINE):
            while bus.connects == 0:  # a connection sets no event
                await asyncio.sleep(LOOK_EVERY)
        yield bus


async def provision(gateway: Bus) -> None:
    """As the gateway does at its start; then an order with a cover, so that everyone has something to take."""
    await Provision(gateway).streams()
    await Provision(gateway).durables()
    for fact in (run_created(), page_written(0)):
        assert isinstance(await gateway.publish(record(fact)), Told)
