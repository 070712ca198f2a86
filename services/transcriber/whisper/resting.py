"""A model that nobody needs for a while is put away, and comes back when somebody speaks."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from chassis.digest import stamp
from contracts.errors import EngineFailed
from services.transcriber.whisper.loading import ENGINE

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

log = structlog.get_logger()


class Resting:
    """`hands` is the one thread that uses the model: what is done there never happens while it hears."""

    def __init__(self, model: "WhisperModel", weights: Path, hands: ThreadPoolExecutor, after: float) -> None:
        self._model = model.model  # of CTranslate2, which holds the weights
        self._weights = weights
        self._stamp = stamp([weights])
        self._hands = hands
        self._after = after
        self._timer: asyncio.TimerHandle | None = None
        self._hearing = 0

    def wake(self) -> None:
        self._hearing += 1
        self.stop()

    def rest(self) -> None:
        self._hearing -= 1
        if self._after and not self._hearing:
            self._timer = asyncio.get_running_loop().call_later(self._after, self._hands.submit, self._put_away)

    def stop(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None

    def ready(self) -> None:
        """In the hands: the model is there when this returns, and the same one as ever."""
        if self._model.model_is_loaded:
            return
        try:
            if stamp([self._weights]) != self._stamp:
                raise EngineFailed(engine=ENGINE, why=f"{self._weights} was exchanged meanwhile: restart this service")
            self._model.load_model()
        except (OSError, RuntimeError, ValueError) as error:
            raise EngineFailed(engine=ENGINE, why=f"{self._weights} cannot be loaded again: {error}") from error
        log.info("model is back", engine=ENGINE)

    def _put_away(self) -> None:
        if self._model.model_is_loaded:
            self._model.unload_model()
            log.info("model put away", engine=ENGINE, idle=self._after)
