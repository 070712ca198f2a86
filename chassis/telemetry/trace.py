"""W3C trace context: `00-<trace>-<span>-<flags>`, carried from the order through every fact it brings about."""

import re
import secrets

_TRACEPARENT = re.compile(
    r"(?P<version>[0-9a-f]{2})-(?P<trace>[0-9a-f]{32})-(?P<span>[0-9a-f]{16})-(?P<flags>[0-9a-f]{2})(?P<rest>-.*)?",
    re.ASCII,
)
_SAMPLED = "01"
_LIMIT = 512  # characters of a foreign header


def new_traceparent() -> str:
    """The start of a trace."""
    return _traceparent(secrets.token_hex(16), _SAMPLED)


def child_of(traceparent: str | None) -> str:
    """The next step of the same trace; a trace of its own where there is none that can be read."""
    match = _match(traceparent)
    return _traceparent(match["trace"], match["flags"]) if match else new_traceparent()


def trace_id(traceparent: str | None) -> str | None:
    match = _match(traceparent)
    return match["trace"] if match else None


def accept(header: str | None) -> str | None:
    """A foreign `traceparent` header as this build writes it, or None for one that breaks the specification."""
    match = _match(header)
    return f"00-{match['trace']}-{match['span']}-{match['flags']}" if match else None


def _match(traceparent: str | None) -> re.Match[str] | None:
    if traceparent is None or len(traceparent) > _LIMIT:
        return None
    match = _TRACEPARENT.fullmatch(traceparent)
    if match is None or match["version"] == "ff" or (match["version"] == "00" and match["rest"]):
        return None
    if not int(match["trace"], 16) or not int(match["span"], 16):
        return None
    return match


def _traceparent(trace: str, flags: str) -> str:
    return f"00-{trace}-{secrets.token_hex(8)}-{flags}"
