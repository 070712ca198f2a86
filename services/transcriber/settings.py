from pathlib import Path
from typing import Literal

from pydantic import Field, HttpUrl, SecretStr

from chassis.settings import Settings

Engine = Literal["none", "whisper", "endpoint"]


class TranscriberSettings(Settings):
    """Without an engine the transcriber runs, and says that it hears nothing and how to change that."""

    transcriber_engine: Engine | None = Field(
        default=None, description="what hears: none, whisper, endpoint; unset: whisper if IYAGI_WHISPER_MODEL is set"
    )
    whisper_model: Path | None = Field(default=None, description="folder of a faster-whisper model; nothing is fetched")
    whisper_device: Literal["cpu", "cuda", "auto"] = Field(default="cpu", description="where it computes")
    whisper_compute_type: str = Field(default="int8", description="int8 on a CPU; float16 or int8_float16 on a GPU")
    whisper_threads: int = Field(default=0, ge=0, description="of the CPU; 0 leaves the choice to the engine")
    transcriber_unload_after: float = Field(
        default=0.0, ge=0.0, description="whisper: seconds without a recording until the model is put away; 0 keeps it"
    )
    transcriber_endpoint: HttpUrl | None = Field(
        default=None,
        description="endpoint: a service with OpenAI's /v1/audio/transcriptions, its address with or without /v1",
    )
    transcriber_endpoint_key: SecretStr | None = Field(default=None, description="endpoint: its API key")
    transcriber_endpoint_model: str = Field(default="whisper-1", description="endpoint: the model's name there")

    @property
    def engine(self) -> Engine:
        return self.transcriber_engine or ("whisper" if self.whisper_model else "none")
