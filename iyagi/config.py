"""`iyagi config`: every setting of every service, as it would be at a start now."""

import importlib
import os
import re
from dataclasses import dataclass, field
from typing import Annotated

import typer
from pydantic import ValidationError
from rich.markup import escape

from chassis.settings import Settings
from contracts.errors import IyagiError
from iyagi.models.settings import ModelsSettings
from iyagi.telling import command, console, table

SERVICES = ("gateway", "story", "illustrator", "narrator", "transcriber")
COMMAND: tuple[str, type[Settings]] = ("iyagi models", ModelsSettings)
PREFIX = str(Settings.model_config.get("env_prefix"))
SECRET = re.compile(r"(key|token|secret|password)s?$")
PASSWORD = re.compile(r"(?<=://)[^/@\s]+(?=@)")  # user and password in a URL
HIDDEN = "••••"

app = typer.Typer(no_args_is_help=True, help="Look at the settings; they come from the environment.")


class InvalidSettings(IyagiError):
    code = "invalid_settings"
    en = "These settings are not as expected:\n{why}"
    ko = "설정이 올바르지 않습니다:\n{why}"


@dataclass
class Setting:
    name: str  # of the environment variable
    value: str
    default: bool
    description: str
    services: list[str] = field(default_factory=list)

    @property
    def of(self) -> str:
        return "모두" if len(self.services) == len(SERVICES) + 1 else ", ".join(self.services)


@app.callback()
def config() -> None:
    """Look at the settings; they come from the environment."""


@app.command()
def show(origin: Annotated[bool, typer.Option("--origin", help="say where each value comes from")] = False) -> None:
    """Every setting of every service, with its value and what it is for. Secrets are hidden."""
    with command():
        found = settings_of_all()
    made = table("설정", "값", *(["출처"] if origin else []), "서비스", "뜻")
    for one in found:
        where = ["기본값" if one.default else "환경"] if origin else []
        made.add_row(one.name, escape(one.value), *where, one.of, escape(one.description))
    console().print(made)


def settings_of_all() -> list[Setting]:
    """In the order of the services, those of all of them first and those of the command last."""
    found: dict[str, Setting] = {}
    given = {name.upper() for name in os.environ}
    readers = [(service, settings_class(service)) for service in SERVICES]
    for reader, kind in (*readers, COMMAND):
        values = read(kind)
        for name, described in kind.model_fields.items():
            variable = f"{PREFIX}{name}".upper()
            value = shown(name, getattr(values, name))
            one = Setting(variable, value, variable not in given, described.description or "")
            found.setdefault(variable, one).services.append(reader)
    return sorted(found.values(), key=lambda one: -len(one.services))


def settings_class(service: str) -> type[Settings]:
    """The service's own class of settings, defined in its `settings.py`."""
    module = importlib.import_module(f"services.{service}.settings")
    (own,) = (
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Settings) and value.__module__ == module.__name__
    )
    return own


def read(kind: type[Settings]) -> Settings:
    try:
        return kind()
    except ValidationError as error:
        why = "\n".join(f"  {PREFIX}{one['loc'][0]}".upper() + f": {one['msg']}" for one in error.errors())
        raise InvalidSettings(why=why) from error


def shown(name: str, value: object) -> str:
    """A value as a person may see it."""
    if value is None:
        return "-"
    return HIDDEN if SECRET.search(name) else PASSWORD.sub(HIDDEN, str(value))
