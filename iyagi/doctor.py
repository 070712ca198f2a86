"""`iyagi doctor`: is this machine fit, and does what runs here run well?"""

import asyncio
import os
from pathlib import Path

import typer

from chassis.settings import Settings
from contracts.errors import IyagiError
from iyagi.bus import set_aside
from iyagi.checks import MACHINE, Finding, ok, refused, room, writable
from iyagi.config import InvalidSettings, read
from iyagi.engines.services import chosen, engines
from iyagi.gateway import Answered, Gateway, NoGateway, Url, base_url, open_gateway
from iyagi.telling import command, language
from iyagi.up import can_listen
from services.narrator.espeak.speaker import open_espeak

EMBEDDED_VOICE = "espeak-ng"
MARKS = {"ok": "✓", "note": "!", "bad": "✗"}

app = typer.Typer()


@app.command()
def doctor(url: Url = None) -> None:
    """Look at all that Iyagi needs, and at what runs. Exit code 1 when something has to be put right."""
    with command():
        findings = asyncio.run(examine(read(Settings), url))
    width = max(len(finding.what) for finding in findings)
    for finding in findings:
        typer.echo(f"{MARKS[finding.state]} {finding.what:{width}}  {finding.told(language())}")
    if any(finding.state == "bad" for finding in findings):
        raise typer.Exit(1)


async def examine(settings: Settings, url: str | None) -> list[Finding]:
    return [
        *(check() for check in MACHINE),
        writable("home", settings.home),
        writable("outputs", settings.outputs),
        room("room for home", settings.home),
        room("room for outputs", settings.outputs),
        *await engines(),
        *await espeak(),
        await aside(settings.home),
        *await running(url),
    ]


async def espeak() -> list[Finding]:
    """Nothing to say where something else speaks."""
    try:
        if chosen("narrator") != EMBEDDED_VOICE:
            return []
        async with open_espeak() as speaker:
            return [ok("espeak-ng", speaker.version)]
    except InvalidSettings:
        return []  # told already, of the service
    except IyagiError as error:
        return [refused("espeak-ng", error)]


async def aside(home: Path) -> Finding:
    try:
        count = len(await set_aside(home))
    except IyagiError as error:
        return refused("set aside", error)
    if not count:
        return ok("set aside", "0")
    return Finding("set aside", "bad", f"{count}개 있어요: iyagi bus aside", f"{count} messages: see iyagi bus aside")


async def running(url: str | None) -> list[Finding]:
    """The gateway and the services that it hears, or whether its port is free."""
    async with open_gateway(url) as gateway:
        try:
            await gateway.readyz()
        except NoGateway as error:
            return [_nobody(url, error)]
        except Answered as error:
            return [refused("gateway", error)]
        return [ok("gateway", gateway.url), *await _services(gateway)]


def _nobody(url: str | None, error: NoGateway) -> Finding:
    """Not running is no illness, as long as it could."""
    if url is not None:
        return refused("gateway", error)
    host, port = os.environ.get("IYAGI_HOST") or "127.0.0.1", int(os.environ.get("IYAGI_PORT") or 8000)
    if can_listen(host, port):
        return Finding("gateway", "note", f"{base_url(None)}: 꺼져 있어요", f"{base_url(None)}: not running")
    return Finding("gateway", "bad", f"{port}번 포트를 다른 프로그램이 써요", f"port {port} is another program's")


async def _services(gateway: Gateway) -> list[Finding]:
    found = []
    for one in (await gateway.services()).services:
        name = f"{one.service} {one.instance}"
        if one.state == "ready":
            found.append(ok(name, f"{one.engine} {one.model}".rstrip()))
        else:
            found.append(Finding(name, "bad", f"기다리는 중: {one.state}", f"waits: {one.state}"))
    return found
