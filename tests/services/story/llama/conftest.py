from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from services.story.llama.model import LlamaModel, open_llama
from tests.services.story.llama.asking import GRAMMAR, set_to
from tests.services.story.llama.tiny import write_model


@pytest.fixture(scope="session")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "tiny.gguf")


@pytest.fixture
async def model(model_file: Path, tmp_path: Path) -> AsyncIterator[LlamaModel]:
    async with open_llama(set_to(model_file, tmp_path), GRAMMAR) as model:
        yield model
