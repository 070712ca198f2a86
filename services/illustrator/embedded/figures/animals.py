"""The animals of four limbs: how each is built and coloured, and how tall it is beside a child (1)."""

from services.illustrator.embedded.colour import INK, colour
from services.illustrator.embedded.figures.animal import Animal
from services.illustrator.embedded.figures.face import Eyes
from services.illustrator.embedded.figures.heads import Head

CREAM = colour("fdf3e1")
PALE = colour("fffaf4")
SOCK = colour("5d4a44")
ROSE = colour("e58f8c")


def animals() -> dict[str, tuple[Animal, float]]:
    return _small() | _beasts() | _hooved()


def _small() -> dict[str, tuple[Animal, float]]:
    return {
        "rabbit": (
            Animal(
                *(colour("f9f3ec"), PALE, Head("long", nose=ROSE, teeth=True, whiskers=True), "puff"),
                biped=True, head_size=0.255, girth=0.17,
            ),
            0.84,
        ),
        "cat": (
            Animal(
                *(colour("aaa7b2"), PALE),
                Head(
                    *("point", "tufted", "pads", ROSE), marks=("tabby",), whiskers=True,
                    eyes=Eyes(0.43, 0.06, 1.15, iris=colour("a8c86a")),
                ),
                "long", ("stripes",), PALE, head_size=0.265, girth=0.165, limb=0.095, legs=0.20, trunk=0.145,
            ),
            0.84,
        ),
        "dog": (
            Animal(
                *(colour("e6bf8d"), CREAM, Head("flop", "round", "muzzle", marks=("patch",)), "wag"),
                head_size=0.26, girth=0.185, legs=0.19, trunk=0.155,
            ),
            0.90,
        ),
        "mouse": (
            Animal(
                *(colour("b9b3ba"), colour("f6e3d3")),
                Head("big", "drop", "none", ROSE, -0.50, teeth=True, whiskers=True, eyes=Eyes(0.36, 0.0, 0.95)),
                "thin", paws=colour("f3bfb4"), biped=True, head_size=0.25, girth=0.14, limb=0.075,
            ),
            0.60,
        ),
        "squirrel": (
            Animal(
                *(colour("c98a5a"), CREAM, Head("tufted", "cheeky", "soft", marks=("squirrel",), teeth=True), "plume"),
                biped=True, head_size=0.25, girth=0.155, limb=0.085,
            ),
            0.68,
        ),
        "frog": (
            Animal(
                *(colour("93c46a"), colour("eff3c6")),
                Head("none", "broad", "frog", None, eyes=Eyes(0.56, 0.66, 1.0)),
                pelt=("spots",), biped=True, head_size=0.285, girth=0.21, limb=0.09,
            ),
            0.66,
        ),
        "monkey": (
            Animal(
                *(colour("a8754f"), colour("f3d3b0"), Head("round", "round", "none", marks=("ape",)), "long"),
                head_size=0.25, girth=0.16, limb=0.085, trunk=0.14, legs=0.23,
            ),
            0.88,
        ),
        "hedgehog": (
            Animal(
                *(colour("c09a7a"), CREAM, Head("round", "drop", "soft", nose_y=-0.46, top="mane"),),
                biped=True, head_size=0.23, girth=0.20, limb=0.085,
            ),
            0.64,
        ),
        "raccoon": (
            Animal(
                *(colour("a39c97"), PALE, Head("round", "tufted", "soft", marks=("panda",)), "ringed"),
                head_size=0.26, girth=0.19,
            ),
            0.86,
        ),
    }  # fmt: skip


