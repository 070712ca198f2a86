"""`iyagi models`: which models there are, fetched and verified."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from iyagi.config import read
from iyagi.models.catalogue import Model, catalogue
from iyagi.models.errors import Broken, NowhereToPullFrom
from iyagi.models.hub import open_hub
from iyagi.models.progress import Progress
from iyagi.models.pull import Pull, gb
from iyagi.models.settings import ModelsSettings
from iyagi.models.verify import Verdict, installed, verified
from iyagi.telling import command, console, language, table

MARKS = {"ok": "✓", "missing": "✗", "broken": "✗", "unknown": "!"}
SHAPE = "<IYAGI_MODELS_FROM>/<repo>/resolve/<revision>/<file>"

app = typer.Typer(no_args_is_help=True, help="Models for the real engines: list, pull, verify.")

Names = Annotated[list[str], typer.Argument(help="as `iyagi models list` names them")]


@app.callback()
def models() -> None:
    """Models for the real engines: list, pull, verify."""


@app.command("list")
def list_() -> None:
    """Every model of the catalogue: what it is for, how large, under which licence, whether it is here."""
    with command():
        folder = settings().folder
        made = table("모델", "엔진", "크기", "메모리", "라이선스", "여기", "뜻")
        for model in catalogue().model.values():
            size = gb(model.bytes) if model.bytes else "?"
            here = state(model, folder / model.name)
            memory = f"~{gb(model.memory * 10**6)}"
            name = f"{model.name} *" if model.default else model.name
            made.add_row(name, model.engine, size, memory, model.licence, here, escape(model.about))
        console().print(made)
        typer.echo(f"* 무엇을 고를지 모를 때 · {folder.absolute()}")


@app.command()
def pull(names: Names, yes: Annotated[bool, typer.Option("--yes", "-y", help="agree to the licences")] = False) -> None:
    """Fetch models from the hub in IYAGI_MODELS_FROM; a pull that was cut goes on where it was."""
    with command():
        wanted = [catalogue().named(name) for name in dict.fromkeys(names)]
        asked = settings()
        if asked.models_from is None:
            raise NowhereToPullFrom(shape=SHAPE)
        for model in wanted:
            show(model)
            if not yes:
                typer.confirm(agree(), abort=True)
        for model in wanted:
            asyncio.run(pulled(model, asked))
            typer.echo(f"✓ {model.name}: {used(model, asked.folder)}")


@app.command()
def verify(names: Annotated[list[str] | None, typer.Argument(help="else all that are here")] = None) -> None:
    """Read every byte of the models that are here. Exit code 1 when one is not as it should be."""
    with command():
        folder = settings().folder
        if names:
            wanted = [catalogue().named(name) for name in dict.fromkeys(names)]
        else:
            wanted = [model for model in catalogue().model.values() if (folder / model.name).is_dir()]
        broken = [model.name for model in wanted if not told(model, verified(model, folder / model.name))]
        if broken:
            raise Broken(models=" ".join(broken))


def settings() -> ModelsSettings:
    values = read(ModelsSettings)
    assert isinstance(values, ModelsSettings)
    return values


async def pulled(model: Model, asked: ModelsSettings) -> None:
    assert asked.models_from
    with Progress(live=sys.stderr.isatty()) as progress:
        async with open_hub(asked.models_from, asked.models_token) as hub:
            await Pull(hub, model, asked.folder / model.name, progress)()


def show(model: Model) -> None:
    """What one agrees to, before a byte of it comes."""
    licence = catalogue().licence[model.licence]
    source = model.sources[0]
    typer.echo(f"{model.name}: {model.about}")
    typer.echo(f"  {source.repo} @ {source.revision[:12]}, {gb(model.bytes) if model.bytes else '?'}")
    typer.echo(f"  {licence.name}: {licence.ko if language() == 'ko' else licence.asks}")


def agree() -> str:
    return "이 라이선스에 동의하고 받을까요?" if language() == "ko" else "Agree to this licence and pull?"


def used(model: Model, folder: Path) -> str:
    return model.use.format(folder=(folder / model.name).absolute())


def state(model: Model, folder: Path) -> str:
    if installed(model, folder):
        return "✓"
    come = sum(part.stat().st_size for part in folder.rglob("*.part")) if folder.is_dir() else 0
    return f"… {gb(come)}" if come else "-"


def told(model: Model, verdicts: list[Verdict]) -> bool:
    """Whether all is well."""
    for verdict in verdicts:
        if verdict.state != "ok":
            why = f" ({verdict.why})" if verdict.why else ""
            typer.echo(f"{MARKS[verdict.state]} {model.name}/{verdict.path}: {verdict.state}{why}")
    well = all(verdict.state == "ok" for verdict in verdicts)
    if well:
        typer.echo(f"✓ {model.name}: {len(verdicts)} files")
    return well
