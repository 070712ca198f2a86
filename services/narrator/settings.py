"""What the narrator can be told."""

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, FilePath, HttpUrl, SecretStr

from chassis.settings import Settings

Format = Literal["wav", "pcm", "mp3", "flac", "opus", "aac"]


def _alive(engine: Any) -> Any:
    if engine == "playht":  # others still name it
        raise ValueError("PlayHT ended its service on 31 December 2025; take supertonic, endpoint or elevenlabs")
    return engine


Engine = Annotated[Literal["espeak-ng", "supertonic", "endpoint", "elevenlabs"], BeforeValidator(_alive)]


class NarratorSettings(Settings):
    narrator_engine: Engine = Field(default="espeak-ng", description="what speaks the pages")
    narrator_licence: str = Field(
        default="",
        description="licence of the model or service, named in its books; else as `iyagi models pull` noted it",
    )
    pronunciations: FilePath | None = Field(default=None, description="a text file of words and how they are said")

    supertonic_folder: Path | None = Field(
        default=None,
        description="supertonic: the folder of the model, with onnx/ and voice_styles/; nothing is fetched",
    )
    supertonic_steps: int = Field(default=10, ge=1, le=100, description="supertonic: more sound better and take longer")
    supertonic_device: Literal["cpu", "cuda"] = Field(default="cpu", description="supertonic: where it computes")
    supertonic_threads: int = Field(
        default=0, ge=0, description="supertonic: of the CPU; 0 leaves the choice to onnxruntime"
    )

    narrator_endpoint: HttpUrl | None = Field(
        default=None, description="endpoint: a service with OpenAI's /v1/audio/speech, its address with or without /v1"
    )
    narrator_endpoint_key: SecretStr | None = Field(default=None, description="endpoint: its API key")
    narrator_endpoint_model: str = Field(default="tts-1", description="endpoint: the model's name there")
    narrator_endpoint_voices: str = Field(
        default="", description="endpoint: which of its voices is which, M1=onyx,F1=nova,*=alloy; else by our names"
    )
    narrator_endpoint_format: Format = Field(default="wav", description="endpoint: what sound to ask for")
    narrator_endpoint_rate: int = Field(
        default=24_000, ge=8_000, le=192_000, description="endpoint: samples a second of its pcm, which does not say"
    )
    narrator_endpoint_more: dict[str, Any] = Field(
        default={}, description='endpoint: what else to say in each request, as JSON: {"lang": "ko"}'
    )

    elevenlabs_key: SecretStr | None = Field(default=None, description="elevenlabs: the API key")
    elevenlabs_voices: str = Field(
        default="", description="elevenlabs: the id of the voice for each of ours, M1=…,F1=…,*=…"
    )
    elevenlabs_model: str = Field(default="eleven_multilingual_v2", description="elevenlabs: the model's name")
    elevenlabs_format: str = Field(
        default="mp3_44100_128", pattern=r"^(mp3|pcm|opus|wav)_\d+(_\d+)?$", description="elevenlabs: the output format"
    )
    elevenlabs_url: HttpUrl = Field(default=HttpUrl("https://api.elevenlabs.io"), description="elevenlabs: its address")
