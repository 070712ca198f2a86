"""How much of a GPU's memory is free, measured."""

import asyncio
import shutil
from typing import Protocol

from contracts.errors import MissingTool, WorkError

PROGRAM = "nvidia-smi"
LIMIT = 10.0  # seconds
MIB = 1 << 20


class NotMeasured(WorkError):
    code = "not_measured"
    retryable = True
    en = "The free memory of the GPU cannot be measured: {why}"
    ko = "GPU의 빈 메모리를 잴 수 없습니다: {why}"


class Gauge(Protocol):
    async def free(self) -> int:
        """Bytes of the device that any process may take now. Raises `NotMeasured`."""
        ...


class NvidiaSmi:
    """Asks the driver, which knows of every process: what a runtime keeps for itself does not count as free."""

    def __init__(self, device: str) -> None:
        self._device = device

    async def free(self) -> int:
        asked = (f"--id={self._device}", "--query-gpu=memory.free", "--format=csv,noheader,nounits")
        try:
            process = await asyncio.create_subprocess_exec(
                PROGRAM, *asked, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
            )
        except OSError as error:
            raise NotMeasured(why=str(error)) from error
        try:
            async with asyncio.timeout(LIMIT):
                output, _ = await process.communicate()
        except TimeoutError as error:
            raise NotMeasured(why=f"{PROGRAM} did not answer within {LIMIT:g} s") from error
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        told = output.decode("utf-8", "replace").strip()
        if process.returncode or not told.isdecimal():
            raise NotMeasured(why=f"{PROGRAM} says: {told[:200]}")
        return int(told) * MIB


async def check(gauge: Gauge, device: str) -> int:
    """Bytes free now; raises what tells the operator how to mend it, at start and not at the first book."""
    if isinstance(gauge, NvidiaSmi) and shutil.which(PROGRAM) is None:
        raise MissingTool(tool=PROGRAM, remedy="install the NVIDIA driver's tools, or unset IYAGI_GPU_LEASE")
    try:
        return await gauge.free()
    except NotMeasured as error:
        raise MissingTool(
            tool=f"the GPU {device}", remedy=f"{error}; set IYAGI_GPU_DEVICE to an index or UUID of `nvidia-smi -L`"
        ) from error
