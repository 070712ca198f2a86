"""A llama-server as its README and sources tell of it: health, props, templates, tokens that are bytes, completion.

What it is scripted to say it says, however it is asked; what it was asked it remembers.
"""

import asyncio
import json
from collections.abc import Sequence
from typing import Any

from aiohttp import web

N_CTX = 6144
SEED_OF_NONE = 4294967295
KINDS = {"seed": int, "temperature": float, "top_p": float, "top_k": int, "min_p": float, "repeat_penalty": float}
DEFAULTS = {"temperature": 0.8, "top_p": 0.95, "top_k": 40, "min_p": 0.05, "repeat_penalty": 1.0, "n_predict": -1}
UNDERSTOOD = "root ::="
SLEEPERS = ("/health", "/props", "/models")  # are answered without the model
RELOAD = 0.05  # seconds


class FakeLlamaServer:
    def __init__(self, pieces: Sequence[str] = ("가",), stop_type: str = "eos", truncated: bool = False) -> None:
        self.pieces = pieces
        self.stop_type = stop_type
        self.truncated = truncated
        self.model = "/models/tiny-q4.gguf"
        self.key = ""
        self.loading = 0  # answers of 503 to come
        self.asleep = False  # `--sleep-idle-seconds` are over: the next real request loads the model again
        self.woken: list[str] = []  # by requests for these paths
        self.knows_system = True
        self.obeys = True  # takes the parameters that it is given
        self.breaks_off = False
        self.holds: asyncio.Event | None = None  # after the first piece, until set
        self.went = asyncio.Event()  # whoever asked went away while it wrote
        self.completions: list[dict[str, Any]] = []
        self.written = 0  # pieces
        self.asked: list[str] = []  # paths

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self._door])
        app.router.add_get("/health", self._health)
        app.router.add_get("/props", self._props)
        app.router.add_post("/apply-template", self._apply_template)
        app.router.add_post("/tokenize", self._tokenize)
        app.router.add_post("/completion", self._completion)
        return app

    @web.middleware
    async def _door(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.asked.append(request.path)
        if self.loading:
            self.loading -= 1
            return failure(503, "Loading model", "unavailable_error")
        if self.key and request.path != "/health" and request.headers.get("Authorization") != f"Bearer {self.key}":
            return failure(401, "Invalid API Key", "authentication_error")
        if self.asleep and request.path not in SLEEPERS:
            self.asleep = False
            self.woken.append(request.path)
            await asyncio.sleep(RELOAD)
        answer: web.StreamResponse = await handler(request)
        return answer

    async def _health(self, _: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def _props(self, _: web.Request) -> web.Response:
        return web.json_response(
            {
                "default_generation_settings": {"n_ctx": N_CTX, "params": DEFAULTS},
                "total_slots": 1,
                "model_path": self.model,
                "chat_template": "…",
                "is_sleeping": self.asleep,
            }
        )

    async def _apply_template(self, request: web.Request) -> web.Response:
        body = await request.json()
        messages = body["messages"]
        if not self.knows_system and messages[0]["role"] == "system":
            return failure(500, "System role not supported", "server_error")
        prompt = "".join(f"<|im_start|>{one['role']}\n{one['content']}<|im_end|>\n" for one in messages)
        thought = "<think>\n\n</think>\n\n" if body["chat_template_kwargs"] == {"enable_thinking": False} else "<think>"
        return web.json_response({"prompt": f"{prompt}<|im_start|>assistant\n{thought}"})

    async def _tokenize(self, request: web.Request) -> web.Response:
        """Each byte is a token; marks are above a thousand where they are asked for."""
        body = await request.json()
        tokens: list[int] = [1] if body.get("add_special", False) else []
        text = body["content"]
        for place, part in enumerate(text.split("<|im_")):
            if place and body.get("parse_special", True):
                name, _, part = part.partition("|>")
                tokens.append(1000 + len(name))
            elif place:
                part = f"<|im_{part}"
            tokens += part.encode()
        return web.json_response({"tokens": tokens})

    async def _completion(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.completions.append(body)
        grammar = body.get("grammar")
        if grammar is not None and UNDERSTOOD not in grammar:
            return failure(400, "Failed to parse grammar", "invalid_request_error")
        if not body.get("stream"):
            return web.json_response(self._last(body) | {"content": "".join(self.pieces)})
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        if body.get("return_progress"):
            progress = {"total": 3, "cache": 0, "processed": 3, "time_ms": 5}
            await response.write(event({"content": "", "tokens": [], "stop": False, "prompt_progress": progress}))
        for piece in self.pieces:
            try:
                await response.write(event({"content": piece, "tokens": [5], "stop": False}))
            except ConnectionError:
                self.went.set()
                raise
            self.written += 1
            if self.holds:
                try:
                    await self.holds.wait()
                except asyncio.CancelledError:
                    self.went.set()
                    raise
        if self.breaks_off:
            request.transport.abort()
            return response
        await response.write(event(self._last(body)))
        return response

    def _last(self, body: dict[str, Any]) -> dict[str, Any]:
        return {
            "content": "",
            "tokens": [],
            "stop": True,
            "stop_type": self.stop_type,
            "stopping_word": "",
            "truncated": self.truncated,
            "tokens_evaluated": 3,
            "generation_settings": self._took(body),
            "model": self.model,
        }

    def _took(self, body: dict[str, Any]) -> dict[str, Any]:
        """A parameter of the wrong type is ignored; a schema beside the key `grammar`, even of null, too."""
        took = {"seed": SEED_OF_NONE, "grammar": body.get("grammar") or "", **DEFAULTS}
        if "grammar" not in body and "json_schema" in body:
            took["grammar"] = "made of the schema"
        for name, kind in KINDS.items():
            given = body.get(name)
            if self.obeys and isinstance(given, kind | int) and not isinstance(given, bool):
                took[name] = given
        return took | {"n_predict": body.get("n_predict", -1)}


def failure(code: int, message: str, kind: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": message, "type": kind}}, status=code)


def event(data: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
