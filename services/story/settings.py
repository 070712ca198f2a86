"""What the story service needs to know."""

from pathlib import Path
from typing import Literal

from pydantic import Field, HttpUrl, SecretStr

from chassis.lease.settings import LeaseSettings


class StorySettings(LeaseSettings):
    story_engine: Literal["embedded", "llama", "endpoint"] = Field(
        default="embedded", description="what writes the stories"
    )
    story_model: Path | None = Field(default=None, description="llama: a GGUF file (of a split one the first part)")
    story_gpu_layers: int = Field(
        default=-1, ge=-1, description="llama: layers of the model on the GPU; -1 all, 0 chooses the CPU"
    )
    story_context: int | None = Field(
        default=None,
        ge=1024,
        description="tokens of context at most; else what the model has; memory is taken as orders need it",
    )
    story_threads: int = Field(default=0, ge=0, description="llama: of the CPU; 0 takes half of its cores")
    story_unload_after: float = Field(
        default=0.0, ge=0.0, description="llama: seconds without a story until the model is put away; 0 keeps it"
    )
    story_gpu_need: float | None = Field(
        default=None,
        ge=0,
        description="GiB that must be free on a shared GPU before a story is begun; else, llama: its file and 2 more",
    )
    story_endpoint: HttpUrl | None = Field(default=None, description="endpoint: its address, with or without /v1")
    story_endpoint_api: Literal["auto", "llama-server", "openai"] = Field(
        default="auto", description="endpoint: what it speaks; auto asks it"
    )
    story_endpoint_key: SecretStr | None = Field(default=None, description="endpoint: its API key")
    story_endpoint_model: str = Field(default="", description="endpoint: the model's name there, if it serves several")
    story_temperature: float = Field(default=0.7, gt=0.0, le=2.0, description="of a language model's choices")
    story_top_p: float = Field(default=0.9, gt=0.0, le=1.0, description="of a language model's choices")
    story_licence: str = Field(
        default="", description="the model's licence, named in its books; else as `iyagi models pull` noted it"
    )
    story_reuse: bool = Field(default=False, description="tell a story of the same order again instead of a new one")
