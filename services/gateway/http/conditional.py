"""Whether a client has already what it asks for."""


def has_it(header: str | None, tag: str) -> bool:
    """By its If-None-Match."""
    tags = [one.strip().removeprefix("W/") for one in (header or "").split(",")]
    return tag in tags or "*" in tags
