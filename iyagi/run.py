"""`iyagi run`: one service, in this process."""

import importlib
from enum import StrEnum

import typer

from iyagi.telling import errors_told

app = typer.Typer()


class Service(StrEnum):
    gateway = "gateway"
    story = "story"
    illustrator = "illustrator"
    narrator = "narrator"
    transcriber = "transcriber"


@app.command()
def run(service: Service) -> None:
    """Run one service in this process."""
    with errors_told():
        importlib.import_module(f"services.{service.value}.__main__").main()
