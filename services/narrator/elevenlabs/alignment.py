"""When each word of a sentence begins, by what ElevenLabs says of its characters."""

from collections.abc import Sequence
from itertools import pairwise

from pydantic import BaseModel


class Alignment(BaseModel):
    characters: list[str]
    character_start_times_seconds: list[float]
    character_end_times_seconds: list[float]


def words(spoken: str, alignment: Alignment | None, *, rate: int, tempo: float) -> Sequence[tuple[int, int]]:
    """The characters that begin words, and at which sample; none where the alignment is not of this text.

    Then the words are estimated, and the fact says so.
    """
    if alignment is None or not _fits(spoken, alignment):
        return ()
    begins = [0, *(at for at, (before, now) in enumerate(pairwise(spoken), start=1) if before == " " != now)]
    seconds = alignment.character_start_times_seconds
    return tuple((at, round(seconds[at] / tempo * rate)) for at in begins)


def _fits(spoken: str, alignment: Alignment) -> bool:
    seconds = alignment.character_start_times_seconds
    return (
        "".join(alignment.characters) == spoken
        and len(seconds) == len(spoken) == len(alignment.characters)
        and all(0.0 <= before <= now for before, now in pairwise(seconds))
    )
