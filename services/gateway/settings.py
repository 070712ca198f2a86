"""What the gateway needs to know besides what every process does."""

from pydantic import Field, FilePath

from chassis.settings import Settings


class GatewaySettings(Settings):
    host: str = Field(default="127.0.0.1", description="where the page and the HTTP interface listen")
    port: int = Field(default=8000, ge=0, le=65535, description="their port; 0 takes a free one and logs it")
    tls_pem: FilePath | None = Field(
        default=None, description="speak https: a PEM file with the certificate, its chain and its key; watched"
    )
    cors_origins: tuple[str, ...] = Field(default=(), description="origins besides loopback that may call, as JSON")
    queue_limit: int = Field(default=1000, ge=1, description="orders that may wait before new ones get 503")
    keep_runs: int = Field(default=100, ge=1, description="the newest runs are kept, and the pinned ones")
    deadline_hours: float = Field(default=24.0, gt=0, description="an open run without news for so long has failed")
    artifact_grace: float = Field(default=60.0, ge=0, description="seconds to look for bytes before they are lost")
    request_seconds: float = Field(default=10.0, gt=0, description="seconds in which a request must have arrived")
