"""What the embedded engines make, for readers of the documents: `python -m iyagi.gallery`, or `make gallery`.

Three whole books with their words, and a labelled sheet of what the painter knows. Pictures depend on the versions of
numpy and Pillow to the last bit, so that no test compares them; they are made anew when the engines change.
"""

import asyncio
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from contracts.book import Brief, Options, Scene, Size
from services.illustrator.embedded.picture import paint
from services.story.embedded.storyteller import EmbeddedStoryteller
from services.story.order import Order
from services.story.tale import Cast, Draft

PAGE = "docs/books.md"
SHEET = "docs/painter.jpg"
PAINTED = Size(width=1024, height=1024)
SHOWN = 360  # pixels, of a picture in a book
TILE, LABEL = 200, 22  # pixels, of the sheet
COLUMNS = 8
QUALITY = 82  # of JPEG


@dataclass(frozen=True)
class Sample:
    folder: str
    brief: Brief
    options: Options


SAMPLES = (
    Sample(
        "docs/books/mountain",
        Brief(era="조선 시대", place="깊은 산골 마을", characters="용감한 토끼와 호랑이", topic="우정"),
        Options(seed=2115),  # as the README orders it
    ),
    Sample(
        "docs/books/moon",
        Brief(era="2300년", place="달 기지", characters="로봇 코코, 할머니", topic="할머니의 된장국", age="7-9"),
        Options(seed=5),
    ),
    Sample(
        "docs/books/sea",
        Brief(era="지난여름", place="푸른 바닷속", characters="꼬마 거북이, 물고기, 문어", topic="용기", age="3-5"),
        Options(seed=16),
    ),
)
KINDS = (
    *("rabbit", "tiger", "bear", "fox", "cat", "dog", "mouse", "magpie", "turtle", "dragon", "frog", "deer"),
    *("pig", "elephant", "lion", "bird", "fish", "boy", "girl", "grandmother", "grandfather", "king", "princess"),
    "robot",
)
AT_HOME = {"fish": "underwater"}  # where a kind is shown, if not in the meadow
PLACES = (
    *("forest", "shore", "mountain", "village", "palace", "city", "school", "room", "market"),
    *("desert", "snow", "space", "clouds", "cave", "river", "farm"),
)
TIMES = ("morning", "noon", "evening", "night")
POSES = ("standing", "walking", "sitting", "waving")


def main() -> None:
    books = [_book(sample) for sample in SAMPLES]
    Path(PAGE).write_text(_INTRODUCTION + "\n".join(books), encoding="utf-8")
    _sheet(list(_tiles())).save(SHEET, quality=QUALITY)


_INTRODUCTION = """# 기본 엔진이 만든 책 · Books made by the embedded engines

기본 이야기·기본 그림·기본 목소리 (AI 모델 없이 만들었어요). 두 코어에서 한 권에 몇 초가 걸립니다.
Made without any model, in some seconds on two cores; `make gallery` makes this page anew.

"""


def _book(sample: Sample) -> str:
    """Paints the pages into the sample's folder; its Markdown."""
    cast, drafts = asyncio.run(_told(sample))
    folder = Path(sample.folder)
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"## {drafts[0].text}", "", _asked(sample), ""]
    for draft in drafts:
        name = "cover.jpg" if draft.page == 0 else f"panel_{draft.page}.jpg"
        picture = _painted(draft.scene, draft.page, sample.options.seed).resize(
            (SHOWN, SHOWN), Image.Resampling.LANCZOS
        )
        picture.save(folder / name, quality=QUALITY)
        lines.append(
            f'<img src="{sample.folder.removeprefix("docs/")}/{name}" width="{SHOWN}" alt="{draft.scene.alt}">'
        )
        lines += ["", draft.text if draft.page else f"**{draft.text}**", ""]
    lines += [f"- {member.name}: {member.looks}" for member in cast.members]
    return "\n".join([*lines, ""])


def _asked(sample: Sample) -> str:
    brief = sample.brief
    return (
        f"`시대` {brief.era} · `장소` {brief.place} · `등장인물` {brief.characters} · `주제` {brief.topic} · "
        f"{brief.age.replace('-', '–')}세"
    )


async def _told(sample: Sample) -> tuple[Cast, list[Draft]]:
    order = Order(run=sample.folder, attempt=0, brief=sample.brief, options=sample.options)
    parts = [part async for part in EmbeddedStoryteller().tell(order, ())]
    (cast,) = (part for part in parts if isinstance(part, Cast))
    return cast, [part for part in parts if isinstance(part, Draft)]


def _tiles() -> Iterator[tuple[str, Scene]]:
    """Each kind, then each place with two friends in it."""
    for number, kind in enumerate(KINDS):
        place = AT_HOME.get(kind, "meadow")
        label = f"{kind}, {place}" if kind in AT_HOME else kind
        prompt = f"a {kind} {POSES[number % len(POSES)]}, happy"
        yield label, Scene(prompt=prompt, place=place, time="noon", shot="medium")
    for number, place in enumerate(PLACES):
        time = TIMES[number % len(TIMES)]
        scene = Scene(prompt=f"a girl and a rabbit walking, {place}", place=place, time=time, shot="wide")
        yield f"{place}, {time}", scene


def _sheet(tiles: list[tuple[str, Scene]]) -> Image.Image:
    rows = -(-len(tiles) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * TILE, rows * (TILE + LABEL)), "white")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(14)
    for number, (label, scene) in enumerate(tiles):
        x, y = number % COLUMNS * TILE, number // COLUMNS * (TILE + LABEL)
        sheet.paste(_painted(scene, 1, number).resize((TILE, TILE), Image.Resampling.LANCZOS), (x, y))
        draw.text((x + TILE / 2, y + TILE + LABEL / 2), label, fill="black", font=font, anchor="mm")
    return sheet


def _painted(scene: Scene, page: int, seed: int) -> Image.Image:
    return Image.open(io.BytesIO(paint(scene, page, seed, PAINTED, lambda _: None)))


if __name__ == "__main__":
    main()
