"""The arms and legs of people, as far as their clothes show them."""

import numpy as np

from services.illustrator.embedded.colour import Colour, colour
from services.illustrator.embedded.figures.frame import Frame
from services.illustrator.embedded.figures.garments import CUTS, Outfit
from services.illustrator.embedded.figures.pen import Pen
from services.illustrator.embedded.figures.stance import Stance

SHOE = colour("8a6a58")


def draw_legs(pen: Pen, skin: Colour, outfit: Outfit, frame: Frame, stance: Stance) -> None:
    cut = CUTS[outfit.cut]
    shin = skin if cut.shin < 0.6 or ((cut.hem or 0) > 0.4 and outfit.cut != "tunic") else outfit.lower
    if outfit.cut == "suit":
        shin = outfit.top
    thick = frame.half * 0.62
    for side in (-1, 1):
        hip = side * frame.half * 0.48
        if stance.legs_forward:
            knee = (side * (frame.half * 0.9 + 0.05), 0.13)
            foot = (side * (frame.half + 0.11), 0.055)
            pen.limb([(hip, frame.hip), knee, foot], thick * 1.1, outfit.lower if cut.hem is None else shin, 0.85)
            pen.oval(foot[0] + side * 0.02, 0.06, 0.05, 0.062, SHOE, side * 16)
            continue
        foot_x = hip + side * stance.stride * 0.9
        lift = 0.045 if stance.stride and side < 0 else 0.0
        pen.limb(
            [(hip, frame.hip + 0.02), ((hip + foot_x) / 2, frame.hip * 0.5), (foot_x, 0.06 + lift)], thick, shin, 0.8
        )
        if cut.hem is None:
            end = frame.hip * (1 - cut.shin) + 0.055 + lift
            wide = 1.35 if outfit.cut == "baji" else 1.15
            pen.limb(
                [
                    (hip, frame.hip + 0.03),
                    ((hip + foot_x) / 2, (frame.hip + end) / 2),
                    (hip + (foot_x - hip) * cut.shin, end),
                ],
                thick * wide,
                outfit.top if outfit.cut == "suit" else outfit.lower,
                0.92,
            )
        if outfit.cut != "skins":
            shoe = outfit.lower if outfit.cut == "suit" else SHOE
            pen.oval(foot_x + 0.022, 0.032 + lift, 0.068, 0.034, shoe, 16 if lift else 0)
        else:
            pen.oval(foot_x + 0.022, 0.032 + lift, 0.060, 0.030, skin)


def draw_arm(pen: Pen, skin: Colour, outfit: Outfit, frame: Frame, side: int, angle: float) -> None:
    cut = CUTS[outfit.cut]
    reach = frame.reach * (1.12 if angle > 15 else 1.0)
    x, y = side * frame.half * 0.82, frame.neck - 0.055
    far_x, far_y = x + side * reach * np.cos(np.radians(angle)), y + reach * np.sin(np.radians(angle))
    elbow = ((x + far_x) / 2 + side * 0.03, (y + far_y) / 2 - 0.012)
    thick = frame.half * 0.52
    if cut.sleeve < 1:
        pen.limb([(x, y), elbow, (far_x, far_y)], thick * 0.86, skin, 0.85)
    pen.oval(far_x, far_y, thick * 0.56, thick * 0.56, skin)
    if cut.sleeve >= 1:
        pen.limb([(x, y), elbow, (x + (far_x - x) * 0.92, y + (far_y - y) * 0.92)], thick * 1.1, outfit.top, cut.puffed)
    elif cut.sleeve > 0:
        end = (x + (elbow[0] - x) * cut.sleeve * 2, y + (elbow[1] - y) * cut.sleeve * 2)
        pen.limb([(x, y), end], thick * 1.3 * max(1.0, cut.puffed * 0.8), outfit.top, 1.05)
