"""Telling a person where the page is."""

import fcntl
import ipaddress
import socket
import struct

import segno
import typer

SIOCGIFADDR = 0x8915  # Linux: the IPv4 address of an interface
IFREQ = "256s"
ADDRESS = slice(20, 24)
ELSEWHERE = "192.0.2.1"  # reserved for documentation
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}


def welcome(host: str, port: int) -> None:
    """The page's address; beyond loopback every address, and the first as a QR code."""
    typer.echo(f"\n이야기가 준비됐어요 → {url(loopback(host), port)}\nIyagi is ready: open {url(loopback(host), port)}")
    if is_loopback(host):
        return
    others = [url(address, port) for address in reachable(host)]
    typer.echo("다른 기기에서는 / from another device (anyone on this network can order and read):")
    for other in others:
        typer.echo(f"  {other}")
    segno.make(others[0]).terminal(compact=True)


def url(address: str, port: int) -> str:
    return f"http://{address}:{port}"


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
