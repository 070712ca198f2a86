"""What is shipped has the studio inside; a checkout that is installed for work on it builds its own."""

from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

STUDIO = "web/dist"


class Studio(BuildHookInterface[BuilderConfig]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        if not (Path(self.root) / STUDIO / "index.html").is_file():
            raise FileNotFoundError(f"{STUDIO}: the studio is not built, and nothing is shipped without it: make web")
        build_data["force_include"][STUDIO] = STUDIO
