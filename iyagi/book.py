"""`iyagi book`: order a book, watch it being made, end with its folder."""

import asyncio
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from chassis.settings import Settings
from contracts.http import Book, RunView
from iyagi.gateway import Gateway, Url, open_gateway
from iyagi.telling import command, console

EMBEDDED = ("embedded", "espeak-ng")  # engines that need no model
STAGES = {"LLM": "글을 쓰는 중", "COVER": "표지를 그리는 중", "TTS": "목소리를 만드는 중"}

app = typer.Typer()


@app.command()
def book(
    era: Annotated[str, typer.Option(help="시대")],
    place: Annotated[str, typer.Option(help="장소")],
    characters: Annotated[str, typer.Option(help="등장인물")],
    topic: Annotated[str, typer.Option(help="주제")],
    panels: Annotated[int | None, typer.Option(help="pages besides the cover, 1 to 12")] = None,
    voice: Annotated[str | None, typer.Option(help="M1 to M5, F1 to F5")] = None,
    speed: Annotated[float | None, typer.Option(help="of the voice, 0.7 to 2.0")] = None,
    seed: Annotated[int | None, typer.Option(help="the same seed, the same book")] = None,
    age: Annotated[str | None, typer.Option(help="3-5, 5-7 or 7-9")] = None,
    tts: Annotated[bool, typer.Option("--tts/--no-tts", help="with voices")] = True,
    url: Url = None,
) -> None:
    """Order a book and watch it being made. Exit code 1 when it failed."""
    fields = {"era_ko": era, "place_ko": place, "characters_ko": characters, "topic_ko": topic, "tts_enabled": tts}
    options = {"panels": panels, "voice": voice, "speed": speed, "seed": seed, "age": age}
    body = fields | {name: value for name, value in options.items() if value is not None}
    with command() as settings:
        asyncio.run(_make(settings, body, url))


async def _make(settings: Settings, body: dict[str, Any], url: str | None) -> None:
    async with open_gateway(url) as gateway:
        run = await gateway.order(body)
        console().print(f"주문했어요: {run}")
        end = await _watch(gateway, run, voices=body["tts_enabled"])
        made = await gateway.book(run) if end.status == "DONE" else None
    if made is None:
        typer.echo(f"만들지 못했어요: {end.error}\n자세히: iyagi why {run}", err=True)
        raise typer.Exit(1)
    missing = _missing(end, voices=body["tts_enabled"])
    if missing:
        typer.echo(f"빠진 것이 있어요: {', '.join(missing)}\n자세히: iyagi why {run}", err=True)
    console().print(f"《{escape(end.pages[0].title)}》 다 됐어요 → {escape(_where(settings, gateway, run))}")
    if label := _label(made):
        console().print(label)


async def _watch(gateway: Gateway, run: str, voices: bool) -> RunView:
    """Bars of what can be fetched, until the run ends."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console()) as progress:
        pictures = progress.add_task("그림", total=None)
        spoken = progress.add_task("목소리", total=None, visible=voices)
        view = None
        async for view in gateway.watch(run):
            stage = "다 됐어요" if view.status == "DONE" else _stage(view)
            progress.update(
                pictures,
                description=f"그림 · {stage}",
                total=len(view.pages),
                completed=sum(bool(page.image_url) for page in view.pages),
            )
            progress.update(spoken, total=len(view.pages), completed=sum(bool(page.audio_url) for page in view.pages))
    ended = view is not None and view.status in ("DONE", "FAILED")
    return view if view is not None and ended else await gateway.view(run)  # 204: it ended while we were away


def _stage(view: RunView) -> str:
    if view.status == "QUEUED":
        return "차례를 기다리는 중"
    return STAGES.get(view.stage) or f"{view.stage.removeprefix('PANEL_')}쪽을 그리는 중"


def _missing(view: RunView, voices: bool) -> list[str]:
    pictures = [f"{page.page}쪽 그림" for page in view.pages if not page.image_url]
    return pictures + [f"{page.page}쪽 목소리" for page in view.pages if voices and not page.audio_url]


def _label(book: Book) -> str:
    """What readers are told of a book in whose making no model had a hand."""
    pictures = any(page.picture and page.picture.engine in EMBEDDED for page in book.pages)
    voices = any(page.narration and page.narration.engine in EMBEDDED for page in book.pages)
    parts = [name for name, ours in (("기본 그림", pictures), ("기본 목소리", voices)) if ours]
    return f"{'·'.join(parts)} (AI 모델 없이 만들었어요)" if parts else ""


def _where(settings: Settings, gateway: Gateway, run: str) -> str:
    """The folder when the gateway writes to this disk, else its address."""
    folder = settings.outputs / run
    return str(folder.resolve()) if folder.is_dir() else f"{gateway.url}/api/runs/{run}/book"
