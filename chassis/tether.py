"""Ties a process to its parent: when the parent dies, however it dies, the kernel kills the child.

Run as a script, this file becomes the command it is given. It runs isolated, before any package can be found, so it
imports the standard library only.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Sequence

PR_SET_PDEATHSIG = 1
NOT_STARTED = 127


def tethered(command: Sequence[str]) -> list[str]:
    """The command line to start from this process's main thread: the kernel watches the thread that started it."""
    return [sys.executable, "-I", "-S", __file__, str(os.getpid()), *command]


def tie_to(parent: int) -> None:
    """Ask Linux for the signal; other systems have no such thing, and a killed parent leaves its children there."""
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_PDEATHSIG) refused")
    if os.getppid() != parent:  # it died before the kernel was asked to watch it
        os.kill(os.getpid(), signal.SIGKILL)


def become(parent: int, command: list[str]) -> None:
    tie_to(parent)
    try:
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"{command[0]} cannot be started: {error.strerror}\n".encode())
        os._exit(NOT_STARTED)


if __name__ == "__main__":
    become(int(sys.argv[1]), sys.argv[2:])
