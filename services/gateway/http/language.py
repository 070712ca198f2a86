"""Korean, unless the reader's browser would rather have English."""

from contracts.errors import Language

QUALITY = ";q="


def language(accepted: str | None) -> Language:
    """The better one of the two in an Accept-Language header."""
    liked: dict[str, float] = {}
    for item in (accepted or "").lower().replace(" ", "").split(","):
        tag, _, quality = item.partition(QUALITY)
        name = tag.split("-")[0]
        liked[name] = max(liked.get(name, 0.0), _quality(quality))
    return "en" if liked.get("en", 0.0) > liked.get("ko", liked.get("*", 0.0)) else "ko"


def _quality(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0
