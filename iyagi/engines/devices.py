"""Whether what is installed here can compute where it is told to; each in words of what to do, or None."""

from importlib import import_module
from typing import Any

from services.story.llama.library import BUILD_CUDA

CUDA = "CUDAExecutionProvider"


def llama_layers(settings: Any) -> str | None:
    if not settings.story_gpu_layers or import_module("llama_cpp").llama_supports_gpu_offload():
        return None
    return f"llama.cpp: CPU → {BUILD_CUDA} (IYAGI_STORY_GPU_LAYERS=0)"


def supertonic_device(settings: Any) -> str | None:
    if settings.supertonic_device != "cuda" or CUDA in import_module("onnxruntime").get_available_providers():
        return None
    return "onnxruntime: CPU → pip install onnxruntime-gpu (IYAGI_SUPERTONIC_DEVICE=cpu)"
