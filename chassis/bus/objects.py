"""The object store: artifacts between hosts, recordings on their way to the transcriber.

nats-py's own `get` reads through an ordered consumer, which can hang for ever and leak; here the chunks are read one
by one by direct gets, each with a time limit, in the layout of the object store (nats-io ADR-20).
"""

import asyncio
import base64
import hashlib
from contextlib import suppress

from nats.js.errors import BucketNotFoundError, NotFoundError
from nats.js.object_store import ObjectStore

from chassis.bus.connection import Bus
from chassis.bus.vendor import translated
from contracts.topology import ARTIFACTS, UPLOADS, artifact_name

STORE = "object store"
PUT_LIMIT = 20.0  # seconds; two puts of one name can hang
CHUNK_LIMIT = 5.0  # seconds


class Objects:
    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    async def put_artifact(self, run: str, sha256: str, data: bytes) -> None:
        """Put unless these very bytes are there. `Unavailable`: unknown, put again."""
        name = artifact_name(run, sha256)
        with translated(STORE):
            async with asyncio.timeout(PUT_LIMIT):
                bucket = await self._bus.js.object_store(ARTIFACTS)
                if not await _has(bucket, name, data):
                    await bucket.put(name, data)

    async def get_artifact(self, run: str, sha256: str) -> bytes | None:
        """The bytes, verified; None when the store does not have them (whole)."""
        data = await self._get(ARTIFACTS, artifact_name(run, sha256))
        return data if data is not None and hashlib.sha256(data).hexdigest() == sha256 else None

    async def delete_run(self, run: str) -> int:
        """Delete every object of a run, and leave no tombstones. Returns how many there were."""
        stream = f"OBJ_{ARTIFACTS}"
        with translated(STORE):
            info = await self._bus.js.stream_info(stream, subjects_filter=f"$O.{ARTIFACTS}.M.>")
            mine = [subject for subject in info.state.subjects or {} if _name(subject).startswith(f"{run}.")]
            bucket = await self._bus.js.object_store(ARTIFACTS)
            for subject in mine:
                found = await bucket.get_info(_name(subject), show_deleted=True)
                await self._bus.js.purge_stream(stream, subject=f"$O.{ARTIFACTS}.C.{found.nuid}")
                await self._bus.js.purge_stream(stream, subject=subject)
        return len(mine)

    async def put_upload(self, name: str, data: bytes) -> None:
        with translated(STORE):
            async with asyncio.timeout(PUT_LIMIT):
                await (await self._bus.js.object_store(UPLOADS)).put(name, data)

    async def take_upload(self, name: str) -> bytes | None:
        """The bytes, which are gone afterwards."""
        data = await self._get(UPLOADS, name)
        with translated(STORE), suppress(NotFoundError):
            await (await self._bus.js.object_store(UPLOADS)).delete(name)
        return data

    async def _get(self, bucket_name: str, name: str) -> bytes | None:
        with translated(STORE), suppress(NotFoundError, BucketNotFoundError):
            async with asyncio.timeout(CHUNK_LIMIT):
                bucket = await self._bus.js.object_store(bucket_name)
                info = await bucket.get_info(name)
            return await self._chunks(bucket_name, str(info.nuid), info.chunks or 0)
        return None

    async def _chunks(self, bucket: str, nuid: str, count: int) -> bytes:
        chunks, seq = [], 1
        for _ in range(count):
            async with asyncio.timeout(CHUNK_LIMIT):
                message = await self._bus.js.get_msg(
                    f"OBJ_{bucket}", seq=seq, subject=f"$O.{bucket}.C.{nuid}", direct=True, next=True
                )
            chunks.append(message.data or b"")
            seq = (message.seq or 0) + 1
        return b"".join(chunks)


async def _has(bucket: ObjectStore, name: str, data: bytes) -> bool:
    try:
        info = await bucket.get_info(name)
    except NotFoundError:
        return False
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode()
    return bool(info.digest == f"SHA-256={digest}" and info.size == len(data))


def _name(subject: str) -> str:
    return base64.urlsafe_b64decode(subject.rsplit(".", 1)[1]).decode()
