"""Values that any kind of order needs."""

import re
import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

RUN_ID = r"\d{8}_\d{6}_[0-9a-f]{6}"
SEED_LIMIT = 2**32  # exclusive; fits every engine's seed and a JavaScript number

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")


class Value(BaseModel):
    """A frozen value. Unknown members are ignored, so that an older build reads what a newer one added."""

    model_config = ConfigDict(frozen=True, extra="ignore")


def _plain(text: object) -> object:
    """NFC, trimmed: what a reader typed and what a macOS keyboard sent are the same words."""
    return unicodedata.normalize("NFC", text).strip() if isinstance(text, str) else text


def _printable(text: str) -> str:
    if found := _CONTROL.search(text):
        raise ValueError(f"control character U+{ord(found.group()):04X} at position {found.start()}")
    return text


RunId = Annotated[str, StringConstraints(pattern=f"^{RUN_ID}$")]
Plain = Annotated[str, BeforeValidator(_plain), AfterValidator(_printable)]
Field200 = Annotated[Plain, StringConstraints(min_length=1, max_length=200)]
Seed = Annotated[int, Field(ge=0, lt=SEED_LIMIT, strict=True)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Seconds = Annotated[float, Field(ge=0)]
Medium = Literal["picture", "voice"]

PICTURE: Medium = "picture"
VOICE: Medium = "voice"


class Artifact(Value):
    """A picture or a voice, named by its content; the bytes travel through the object store, never inside a fact."""

    sha256: Sha256
    bytes: int = Field(ge=1)
    media_type: str
    width: int | None = None  # pixels, of a picture
    height: int | None = None


Papers = dict[str, Artifact]  # what an engine was given and what it answered, by name


class Try(Value):
    """One attempt at a piece of work that did not succeed."""

    time: str  # RFC 3339, UTC
    code: str
    reason: str
