"""One prompt on one server, from POST to its bytes. The WebSocket hints; queue and history are the truth."""

import asyncio
import uuid
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog

from contracts.errors import EngineFailed
from services.illustrator.comfyui import answers
from services.illustrator.comfyui.cancelling import stopped
from services.illustrator.comfyui.errors import ENGINE, JobLost, ServerAway, Stalled, Unheard
from services.illustrator.comfyui.hints import Hints, listening
from services.illustrator.comfyui.orphans import bare, orphan
from services.illustrator.comfyui.patience import Patience
from services.illustrator.comfyui.server import Server
from services.illustrator.handler import Nobody, Onlooker

POSTS = 2  # times that a prompt is posted, when nobody can say whether the first was heard

Entry = Mapping[str, Any]  # of the history

log = structlog.get_logger()


@dataclass
class Prompt:
    server: Server
    graph: Mapping[str, Any]  # in API format, its file names unlike those of any other prompt
    outputs: Sequence[str]  # ids of the nodes whose pictures count
    sampler: str
    patience: Patience
    clock: Callable[[], float]
    prompt_id: str = ""
    adopted: bool = False

    async def painted(self, onlooker: Onlooker, left_over: str = "") -> bytes:
        """The bytes of its picture, as the server has them.

        A prompt of this kind whose files begin with `left_over`, and which nobody waits for any more, is adopted.
        Raises what `answers.failure` tells, `WorkflowRefused`, `JobLost`, `Stalled`, `ServerAway` or `BadPicture`.
        However it is left, nothing of it stays on the server but the picture's file.
        """
        hints = Hints(self.sampler, onlooker, self.clock)
        entry = None
        async with listening(self.server, hints):
            try:
                entry = await self._left_over(left_over) if left_over else None
                if entry is None:
                    await self._posted(hints)
                    entry = await self._awaited(hints)
            finally:
                if entry is None:
                    await asyncio.shield(stopped(self.server, self._is_ours, self.patience, self.clock))
        try:
            return await self._bytes(entry)
        finally:
            with suppress(ServerAway):
                await self.server.forget(self.prompt_id)

    async def _left_over(self, prefix: str) -> Entry | None:
        """What an earlier delivery of this page asked for before its process died."""
        found = await orphan(self.server, self.graph, prefix)
        if found is None:
            return None
        log.info("a prompt of an earlier attempt is adopted", server=self.server.name, prompt=found.prompt_id)
        self.prompt_id = found.prompt_id
        try:
            entry = found.entry or await self._awaited(Hints(self.sampler, Nobody(), self.clock))
        except JobLost:
            return None
        self.adopted = answers.failure(entry, found.prompt_id) is None
        return entry if self.adopted else None

    async def _posted(self, hints: Hints) -> None:
        for post in range(1, POSTS + 1):
            self.prompt_id = hints.prompt_id = str(uuid.uuid4())
            try:
                accepted = await self.server.post(self.graph, self.prompt_id, hints.client_id)
            except Unheard as error:
                log.warning("nobody knows whether the prompt was accepted", server=self.server.name, why=str(error))
                found = await self._looked_up()
                if found is None and post == POSTS:
                    raise
                accepted = found or ""
            if accepted:
                self.prompt_id = hints.prompt_id = accepted
                return

    async def _looked_up(self) -> str | None:
        """The id under which it was accepted after all; it may take a moment to appear."""
        begun = self.clock()
        while self.clock() - begun < self.patience.grace:
            try:
                for item in await self.server.queue():
                    if self._is_ours(item.prompt_id, item.graph):
                        return item.prompt_id
                for id_, entry in (await self.server.recent()).items():
                    if self._is_ours(id_, answers.graph(entry)):
                        return id_
            except ServerAway as error:
                log.debug("cannot look the prompt up yet", why=str(error))
            await asyncio.sleep(self.patience.hurry)
        return None

    def _is_ours(self, prompt_id: str, graph: Mapping[str, Any]) -> bool:
        """Early versions give a prompt an id of their own; its file names are ours all the same."""
        return prompt_id == self.prompt_id or bare(graph) == bare(self.graph)

    async def _awaited(self, hints: Hints) -> Entry:
        seen = moved = answered = self.clock()
        while True:
            try:
                entry = await self.server.history(self.prompt_id)
                queue = None if entry else await self.server.queue()
                answered = self.clock()
                if queue is not None and not queue.holds(self.prompt_id):
                    entry = await self.server.history(self.prompt_id)  # it may have ended between the two questions
                    if entry is None and self.clock() - seen > self.patience.grace:
                        raise JobLost(url=self.server.name, prompt=self.prompt_id)
                elif queue is not None:
                    seen = answered
                    if not queue.runs(self.prompt_id):
                        moved = answered
            except ServerAway:
                if self.clock() - answered > self.patience.away:
                    raise
                entry = None
            if entry is not None:
                return entry
            if hints.listening and self.clock() - max(moved, hints.heard_at) > self.patience.stall:
                raise Stalled(seconds=self.patience.stall, prompt=self.prompt_id)
            await self._moment(hints)

    async def _moment(self, hints: Hints) -> None:
        """Until the next look: at once when there is news, and soon when an end was heard of."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self.patience.hurry if hints.over else self.patience.poll):
                await hints.news.wait()
        hints.news.clear()

    async def _bytes(self, entry: Entry) -> bytes:
        if (failure := answers.failure(entry, self.prompt_id)) is not None:
            raise failure
        found = answers.pictures(entry, self.outputs)
        if not found:
            raise EngineFailed(engine=ENGINE, why=f"no picture came out of node {', '.join(self.outputs)}")
        return await self.server.view(found[0])
