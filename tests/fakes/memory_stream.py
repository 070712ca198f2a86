"""A stream and its durables in memory, with the semantics measured on nats-server 2.15."""

from dataclasses import dataclass, field
from functools import lru_cache

from contracts import topology


@dataclass(frozen=True)
class Message:
    seq: int
    subject: str
    data: bytes


@lru_cache(maxsize=100_000)
def matches(pattern: str, subject: str) -> bool:
    """Whether a NATS pattern (`*` one token, `>` one or more) takes a subject."""
    wanted, found = pattern.split("."), subject.split(".")
    for index, token in enumerate(wanted):
        if token == ">":
            return len(found) > index
        if index >= len(found) or token not in ("*", found[index]):
            return False
    return len(wanted) == len(found)


class SubjectTaken(Exception):
    """Error 10077."""


@dataclass
class MemoryStream:
    created: str
    last_seq: int = 0
    messages: dict[int, Message] = field(default_factory=dict)
    told: dict[str, int] = field(default_factory=dict)  # subject: seq, as long as its message is there
    durables: dict[str, "MemoryDurable"] = field(default_factory=dict)
    recent: dict[str, tuple[float, int]] = field(default_factory=dict)  # message id: when, seq

    def publish(self, subject: str, data: bytes, message_id: str, now: float) -> tuple[int, bool]:
        """The message's sequence, and whether it is new: within the window a known id is a duplicate, told or not."""
        when, seq = self.recent.get(message_id, (-topology.DUPLICATE_WINDOW, 0))
        if now - when < topology.DUPLICATE_WINDOW:
            return seq, False
        if subject in self.told:
            raise SubjectTaken
        self.last_seq += 1
        self.messages[self.last_seq] = Message(self.last_seq, subject, data)
        self.told[subject] = self.last_seq
        self.recent[message_id] = (now, self.last_seq)
        return self.last_seq, True

    def first(self, pattern: str) -> Message | None:
        """The message on this subject, or the first on subjects that match."""
        if "*" not in pattern and ">" not in pattern:
            seq = self.told.get(pattern)
            return None if seq is None else self.messages[seq]
        found = [seq for subject, seq in self.told.items() if matches(pattern, subject)]
        return self.messages[min(found)] if found else None

    def purge(self, pattern: str) -> None:
        for subject in [subject for subject in self.told if matches(pattern, subject)]:
            self.delete(self.told[subject])

    def delete(self, seq: int) -> None:
        del self.told[self.messages.pop(seq).subject]


@dataclass
class Handed:
    """A message out at a worker."""

    delivered: int
    due: float  # when it may be handed out again


@dataclass
class MemoryDurable:
    filters: tuple[str, ...]
    max_ack_pending: int
    next_seq: int = 1
    out: dict[int, Handed] = field(default_factory=dict)  # by sequence

    def take(self, stream: MemoryStream, now: float, ack_wait: float) -> tuple[Message, int] | None:
        """What was not acknowledged in time comes first, then what is new; with how often it was delivered."""
        self.out = {seq: handed for seq, handed in self.out.items() if seq in stream.messages}
        for seq, handed in self.out.items():
            if handed.due <= now:
                self.out[seq] = Handed(handed.delivered + 1, now + ack_wait)
                return stream.messages[seq], handed.delivered + 1
        while len(self.out) < self.max_ack_pending and self.next_seq <= stream.last_seq:
            message = stream.messages.get(self.next_seq)
            self.next_seq += 1
            if message is not None and self.takes(message.subject):
                self.out[message.seq] = Handed(1, now + ack_wait)
                return message, 1
        return None

    def takes(self, subject: str) -> bool:
        return any(matches(pattern, subject) for pattern in self.filters)

    def settle(self, seq: int) -> None:
        """Acknowledged or never to come again: a stale delivery can do it too."""
        self.out.pop(seq, None)

    def put_off(self, seq: int, until: float) -> None:
        """By a nak until then, by a heart-beat for as long as the server waits: whoever says it."""
        if seq in self.out:
            self.out[seq].due = until

    def pending(self, stream: MemoryStream) -> int:
        return sum(seq >= self.next_seq and self.takes(message.subject) for seq, message in stream.messages.items())

    @property
    def ack_floor(self) -> int:
        return min(self.out, default=self.next_seq) - 1
