"""Telling a person where the page is."""

import fcntl
import ipaddress
import re
import socket
import struct
from dataclasses import dataclass

import segno
import typer

SIOCGIFADDR = 0x8915  # Linux: the IPv4 address of an interface
IFREQ = "256s"
ADDRESS = slice(20, 24)
ELSEWHERE = "192.0.2.1"  # reserved for documentation
NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*", re.ASCII)
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}


@dataclass(frozen=True)
class Trust:
    """What a device needs before it opens the page over https."""

    port: int  # of the page that says how
    fingerprint: str


def welcome(host: str, port: int, trust: Trust | None = None) -> None:
    """The page's address; beyond loopback every address, and the first as a QR code."""
    scheme = "https" if trust else "http"
    near = url(loopback(host), port, scheme)
    typer.echo(f"\n이야기가 준비됐어요 → {near}\nIyagi is ready: open {near}")
    if trust:
        typer.echo(f"처음 한 번 인증서 설치 / once, trust this computer → {url(loopback(host), trust.port)}")
        typer.echo(f"지문 / fingerprint (SHA-256) {trust.fingerprint}")
    if is_loopback(host):
        return
    addresses = reachable(host)
    typer.echo("다른 기기에서는 / from another device (anyone on this network can order and read):")
    if trust:
        typer.echo("① 처음 한 번 인증서 설치 / once, install the certificate")
        show([url(address, trust.port) for address in addresses])
        typer.echo("② 이야기 / the books")
    show([url(address, port, scheme) for address in addresses])


def show(addresses: list[str]) -> None:
    """Each, and the first as a QR code."""
    for address in addresses:
        typer.echo(f"  {address}")
    segno.make(addresses[0]).terminal(compact=True)


def url(address: str, port: int, scheme: str = "http") -> str:
    return f"{scheme}://{address}:{port}"


def names(host: str) -> set[str]:
    """Whatever this machine is called by who reaches a server that listens on `host`."""
    here = socket.gethostname().lower()
    called = ["localhost", "127.0.0.1", "::1", here, f"{here}.local", *reachable(host)]
    found = (named(one.strip("[]").lower()) for one in called)
    return {one for one in found if one is not None}


def named(name: str) -> str | None:
    """As a certificate names it."""
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        return name if NAME.fullmatch(name) else None


def loopback(host: str) -> str:
    """The address at which this machine itself reaches a server that listens on `host`, as it stands in a URL."""
    return EVERYWHERE.get(host, f"[{host}]" if ":" in host else host)


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def reachable(host: str) -> list[str]:
    """The addresses of this machine at which a server that listens on `host` is reached from elsewhere."""
    if host not in EVERYWHERE:
        return [loopback(host)]
    found = [address for _, name in socket.if_nameindex() if (address := address_of(name)) is not None]
    others = [address for address in found if not is_loopback(address)]
    return sorted(others, key=lambda address: address != outward()) or [socket.gethostname()]


def outward() -> str | None:
    """The address that packets to elsewhere leave from: of several the likeliest to be reached. Sends none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect((ELSEWHERE, 9))
        except OSError:
            return None
        address: str = asked.getsockname()[0]
        return address


def address_of(interface: str) -> str | None:
    """Its IPv4 address, if it has one (and the system is one that can be asked so)."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            answer = fcntl.ioctl(asked.fileno(), SIOCGIFADDR, struct.pack(IFREQ, interface.encode()[:15]))
        except OSError:
            return None
    return socket.inet_ntoa(answer[ADDRESS])
