"""From the settings to a painter that can paint, or an error that says why it cannot."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from services.illustrator.comfyui.launcher import Watch, command_of, launched
from services.illustrator.comfyui.memory import freed_if_idle
from services.illustrator.comfyui.painter import ComfyPainter
from services.illustrator.comfyui.patience import Patience
from services.illustrator.comfyui.pool import Pool
from services.illustrator.comfyui.resting import Resting
from services.illustrator.comfyui.server import Server, open_http
from services.illustrator.comfyui.workflow import Workflow, load, workflow_file
from services.illustrator.settings import IllustratorSettings


@asynccontextmanager
async def open_comfyui(
    settings: IllustratorSettings, patience: Patience | None = None, watch: Watch | None = None
) -> AsyncIterator[ComfyPainter]:
    """Raises `MissingTool`, `WorkflowError`, `NoServer` or `NotStarted`."""
    data = workflow_file(settings.comfyui_workflow)
    name = Path(settings.comfyui_workflow).stem
    patience = patience or Patience(picture=settings.comfyui_seconds, stall=settings.comfyui_stall)
    clock = time.monotonic

    def fit(object_info: Mapping[str, Any]) -> Workflow:
        return load(data, object_info, name)

    async with AsyncExitStack() as stack:
        http = await stack.enter_async_context(open_http())
        servers = [Server(url, http) for url in settings.comfyui_urls]
        if settings.comfyui_command or settings.comfyui_folder is not None:
            command = command_of(settings.comfyui_command, settings.comfyui_folder, servers[0].name)
            await stack.enter_async_context(launched(servers[0], command, watch))
        pool = Pool(servers, fit, patience, clock)
        workflow = await pool.ready(patience.start)
        resting = Resting(settings.comfyui_free, partial(_rest, servers, patience), patience.idle)
        stack.push_async_callback(resting.close)
        resting.at_start()
        model = workflow.checkpoint or workflow.name
        yield ComfyPainter(
            pool, patience, resting, clock, model, settings.comfyui_steps, licence=settings.illustrator_licence
        )


async def _rest(servers: list[Server], patience: Patience) -> None:
    await asyncio.gather(*(freed_if_idle(server, patience, time.monotonic) for server in servers))
