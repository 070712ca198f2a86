"""What the illustrator needs to know besides what every process does."""

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_settings import NoDecode
from yarl import URL

from chassis.lease.settings import LeaseSettings


def _listed(value: Any) -> Any:
    """As written in the environment: one, or several with commas between them."""
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


def _addresses(urls: tuple[str, ...]) -> tuple[str, ...]:
    for url in urls:
        found = URL(url)
        if found.scheme not in ("http", "https") or not found.host or found.query_string:
            raise ValueError(f"expected an address such as http://127.0.0.1:8188, found {url}")
    return tuple(dict.fromkeys(url.rstrip("/") for url in urls))


Urls = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed), AfterValidator(_addresses)]


class IllustratorSettings(LeaseSettings):
    illustrator_engine: Literal["embedded", "comfyui"] = Field(
        default="embedded", description="what paints the pictures"
    )
    illustrator_licence: str = Field(default="", description="comfyui: licence of its models, named in its books")
    hold_pages: bool = Field(
        default=False,
        description="one GPU for words and pictures: paint when the whole story is ready, not page by page; "
        "with ComfyUI and IYAGI_GPU_LEASE always",
    )
    illustrator_gpu_need: float = Field(
        default=12.0, ge=0, description="GiB that must be free on a shared GPU before a book is painted"
    )
    comfyui_urls: Urls = Field(
        default=("http://127.0.0.1:8188",),
        min_length=1,
        description="ComfyUI servers, with commas between them; pages are spread over them",
    )
    comfyui_workflow: str = Field(
        default="flux-schnell-fp8", description="flux-schnell, flux-schnell-fp8, flux-dev, sdxl or a workflow's file"
    )
    comfyui_steps: int | None = Field(default=None, ge=1, le=200, description="of the sampler; else the workflow's own")
    comfyui_free: Literal["idle", "book", "never"] = Field(
        default="idle",
        description="when its GPU memory is given back: without a picture for 30 s, after each book too, or never",
    )
    comfyui_folder: Path | None = Field(
        default=None, description="of a ComfyUI on this host, started when none answers at the first address"
    )
    comfyui_command: str = Field(default="", description="the same as a whole command line")
    comfyui_seconds: float = Field(default=300.0, gt=0, description="the longest that one picture may take")
    comfyui_stall: float = Field(
        default=150.0, gt=0, description="seconds without progress before a picture is given up; first runs load models"
    )
