"""The page that helps a device to trust this home, over plain http: what it explains is what https needs first."""

import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from string import Template

from aiohttp import web

from contracts.errors import Unavailable
from iyagi.tls.authority import Authority
from iyagi.welcome import url

HERE = Path(__file__).parent
CERTIFICATE = "/iyagi.crt"
STYLE = "/install.css"
LEAVE_WITHIN = 1.0  # seconds for the requests in hand
NAME = re.compile(r"(?:\[(?P<six>[^\]]+)\]|(?P<plain>[^:\[\]]+))(?::\d+)?")
HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@asynccontextmanager
async def open_page(authority: Authority, host: str, at: int, port: int) -> AsyncIterator[None]:
    """Served at this host and port `at`, with a link to the gateway's `port`."""
    runner = web.AppRunner(_app(authority, port), access_log=None, shutdown_timeout=LEAVE_WITHIN)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, at).start()
        except (OSError, OverflowError) as error:
            why = f"{error}; set another IYAGI_INSTALL_PORT"
            raise Unavailable(what=f"{host}:{at}", why=why) from error
        yield
    finally:
        await runner.cleanup()


def _app(authority: Authority, port: int) -> web.Application:
    page = Template((HERE / "install.html").read_text(encoding="utf-8"))
    style = (HERE / "install.css").read_text(encoding="utf-8")

    async def install(request: web.Request) -> web.Response:
        address = html.escape(f"{url(_called(request, authority), port, 'https')}/")
        text = page.substitute(address=address, fingerprint=authority.fingerprint)
        return web.Response(text=text, content_type="text/html", headers=HEADERS)

    async def stylesheet(_: web.Request) -> web.Response:
        return web.Response(text=style, content_type="text/css", headers=HEADERS)

    async def certificate(_: web.Request) -> web.Response:
        """By this type Apple's devices know a profile, and Firefox an authority."""
        return web.Response(body=authority.pem, content_type="application/x-x509-ca-cert", headers=HEADERS)

    app = web.Application()
    app.router.add_get("/", install)
    app.router.add_get(STYLE, stylesheet)
    app.router.add_get(CERTIFICATE, certificate)
    return app


def _called(request: web.Request, authority: Authority) -> str:
    """As the device calls this machine, if by a name that the certificate is good for."""
    name = NAME.fullmatch(request.host)
    known = name["plain"] or name["six"] if name else ""
    if known.lower() not in authority.names:
        return "localhost"
    return f"[{known}]" if ":" in known else known
