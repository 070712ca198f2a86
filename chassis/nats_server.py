"""A nats-server of our own on the loopback: one address and one store, however often it dies and is started again."""

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from chassis.nats_source import find_binary
from chassis.tether import tethered
from contracts.errors import Unavailable

LOOPBACK = "127.0.0.1"
START_LIMIT = 10.0  # seconds until a started server must answer
STOP_LIMIT = 5.0  # seconds a server has to end by itself
PROBE_EVERY = 0.005  # seconds

CONFIG = """\
server_name: iyagi
listen: {listen}
jetstream {{ store_dir: {store}, sync_interval: always }}
log_file: {log}
logfile_size_limit: 10MB
logfile_max_num: 2
"""


@dataclass(frozen=True)
class NatsAddress:
    """A port on the loopback and the command that serves it."""

    port: int
    command: tuple[str, ...]
    log: Path

    @property
    def url(self) -> str:
        return f"nats://{LOOPBACK}:{self.port}"


@contextmanager
def nats_address(binary: Path, store: Path, run: Path, port: int = -1) -> Iterator[NatsAddress]:
    """Write the configuration into `run` for a server whose streams lie in `store`; -1 takes a free port."""
    store.mkdir(parents=True, exist_ok=True)
    run.mkdir(parents=True, exist_ok=True)
    with reserved(port) as taken:
        config, log = run / "nats.conf", run / "nats.log"
        config.write_text(
            CONFIG.format(listen=f"{LOOPBACK}:{taken}", store=quoted(store.resolve()), log=quoted(log.resolve())),
            encoding="utf-8",
        )
        yield NatsAddress(taken, (str(binary), "-c", str(config)), log)


def quoted(path: Path) -> str:
    return json.dumps(str(path), ensure_ascii=False)


@contextmanager
def reserved(port: int) -> Iterator[int]:
    """A port that nobody else is given while inside, even when the server is down between two starts.

    It is bound but not listened on. nats-server sets SO_REUSEADDR too, so Linux lets it listen there; elsewhere
    the port is merely free at the time.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as holder:
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        holder.bind((LOOPBACK, max(port, 0)))
        taken: int = holder.getsockname()[1]
        if sys.platform != "linux":
            holder.close()
        yield taken


class NatsServer:
    """One server process that may be started, stopped and killed any number of times."""

    def __init__(self, address: NatsAddress) -> None:
        self.address = address
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start, and return when it answers."""
        command = tethered(self.address.command)
        self._process = await asyncio.create_subprocess_exec(
            *command, stdin=asyncio.subprocess.DEVNULL, env=os.environ, start_new_session=True
        )
        try:
            async with asyncio.timeout(START_LIMIT):
                while not await answers(self.address.port):
                    self._refuse_if_ended(self._process)
                    await asyncio.sleep(PROBE_EVERY)
        except TimeoutError as error:
            await self.kill()
            raise Unavailable(what="nats-server", why=f"no answer within {START_LIMIT} s") from error

    def _refuse_if_ended(self, process: asyncio.subprocess.Process) -> None:
        if process.returncode is not None:
            raise Unavailable(
                what="nats-server", why=f"it ended with status {process.returncode}; see {self.address.log}"
            )

    async def stop(self) -> None:
        """End it by SIGTERM, or by SIGKILL when that takes too long."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), STOP_LIMIT)
        except TimeoutError:
            await self.kill()

    async def kill(self) -> None:
        """End it by SIGKILL, as a crash would."""
        if self._process is None:
            return
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()


async def answers(port: int) -> bool:
    """Whether a NATS server greets at this port."""
    try:
        reader, writer = await asyncio.open_connection(LOOPBACK, port)
    except OSError:
        return False
    try:
        return (await reader.readline()).startswith(b"INFO ")
    except OSError:
        return False
    finally:
        writer.close()


@asynccontextmanager
async def open_nats(store_dir: Path, port: int = -1) -> AsyncIterator[str]:
    """A server with its streams in `store_dir` for as long as inside; its URL."""
    binary = await asyncio.to_thread(find_binary, os.environ)
    with nats_address(binary.path, store_dir / "store", store_dir, port) as address:
        server = NatsServer(address)
        try:
            await server.start()
            yield address.url
        finally:
            await server.stop()
