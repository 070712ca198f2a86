"""Languages by the codes of BCP 47, and by those that Whisper has in their place."""

CODES = {"nb": "no", "jv": "jw", "fil": "tl", "iw": "he", "in": "id"}  # where Whisper's are others


def known(whispers: frozenset[str]) -> frozenset[str]:
    """The codes by which whoever knows these may be asked."""
    return whispers | {ours for ours, theirs in CODES.items() if theirs in whispers}


def whispers(language: str) -> str:
    return CODES.get(language, language)
