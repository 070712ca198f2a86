"""What the narrator can be told."""

from typing import Literal

from pydantic import Field, FilePath

from chassis.settings import Settings


class NarratorSettings(Settings):
    narrator_engine: Literal["espeak-ng"] = Field(default="espeak-ng", description="what speaks the pages")
    pronunciations: FilePath | None = Field(default=None, description="a text file of words and how they are said")
