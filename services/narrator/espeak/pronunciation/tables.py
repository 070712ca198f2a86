"""Tables of words and sounds, written as text."""

from collections.abc import Mapping

NONE = "-"  # where a sound is gone


def table(text: str) -> Mapping[str, str]:
    """`one=other` again and again."""
    return {one: "" if other == NONE else other for one, other in (pair.split("=") for pair in text.split())}


def meetings(text: str) -> Mapping[str, tuple[str, str]]:
    """A final, and what becomes of it and of the initial after it: `ㄺ=ㄹㄱ`, `ㄷ=-ㅈ`."""
    return {final: ("" if sounds[0] == NONE else sounds[0], sounds[1]) for final, sounds in table(text).items()}


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())
