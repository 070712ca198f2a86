"""A download from a hub that runs here."""

import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from pydantic import HttpUrl, SecretStr

from iyagi.models.catalogue import Source
from iyagi.models.digest import Expected
from iyagi.models.download import Download
from iyagi.models.hub import Hub, open_hub
from tests.iyagi.model_hub import COMMIT, REPO, FakeHub, Mood, serving, sha256

SOURCE = Source(repo=REPO, revision=COMMIT)


DATA = random.Random(4).randbytes(300_000)


OTHER = random.Random(5).randbytes(300_000)


RIGHT = Expected(len(DATA), sha256(DATA), by="catalogue")


UNKNOWN = Expected()


NAME = "onnx/model.bin"


@asynccontextmanager
async def hub_of(
    *moods: Mood, data: bytes = DATA, token: str | None = None, silence: float = 20.0
) -> AsyncIterator[tuple[FakeHub, Hub]]:
    async with AsyncExitStack() as stack:
        fake = await stack.enter_async_context(serving(FakeHub({NAME: data}, moods={NAME: list(moods)}, token=token)))
        secret = SecretStr(token) if token else None
        yield fake, await stack.enter_async_context(open_hub(HttpUrl(fake.url), secret, silence))


async def fetch(hub: Hub, target: Path, expected: Expected = RIGHT) -> None:
    await Download(hub, pause=0.0).fetch(SOURCE, NAME, target, expected)


def beside(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())
