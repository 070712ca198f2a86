"""What the story service needs to know."""

from typing import Literal

from pydantic import Field

from chassis.settings import Settings


class StorySettings(Settings):
    story_engine: Literal["embedded"] = Field(default="embedded", description="what writes the stories")
