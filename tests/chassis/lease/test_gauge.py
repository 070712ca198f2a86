"""What the driver's tool says, as bytes or as an error."""

import asyncio
import os
from pathlib import Path

import pytest

from chassis.lease import NotMeasured, NvidiaSmi, gauge
from chassis.lease.gauge import check
from contracts.errors import MissingTool


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return folder


def says(tools: Path, script: str) -> None:
    """An nvidia-smi that notes what it was asked, and then does this."""
    program = tools / "nvidia-smi"
    program.write_text(f'#!/bin/sh\necho "$@" > "{tools}/asked"\n{script}\n', encoding="utf-8")
    program.chmod(0o755)


async def test_free_memory_is_what_the_driver_says_of_this_device(tools: Path) -> None:
    says(tools, "echo 20317")
    assert await NvidiaSmi("GPU-5e2b").free() == 20317 * 1024 * 1024
    asked = (tools / "asked").read_text(encoding="utf-8").split()
    assert asked == ["--id=GPU-5e2b", "--query-gpu=memory.free", "--format=csv,noheader,nounits"]


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("echo 'No devices were found'", "No devices were found"),
        ("echo '[N/A]'", "N/A"),
        ("echo 'NVIDIA-SMI has failed because it could not communicate with the NVIDIA driver.'; exit 9", "has failed"),
        ("echo 20317; exit 1", "20317"),
        ("printf '20317\\n8000\\n'", "20317"),
        ("true", "says"),
        ("printf '\\377'", "says"),
    ],
)
async def test_anything_but_a_number_is_no_measurement(tools: Path, script: str, why: str) -> None:
    says(tools, script)
    with pytest.raises(NotMeasured, match=why):
        await NvidiaSmi("0").free()


async def test_a_driver_that_hangs_is_not_waited_for(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gauge, "LIMIT", 0.3)
    says(tools, f'echo $$ > "{tools}/pid"; exec sleep 60')
    with pytest.raises(NotMeasured, match="did not answer"):
        await NvidiaSmi("0").free()
    pid = int((tools / "pid").read_text(encoding="utf-8"))
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


async def test_whoever_stops_asking_leaves_no_process(tools: Path) -> None:
    says(tools, f'echo $$ > "{tools}/pid"; exec sleep 60')
    asking = asyncio.create_task(NvidiaSmi("0").free())
    async with asyncio.timeout(10):
        while not (tools / "pid").exists() or not (tools / "pid").read_text():
            await asyncio.sleep(0.01)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    with pytest.raises(ProcessLookupError):
        os.kill(int((tools / "pid").read_text()), 0)


async def test_a_start_without_the_tool_or_the_device_says_what_to_do(tools: Path) -> None:
    if Path("/usr/bin/nvidia-smi").exists():
        pytest.skip("this host has the tool")
    with pytest.raises(MissingTool, match="unset IYAGI_GPU_LEASE"):
        await check(NvidiaSmi("0"), "0")
    with pytest.raises(NotMeasured):
        await NvidiaSmi("0").free()
    says(tools, "echo 'No devices were found'; exit 6")
    with pytest.raises(MissingTool, match="set IYAGI_GPU_DEVICE to an index or UUID"):
        await check(NvidiaSmi("9"), "9")
    says(tools, "echo 100")
    assert await check(NvidiaSmi("0"), "0") == 100 << 20
