from pathlib import Path
from typing import Literal

from pydantic import Field

from chassis.settings import Settings


class TranscriberSettings(Settings):
    """Without a model the transcriber runs, and says that it hears nothing and how to change that."""

    whisper_model: Path | None = Field(default=None, description="folder of a faster-whisper model; nothing is fetched")
    whisper_device: Literal["cpu", "cuda", "auto"] = Field(default="cpu", description="where it computes")
    whisper_compute_type: str = Field(default="int8", description="int8 on a CPU; float16 or int8_float16 on a GPU")
    whisper_threads: int = Field(default=0, ge=0, description="of the CPU; 0 leaves the choice to the engine")
