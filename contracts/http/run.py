"""The compatibility API's answers, exactly, and the shelf."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints

from contracts.book import DEFAULT_PANELS, MAX_PANELS
from contracts.values import RunId, Seconds, Value

Progress = Annotated[float, Field(ge=0, le=1)]
Stage = Annotated[str, StringConstraints(pattern=r"^(LLM|COVER|PANEL_([1-9]|1[0-2])|TTS)$")]
Status = Literal["QUEUED", "RUNNING", "DONE", "FAILED"]
FullStatus = Literal["QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED"]


class Ordered(Value):
    model_config = ConfigDict(json_schema_extra={"examples": [{"run_id": "20250301_090000_a1b2c3"}]})

    run_id: RunId


class PageView(Value):
    """`title` is filled on the cover, `summary` on panels; an address is empty until it can be fetched."""

    page: int = Field(ge=0)
    title: str = ""
    summary: str = ""
    image_url: str = ""
    audio_url: str = ""


class RunView(Value):
    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "status": "RUNNING",
                    "stage": "PANEL_1",
                    "ready_max_page": 0,
                    "ready_max_audio_page": 0,
                    "pages": [
                        {
                            "page": 0,
                            "title": "토끼와 호랑이",
                            "summary": "",
                            "image_url": "/api/runs/20250301_090000_a1b2c3/images/cover.png",
                            "audio_url": "/api/runs/20250301_090000_a1b2c3/audio/page_0.wav",
                        },
                        {"page": 1, "title": "", "summary": "토끼가 걸었어요.", "image_url": "", "audio_url": ""},
                    ],
                    "error": None,
                }
            ]
        }
    )

    status: Status
    stage: Stage
    ready_max_page: int = Field(ge=-1)
    ready_max_audio_page: int = Field(ge=-1)
    pages: tuple[PageView, ...]
    error: str | None = None

    def frame(self) -> str:
        """The data of an update: `error` is added when there is one."""
        return self.model_dump_json(exclude={"error"} if self.error is None else None)


class RunItem(Value):
    """A book on the shelf."""

    run_id: RunId
    kind: str
    created: str  # RFC 3339
    status: FullStatus
    stage: Stage
    progress: Progress
    title: str
    name: str
    pinned: bool
    image_url: str
    error: str | None = None
    panels: int = Field(default=DEFAULT_PANELS, ge=1, le=MAX_PANELS)
    seconds: Seconds | None = None  # from the order to its end; null until then


class RunList(Value):
    """Newest first. `next` is the cursor of what follows, as in the `Link` header."""

    runs: tuple[RunItem, ...]
    next: str | None = None
    keep: int = Field(default=0, ge=0)  # how many are kept, besides the pinned ones
    next_to_go: RunId | None = None  # what makes room when one more is ordered; null while there is room


class RunGone(Value):
    """A book that is no longer on the shelf."""

    run_id: RunId


class Instance(Value):
    """One running process of a service, as it says of itself every five seconds."""

    service: str
    instance: str
    host: str
    engine: str
    model: str = ""
    version: str = ""
    state: str = "ready"
    holding: int = Field(default=0, ge=0)  # pieces of work in hand


class Services(Value):
    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "services": [
                        {"service": "story", "instance": "atelier-1", "host": "atelier", "engine": "embedded"},
                    ]
                }
            ]
        }
    )

    services: tuple[Instance, ...]


class SttResult(Value):
    """What was heard. `code` is `no_speech` when nothing was."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"stt_text": "조선 시대요", "parsed_value": "조선 시대", "confidence": 0.93}]}
    )

    stt_text: str
    parsed_value: str
    confidence: Progress
    code: str | None = Field(default=None, exclude_if=lambda code: code is None)
