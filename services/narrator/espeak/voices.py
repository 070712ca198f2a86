"""The ten voices, as variants of espeak-ng's Korean with a pitch of their own."""

from collections.abc import Mapping
from typing import NamedTuple

from contracts.book import Voice

WORDS_A_MINUTE = 150  # at speed 1.0: about 4.5 Korean syllables a second, for children


class Variant(NamedTuple):
    name: str  # of espeak-ng's voice
    pitch: int  # 0 to 99, 50 being the variant's own
    liveliness: int  # range of the pitch, 0 to 99


VARIANTS: Mapping[Voice, Variant] = {
    "M1": Variant("ko+m1", 45, 55),
    "M2": Variant("ko+m3", 50, 60),
    "M3": Variant("ko+m4", 38, 50),
    "M4": Variant("ko+m5", 55, 55),
    "M5": Variant("ko+m7", 48, 70),
    "F1": Variant("ko+f1", 50, 60),
    "F2": Variant("ko+f2", 55, 60),
    "F3": Variant("ko+f3", 45, 65),
    "F4": Variant("ko+f4", 58, 55),
    "F5": Variant("ko+f5", 52, 70),
}
