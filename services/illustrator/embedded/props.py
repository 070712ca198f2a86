"""Things in the scene: what lies on the ground, what hangs in the air, what gives light."""

from collections.abc import Callable

from services.illustrator.embedded.canvas import Wash
from services.illustrator.embedded.colour import LAMP, colour, glaze
from services.illustrator.embedded.places.plants import flower
from services.illustrator.embedded.shapes import Points, box, curve, ellipse, points
from services.illustrator.embedded.stage import Stage

AIRBORNE = ("kite", "balloon", "star")
THREAD = colour("7d6a5c")
SOLID = Wash(strength=0.9, edge=0.3, shade=0.3, body=1.0)


def draw_props(stage: Stage, props: tuple[str, ...]) -> None:
    """In the air above the cast, or on the ground beside it."""
    for number, prop in enumerate(props):
        left = number % 2 == 0
        if prop in AIRBORNE:
            x, y = stage.across(0.12, 0.36) if left else stage.across(0.64, 0.88), stage.near(0.20, 0.36)
        else:
            x, y = stage.across(0.12, 0.2) if left else stage.across(0.80, 0.88), stage.near(0.93, 0.96)
        PROPS[prop](stage, x, y)


def _put(stage: Stage, outline: Points, code: str) -> None:
    stage.canvas.wash(outline, glaze(colour(code), stage.air.spot), SOLID)


def _lantern(stage: Stage, x: float, y: float) -> None:
    y -= 0.05
    stage.canvas.glow(x, y, 0.24, LAMP, 0.6 if stage.air.dark else 0.3)
    stage.canvas.wash(ellipse(x, y, 0.036, 0.045), colour("f2a05f"), SOLID)
    for down in (-0.045, 0.045):
        _put(stage, box(x - 0.018, y + down - 0.006, x + 0.018, y + down + 0.006), "8a5d45")


def _balloon(stage: Stage, x: float, y: float) -> None:
    thread = curve([(x, y + 0.06), (x + 0.015, y + 0.14), (x, y + 0.22)], closed=False)
    stage.canvas.line(thread, 0.003, THREAD)
    _put(stage, ellipse(x, y, 0.05, 0.062), "e8837a")


def _kite(stage: Stage, x: float, y: float) -> None:
    tail = curve([(x, y + 0.06), (x + 0.03, y + 0.14), (x - 0.02, y + 0.22), (x + 0.02, y + 0.3)], closed=False)
    stage.canvas.line(tail, 0.003, THREAD)
    _put(stage, points([(x, y - 0.07), (x + 0.055, y), (x, y + 0.07), (x - 0.055, y)]), "f3c35f")
    _put(stage, ellipse(x, y, 0.02, 0.02), "dd6a5c")


def _star(stage: Stage, x: float, y: float) -> None:
    for across, down in ((0, 0), (0.06, 0.05), (-0.05, 0.07), (0.02, 0.12)):
        stage.canvas.glow(x + across, y + down, 0.05, LAMP, 0.9)


def _book(stage: Stage, x: float, y: float) -> None:
    for side in (-0.07, 0.07):
        _put(stage, points([(x, y - 0.04), (x + side, y - 0.06), (x + side, y - 0.005), (x, y + 0.012)]), "fbf3e0")


def _boat(stage: Stage, x: float, y: float) -> None:
    _put(stage, curve([(x - 0.13, y - 0.06), (x + 0.13, y - 0.06), (x + 0.08, y), (x - 0.08, y)]), "b98560")


def _basket(stage: Stage, x: float, y: float) -> None:
    _put(stage, curve([(x - 0.07, y - 0.08), (x + 0.07, y - 0.08), (x + 0.055, y), (x - 0.055, y)]), "c99a66")


def _fruit(stage: Stage, x: float, y: float) -> None:
    for across, up in ((-0.04, 0.025), (0.04, 0.025), (0.0, 0.055)):
        _put(stage, ellipse(x + across, y - up, 0.032, 0.03), "ec8b5e")


def _ball(stage: Stage, x: float, y: float) -> None:
    _put(stage, ellipse(x, y - 0.035, 0.038, 0.038), "8ab4dc")


def _flowers(stage: Stage, x: float, y: float) -> None:
    for across in (-0.04, 0.0, 0.04):
        flower(stage, x + across, y, 0.10)


PROPS: dict[str, Callable[[Stage, float, float], None]] = {
    "lantern": _lantern,
    "balloon": _balloon,
    "kite": _kite,
    "star": _star,
    "book": _book,
    "boat": _boat,
    "basket": _basket,
    "fruit": _fruit,
    "ball": _ball,
    "flower": _flowers,
}
