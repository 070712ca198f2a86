"""How a text is read aloud, for tables of what is written and what is said."""

from services.narrator.text import prepare

Case = tuple[str, str]


def spoken(text: str) -> str:
    return " ".join(sentence.spoken for sentence in prepare(text).sentences)


def check(text: str, expected: str) -> None:
    """It is read so, and nothing is skipped."""
    assert spoken(text) == expected
    assert prepare(text).unreadable == ()
