"""ComfyUI as a painter: a page's scene in, its picture out, with everything that was asked and answered on the way."""

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog

from contracts.errors import IyagiError, TimeLimit
from contracts.facts import PageWritten
from contracts.facts.page import Parameter
from contracts.papers import Papered
from contracts.values import SEED_LIMIT
from services.illustrator.comfyui import lettering, picture
from services.illustrator.comfyui.dossier import Dossier
from services.illustrator.comfyui.errors import ENGINE, JobLost, OutOfMemory, ServerAway
from services.illustrator.comfyui.memory import freed
from services.illustrator.comfyui.patience import Patience
from services.illustrator.comfyui.pool import Bench, Pool
from services.illustrator.comfyui.prompt import Prompt
from services.illustrator.comfyui.resting import Resting
from services.illustrator.comfyui.workflow import Workflow
from services.illustrator.handler import Onlooker, Picture

RESEEDS = 2  # further seeds for a picture with lettering in it
RESUBMISSIONS = 2  # of one picture that a server lost
STRIDE = 0x9E3779B1  # between the seeds of one page: odd, so that none comes twice

log = structlog.get_logger()


@dataclass(frozen=True)
class Made:
    png: bytes
    seed: int
    lettering: float  # how much of it looks like writing; 0 is none
    parameters: dict[str, Parameter]


@dataclass
class ComfyPainter:
    pool: Pool
    patience: Patience
    resting: Resting
    clock: Callable[[], float]
    model: str = ""  # that every page is painted with, as far as the workflow says
    steps: int | None = None  # of the sampler; else the workflow's own
    licence: str = ""  # of the model, as the operator says
    engine: str = field(default=ENGINE, init=False)

    async def paint(self, page: PageWritten, onlooker: Onlooker, /) -> Picture:
        dossier = Dossier()
        limit = asyncio.timeout(self.patience.picture)
        try:
            async with self.resting.at_work(), limit:
                made, retries = await self._without_lettering(page, onlooker, dossier)
        except TimeoutError as error:
            if not limit.expired():
                raise
            raise Papered(TimeLimit(seconds=self.patience.picture), dossier.papers()) from error
        except IyagiError as error:
            dossier.failed(error)
            raise Papered(error, dossier.papers()) from error
        told = made.parameters | {"lettering_retries": retries, "lettering": made.lettering > 0}
        return Picture(made.png, page.size.width, page.size.height, told, made.seed, dossier.papers())

    async def _without_lettering(self, page: PageWritten, onlooker: Onlooker, dossier: Dossier) -> tuple[Made, int]:
        """The first picture without lettering, else the one with the least; and how many seeds came after the first."""
        ends = self.clock() + self.patience.picture
        best: Made | None = None
        for retry in range(RESEEDS + 1):
            began = self.clock()
            try:
                made = await self._made(page, (page.seed + retry * STRIDE) % SEED_LIMIT, onlooker, dossier)
            except IyagiError as error:
                if best is None:
                    raise
                log.warning("no second picture, so the first with its lettering", why=str(error))
                return best, retry
            if best is None or made.lettering < best.lettering:
                best = made
            if best.lettering == 0 or ends - self.clock() < 1.5 * (self.clock() - began):
                break
            log.info("lettering in the picture", seed=made.seed, score=made.lettering)
        assert best is not None
        return best, retry

    async def _made(self, page: PageWritten, seed: int, onlooker: Onlooker, dossier: Dossier) -> Made:
        """One picture of this seed, wherever it may be painted: a server that was restarted is asked again."""
        for resubmission in range(RESUBMISSIONS + 1):
            try:
                async with self.pool.lent() as (bench, workflow):
                    return await self._on(bench, workflow, page, seed, onlooker, dossier)
            except (JobLost, ServerAway) as error:
                dossier.failed(error)
                if resubmission == RESUBMISSIONS:
                    raise
                log.warning("the picture is asked for again", why=str(error))
        raise AssertionError

    async def _on(
        self, bench: Bench, workflow: Workflow, page: PageWritten, seed: int, onlooker: Onlooker, dossier: Dossier
    ) -> Made:
        try:
            return await self._once(bench, workflow, page, seed, onlooker, dossier)
        except OutOfMemory as error:
            dossier.failed(error)
            log.warning("out of memory: freed, then tried once more", server=bench.server.name, why=str(error))
        await freed(bench.server, self.patience, self.clock)
        return await self._once(bench, workflow, page, seed, onlooker, dossier)

    async def _once(
        self, bench: Bench, workflow: Workflow, page: PageWritten, seed: int, onlooker: Onlooker, dossier: Dossier
    ) -> Made:
        folder = f"iyagi/{page.run}/page-{page.page}-{page.revision}-"
        graph = workflow.filled(
            positive=page.scene.prompt,
            negative=None,
            seed=seed,
            width=page.size.width,
            height=page.size.height,
            prefix=folder + uuid.uuid4().hex[:12],  # the same name twice would bring the older file
            steps=self.steps,
            style=page.style,
        )
        prompt = Prompt(bench.server, graph, workflow.outputs, workflow.sampler, self.patience, self.clock)
        told: dict[str, Parameter] = {
            "workflow": workflow.name,
            "workflow_digest": workflow.digest,
            "checkpoint": workflow.checkpoint,
            "comfyui_version": bench.version,
            "server": bench.server.name,
        }
        try:
            data = await prompt.painted(onlooker, left_over=folder)
        finally:
            told |= {"prompt_id": prompt.prompt_id, "adopted": prompt.adopted}
            dossier.submitted(graph, {**told, "seed": seed})
        png, score, painted = await asyncio.to_thread(_looked_at, data, page)
        if painted != (page.size.width, page.size.height):
            told["painted_size"] = f"{painted[0]}x{painted[1]}"
        return Made(png, seed, score, told)


def _looked_at(data: bytes, page: PageWritten) -> tuple[bytes, float, tuple[int, int]]:
    found = picture.seen(data, page.size)
    return found.png(), lettering.score(found.image), found.painted