def _beasts() -> dict[str, tuple[Animal, float]]:
    return {
        "tiger": (
            Animal(
                *(colour("f4a24c"), PALE, Head("round", "tufted", "pads", ROSE, marks=("tiger",), whiskers=True)),
                *("ringed", ("stripes",)), head_size=0.28, girth=0.215, limb=0.12, trunk=0.18,
            ),
            1.14,
        ),
        "bear": (
            Animal(
                *(colour("ae7d55"), colour("ecd3b0"), Head("round", "round", "muzzle"), "stub"),
                head_size=0.255, girth=0.255, limb=0.135, trunk=0.215, legs=0.19,
            ),
            1.18,
        ),
        "panda": (
            Animal(
                *(colour("fbf8f3"), PALE, Head("round", marks=("panda",), ear_tint=colour("5a555e")), "stub"),
                ("band",), head_size=0.265, girth=0.24, limb=0.13, trunk=0.21, legs=0.17,
            ),
            1.08,
        ),
        "fox": (
            Animal(
                *(colour("ec8040"), PALE, Head("tall", "wedge", "none", nose_y=-0.60, marks=("mask",)), "bushy"),
                paws=SOCK, head_size=0.245, girth=0.15, limb=0.085, legs=0.24, trunk=0.135,
            ),
            0.98,
        ),
        "wolf": (
            Animal(
                *(colour("8f95a6"), colour("eceef2")),
                Head("tall", "wedge", "none", nose_y=-0.60, marks=("mask",), eyes=Eyes(iris=colour("f0cf68"))),
                "bushy", head_size=0.255, girth=0.18, legs=0.26, trunk=0.155,
            ),
            1.12,
        ),
        "lion": (
            Animal(
                *(colour("f1c070"), CREAM, Head("round", "round", "muzzle", colour("8c5340"), top="mane"), "tuft"),
                head_size=0.25, girth=0.195, limb=0.12, trunk=0.17,
            ),
            1.16,
        ),
        "dragon": (
            Animal(
                *(colour("6cb98f"), colour("f8e6a2")),
                Head("none", "round", "dragon", None, horns="dragon", eyes=Eyes(0.40, 0.28), wide=0.98),
                "scaly", ("crest",), head_size=0.265, girth=0.215, limb=0.12, wings=colour("f2c27a"), trunk=0.18,
            ),
            1.34,
        ),
        "dinosaur": (
            Animal(
                *(colour("8cc0a4"), colour("f3ecbc"), Head("none", "cheeky", "dragon", None, eyes=Eyes(0.42, 0.26))),
                *("scaly", ("crest", "spots")), head_size=0.27, girth=0.23, limb=0.10, trunk=0.20, biped=True,
            ),
            1.36,
        ),
    }  # fmt: skip


def _hooved() -> dict[str, tuple[Animal, float]]:
    return {
        "deer": (
            Animal(
                *(colour("c98d58"), CREAM, Head("leaf", "long", "deer", INK, -0.62, ("fawn",), "antlers")),
                *("flag", ("spots",)), hooved=True, head_size=0.165, limb=0.068, legs=0.33, trunk=0.125, neck=0.15,
            ),
            1.22,
        ),
        "horse": (
            Animal(
                *(colour("b5794c"), CREAM, Head("small", "long", "horse", None, marks=("blaze",), top="forelock")),
                "hair", hooved=True, head_size=0.175, limb=0.078, legs=0.33, trunk=0.15, neck=0.16,
            ),
            1.32,
        ),
        "cow": (
            Animal(
                *(colour("c98f58"), CREAM, Head("leaf", "round", "cow", None, horns="ox", wide=0.92), "tuft"),
                hooved=True, head_size=0.215, limb=0.10, legs=0.22, trunk=0.20, neck=0.03,
            ),
            1.18,
        ),
        "sheep": (
            Animal(
                *(colour("faf4e8"), PALE),
                Head("leaf", "long", "none", colour("8c6a5c"), -0.52, top="wool", tint=colour("e3c3a6")),
                "puff", ("wool",), hooved=True, head_size=0.20, limb=0.075, legs=0.18, trunk=0.18, neck=0.03,
            ),
            0.96,
        ),
        "goat": (
            Animal(
                *(colour("efe9dd"), PALE, Head("leaf", "long", "deer", colour("8c6a5c"), -0.62, horns="curled")),
                "flag", hooved=True, head_size=0.185, limb=0.075, legs=0.25, trunk=0.145, neck=0.08,
            ),
            0.98,
        ),
        "pig": (
            Animal(
                *(colour("f7b8b4"), colour("fcdcd6"), Head("fold", "cheeky", "pig", None, eyes=Eyes(0.46, 0.20))),
                tail="curl", head_size=0.26, girth=0.235, limb=0.105, legs=0.13, trunk=0.20, paws=colour("c98a86"),
            ),
            0.92,
        ),
        "elephant": (
            Animal(
                *(colour("a9b5c8"), colour("c9d2de"), Head("wide", "round", "trunk", None, wide=0.94), "cord"),
                hooved=True, head_size=0.255, limb=0.155, legs=0.20, trunk=0.235, paws=colour("8f9bb0"),
            ),
            1.42,
        ),
        "giraffe": (
            Animal(
                *(colour("f2cd7e"), CREAM, Head("leaf", "long", "deer", nose_y=-0.62)),
                *("tuft", ("patches",)), hooved=True, head_size=0.13, limb=0.062, legs=0.32, trunk=0.12, neck=0.32,
            ),
            1.60,
        ),
    }  # fmt: skip
