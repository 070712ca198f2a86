"""The birds: how each is built and coloured."""

from services.illustrator.embedded.colour import colour
from services.illustrator.embedded.figures.birds import COMB, ORANGE, Bird


def birds() -> dict[str, tuple[Bird, float, float]]:
    """Each with its height beside a child and its width in its own heights."""
    black, white = colour("4d4b58"), colour("fffaf2")
    return {
        "bird": (
            Bird(colour("7fb4e0"), colour("f3a46a"), colour("5c93c8"), crest="plume"),
            *(0.66, 1.0),
        ),
        "magpie": (
            Bird(
                *(black, white, colour("4f86c6"), "sharp", colour("45424c"), "long"),
                tail_tint=colour("3f4a68"), patch=white,
            ),
            *(0.74, 1.2),
        ),
        "crow": (Bird(black, colour("5d5a68"), colour("3f3d49"), "sharp", colour("45424c")), 0.70, 1.0),
        "swallow": (Bird(colour("48608f"), white, colour("3c4f7c"), "short", black, "short", cheek=COMB), 0.60, 1.0),
        "chick": (
            Bird(
                *(colour("fbdc6e"), colour("fdeaa6"), colour("f2c552")),
                tail="none", deep=0.22, head=0.23, legs=0.06, crest="plume",
            ),
            *(0.52, 0.8),
        ),
        "duck": (Bird(white, white, colour("f0e8da"), "flat", ORANGE, "short", 0.08, neck=0.05), 0.74, 1.0),
        "hen": (Bird(colour("fbf3e4"), white, colour("d9a16a"), tail="fan", crest="comb", legs=0.12), 0.80, 1.0),
        "owl": (
            Bird(
                *(colour("a67c58"), colour("ecd6b2"), colour("855f44"), "hooked"), tail="none",
                deep=0.23, head=0.25, crest="tufts", discs=colour("f6e8cd"), upright=True,
            ),
            *(0.76, 0.75),
        ),
        "penguin": (
            Bird(
                *(colour("4f5a70"), white, colour("434d61"), "short", ORANGE, "none"),
                deep=0.23, head=0.21, cheek=white, upright=True,
            ),
            *(0.82, 0.75),
        ),
        "crane": (
            Bird(
                *(white, white, colour("eceaea"), "sharp", colour("8a8a80"), "fan"),
                legs=0.36, deep=0.135, head=0.105, neck=0.20, crest="cap", tail_tint=black,
            ),
            *(1.1, 0.9),
        ),
        "eagle": (
            Bird(
                *(colour("7a5a44"), colour("93705a"), colour("644836"), "short", colour("f2bf4a"), "fan"),
                deep=0.22, cheek=white, legs=0.12,
            ),
            *(0.98, 1.0),
        ),
        "parrot": (
            Bird(colour("e0685a"), colour("f6d56e"), colour("5f9fd0"), "hooked", black, "long", cheek=white),
            *(0.72, 1.2),
        ),
    }  # fmt: skip
