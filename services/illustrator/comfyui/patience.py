"""How long to wait for what, when ComfyUI paints; all in seconds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Patience:
    picture: float = 300.0  # for a page, with every try
    stall: float = 150.0  # without a sign of our prompt, once it runs; the first run loads models from a slow disk
    poll: float = 1.5  # between two looks at history and queue
    hurry: float = 0.1  # the same, once an end was heard of that the history does not know yet
    grace: float = 3.0  # in which a prompt may be neither queued nor finished
    away: float = 20.0  # without an answer, while a prompt of ours is there
    start: float = 10.0  # for a server at start, once a launcher has done its part
    server: float = 60.0  # until any server can be used
    again: float = 10.0  # before a server that was away is tried again
    cancel: float = 4.0  # for stopping what nobody waits for any more
    freeing: float = 15.0  # until freed memory is seen
    idle: float = 30.0  # without a picture before memory is freed
