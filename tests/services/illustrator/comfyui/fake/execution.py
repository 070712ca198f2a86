"""The one worker of a fake ComfyUI: what it runs, whom it tells of it, and what it leaves behind."""

import asyncio
import json
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.services.illustrator.comfyui.fake.painting import jpeg, painted, sides
from tests.services.illustrator.comfyui.fake.script import Script
from tests.services.illustrator.comfyui.fake.validation import upstream

SAMPLERS = ("KSampler", "SamplerCustomAdvanced")
File = tuple[str, str, str]  # type, subfolder and name


class Interrupted(Exception):
    pass


class Failed(Exception):
    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(eq=False)
class Item:
    number: float
    prompt_id: str
    graph: dict[str, Any]
    extra: dict[str, Any]
    outputs: list[str]
    messages: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    done: dict[str, Any] = field(default_factory=dict)  # outputs by node

    def told(self) -> list[Any]:
        return [self.number, self.prompt_id, self.graph, self.extra, self.outputs]


class Execution:
    def __init__(self, script: Script, files: dict[File, bytes] | None = None) -> None:
        self.script = script
        self.files: dict[File, bytes] = files if files is not None else {}
        self.pending: list[Item] = []
        self.running: list[Item] = []
        self.history: dict[str, dict[str, Any]] = {}
        self.sockets: dict[str, web.WebSocketResponse] = {}
        self.loaded = False
        self.runs: list[str] = []  # ids of prompts whose sampler ran
        self._news = asyncio.Event()
        self._stop_this = False
        self._cache: dict[str, dict[str, Any]] = {}  # outputs of output nodes, by what leads to them
        self._counters: dict[str, int] = {}
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._work())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        for socket in list(self.sockets.values()):
            await socket.close()

    def put(self, item: Item) -> None:
        self.pending = sorted([*self.pending, item], key=lambda each: each.number)
        self._news.set()

    def withdraw(self, ids: list[str] | None) -> None:
        """Pending ones only; None is all."""
        self.pending = [] if ids is None else [item for item in self.pending if item.prompt_id not in ids]

    def interrupt(self, prompt_id: str | None) -> None:
        """Without an id whatever runs is stopped."""
        if self.script.deaf > 0:
            self.script.deaf -= 1
        elif self.running and prompt_id in (None, self.running[0].prompt_id):
            self._stop_this = True

    async def free(self) -> None:
        """After what runs; nothing says when."""
        while self.running:
            await asyncio.sleep(0.005)
        await asyncio.sleep(self.script.free_delay)
        if self.script.frees:
            self.loaded = False
            self._cache.clear()

    async def _work(self) -> None:
        while True:
            while self.pending:
                await self._run(self.pending.pop(0))
            self._news.clear()
            await self._news.wait()

    async def _run(self, item: Item) -> None:
        self.running.append(item)
        self._stop_this = False  # an interrupt that came too early is forgotten
        try:
            await self._say(item, "execution_start", note=True)
            await self._execute(item)
            await self._say(item, "execution_success", note=True)  # before the history has it
            await asyncio.sleep(self.script.history_delay)
        except Interrupted:
            await self._say(item, "execution_interrupted", note=True, node_id="7", node_type="KSampler", executed=[])
        except Failed as error:
            told = {"exception_type": error.kind, "exception_message": str(error), "traceback": ["…"]}
            await self._say(item, "execution_error", note=True, node_id="7", node_type="KSampler", executed=[], **told)
        good = item.messages[-1][0] == "execution_success"
        status = {"status_str": "success" if good else "error", "completed": good, "messages": item.messages}
        entry = {"prompt": item.told(), "outputs": item.done, "status": status, "meta": {}}
        self.history[item.prompt_id] = entry
        self.running.remove(item)
        await self._say(item, "executing", node=None)

    async def _execute(self, item: Item) -> None:
        fresh = [output for output in item.outputs if self._key(item, output) not in self._cache]
        await self._say(item, "execution_cached", note=True, nodes=[out for out in item.outputs if out not in fresh])
        for output in item.outputs:
            if output in fresh:
                await self._sampled(item, output)
                self._cache[self._key(item, output)] = {} if self.script.saves_nothing else self._saved(item, output)
            elif "client_id" not in item.extra:
                continue  # version 0.10.0: what was cached does not reach the history of a nameless client
            found = self._cache[self._key(item, output)]
            if found:
                item.done[output] = found
            await self._say(item, "executed", node=output, display_node=output, output=found)

    async def _sampled(self, item: Item, output: str) -> None:
        self.loaded = True
        self.runs.append(item.prompt_id)
        for id_ in upstream(item.graph, output):
            if item.graph[id_]["class_type"] not in SAMPLERS:
                continue
            steps = item.graph[id_]["inputs"].get("steps", 4)
            await self._say(item, "executing", node=id_, display_node=id_)
            for value in range(1, steps + 1):
                await self._a_step()
                await self._say(item, "progress", value=value, max=steps, node=id_)
                node = {"value": value, "max": steps, "state": "running", "node_id": id_, "prompt_id": item.prompt_id}
                await self._say(item, "progress_state", nodes={id_: node})
                for kind in self.script.previews:
                    await self._glimpse(item, id_, kind)
            if self.script.out_of_memory > 0:
                self.script.out_of_memory -= 1
                raise Failed("torch.OutOfMemoryError", "Allocation on device 0 would exceed allowed memory.")
            if self.script.breaks > 0:
                self.script.breaks -= 1
                raise Failed("RuntimeError", "mat1 and mat2 shapes cannot be multiplied")

    async def _a_step(self) -> None:
        ends = time.monotonic() + self.script.step
        while not self._stop_this and (time.monotonic() < ends or not self.script.gate.is_set()):
            await asyncio.sleep(0.002)
        if self._stop_this:
            raise Interrupted

    def _saved(self, item: Item, output: str) -> dict[str, Any]:
        node = item.graph[output]
        width, height, seed = sides(item.graph)
        make: Callable[..., bytes] = self.script.picture or painted
        folder, _, name = node["inputs"].get("filename_prefix", "ComfyUI").rpartition("/")
        self._counters[name] = self._counters.get(name, 0) + 1
        file = f"{name}_{self._counters[name]:05}_.png"
        kind = "output" if node["class_type"] == "SaveImage" else "temp"
        self.files[kind, folder, file] = make(item.graph, seed, width, height)
        return {"images": [{"filename": file, "subfolder": folder, "type": kind}]}

    def _key(self, item: Item, output: str) -> str:
        leading = {id_: item.graph[id_] for id_ in sorted(upstream(item.graph, output))}
        return json.dumps(leading, sort_keys=True)

    async def _say(self, item: Item, event: str, note: bool = False, **data: Any) -> None:
        told = {"prompt_id": item.prompt_id, **data}
        if note:
            told |= {"timestamp": int(time.time() * 1000)}
            item.messages.append((event, told))
        for socket in self._listeners(item, event):
            with suppress(ConnectionError):
                await socket.send_json({"type": event, "data": told})

    async def _glimpse(self, item: Item, node: str, kind: int) -> None:
        image = jpeg(*sides(item.graph))
        if kind == 1:
            frame = struct.pack(">II", 1, 1) + image
        else:
            metadata = {"node_id": node, "prompt_id": item.prompt_id, "image_type": "image/jpeg"}
            told = json.dumps(metadata).encode()
            frame = struct.pack(">II", 4, len(told)) + told + image
        for socket in self._listeners(item, "progress"):
            with suppress(ConnectionError):
                await socket.send_bytes(frame)

    def _listeners(self, item: Item, event: str) -> list[web.WebSocketResponse]:
        """Who submitted it; of a nameless client's prompt, everybody hears some things and nobody the others."""
        client = item.extra.get("client_id")
        if client is not None:
            found = self.sockets.get(client)
            return [found] if found is not None and not found.closed else []
        everybody = event in ("progress", "progress_state", "execution_interrupted")
        return list(self.sockets.values()) if everybody else []
