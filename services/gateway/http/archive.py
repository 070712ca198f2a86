"""A ZIP archive as it is sent: nothing is compressed, so that its length is known before its first byte.

Each file is read twice, once for the checksum that stands before it: an archive with the checksums behind (which is
all that `zipfile` writes into a stream) cannot be unpacked by everyone.
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

CHUNK = 64 * 1024  # bytes
NEEDED = 20  # version 2.0
MADE_BY = 3 << 8 | NEEDED  # Unix
UTF_8 = 1 << 11
PLAIN_FILE = 0o100644 << 16
EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)

LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")


@dataclass(frozen=True)
class Member:
    name: str
    size: int  # bytes
    source: bytes | Path

    def chunks(self) -> Iterator[bytes]:
        if isinstance(self.source, bytes):
            yield self.source
            return
        with self.source.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk


def length(members: Iterable[Member]) -> int:
    """Of the whole archive, in bytes."""
    around = LOCAL.size + CENTRAL.size
    return sum(around + 2 * len(member.name.encode()) + member.size for member in members) + END.size


def archive(members: Iterable[Member], moment: datetime) -> Iterator[bytes]:
    """The same members and moment are the same bytes. Holds a chunk of one file at a time."""
    central: list[bytes] = []
    at = 0
    for member in members:
        name = member.name.encode()
        about = (UTF_8, 0, *_dos(moment), _checksum(member), member.size, member.size, len(name), 0)
        yield LOCAL.pack(b"PK\x03\x04", NEEDED, *about) + name
        yield from member.chunks()
        central.append(CENTRAL.pack(b"PK\x01\x02", MADE_BY, NEEDED, *about, 0, 0, 0, PLAIN_FILE, at) + name)
        at += LOCAL.size + len(name) + member.size
    listed = b"".join(central)
    yield listed + END.pack(b"PK\x05\x06", 0, 0, len(central), len(central), len(listed), at, 0)


def _checksum(member: Member) -> int:
    found = 0
    for chunk in member.chunks():
        found = crc32(chunk, found)
    return found


def _dos(moment: datetime) -> tuple[int, int]:
    """Time and date as MS-DOS kept them, to two seconds; a clock that was never set is before what it could say."""
    moment = max(moment, EARLIEST)
    time = moment.hour << 11 | moment.minute << 5 | moment.second // 2
    return time, (moment.year - 1980) << 9 | moment.month << 5 | moment.day
