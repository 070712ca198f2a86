from pathlib import Path

from pydantic import Field, HttpUrl, SecretStr

from chassis.settings import Settings


class ModelsSettings(Settings):
    """What `iyagi models` needs to know. There is no address by default: where weights come from, the operator says."""

    models: Path | None = Field(default=None, description="where models lie; else in a folder of IYAGI_HOME")
    models_from: HttpUrl | None = Field(
        default=None,
        description="a hub's base address; files are asked for at `/<repo>/resolve/<revision>/<file>` under it",
    )
    models_token: SecretStr | None = Field(default=None, description="a token for that hub, told to nobody else")

    @property
    def folder(self) -> Path:
        return self.models or self.home / "models"
