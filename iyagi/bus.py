"""`iyagi bus`: the plan of the wire beside what is there, and the messages that were set aside."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from chassis.beside import logs_in, open_beside
from chassis.bus import Bus, open_bus
from chassis.bus.again import tell_again
from chassis.bus.survey import Seen, survey
from chassis.log import SetAside
from chassis.settings import Settings
from chassis.supervisor import running_nats
from contracts import topology
from contracts.errors import IyagiError, Unavailable
from iyagi.telling import clock, command, console, table

CONNECT_LIMIT = 3.0  # seconds
LOOK_EVERY = 0.02  # seconds
MIB = 1 << 20

app = typer.Typer(no_args_is_help=True, help="Look at the wire between the services.")


class NotAside(IyagiError):
    code = "not_aside"
    en = "No log in {home} has set aside a message of sequence {seq}"
    ko = "{home}의 어느 로그에도 치워 둔 {seq}번 메시지가 없습니다"


@app.command()
def plan() -> None:
    """Streams, buckets and durables as they should be and, when NATS answers, as they are."""
    with command() as settings:
        _print_plan()
        try:
            seen = asyncio.run(_survey(settings))
        except Unavailable as error:
            typer.echo(f"\n{error.told('ko')}\n{error.told('en')}")
            return
    _print_seen(seen)
    if any(not one.there or one.differences for one in seen):
        raise typer.Exit(1)


@app.command()
def aside(
    deliver: Annotated[int | None, typer.Option(metavar="SEQ", help="tell the message of this sequence again")] = None,
) -> None:
    """The messages that could not be read, with the reason; and once the reason is gone, tell one again."""
    with command() as settings:
        found = asyncio.run(set_aside(settings.home))
        if deliver is not None:
            told = asyncio.run(_deliver(settings, found, deliver))
            typer.echo(f"다시 보냈어요: {deliver} → {told}")
            return
    made = table("번호", "때", "로그", "주제", "크기", "까닭")
    for path, one in found:
        size = f"{len(one.raw)} B"
        made.add_row(str(one.seq), clock(one.time), path.name, escape(one.subject), size, escape(one.reason))
    if found:
        console().print(made)
    else:
        typer.echo("치워 둔 메시지가 없어요. / Nothing is set aside.")


async def set_aside(home: Path) -> list[tuple[Path, SetAside]]:
    """Every message that a log of this home has set aside."""
    found = []
    for path in logs_in(home):
        async with open_beside(path) as log:
            found += [(path, one) for one in await log.aside()]
    return found


async def _deliver(settings: Settings, found: list[tuple[Path, SetAside]], seq: int) -> int:
    """Several services may have set aside the same message; it is told once and gone from all their lists."""
    same = [(path, one) for path, one in found if one.seq == seq]
    if not same:
        raise NotAside(home=settings.home, seq=seq)
    one = same[0][1]
    async with connected(settings) as bus:
        told = await tell_again(bus, one.seq, one.subject, one.raw)
    for path, other in same:
        if other.raw == one.raw:
            async with open_beside(path, write=True) as log:
                await log.forget_aside(seq)
    return told


@asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[Bus]:
    """A bus that is connected, or `Unavailable`."""
    url = os.environ.get("IYAGI_NATS_URL") or running_nats(settings.home) or settings.nats_url
    async with open_bus(settings.model_copy(update={"nats_url": url}), "iyagi/command") as bus:
        deadline = time.monotonic() + CONNECT_LIMIT
        while not bus.connects:
            if time.monotonic() > deadline:
                raise Unavailable(what=f"NATS ({url})", why=f"no answer within {CONNECT_LIMIT:g} s")
            await asyncio.sleep(LOOK_EVERY)
        yield bus


async def _survey(settings: Settings) -> list[Seen]:
    async with connected(settings) as bus:
        return await survey(bus)


def _print_plan() -> None:
    streams = table("이름", "담는 것", "보관", "최대", title="스트림과 버킷 / streams and buckets")
    one_each = f"주제마다 하나, 메시지 {topology.MAX_FACT // 1024} KiB까지"
    streams.add_row(topology.FACTS, " ".join(topology.SUBJECTS), one_each, f"{topology.MAX_BYTES // MIB} MiB")
    for name, ttl, limit in (
        (topology.ARTIFACTS, topology.ARTIFACT_TTL, topology.ARTIFACT_BYTES),
        (topology.UPLOADS, topology.UPLOAD_TTL, topology.UPLOAD_BYTES),
    ):
        streams.add_row(f"OBJ_{name}", "object store", f"{ttl:g} s", f"{limit // MIB} MiB")
    streams.add_row(f"KV_{topology.LEASES}", "key-value", "열쇠마다 하나", f"{topology.LEASE_BYTES // MIB} MiB")
    durables = table("이름", "듣는 주제", "미확인 최대", title="\n듀러블 / durables")
    for durable in topology.DURABLES:
        durables.add_row(durable.name, " ".join(durable.filters), str(durable.max_ack_pending))
    console().print(streams, durables, sep="\n")
    typer.echo(f"확인 기한 {topology.ACK_WAIT:g} s, 중복 창 {topology.DUPLICATE_WINDOW:g} s")


def _print_seen(seen: list[Seen]) -> None:
    made = table("이름", "있음", "메시지", "크기", "미확인", "다른 점", title="\n지금 있는 것 / what is there")
    for one in seen:
        if one.there:
            differs = escape(", ".join(one.differences))
            made.add_row(one.name, "✓", str(one.messages), f"{one.bytes} B", str(one.unacknowledged), differs)
        else:
            made.add_row(one.name, "✗")
    console().print(made)
