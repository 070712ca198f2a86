"""What registers promise, over a real nats-server and in memory."""

import asyncio
from typing import Protocol

import pytest

from chassis.bus.registers import Written
from chassis.lease.ports import Book
from contracts.errors import Unavailable

GPU = "rtx"


class RegistersRig(Protocol):
    async def registers(self) -> Book: ...
    async def wipe(self) -> None: ...  # and made again
    async def vanish(self) -> None: ...


class RegistersContract:
    async def test_what_nobody_wrote_is_empty(self, registers_rig: RegistersRig) -> None:
        found = await (await registers_rig.registers()).read(GPU)
        assert (found.revision, found.data) == (0, b"")

    async def test_a_write_follows_what_was_read_or_is_refused(self, registers_rig: RegistersRig) -> None:
        one, other = await registers_rig.registers(), await registers_rig.registers()
        seen = await one.read(GPU)
        assert await other.write(GPU, b"other", seen)
        assert not await one.write(GPU, b"one", seen)
        now = await one.read(GPU)
        assert now == Written(seen.life, now.revision, b"other")
        assert now.revision > seen.revision
        assert await one.write(GPU, b"one", now)
        assert (await other.read(GPU)).data == b"one"
        assert not await other.write(GPU, b"late", now)

    async def test_of_many_who_write_at_once_one_is_first(self, registers_rig: RegistersRig) -> None:
        books = [await registers_rig.registers() for _ in range(4)]
        seen = await books[0].read(GPU)
        wrote = await asyncio.gather(*(book.write(GPU, b"%d" % n, seen) for n, book in enumerate(books)))
        assert sorted(wrote) == [False, False, False, True]
        assert (await books[0].read(GPU)).data == b"%d" % wrote.index(True)

    async def test_one_gpu_is_not_another(self, registers_rig: RegistersRig) -> None:
        book = await registers_rig.registers()
        assert await book.write(GPU, b"one", await book.read(GPU))
        assert (await book.read("a100")).data == b""

    async def test_a_bucket_made_again_has_another_life_and_late_writes_meet_nobodys(
        self, registers_rig: RegistersRig
    ) -> None:
        book = await registers_rig.registers()
        before = await book.read(GPU)
        assert await book.write(GPU, b"before", before)
        before = await book.read(GPU)
        await registers_rig.wipe()
        after = await book.read(GPU)
        assert after.life != before.life
        assert (after.revision, after.data) == (0, b"")
        assert await book.write(GPU, b"after", after)
        standing = await book.read(GPU)
        await book.write(GPU, b"late", Written(before.life, 0, b""))
        assert await book.read(GPU) == standing

    async def test_without_a_bucket_each_call_says_so(self, registers_rig: RegistersRig) -> None:
        book = await registers_rig.registers()
        seen = await book.read(GPU)
        await registers_rig.vanish()
        for call in (book.read(GPU), book.write(GPU, b"one", seen)):
            with pytest.raises(Unavailable):
                await call

    async def test_a_write_rings_at_everybodys(self, registers_rig: RegistersRig) -> None:
        one, other = await registers_rig.registers(), await registers_rig.registers()
        rung = asyncio.Event()

        async def ring(_subject: str, _data: bytes) -> None:
            rung.set()

        await other.listen(GPU, ring)
        async with asyncio.timeout(10):
            while not rung.is_set():  # a subscription takes a moment to reach the server
                await one.write(GPU, b"one", await one.read(GPU))
                await asyncio.sleep(0.01)
