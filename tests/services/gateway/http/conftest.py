from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.services.gateway.http.serving import Serving, serving


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Serving]:
    """A gateway that NATS never comes to."""
    async with serving(tmp_path) as found:
        yield found
