"""The people: how each is built and dressed, and how tall it is beside a child (1)."""

from services.illustrator.embedded.colour import NAMED, colour
from services.illustrator.embedded.figures.frame import ADULT, ELDER, YOUTH
from services.illustrator.embedded.figures.garments import Outfit
from services.illustrator.embedded.figures.person import GREY, Person

WHITE, YELLOW, PINK = colour("fbf6ea"), colour("f6dc84"), colour("ef9aa4")
BLUE, GREEN, RED = colour("7fa8d8"), colour("93c084"), colour("d95f50")
DENIM, KHAKI, LILAC = colour("6f86ad"), colour("cdb083"), colour("c9b0dc")
TEAL, ROSE, NAVY = colour("74b0ac"), colour("e98fa8"), NAMED["navy"]
SLATE = colour("8c90a8")


def people() -> dict[str, tuple[Person, float]]:
    return _family() | _court() | _trades() | _marvels()


def _family() -> dict[str, tuple[Person, float]]:
    girl = Person(Outfit("skirt", YELLOW, PINK), Outfit("jeogori", YELLOW, PINK), hair="pigtails", lashes=True)
    boy = Person(Outfit("shorts", BLUE, KHAKI), Outfit("baji", BLUE, WHITE), hair="short")
    return {
        "girl": (girl, 1.0),
        "boy": (boy, 1.0),
        "child": (Person(Outfit("trousers", GREEN, DENIM), Outfit("baji", GREEN, KHAKI), hair="bob"), 0.96),
        "woman": (
            Person(Outfit("long", TEAL, ROSE), Outfit("jeogori", WHITE, TEAL), ADULT, "ponytail", lashes=True),
            1.34,
        ),
        "man": (Person(Outfit("trousers", GREEN, DENIM), Outfit("baji", SLATE, WHITE), ADULT, "short"), 1.40),
        "grandmother": (
            Person(
                *(Outfit("long", LILAC, SLATE), Outfit("jeogori", LILAC, SLATE), ELDER, "bun", GREY),
                aged=True, cane=True, worn={"glasses": None},
            ),
            1.10,
        ),
        "grandfather": (
            Person(
                *(Outfit("trousers", KHAKI, SLATE), Outfit("baji", WHITE, colour("dfe3dc")), ELDER, "bald", GREY),
                beard=0.8, aged=True, cane=True,
            ),
            1.16,
        ),
    }  # fmt: skip


def _court() -> dict[str, tuple[Person, float]]:
    crown = {"crown": None}
    robe, gown = Outfit("robe", RED, RED), Outfit("gown", PINK, PINK)
    return {
        "king": (
            Person(robe, robe, ADULT, "short", beard=0.55, royal=True, worn={**crown, "cape": NAMED["purple"]}),
            1.40,
        ),
        "queen": (
            Person(
                Outfit("gown", NAMED["purple"], NAMED["purple"]),
                *(Outfit("jeogori", RED, NAMED["indigo"]), ADULT, "bun"),
                lashes=True, royal=True, worn={**crown, "necklace": None},
            ),
            1.34,
        ),
        "prince": (
            Person(
                *(Outfit("tunic", BLUE, WHITE), Outfit("robe", BLUE, BLUE), YOUTH, "short"),
                royal=True, worn={**crown, "cape": RED},
            ),
            1.14,
        ),
        "princess": (
            Person(
                *(gown, Outfit("jeogori", colour("fbe6ec"), ROSE), YOUTH, "long"), tint=colour("8a5a3c"),
                lashes=True, royal=True, worn={**crown, "necklace": None},
            ),
            1.14,
        ),
        "knight": (
            Person(
                *(Outfit("tunic", NAMED["silver"], SLATE), Outfit("tunic", NAMED["silver"], SLATE), YOUTH, "short"),
                royal=True, worn={"helmet": NAMED["silver"], "cape": RED},
            ),
            1.16,
        ),
    }  # fmt: skip


def _trades() -> dict[str, tuple[Person, float]]:
    coat = Outfit("coat", WHITE, BLUE)
    return {
        "doctor": (Person(coat, coat, ADULT, "bob", royal=True, worn={"glasses": None}), 1.34),
        "firefighter": (
            Person(Outfit("coat", RED, YELLOW), Outfit("coat", RED, YELLOW), ADULT, royal=True, worn={"helmet": RED}),
            1.36,
        ),
        "police": (
            Person(Outfit("coat", NAVY, WHITE), Outfit("coat", NAVY, WHITE), ADULT, royal=True, worn={"hat": NAVY}),
            1.36,
        ),
        "cook": (
            Person(Outfit("coat", WHITE, RED), Outfit("baji", WHITE, SLATE), ADULT, worn={"hat": WHITE, "apron": None}),
            1.34,
        ),
        "farmer": (
            Person(Outfit("trousers", KHAKI, DENIM), Outfit("baji", WHITE, KHAKI), ADULT, worn={"straw": None}),
            1.36,
        ),
        "wizard": (
            Person(
                *(Outfit("robe", NAMED["indigo"], NAMED["indigo"]), Outfit("robe", WHITE, WHITE), ELDER, "short", GREY),
                beard=1.1, aged=True, cane=True, royal=True, worn={"pointed": NAMED["indigo"]},
            ),
            1.26,
        ),
        "witch": (
            Person(
                Outfit("long", NAMED["indigo"], NAMED["purple"]),
                Outfit("long", NAMED["indigo"], NAMED["purple"]),
                YOUTH,
                "long",
                colour("c9764a"), lashes=True, royal=True, worn={"pointed": NAMED["indigo"]},
            ),
            1.14,
        ),
        "santa": (
            Person(
                *(Outfit("coat", RED, WHITE), Outfit("coat", RED, WHITE), ELDER, "short", GREY),
                beard=0.8, aged=True, royal=True, worn={"knitted": RED, "belt": None},
            ),
            1.22,
        ),
    }  # fmt: skip


def _marvels() -> dict[str, tuple[Person, float]]:
    green, blue = colour("a8d08a"), colour("a9bfe0")
    return {
        "fairy": (
            Person(
                *(Outfit("gown", GREEN, YELLOW), Outfit("jeogori", WHITE, PINK), YOUTH, "bun"), tint=colour("d9a05c"),
                lashes=True, royal=True, wings=True, worn={"flower": None},
            ),
            1.02,
        ),
        "goblin": (
            Person(
                *(Outfit("skins", YELLOW, SLATE), Outfit("skins", YELLOW, SLATE)),
                hair="messy", skin=blue, horn=True, royal=True,
            ),
            1.0,
        ),
        "alien": (
            Person(
                *(Outfit("suit", NAMED["silver"], NAMED["purple"]), Outfit("suit", NAMED["silver"], NAMED["purple"])),
                hair="bald", tint=green, skin=green, feelers=True, royal=True, eyes=1.5,
            ),
            0.92,
        ),
    }  # fmt: skip
