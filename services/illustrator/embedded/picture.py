"""One picture: sky, land, cast, what grows before it, weather, and the paper's edge around it all."""

import hashlib
import io
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from PIL import Image

from contracts.book import Scene, Size
from services.illustrator.embedded.air import air, lamplit
from services.illustrator.embedded.canvas import Canvas, Wash
from services.illustrator.embedded.colour import WHITE
from services.illustrator.embedded.composition import Standing, arrange
from services.illustrator.embedded.edge import Edge
from services.illustrator.embedded.figures.kinds import Kind, kinds
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.framing import draw_frame
from services.illustrator.embedded.layers import separated
from services.illustrator.embedded.paper import Plane
from services.illustrator.embedded.places.part import Place
from services.illustrator.embedded.places.table import PLACES
from services.illustrator.embedded.props.placing import draw_props
from services.illustrator.embedded.reading import read
from services.illustrator.embedded.season import SEASONS
from services.illustrator.embedded.shapes import ellipse
from services.illustrator.embedded.sky import draw_sky
from services.illustrator.embedded.stage import Stage
from services.illustrator.embedded.view import view
from services.illustrator.embedded.weather import draw_weather

VERSION = "5"  # rises with anything that changes a picture
LONGEST, SHORTEST = 1280, 192  # pixels of the longer side that is painted; beyond them the picture is scaled
GLASS = Wash(strength=0.0, edge=0.0, body=0.10, wobble=0.0)
SHINE = Wash(strength=0.0, edge=0.0, body=0.75, wobble=0.0)
BUBBLE = 0.62  # radius of a glass, in heights of who is in it
COMPRESSION = 1  # of zlib: grain hardly shrinks with more

Tell = Callable[[float], None]  # the share that is painted


def paint(scene: Scene, page: int, seed: int, size: Size, tell: Tell) -> bytes:
    """PNG bytes; the same for the same arguments."""
    canvas = _canvas(scene, page, seed, size)
    edge = Edge(canvas, page, seed)
    for share in _strokes(canvas, scene, page, seed):
        tell(share)
    out = io.BytesIO()
    _sized(edge.laid_over(canvas.rgb), size).save(out, "PNG", compress_level=COMPRESSION)
    return out.getvalue()


def layers(scene: Scene, page: int, seed: int, size: Size) -> dict[str, Image.Image]:
    """The same picture as RGBA sheets, from the paper up; laid over each other they are the picture."""
    canvas = _canvas(scene, page, seed, size, covering=True)
    edge = Edge(canvas, page, seed)
    assert canvas.coverage is not None
    pictures, coverages = [_sized(edge.bare(), size)], list[Plane]()
    for _ in _strokes(canvas, scene, page, seed):
        pictures.append(_sized(edge.laid_over(canvas.rgb), size))
        covered = edge.painted * (canvas.coverage if coverages else 1)
        coverages.append(np.asarray(_sized(Image.fromarray(covered), size)))
        canvas.coverage[:] = 0
    return separated(pictures, coverages)


def _canvas(scene: Scene, page: int, seed: int, size: Size, covering: bool = False) -> Canvas:
    told = f"{VERSION}|{page}|{seed}|{scene.model_dump_json()}"
    entropy = int.from_bytes(hashlib.sha256(told.encode()).digest()[:16], "big")
    longest = max(size.width, size.height)
    scale = min(max(longest, SHORTEST), LONGEST) / longest
    wide, high = max(1, round(size.width * scale)), max(1, round(size.height * scale))
    return Canvas(wide, high, np.random.default_rng(entropy), covering)


def _strokes(canvas: Canvas, scene: Scene, page: int, seed: int) -> Iterator[float]:
    """Paints a layer (background, characters, foreground), then says how much of the picture is done."""
    sight = read(scene)
    rng = canvas.rng
    seen = view(page, seed, sight.shot, canvas.aspect, rng)
    season = SEASONS[sight.season or ("winter" if sight.weather == "snow" else "")]
    stage = Stage(canvas, air(sight.time, sight.weather), rng, seen.ground, season, sight.era)
    place, known = PLACES[sight.place], kinds()
    part = place.parts[seen.part % len(place.parts)]
    if part.sky:
        draw_sky(stage, sight.time, sight.weather)
    if part.lamplit:
        stage = replace(stage, air=lamplit(stage.air))
    part.paint(stage.through(seen.lens))
    if seen.soft:
        canvas.soften(seen.soft)
    yield 0.5
    cast = [
        (who, _roomy(known[who.kind]) if _in_glass(place, known[who.kind]) else known[who.kind]) for who in sight.cast
    ]
    group = arrange(cast, seen, page, sight.shot, canvas.aspect)
    for standing in group:
        _draw_figure(stage, place, standing)
    draw_props(stage, sight, group)
    yield 0.8
    draw_frame(stage, part.frames, seen, sight.shot, page)
    if not part.sheltered:
        draw_weather(stage, sight.weather)
    yield 0.95


def _draw_figure(stage: Stage, place: Place, standing: Standing) -> None:
    y, size = standing.y, standing.size
    if place.floating:
        y -= 0.04 + float(stage.rng.uniform(0, 0.12))
    elif standing.who.pose != "flying":
        stage.shadow(ellipse(standing.x + 0.02, y - 0.004, size * 0.30, size * 0.05))
    pen = Pen(stage.canvas, standing.x, y, size, stage.air.spot, standing.flip)
    standing.kind.draw(pen, standing.who)
    if _in_glass(place, standing.kind):
        _bubble(stage, standing.x, y - size * (0.30 if standing.who.pose == "lying" else 0.55), size * BUBBLE)


def _in_glass(place: Place, kind: Kind) -> bool:
    return place.bubble and kind.breathes


def _roomy(kind: Kind) -> Kind:
    """As wide as the glass that it breathes under."""
    return replace(kind, width=max(kind.width, 2 * BUBBLE))


def _bubble(stage: Stage, x: float, y: float, r: float) -> None:
    """A glass to breathe under."""
    stage.canvas.wash(ellipse(x, y, r, r), WHITE, GLASS)
    rim = np.concatenate([ellipse(x, y, r, r), ellipse(x, y, r * 0.965, r * 0.965)[::-1]])
    stage.canvas.wash(rim, WHITE, SHINE)
    stage.canvas.wash(ellipse(x - r * 0.55, y - r * 0.55, r * 0.16, r * 0.08, -45), WHITE, SHINE)


def _sized(image: Image.Image, size: Size) -> Image.Image:
    wanted = (size.width, size.height)
    return image if image.size == wanted else image.resize(wanted, Image.Resampling.LANCZOS)
