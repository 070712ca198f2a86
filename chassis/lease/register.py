"""Who holds a GPU and who waits for it, in one value; each change of it is a pure function."""

from collections.abc import Collection

from pydantic import ValidationError

from contracts.errors import Unavailable
from contracts.topology import LEASES
from contracts.values import Value


class Party(Value):
    """One life of a process. No clock is compared across hosts: `since` is for people."""

    token: str
    name: str  # service/instance
    need: int = 0  # bytes of the GPU's memory that must be free before it begins
    since: str = ""  # RFC 3339, UTC: when it took the GPU, or began to wait
    beat: int = 0  # one more in each sign of life


class Register(Value):
    turns: int = 0  # how often the GPU was taken; 0: by nobody since the bucket was made
    holder: Party | None = None
    waiting: tuple[Party, ...] = ()  # first come, first served

    @classmethod
    def read(cls, data: bytes, gpu: str) -> "Register":
        """Raises `Unavailable` on what is no register: it is never written over."""
        if not data:
            return cls()
        try:
            return cls.model_validate_json(data)
        except ValidationError as error:
            remedy = f"what stands there is none; stop story and illustrator, then `nats kv del {LEASES} '{gpu}.…'`"
            raise Unavailable(what=f"the register of GPU {gpu}", why=remedy) from error

    @property
    def parties(self) -> tuple[Party, ...]:
        return (*((self.holder,) if self.holder else ()), *self.waiting)

    def held_by(self, token: str) -> bool:
        return self.holder is not None and self.holder.token == token

    def waits(self, token: str) -> bool:
        return any(one.token == token for one in self.waiting)

    def others(self, token: str) -> tuple[Party, ...]:
        """Who waits besides this one."""
        return tuple(one for one in self.waiting if one.token != token)

    def joined(self, party: Party) -> "Register":
        """At the end of the line, unless it is there already."""
        if self.waits(party.token):
            return self
        return self.model_copy(update={"waiting": (*self.waiting, party)})

    def taken(self, party: Party) -> "Register":
        left = self.left(party.token)
        return left.model_copy(update={"turns": self.turns + 1, "holder": party})

    def left(self, token: str) -> "Register":
        return self.without((token,))

    def without(self, tokens: Collection[str]) -> "Register":
        holder = None if self.holder and self.holder.token in tokens else self.holder
        waiting = tuple(one for one in self.waiting if one.token not in tokens)
        return self.model_copy(update={"holder": holder, "waiting": waiting})

    def beating(self, token: str) -> "Register":
        """With one more sign of life of this one."""

        def alive(one: Party) -> Party:
            return one.model_copy(update={"beat": one.beat + 1}) if one.token == token else one

        return self.model_copy(
            update={"holder": self.holder and alive(self.holder), "waiting": tuple(map(alive, self.waiting))}
        )
