"""What each engine needs, by the settings of its service. An engine that is not in the table needs nothing but us."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from iyagi.engines.devices import llama_layers, supertonic_device


@dataclass(frozen=True)
class Needs:
    package: str | None = None  # that is imported
    extra: str | None = None  # of this distribution, which brings it
    path: str | None = None  # the setting that names a file or a folder
    files: tuple[str, ...] = ()  # in that folder
    magic: bytes | None = None  # with which that file begins
    given: tuple[str, ...] = ()  # settings that have no default
    address: str | None = None  # the setting that names one or more services over HTTP
    probe: str = ""  # what they are asked
    device: Callable[[Any], str | None] | None = None  # what its device lacks


SUPERTONIC = (
    *(f"onnx/{graph}.onnx" for graph in ("duration_predictor", "text_encoder", "vector_estimator", "vocoder")),
    *("onnx/tts.json", "onnx/unicode_indexer.json", "voice_styles/*.json"),
)
WHISPER = ("config.json", "model.bin", "tokenizer.json", "vocabulary.*")

NEEDS: dict[tuple[str, str], Needs] = {
    ("story", "llama"): Needs(
        package="llama_cpp", extra="story-llama", path="story_model", magic=b"GGUF", device=llama_layers
    ),
    ("story", "endpoint"): Needs(given=("story_endpoint",), address="story_endpoint"),
    ("illustrator", "comfyui"): Needs(address="comfyui_urls", probe="/system_stats"),
    ("narrator", "supertonic"): Needs(
        package="onnxruntime",
        extra="voice-supertonic",
        path="supertonic_folder",
        files=SUPERTONIC,
        device=supertonic_device,
    ),
    ("narrator", "endpoint"): Needs(given=("narrator_endpoint",), address="narrator_endpoint"),
    ("narrator", "elevenlabs"): Needs(given=("elevenlabs_key",)),
    ("transcriber", "whisper"): Needs(package="faster_whisper", extra="stt", path="whisper_model", files=WHISPER),
    ("transcriber", "endpoint"): Needs(given=("transcriber_endpoint",), address="transcriber_endpoint"),
}
