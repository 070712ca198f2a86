"""What the narrator can be told."""

from typing import Literal

from pydantic import Field

from chassis.settings import Settings


class NarratorSettings(Settings):
    narrator_engine: Literal["espeak-ng"] = Field(default="espeak-ng", description="what speaks the pages")
