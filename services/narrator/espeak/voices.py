"""The ten voices, as variants of espeak-ng's Korean, each two semitones or more from every other.

The hertz are medians measured over tales; below 80 a formant voice creaks, above 280 it squeaks.
"""

from collections.abc import Mapping
from typing import NamedTuple

from contracts.book import Voice

WORDS_A_MINUTE = 150  # at speed 1.0: about 4.5 Korean syllables a second, for children


class Variant(NamedTuple):
    name: str  # of espeak-ng's voice
    pitch: int  # 0 to 99, 50 being the variant's own
    liveliness: int  # range of the pitch, 0 to 99


VARIANTS: Mapping[Voice, Variant] = {
    "M1": Variant("ko+m1", 47, 58),  # 93 Hz
    "M2": Variant("ko+m3", 48, 60),  # 106
    "M3": Variant("ko+m4", 27, 55),  # 80
    "M4": Variant("ko+m5", 66, 60),  # 122
    "M5": Variant("ko+m7", 75, 65),  # 140
    "F1": Variant("ko+f1", 50, 58),  # 184
    "F2": Variant("ko+f2", 55, 60),  # 212
    "F3": Variant("ko+f3", 61, 60),  # 242
    "F4": Variant("ko+f4", 37, 58),  # 162
    "F5": Variant("ko+f5", 76, 60),  # 279
}
