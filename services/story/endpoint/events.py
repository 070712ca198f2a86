"""Server-sent events, out of bytes that are cut anywhere."""

from collections.abc import Iterator

MOST = 1 << 20  # bytes of one event


class Rubbish(Exception):
    """No stream of events."""


class Events:
    def __init__(self) -> None:
        self._bytes = b""  # of a line that has not ended; letters may be cut in it
        self._data: list[str] = []

    def feed(self, chunk: bytes) -> Iterator[str]:
        """The data of each event that ends in this chunk. Raises `Rubbish`."""
        *lines, self._bytes = (self._bytes + chunk).split(b"\n")
        if len(self._bytes) + sum(map(len, self._data)) > MOST:
            raise Rubbish(f"an event of more than {MOST} bytes")
        for line in lines:
            if told := self._line(line.removesuffix(b"\r")):
                yield told

    def _line(self, line: bytes) -> str | None:
        if not line:
            told, self._data = "\n".join(self._data), []
            return told or None
        name, _, value = line.partition(b":")
        if name in (b"data", b"error"):  # llama-server names the line of an error so
            try:
                self._data.append(value.removeprefix(b" ").decode())
            except UnicodeDecodeError as error:
                raise Rubbish(f"not UTF-8: {value[:80]!r}") from error
        return None
