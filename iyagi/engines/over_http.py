"""Engines over HTTP: does somebody answer? No key is sent; whoever asks for one is there."""

from typing import Any

import aiohttp
from yarl import URL

from chassis.settings import Settings
from iyagi.checks import Finding
from iyagi.engines.needs import Needs
from iyagi.engines.workflow import missing, unfit
from iyagi.models.catalogue import Model, catalogue
from iyagi.models.hub import shown

PATIENCE = aiohttp.ClientTimeout(total=5.0)
CHECKPOINTS = "/models/checkpoints"
LAUNCHED = ("comfyui_folder", "comfyui_command")  # with one of them a ComfyUI is started where none answers


async def reached(service: str, settings: Settings, needs: Needs) -> list[Finding]:
    """One finding for each address at which nobody answers, or which lacks what it is asked for."""
    if needs.address is None:
        return []
    given = getattr(settings, needs.address)
    addresses = [str(one).rstrip("/") for one in (given if isinstance(given, tuple) else (given,)) if one]
    workflow = getattr(settings, "comfyui_workflow", "")
    if workflow and (gone := missing(workflow)):
        return [gone]
    found: list[Finding | None] = []
    async with aiohttp.ClientSession(timeout=PATIENCE) as http:
        for address in addresses:
            ill = await _silence(http, address, needs.probe)
            if ill is not None:
                launched = address == addresses[0] and any(getattr(settings, name, None) for name in LAUNCHED)
                place = shown(URL(address))
                found.append(_off(service, place) if launched else _silent(service, place, ill, needs.address))
            elif workflow:
                found.append(await _checkpoint(http, address, workflow) or await unfit(http, address, workflow))
    return [finding for finding in found if finding is not None]


def _off(service: str, address: str) -> Finding:
    ko = f"{address}: 꺼져 있어요. 필요할 때 켭니다"
    return Finding(service, "note", ko, f"{address}: not running; it is started when it is needed")


def _silent(service: str, address: str, ill: str, setting: str) -> Finding:
    told = f"{address}: {ill} → IYAGI_{setting.upper()}=…"
    return Finding(service, "bad", told, told)


async def _silence(http: aiohttp.ClientSession, address: str, probe: str) -> str | None:
    """Why it is no answer. Where nothing is known to ask, any answer but a server's own trouble is one."""
    try:
        async with http.get(address + probe, allow_redirects=False) as answer:
            return f"HTTP {answer.status}" if answer.status >= 500 or (probe and answer.status != 200) else None
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return str(error) or type(error).__name__


async def _checkpoint(http: aiohttp.ClientSession, address: str, workflow: str) -> Finding | None:
    """Whether a ComfyUI has the weights of the workflow, where our catalogue knows them."""
    model = catalogue().model.get(workflow)
    have = await _listed(http, address) if model else None
    if model is None or have is None or _name(model) in have:
        return None
    line = f"iyagi models pull {model.name}"
    place = shown(URL(address))
    ko = f"{place}에 {_name(model)}이(가) 없어요 → {line}"
    return Finding("illustrator", "bad", ko, f"{place} has no {_name(model)} → {line}")


async def _listed(http: aiohttp.ClientSession, address: str) -> list[Any] | None:
    """None when it does not say; that it does not answer is told already."""
    try:
        async with http.get(address + CHECKPOINTS) as answer:
            told = await answer.json(content_type=None) if answer.status == 200 else None
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return None
    return told if isinstance(told, list) else None


def _name(model: Model) -> str:
    return model.files[0].path
