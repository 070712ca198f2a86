"""The transcript of the README, pasted into a shell beside a running Iyagi."""

import asyncio
import re
import shutil
from pathlib import Path

import pytest

from tests.docs.pages import ROOT
from tests.e2e.stack import open_stack

LIMIT = 120.0  # seconds
HERE = "http://127.0.0.1:8000"
PICTURES = ["cover.png", "panel_1.png", "panel_2.png", "panel_3.png", "panel_4.png"]
VOICES = [f"page_{page}.wav" for page in range(5)]


@pytest.mark.e2e
@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl to paste it for")
async def test_it_works_as_pasted_and_fetches_what_lies_in_the_outputs(tmp_path: Path) -> None:
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    (transcript,) = (block for block in blocks if block.startswith("api="))
    fetched = tmp_path / "fetched"
    fetched.mkdir()
    async with open_stack(tmp_path, instant=False) as stack:
        shell = await asyncio.create_subprocess_exec(
            *("bash", "-euo", "pipefail", "-c", transcript.replace(HERE, stack.url(""))),
            cwd=fetched,
            stdout=asyncio.subprocess.PIPE,
        )
        async with asyncio.timeout(LIMIT):
            seen, _ = await shell.communicate()
    assert shell.returncode == 0
    assert '"status":"DONE"' in seen.decode().strip().splitlines()[-2]
    (outputs,) = stack.outputs.iterdir()
    made = {path.name: path.read_bytes() for path in fetched.iterdir()}
    assert sorted(made) == sorted([*PICTURES, *VOICES])
    assert made == {name: (outputs / name).read_bytes() for name in made}
