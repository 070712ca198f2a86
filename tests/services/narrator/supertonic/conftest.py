import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from services.narrator.supertonic.speaker import SupertonicSpeaker, open_supertonic
from tests.services.narrator.supertonic.tiny import write_model

Given = Callable[..., Path]


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A model of each version, not to be changed."""
    folder = tmp_path_factory.mktemp("supertonic")
    return {version: write_model(folder / str(version), version) for version in (1, 2, 3)}


@pytest.fixture
def given(written: dict[int, Path], tmp_path: Path) -> Given:
    """Makes a copy of the model of a version, to be spoilt."""

    def copy(version: int = 3) -> Path:
        return Path(shutil.copytree(written[version], tmp_path / f"supertonic-{version}"))

    return copy


@pytest_asyncio.fixture
async def supertonic(written: dict[int, Path], tmp_path: Path) -> AsyncIterator[SupertonicSpeaker]:
    async with open_supertonic(written[3], tmp_path) as speaker:
        yield speaker
