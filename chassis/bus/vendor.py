"""The edge to nats-py: its errors become ours here, once."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from nats.errors import Error as NatsError
from nats.js.errors import APIError

from contracts.errors import Unavailable


@contextmanager
def translated(what: str) -> Iterator[None]:
    """Whatever nats-py raises is `Unavailable`: what was asked may or may not have happened.

    nats-py waits with `asyncio.wait_for`, which on Python 3.11 can swallow a cancellation when the answer arrives at
    the same moment (python/cpython#86296); it is raised here after all.
    """
    try:
        yield
    except (NatsError, APIError, TimeoutError, OSError) as error:
        _raise_swallowed()
        raise Unavailable(what=what, why=repr(error)) from error
    _raise_swallowed()


def _raise_swallowed() -> None:
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
