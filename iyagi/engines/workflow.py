"""Whether a ComfyUI can run the workflow that it will be asked to: looked at as the illustrator does at its start."""

from pathlib import Path
from typing import Any

import aiohttp
from yarl import URL

from contracts.errors import MissingTool
from iyagi.checks import Finding, refused
from iyagi.models.hub import shown
from services.illustrator.comfyui.workflow import WorkflowError, load, workflow_file

SERVICE = "illustrator"
OBJECT_INFO = "/object_info"
PATIENCE = aiohttp.ClientTimeout(total=30.0)  # many custom nodes have much to say


def missing(chosen: str) -> Finding | None:
    try:
        workflow_file(chosen)
    except MissingTool as error:
        return refused(SERVICE, error)
    return None


async def unfit(http: aiohttp.ClientSession, address: str, chosen: str) -> Finding | None:
    """What of it this server cannot run, by node and field; None, too, when it does not say what it can."""
    info = await _object_info(http, address)
    if info is None:
        return None
    try:
        load(workflow_file(chosen), info, Path(chosen).stem)
    except WorkflowError as error:
        ko, en = error.told("ko"), error.told("en")
        place = shown(URL(address))
        return Finding(SERVICE, "bad", f"{place}: {ko}", f"{place}: {en}")
    return None


async def _object_info(http: aiohttp.ClientSession, address: str) -> Any:
    try:
        async with http.get(address + OBJECT_INFO, timeout=PATIENCE) as answer:
            told = await answer.json(content_type=None) if answer.status == 200 else None
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return None
    return told if isinstance(told, dict) else None
