"""What a place at a GPU is kept in, and for whom."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from chassis.bus.registers import Written


class Book(Protocol):
    """Where the registers stand, as `chassis.bus.registers.Registers`."""

    async def read(self, name: str) -> Written: ...
    async def write(self, name: str, data: bytes, after: Written) -> bool: ...
    async def listen(self, name: str, rung: Callable[[str, bytes], Awaitable[None]]) -> None: ...


class Sitter(Protocol):
    """Whom the place is kept for."""

    @property
    def wanted(self) -> bool: ...
    async def looked(self) -> None: ...  # the register was read
    def took(self) -> None: ...
    def lost(self, why: str) -> None: ...  # without having given it up
