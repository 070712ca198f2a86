"""The command `iyagi`: a table of commands, each imported when it is asked for."""

import importlib
from typing import Any

import typer
from typer.core import TyperGroup

COMMANDS = {
    "up": "iyagi.up",
    "run": "iyagi.run",
    "book": "iyagi.book",
    "why": "iyagi.why",
    "log": "iyagi.log",
    "replay": "iyagi.replay",
    "bus": "iyagi.bus",
    "doctor": "iyagi.doctor",
    "models": "iyagi.models.commands",
    "config": "iyagi.config",
}


class Commands(TyperGroup):
    """`iyagi up` is not to wait for what only `iyagi replay` needs."""

    def list_commands(self, _: object) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _: object, name: str) -> Any:  # a command of the click inside typer, which has no public name
        module = COMMANDS.get(name)
        if module is None:
            return None
        command = typer.main.get_command(importlib.import_module(module).app)
        command.name = name
        return command


app = typer.Typer(
    cls=Commands, no_args_is_help=True, add_completion=False, help="이야기: four fields become a picture book."
)


@app.callback()
def iyagi() -> None:
    """이야기: four fields become a picture book."""
