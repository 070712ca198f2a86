"""Stories once told, for orders that do not mind hearing them again."""

import asyncio
import hashlib
from collections.abc import Sequence
from pathlib import Path

import structlog
from pydantic import ValidationError

from chassis.artifacts import write_durably
from contracts.book import Brief, CastMember, Options, Scene
from contracts.errors import DiskFull
from contracts.facts import PageWritten
from contracts.values import Value
from services.story.writing.forms import compact
from services.story.writing.model import Model
from services.story.writing.prompts import VERSION

MOST = 200  # stories; the oldest go first

log = structlog.get_logger()


class KeptPage(Value):
    text: str
    scene: Scene


class KeptStory(Value):
    run: str  # that it was told for
    seed: int
    cast: tuple[CastMember, ...]
    pages: tuple[KeptPage, ...]

    def agrees(self, written: Sequence[PageWritten]) -> bool:
        """Whether it can go on where these pages end."""
        texts = [page.text for page in written]
        return [page.text for page in self.pages[: len(texts)]] == texts


def key(brief: Brief, options: Options, model: Model) -> str:
    """The same for orders that differ in nothing but the seed: same model, same prompts."""
    asked = {
        "brief": brief.model_dump(mode="json"),
        "options": options.model_dump(mode="json", exclude={"seed", "reuse_story"}),
        "model": model.digest or f"{model.engine}/{model.name}",
        "prompts": VERSION,
    }
    return hashlib.sha256(compact(asked).encode()).hexdigest()


class Shelf:
    """A folder of stories, one file each, named by its key."""

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self._folder = folder
        self._most = most

    async def find(self, key: str) -> KeptStory | None:
        return await asyncio.to_thread(self._find, key)

    async def keep(self, key: str, story: KeptStory) -> None:
        """A story that cannot be kept is told all the same."""
        try:
            await asyncio.to_thread(self._keep, key, story)
        except DiskFull as error:
            log.warning("a story is not kept for reuse", run=story.run, reason=str(error))

    def _find(self, key: str) -> KeptStory | None:
        path = self._path(key)
        try:
            return KeptStory.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValidationError) as error:
            log.warning("a kept story cannot be read", path=str(path), reason=str(error))
            return None

    def _keep(self, key: str, story: KeptStory) -> None:
        write_durably(self._path(key), story.model_dump_json().encode())
        ages = sorted((path.stat().st_mtime_ns, path) for path in self._folder.glob("*.json"))
        for _, path in ages[: -self._most]:
            path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.json"
