"""The routes of a fake ComfyUI, and the process that it lives in."""

import argparse
import asyncio
import json
import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import WSMsgType, web

from tests.services.illustrator.comfyui.fake.execution import Execution, Item
from tests.services.illustrator.comfyui.fake.script import MODEL, VRAM, Script, answer
from tests.services.illustrator.comfyui.fake.validation import checked
from tests.services.illustrator.comfyui.object_info import object_info

NOT_JSON = "500 Internal Server Error"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


class FakeComfyUI:
    def __init__(self, script: Script | None = None, port: int = 0) -> None:
        self.script = script or Script()
        self.port = port or free_port()
        self.object_info: dict[str, Any] = object_info()
        self.requests: list[tuple[str, str, Any]] = []  # method, path and body
        self.execution = Execution(self.script)
        self._numbers = 0
        self._runner: web.AppRunner | None = None
        self._chores: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    # Its life

    async def start(self) -> None:
        app = web.Application(middlewares=[self._noted])
        both = {
            "/prompt": ("POST", self._prompt),
            "/queue": ("GET", self._queue),
            "/history": ("GET", self._recent),
            "/history/{id}": ("GET", self._history),
            "/view": ("GET", self._view),
            "/interrupt": ("POST", self._interrupt),
            "/free": ("POST", self._free),
            "/system_stats": ("GET", self._stats),
            "/object_info": ("GET", self._object_info),
            "/upload/image": ("POST", self._upload),
            "/ws": ("GET", self._socket),
        }
        for path, (method, handler) in both.items():
            for prefix in ("", "/api"):
                app.router.add_route(method, prefix + path, handler)
        app.router.add_post("/queue", self._change_queue)
        app.router.add_post("/history", self._change_history)
        if self.script.cancels_jobs:
            app.router.add_post("/api/jobs/{id}/cancel", self._cancel_job)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=False)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True).start()
        self.execution.start()

    async def stop(self) -> None:
        await self.execution.stop()
        for chore in self._chores:
            chore.cancel()
        if self._runner is not None:
            await self._runner.cleanup()

    async def restart(self, away: float = 0.0) -> None:
        """The queue and the history are lost; saved files are not."""
        await self.stop()
        await asyncio.sleep(away)
        self.execution = Execution(self.script, self.execution.files)
        await self.start()

    def asked(self, method: str, path: str) -> list[Any]:
        """The bodies of the requests to this path."""
        return [body for how, where, body in self.requests if (how, where) == (method, path)]

    @web.middleware
    async def _noted(self, request: web.Request, handler: Any) -> web.StreamResponse:
        raw = await request.read() if request.content_type == "application/json" else b""
        self.requests.append((request.method, request.path, json.loads(raw) if raw else None))
        origin, host = request.headers.get("Origin"), request.headers.get("Host", "")
        if origin and origin.split("//")[-1] != host:
            return web.Response(status=403)
        return await handler(request)

    # Prompts

    async def _prompt(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        if self.script.posts:
            happens = self.script.posts.pop(0)(body)
            if isinstance(happens, web.StreamResponse):
                return happens
            accepted = self._accepted(body)
            await happens  # such as an answer that never comes
            return accepted
        return self._accepted(body)

    def _accepted(self, body: dict[str, Any]) -> web.Response:
        if not isinstance(body.get("prompt"), dict):
            return web.Response(status=500, text=NOT_JSON)
        wrong, node_errors, outputs = checked(body["prompt"], self.object_info)
        if wrong is not None:
            return web.json_response({"error": wrong, "node_errors": node_errors}, status=400)
        prompt_id = body.get("prompt_id") if self.script.accepts_ids else None
        item = self.queue(body["prompt"], prompt_id or uuid.uuid4().hex, body.get("client_id"), outputs)
        return web.json_response({"prompt_id": item.prompt_id, "number": item.number, "node_errors": node_errors})

    def queue(self, graph: dict[str, Any], prompt_id: str, client_id: str | None, outputs: list[str]) -> Item:
        self._numbers += 1
        extra = {"create_time": 0} | ({"client_id": client_id} if client_id else {})
        item = Item(self._numbers, prompt_id, graph, extra, outputs)
        self.execution.put(item)
        return item

    async def _queue(self, _: web.Request) -> web.Response:
        running = [item.told() for item in self.execution.running]
        heap = [item.told() for item in self.execution.pending[::-1]]  # not sorted, as a heap is not
        return web.json_response({"queue_running": running, "queue_pending": heap})

    async def _change_queue(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.execution.withdraw(None if body.get("clear") else body.get("delete", []))
        return web.Response()

    async def _history(self, request: web.Request) -> web.Response:
        id_ = request.match_info["id"]
        found = self.execution.history.get(id_)
        return web.json_response({id_: found} if found else {})

    async def _recent(self, request: web.Request) -> web.Response:
        most = int(request.query.get("max_items", "10000"))
        return web.json_response(dict(list(self.execution.history.items())[-most:]))

    async def _change_history(self, request: web.Request) -> web.Response:
        for id_ in (await request.json()).get("delete", []):
            self.execution.history.pop(id_, None)
        return web.Response()

    async def _interrupt(self, request: web.Request) -> web.Response:
        body = await request.json() if request.can_read_body else {}
        self.execution.interrupt(body.get("prompt_id"))
        return web.Response()

    async def _cancel_job(self, request: web.Request) -> web.Response:
        id_ = request.match_info["id"]
        known = any(item.prompt_id == id_ for item in (*self.execution.running, *self.execution.pending))
        self.execution.withdraw([id_])
        self.execution.interrupt(id_)
        return web.json_response({"cancelled": known})

    # Files, memory, and what it is

    async def _view(self, request: web.Request) -> web.Response:
        path = (request.query.get("type", "output"), request.query.get("subfolder", ""), request.query["filename"])
        found = self.execution.files.get(path)
        return web.Response(status=404) if found is None else web.Response(body=found, content_type="image/png")

    async def _upload(self, request: web.Request) -> web.Response:
        part = (await request.post())["image"]
        assert isinstance(part, web.FileField)
        name, data = part.filename, part.file.read()
        if self.execution.files.setdefault(("input", "", name), data) != data:
            name = name.replace(".", " (1).", 1)
            self.execution.files["input", "", name] = data
        return web.json_response({"name": name, "subfolder": "", "type": "input"})

    async def _free(self, _: web.Request) -> web.Response:
        self._chores.add(asyncio.create_task(self.execution.free()))
        return web.Response()

    async def _stats(self, _: web.Request) -> web.Response:
        held = MODEL if self.execution.loaded else 0
        device = {"name": "cuda:0", "type": "cuda", "index": 0, "vram_total": VRAM, "vram_free": VRAM - held}
        device |= {"torch_vram_total": held, "torch_vram_free": 0}
        system = {"os": "posix", "comfyui_version": self.script.version, "argv": ["main.py"]}
        return web.json_response({"system": system, "devices": [device]})

    async def _object_info(self, _: web.Request) -> web.Response:
        return web.json_response(self.object_info)

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        told = web.WebSocketResponse()
        await told.prepare(request)
        sid = request.query.get("clientId") or uuid.uuid4().hex
        self.execution.sockets[sid] = told
        try:
            status = {"status": {"exec_info": {"queue_remaining": len(self.execution.pending)}}, "sid": sid}
            await told.send_json({"type": "status", "data": status})
            async for message in told:
                if message.type is WSMsgType.TEXT and message.json().get("type") == "feature_flags":
                    flags = {"supports_preview_metadata": True, "max_upload_size": 104857600}
                    await told.send_json({"type": "feature_flags", "data": flags})
        finally:
            self.execution.sockets.pop(sid, None)  # whoever registered under this name meanwhile is gone, too
        return told


@asynccontextmanager
async def fake_comfyui(script: Script | None = None) -> AsyncIterator[FakeComfyUI]:
    fake = FakeComfyUI(script)
    await fake.start()
    try:
        yield fake
    finally:
        await fake.stop()


async def serve(port: int) -> None:
    await FakeComfyUI(port=port).start()
    await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--listen", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8188)
    asyncio.run(serve(parser.parse_known_args()[0].port))


__all__ = ["FakeComfyUI", "answer", "fake_comfyui", "main"]
