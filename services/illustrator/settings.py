"""What the illustrator needs to know besides what every process does."""

from typing import Literal

from pydantic import Field

from chassis.settings import Settings


class IllustratorSettings(Settings):
    illustrator_engine: Literal["embedded"] = Field(default="embedded", description="what paints the pictures")
    hold_pages: bool = Field(
        default=False,
        description="one GPU for words and pictures: paint when the whole story is ready, not page by page",
    )
