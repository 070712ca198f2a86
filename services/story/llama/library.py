"""llama-cpp-python, imported when it is asked for, and what llama.cpp complains of."""

import ctypes
import functools
from importlib import import_module
from typing import Any

import structlog

from contracts.errors import EngineUnusable, MissingTool

ENGINE = "llama.cpp"
INSTALL = "pip install 'iyagi[story-llama]'"
BUILD_CUDA = (  # not what pip has kept of another build, and nothing that is not asked for
    'CMAKE_ARGS="-DGGML_CUDA=on" pip install --force-reinstall --no-cache-dir --no-deps "llama-cpp-python<0.4"'
)
ALL = -1  # layers
DEBUG, INFO, WARN, ERROR, CONTINUED = range(1, 6)  # ggml's levels
KEPT = 3  # complaints

log = structlog.get_logger()


class Complaints:
    """The last errors that llama.cpp wrote: its functions answer no more than NULL."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def hear(self, level: int, text: bytes, _: Any) -> None:
        line = text.decode(errors="replace").strip()
        if level == ERROR and line:
            self._lines = [*self._lines, line][-KEPT:]
        if level in (WARN, ERROR) and line:
            log.debug(line, engine=ENGINE)

    def taken(self) -> str:
        """What was complained of since the last time."""
        lines, self._lines = self._lines, []
        return "; ".join(lines) or "no reason was given"


@functools.cache
def library() -> Any:
    """The module. Its bindings carry no types that a checker could use."""
    try:
        module: Any = import_module("llama_cpp")
    except ImportError as error:
        raise MissingTool(tool="llama-cpp-python", remedy=INSTALL) from error
    heard = module.llama_log_callback(complaints().hear)
    module.llama_log_set(heard, ctypes.c_void_p(0))
    module.llama_backend_init()
    module.iyagi_heard = heard  # C keeps a pointer to it for as long as the process lives
    return module


@functools.cache
def complaints() -> Complaints:
    return Complaints()


def check_layers(layers: int) -> None:
    """All layers on the GPU are asked for unless a setting says otherwise: a CPU is chosen, never fallen back to."""
    if layers and not library().llama_supports_gpu_offload():
        raise EngineUnusable(
            engine=ENGINE,
            expected=f"a GPU for {'all' if layers == ALL else layers} layers of the model (IYAGI_STORY_GPU_LAYERS)",
            found="a build of llama-cpp-python that offers none",
            remedy=f"{BUILD_CUDA}  (or IYAGI_STORY_GPU_LAYERS=0, to write on the CPU on purpose)",
        )
