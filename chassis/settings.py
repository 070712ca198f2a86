"""Settings from the environment (prefix `IYAGI_`); each service adds its own in its `settings.py`."""

from pathlib import Path
from typing import Literal

from pydantic import Field, FilePath
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What every process needs to know. A wrong value fails at start, by name."""

    model_config = SettingsConfigDict(env_prefix="IYAGI_", extra="ignore", frozen=True)

    home: Path = Field(default=Path("var"), description="where the logs live; one host, one home")
    outputs: Path = Field(default=Path("outputs"), description="where finished books lie")
    nats_url: str = Field(default="nats://127.0.0.1:4222", description="the NATS server")
    nats_creds: FilePath | None = Field(default=None, description="a .creds file for NATS")
    ops_host: str = Field(default="127.0.0.1", description="where a worker's /healthz, /readyz and /metrics listen")
    ops_port: int = Field(default=0, description="their port; 0 takes a free one and logs it")
    log_format: Literal["auto", "json", "pretty"] = Field(default="auto", description="auto: json unless on a terminal")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="the least that is logged"
    )
    instance: int | None = Field(
        default=None, ge=1, description="number of this process on this host; else the first free"
    )
