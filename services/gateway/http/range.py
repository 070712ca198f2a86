"""The part of a file that a player asks for."""

import re

from contracts.errors import BadRange

RANGE = re.compile(r"bytes=(?P<first>\d{0,18})-(?P<last>\d{0,18})", re.ASCII)


def settled_range(header: str | None, size: int) -> range | None:
    """The bytes of the one range that the header names, within the file; None when it names none that can be served.

    `BadRange` for one that lies beyond the end.
    """
    match = RANGE.fullmatch((header or "").replace(" ", ""))
    if match is None or not (match["first"] or match["last"]):
        return None
    first, last = match["first"], match["last"]
    if int(first or 0) >= size or (not first and int(last) == 0):
        raise BadRange(size=size)
    if not first:
        return range(max(0, size - int(last)), size)
    if last and int(first) > int(last):
        return None
    return range(int(first), min(int(last) + 1, size) if last else size)
