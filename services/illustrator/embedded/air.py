"""The light of a time of day and a weather: what it does to the sky and to every colour below it."""

from dataclasses import dataclass, replace

from services.illustrator.embedded.colour import WHITE, Colour, colour, glaze, mix

DULL = colour("c3cbd3")
NIGHTFALL = 0.12  # share of the haze that lies on the nearest things at night, so that no colour turns to mud
LAMPLIGHT = colour("dcb98f")


@dataclass(frozen=True)
class Air:
    top: Colour  # of the sky
    horizon: Colour
    light: Colour  # on the land
    haze: Colour  # what far things fade into
    spot: Colour  # light on the cast, never too dark to see them
    dark: bool = False
    lamps: bool = False  # are lit

    def seen(self, local: Colour, far: float = 0.0) -> Colour:
        """A colour in this light, `far` away: 0 is here, 1 is lost in haze."""
        return mix(glaze(local, self.light), self.haze, max(far, NIGHTFALL) if self.dark else far)


TIMES: dict[str, Air] = {
    "morning": Air(colour("b9d9ea"), colour("fdebd0"), colour("fff8ec"), colour("f3ecdf"), WHITE),
    "noon": Air(colour("93c5e6"), colour("e8f3ee"), WHITE, colour("dcecf0"), WHITE),
    "evening": Air(
        colour("a79ccb"), colour("ffbf8a"), colour("f6d3bd"), colour("f4c0a3"), colour("fff0e0"), lamps=True
    ),
    "night": Air(colour("2d3f6e"), colour("7389b8"), colour("8199d2"), colour("647bae"), colour("e8ebf8"), True, True),
}


def lamplit(outside: Air) -> Air:
    """The same hour in a room: warm where it would be dark."""
    return replace(outside, light=LAMPLIGHT if outside.dark else mix(outside.light, WHITE, 0.55))


def air(time: str, weather: str) -> Air:
    clear = TIMES[time]
    if weather not in ("rain", "snow"):
        return clear
    grey = glaze(DULL, clear.light) if clear.dark else DULL
    pale = colour("eef1f4") if not clear.dark else grey
    return replace(
        clear,
        top=mix(clear.top, grey, 0.6),
        horizon=mix(clear.horizon, pale, 0.6),
        light=glaze(clear.light, colour("e9eef2") if weather == "rain" else WHITE),
        haze=mix(clear.haze, pale, 0.5),
    )
