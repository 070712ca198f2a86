"""One picture: sky, land, cast, what grows before it, weather, and the paper's edge around it all."""

import hashlib
import io
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from contracts.book import Scene, Size
from services.illustrator.embedded.air import air
from services.illustrator.embedded.canvas import Canvas, Wash, plain
from services.illustrator.embedded.colour import WHITE, colour
from services.illustrator.embedded.composition import Standing, arrange, ground
from services.illustrator.embedded.figures.kinds import kinds
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.paper import SHEET
from services.illustrator.embedded.places.table import PLACES, Place
from services.illustrator.embedded.props import draw_props
from services.illustrator.embedded.reading import read
from services.illustrator.embedded.shapes import Rng, box, ellipse, wobbled
from services.illustrator.embedded.sky import draw_sky, draw_weather
from services.illustrator.embedded.stage import Stage

VERSION = "1"  # rises with anything that changes a picture
LONGEST, SHORTEST = 1280, 192  # pixels of the longer side that is painted; beyond them the picture is scaled
MARGIN = 0.028  # of bare paper, in heights of the picture
SHADOW = Wash(strength=0.45, edge=0, pool=0.3, soft=0.012, wobble=0.02)
GLASS = Wash(strength=0.0, edge=0.0, body=0.10, wobble=0.0)
SHINE = Wash(strength=0.0, edge=0.0, body=0.75, wobble=0.0)
COMPRESSION = 4  # of zlib: grain hardly shrinks with more

Tell = Callable[[float], None]  # the share that is painted


def paint(scene: Scene, page: int, seed: int, size: Size, tell: Tell) -> bytes:
    """PNG bytes; the same for the same arguments."""
    sight = read(scene)
    rng = np.random.default_rng(_entropy(scene, page, seed))
    canvas = Canvas(*_painted(size), rng)
    stage = Stage(canvas, air(sight.time, sight.weather), rng, ground(page, sight.shot, rng))
    place, known = PLACES[sight.place], kinds()
    cast = [(who, known[who.kind]) for who in sight.cast]
    if place.sky:
        draw_sky(stage, sight.time, sight.weather)
    tell(0.2)
    place.behind(stage)
    tell(0.5)
    for standing in arrange(cast, page, sight.shot, canvas.aspect, rng):
        _draw_figure(stage, place, standing)
    tell(0.8)
    draw_props(stage, sight.props)
    place.before(stage)
    if not place.sheltered:
        draw_weather(stage, sight.weather)
    _leave_margin(canvas, rng)
    tell(0.95)
    return _png(canvas, size)


def _entropy(scene: Scene, page: int, seed: int) -> int:
    told = f"{VERSION}|{page}|{seed}|{scene.model_dump_json()}"
    return int.from_bytes(hashlib.sha256(told.encode()).digest()[:16], "big")


def _painted(size: Size) -> tuple[int, int]:
    longest = max(size.width, size.height)
    scale = min(max(longest, SHORTEST), LONGEST) / longest
    return max(1, round(size.width * scale)), max(1, round(size.height * scale))


def _draw_figure(stage: Stage, place: Place, standing: Standing) -> None:
    y, size = standing.y, standing.size
    if place.floating:
        y -= 0.06 + float(stage.rng.uniform(0, 0.12))
    elif standing.who.pose != "flying":
        shadow = ellipse(standing.x + 0.02, y - 0.004, size * 0.30, size * 0.05)
        stage.canvas.wash(shadow, stage.air.seen(colour("8d8794")), SHADOW)
    pen = Pen(stage.canvas, standing.x, y, size, stage.air.spot, standing.flip)
    standing.kind.draw(pen, standing.who)
    if place.bubble:
        lying = standing.who.pose == "lying"
        ahead = (-0.2 if standing.flip else 0.2) * size if lying else 0.0
        _bubble(stage, standing.x + ahead, y - size * (0.30 if lying else 0.68), size * 0.45)


def _bubble(stage: Stage, x: float, y: float, r: float) -> None:
    """A glass to breathe under."""
    stage.canvas.wash(ellipse(x, y, r, r), WHITE, GLASS)
    rim = np.concatenate([ellipse(x, y, r, r), ellipse(x, y, r * 0.965, r * 0.965)[::-1]])
    stage.canvas.wash(rim, WHITE, SHINE)
    stage.canvas.wash(ellipse(x - r * 0.55, y - r * 0.55, r * 0.16, r * 0.08, -45), WHITE, SHINE)


def _leave_margin(canvas: Canvas, rng: Rng) -> None:
    """The wash ends in a rough edge before the paper does."""
    high, wide = canvas.height, canvas.width
    edge = min(1.0, canvas.aspect) * MARGIN
    frame = wobbled(box(edge, edge, canvas.aspect - edge, 1 - edge), 0.006, rng)
    mask = Image.new("L", (wide, high))
    ImageDraw.Draw(mask).polygon((frame * high).ravel().tolist(), fill=255)
    drift, tooth = canvas.paper.drift[:high, :wide], canvas.paper.tooth[:high, :wide]
    soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(max(0.5, 0.005 * high))), dtype=np.float32) / 255
    painted = np.clip((soft - 0.5 + 0.30 * (drift - 0.5) + 0.10 * tooth) * 5 + 0.5, 0, 1)
    rim = 1 - 0.16 * np.clip(1 - np.abs(soft - 0.8) * 5, 0, 1) * painted
    canvas.rgb[:] = plain(SHEET) + (canvas.rgb * rim - plain(SHEET)) * painted
    canvas.rgb *= 1 + np.float32(0.018) * tooth


def _png(canvas: Canvas, size: Size) -> bytes:
    image = Image.fromarray(
        np.ascontiguousarray((np.clip(canvas.rgb, 0, 1) * 255 + 0.5).astype(np.uint8).transpose(1, 2, 0))
    )
    if image.size != (size.width, size.height):
        image = image.resize((size.width, size.height), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=COMPRESSION)
    return out.getvalue()
