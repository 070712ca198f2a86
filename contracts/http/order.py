"""What a reader sends."""

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, StringConstraints, field_validator
from pydantic_core import PydanticSerializationError, to_json

from contracts.book import DEFAULT_PANELS, MAX_PANELS, MAX_TEXT, Age, Brief, Options, Scene, Style, Voice
from contracts.values import Field200, Medium, Plain, Seed, Value

MAX_NAME = 100  # characters a reader may give a book as its name

FieldType = Literal["era", "place", "characters", "topic"]
Text = Annotated[Plain, StringConstraints(min_length=1, max_length=MAX_TEXT)]
Name = Annotated[Plain, StringConstraints(min_length=1, max_length=MAX_NAME)]


class Request(Value):
    """A body. Members that are not known are ignored, so that front ends may send what a newer build reads."""

    @field_validator("*")
    @classmethod
    def _whole_characters(cls, value: object) -> object:
        """Python's JSON reader lets lone surrogates in; no encoding would let them out, into the log."""
        try:
            to_json(value)
        except PydanticSerializationError as error:
            raise ValueError("half a character (a lone surrogate)") from error
        return value


class CreateRun(Request):
    """An order for a book."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "era_ko": "조선 시대",
                    "place_ko": "깊은 산골 마을",
                    "characters_ko": "용감한 토끼와 호랑이",
                    "topic_ko": "우정",
                    "tts_enabled": True,
                }
            ]
        }
    )

    era_ko: Field200
    place_ko: Field200
    characters_ko: Field200
    topic_ko: Field200
    tts_enabled: bool = Field(default=True, strict=True)
    panels: int = Field(default=DEFAULT_PANELS, ge=1, le=MAX_PANELS, strict=True)
    age: Age = "5-7"
    voice: Voice = "M2"
    speed: float = Field(default=1.05, ge=0.7, le=2.0, strict=True, allow_inf_nan=False)
    style: Style = "watercolor"
    seed: Seed | None = Field(default=None, description="drawn when not given; the same seed, the same book")
    reuse_story: bool = Field(default=False, strict=True, description="take an earlier story of the same brief")

    def brief(self) -> Brief:
        return Brief(
            era=self.era_ko, place=self.place_ko, characters=self.characters_ko, topic=self.topic_ko, age=self.age
        )

    def options(self, drawn: int) -> Options:
        """As ordered, with the seed drawn by the gateway when the order names none."""
        return Options(
            tts_enabled=self.tts_enabled,
            voice=self.voice,
            speed=self.speed,
            panels=self.panels,
            style=self.style,
            seed=drawn if self.seed is None else self.seed,
            reuse_story=self.reuse_story,
        )


class Revise(Request):
    """The next revision of a page, from the one that the reader saw."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"base": 0, "text": "토끼가 노래를 불렀어요.", "again": ["picture"]}]}
    )

    base: int = Field(ge=0, strict=True)
    text: Text | None = None
    scene: Scene | None = None
    again: tuple[Medium, ...] = ()

    def changes(self) -> dict[str, Any]:
        """As the gateway's decision takes them."""
        return {"text": self.text, "scene": self.scene, "again": self.again}


class Keep(Request):
    """Which of a page's pictures is to be shown."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"revision": 0}]})

    revision: int = Field(ge=0, strict=True)


class Rename(Request):
    model_config = ConfigDict(json_schema_extra={"examples": [{"title": "우리 집 이야기"}]})

    title: Name
