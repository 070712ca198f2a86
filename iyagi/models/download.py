"""One file from a hub: goes on where it was cut, and takes its place only when every byte is as expected."""

import asyncio
import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from iyagi.models.catalogue import Source
from iyagi.models.digest import Digest, Expected
from iyagi.models.errors import HubAway, OtherBytes
from iyagi.models.hub import Answer, Hub
from iyagi.models.part import Part

TRIES = 6  # one after the other that bring not a byte more
PAUSE = 1.0  # seconds before the second try; twice as long before each next one
PIECE = 1 << 20  # bytes written at once
PARTIAL = re.compile(r"bytes (?P<first>\d+)-(?P<last>\d+)/(?P<size>\d+|\*)")

Come = Callable[[int], None]  # hears how many bytes of the file are here


class Download:
    def __init__(self, hub: Hub, come: Come = lambda _: None, pause: float = PAUSE) -> None:
        self._hub = hub
        self._come = come
        self._pause = pause

    async def fetch(self, source: Source, path: str, target: Path, expected: Expected) -> Digest:
        """Raises HubRefused and HubAway, with what has come kept; OtherBytes, with nothing kept; CannotKeep."""
        with closing(Part(target, expected)) as part:
            part.open()
            resumed = part.size > 0
            await self._all_of(source, path, part, expected)
            if resumed and expected.wrong(part.digest):  # of two halves that do not fit, either may be to blame
                part.begin_anew()
                await self._all_of(source, path, part, expected)
            if wrong := expected.wrong(part.digest):
                part.forget()
                raise _other(path, wrong, str(self._hub.url(source, path)))
            part.whole()
            return part.digest

    async def _all_of(self, source: Source, path: str, part: Part, expected: Expected) -> None:
        vain = 0
        while True:
            before = part.size
            try:
                await self._more_of(source, path, part, expected)
                return
            except HubAway:
                vain = 0 if part.size > before else vain + 1
                if vain == TRIES:
                    raise
            await asyncio.sleep(self._pause * 2**vain)

    async def _more_of(self, source: Source, path: str, part: Part, expected: Expected) -> None:
        """From where the part ends to the end of the file."""
        if part.size and part.size == expected.size:
            return
        async with self._hub.answer("GET", source, path, _from(part)) as answer:
            if answer.response.status == 416 or (answer.response.status == 206 and not _goes_on(answer, part)):
                part.begin_anew()
                raise HubAway(url=answer.place, why="what has come is no part of what is there now")
            if answer.response.status == 200:  # all of it: the file has changed, or this server knows no ranges
                part.begin_anew()
            if wrong := _wrong_announcement(answer, part, expected):
                raise _other(path, wrong, answer.place)
            part.is_of(answer.etag)
            await self._read(answer, part, expected)

    async def _read(self, answer: Answer, part: Part, expected: Expected) -> None:
        announced = answer.response.content_length
        end = None if announced is None else part.size + announced
        async for piece in answer.response.content.iter_chunked(PIECE):
            part.add(piece)
            self._come(part.size)
            if expected.size is not None and part.size > expected.size:
                part.forget()
                raise _other(answer.place, ("bytes", expected.size, "more"), answer.place)
        if end is not None and part.size < end:
            raise HubAway(url=answer.place, why=f"cut at {part.size} of {end} bytes")


def _from(part: Part) -> dict[str, str]:
    if not part.size:
        return {}
    asked = {"Range": f"bytes={part.size}-"}
    return asked | ({"If-Range": part.etag} if part.etag else {})


def _goes_on(answer: Answer, part: Part) -> bool:
    """Whether these bytes belong behind ours; not every server that knows ranges knows If-Range."""
    found = PARTIAL.fullmatch(answer.response.headers.get("Content-Range", ""))
    same = part.etag is None or answer.etag is None or part.etag == answer.etag
    return found is not None and int(found["first"]) == part.size and same


def _wrong_announcement(answer: Answer, part: Part, expected: Expected) -> tuple[str, object, object] | None:
    """Told before the first byte, so that nobody waits for gigabytes of something else."""
    told = answer.told.sha256
    if expected.sha256 and told and told != expected.sha256:
        return "SHA-256", expected.sha256, told
    length = answer.response.content_length
    if expected.size is not None and length is not None and part.size + length != expected.size:
        return "bytes", expected.size, part.size + length
    return None


def _other(file: str, wrong: tuple[str, object, object], url: str) -> OtherBytes:
    what, expected, found = wrong
    return OtherBytes(file=file, what=what, expected=expected, found=found, url=url)
