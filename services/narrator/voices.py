"""Which of a service's voices speaks for each of the ten."""

from collections.abc import Mapping
from typing import get_args

from contracts.book import Voice
from contracts.errors import EngineUnusable

VOICES: tuple[Voice, ...] = get_args(Voice)
EVERY_OTHER = "*"


def voices(told: str, *, engine: str, setting: str) -> Mapping[Voice, str]:
    """From `M1=onyx,F1=nova,*=alloy`. Raises EngineUnusable unless each of the ten has a voice, and nobody else."""
    split = (one.partition("=") for one in told.split(",") if one.strip())
    pairs = [(name.strip(), theirs.strip()) for name, _, theirs in split]
    named = dict(pairs)
    remedy = f"Set {setting}=M1=…,F1=…,*=… (* stands for all others)"
    if wrong := [name for name, voice in pairs if name not in (*VOICES, EVERY_OTHER) or not voice]:
        raise EngineUnusable(
            engine=engine, expected=f"voices for {', '.join(VOICES)} or *", found=", ".join(wrong), remedy=remedy
        )
    found = {voice: named.get(voice) or named.get(EVERY_OTHER, "") for voice in VOICES}
    if missing := [voice for voice, theirs in found.items() if not theirs]:
        raise EngineUnusable(
            engine=engine, expected="a voice for each of ours", found=f"none for {', '.join(missing)}", remedy=remedy
        )
    return found
