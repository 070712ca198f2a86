"""Colours as shares of light that paper sends back through the paint: 0 is black, 1 is the paper's own white."""

Colour = tuple[float, float, float]

WHITE: Colour = (1.0, 1.0, 1.0)


def colour(code: str) -> Colour:
    """Of six hex digits."""
    return (int(code[0:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:6], 16) / 255)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`share` of the other in the one."""
    rest = 1 - share
    return (
        one[0] * rest + other[0] * share,
        one[1] * rest + other[1] * share,
        one[2] * rest + other[2] * share,
    )


def glaze(one: Colour, over: Colour) -> Colour:
    """One transparent colour over another."""
    return (one[0] * over[0], one[1] * over[1], one[2] * over[2])


def darker(one: Colour, share: float) -> Colour:
    """The same hue with more pigment."""
    return mix(one, glaze(one, (0.45, 0.40, 0.42)), share)


INK = colour("5a4238")  # of pencil lines and eyes: a warm brown, never black
BLUSH = colour("f2a08c")
GOLD = colour("f3c65a")
LAMP = colour("ffe2a0")  # light from a window or a lantern

NAMED: dict[str, Colour] = {
    "red": colour("e0685a"),
    "crimson": colour("cf5560"),
    "scarlet": colour("e0604e"),
    "orange": colour("f0a35c"),
    "yellow": colour("f6d56e"),
    "golden": colour("f1c768"),
    "gold": colour("f1c768"),
    "green": colour("8dbb72"),
    "blue": colour("7ba6d6"),
    "navy": colour("56699c"),
    "turquoise": colour("74c4c0"),
    "teal": colour("5fa8a4"),
    "indigo": colour("6a6fae"),
    "purple": colour("a98bc6"),
    "violet": colour("a98bc6"),
    "lavender": colour("c3b2e0"),
    "pink": colour("f2b1bd"),
    "rose": colour("ec9aa6"),
    "brown": colour("b88a63"),
    "chestnut": colour("a4704b"),
    "tan": colour("d8b78c"),
    "beige": colour("ecd9b9"),
    "cream": colour("f7ead0"),
    "white": colour("fbf8f2"),
    "snowy": colour("fbf8f2"),
    "gray": colour("b4b4ba"),
    "grey": colour("b4b4ba"),
    "silver": colour("cdd2d8"),
    "black": colour("5d5a63"),
}
