"""The catalogue: which models there are, for which engine, from where, of what size and hash, under which licence."""

import tomllib
from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from contracts.values import Sha256
from iyagi.models.errors import UnknownModel

Service = Literal["story", "illustrator", "narrator", "transcriber"]


def _inside(path: str) -> str:
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or ".." in parts or "\\" in path:
        raise ValueError(f"{path} does not stay inside its folder")
    return path


Inside = Annotated[str, AfterValidator(_inside)]


class Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Entry):
    repo: str = Field(pattern=r"^[\w.-]+/[\w.-]+$")
    revision: str = Field(pattern=r"^[0-9a-f]{40}$")  # a commit: what it names never changes


class File(Entry):
    path: Inside
    bytes: int | None = None
    sha256: Sha256 | None = None


class Licence(Entry):
    name: str
    asks: str
    ko: str


class Model(Entry):
    name: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")
    engine: Service
    about: str
    default: bool = False  # the one to take when in doubt
    licence: str
    memory: int  # MB that the engine takes with it, about
    use: str  # what puts it to use; {folder} is where it lies
    sources: tuple[Source, ...] = Field(min_length=1)  # of the same bytes; the first that has them
    files: tuple[File, ...] = Field(min_length=1)

    @property
    def bytes(self) -> int | None:
        """Of all its files, when all are known."""
        known = [file.bytes for file in self.files if file.bytes is not None]
        return sum(known) if len(known) == len(self.files) else None


class Catalogue(Entry):
    licence: dict[str, Licence]
    model: dict[str, Model]

    def named(self, name: str) -> Model:
        try:
            return self.model[name]
        except KeyError:
            raise UnknownModel(name=name, known=", ".join(self.model)) from None

    def default(self, service: str) -> Model:
        """The one to take for this service when in doubt."""
        return next(model for model in self.model.values() if model.engine == service and model.default)


def parsed(text: str) -> Catalogue:
    tables = tomllib.loads(text)
    tables["model"] = {name: {"name": name, **model} for name, model in tables["model"].items()}
    return Catalogue.model_validate(tables)


@cache
def catalogue() -> Catalogue:
    return parsed((files("iyagi.models") / "catalogue.toml").read_text(encoding="utf-8"))
