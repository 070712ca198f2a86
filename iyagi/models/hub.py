"""A hub of models over HTTP: `<base>/<repo>/resolve/<revision>/<file>`, which may send on to where the bytes are.

Redirects are followed here and not by the client: what the hub itself says of a large file (its SHA-256, its size)
stands on the answer that sends on, and its credentials are nobody else's business.
"""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from multidict import CIMultiDictProxy
from pydantic import HttpUrl, SecretStr
from yarl import URL

from iyagi.models.catalogue import Source
from iyagi.models.errors import HubAway, HubRefused

REDIRECTS = 5
CONNECT_LIMIT = 20.0  # seconds
SILENCE_LIMIT = 60.0  # seconds without a byte
SHA256 = re.compile(r"[0-9a-f]{64}")
BLOB = re.compile(r"[0-9a-f]{40}")  # git's name for a file: SHA-1 of a header and its bytes
TOKEN = "IYAGI_MODELS_TOKEN"

REMEDIES = {
    401: f"put a token that may read it into {TOKEN}, or check the address in IYAGI_MODELS_FROM",
    403: f"accept its terms at the hub, and put a token of that account into {TOKEN}",
    404: "this hub does not have it; choose another in IYAGI_MODELS_FROM",
    410: "this hub does not have it any more; choose another in IYAGI_MODELS_FROM",
}
ABSENT = frozenset(REMEDIES)  # not to be had here; another source may have it


class Absent(HubRefused):
    """This source does not give the file to us."""


@dataclass(frozen=True)
class Told:
    """What a hub says of a file."""

    size: int | None
    sha256: str | None
    blob: str | None


@dataclass(frozen=True)
class Answer:
    url: URL  # where the bytes come from
    response: aiohttp.ClientResponse
    told: Told

    @property
    def etag(self) -> str | None:
        """Of these very bytes; a weak one says nothing about bytes."""
        etag = self.response.headers.get("ETag")
        return None if etag is None or etag.startswith("W/") else etag

    @property
    def place(self) -> str:
        """The address without what may be secret in it: a signature, a password."""
        return shown(self.url)


class Hub:
    def __init__(self, http: aiohttp.ClientSession, base: HttpUrl, token: SecretStr | None = None) -> None:
        given = URL(str(base))
        self._http = http
        self._base = given.with_user(None)
        self._authorization = _authorization(given, token)

    def url(self, source: Source, path: str) -> URL:
        return self._base.joinpath(*source.repo.split("/"), "resolve", source.revision, *path.split("/"))

    async def told(self, source: Source, path: str) -> Told:
        async with self.answer("HEAD", source, path) as answer:
            return answer.told

    @asynccontextmanager
    async def answer(
        self, method: str, source: Source, path: str, headers: dict[str, str] | None = None
    ) -> AsyncIterator[Answer]:
        """Raises Absent, HubRefused, or HubAway for what may go better another time."""
        url, linked = self.url(source, path), dict[str, str]()
        for _ in range(REDIRECTS + 1):
            async with self._asked(method, url, headers or {}) as response:
                linked = _linked(response.headers) | linked  # the first who says so, which is the hub
                if response.status not in (301, 302, 303, 307, 308):
                    _raise(response)
                    yield Answer(url, response, _told(response, linked))
                    return
                url = onward(url, response)
        raise HubRefused(url=shown(url), found=f"more than {REDIRECTS} redirects", remedy="look at IYAGI_MODELS_FROM")

    @asynccontextmanager
    async def _asked(self, method: str, url: URL, headers: dict[str, str]) -> AsyncIterator[aiohttp.ClientResponse]:
        asked = {"Accept-Encoding": "identity"} | headers  # sizes, ranges and hashes are of the bytes themselves
        if self._authorization and url.origin() == self._base.origin():
            asked["Authorization"] = self._authorization
        try:
            async with self._http.request(method, url, headers=asked, allow_redirects=False) as response:
                yield response
        except (aiohttp.ClientError, TimeoutError, ConnectionError) as error:
            raise HubAway(url=shown(url), why=str(error) or type(error).__name__) from error


@asynccontextmanager
async def open_hub(base: HttpUrl, token: SecretStr | None = None, silence: float = SILENCE_LIMIT) -> AsyncIterator[Hub]:
    """Through the proxy of the environment (HTTPS_PROXY, NO_PROXY), when there is one."""
    limits = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_LIMIT, sock_read=silence)
    async with aiohttp.ClientSession(timeout=limits, trust_env=True, auto_decompress=False) as http:
        yield Hub(http, base, token)


def shown(url: URL) -> str:
    return str(url.with_user(None).with_query(None).with_fragment(None))


def _authorization(given: URL, token: SecretStr | None) -> str | None:
    if token is not None:
        return f"Bearer {token.get_secret_value()}"
    return aiohttp.encode_basic_auth(given.user, given.password or "") if given.user else None


def onward(url: URL, response: aiohttp.ClientResponse) -> URL:
    """Where an answer sends us. Raises HubRefused where that is no place to go."""
    try:
        place = url.join(URL(response.headers["Location"]))
    except (KeyError, ValueError):
        raise HubRefused(url=shown(url), found="a redirect to nowhere", remedy="look at IYAGI_MODELS_FROM") from None
    if place.scheme not in ("http", "https") or (url.scheme == "https" and place.scheme == "http"):
        found = f"a redirect to {place.scheme}"
        raise HubRefused(url=shown(url), found=found, remedy="what is encrypted stays so: choose another hub")
    return place


def _raise(response: aiohttp.ClientResponse) -> None:
    status, url = response.status, shown(response.url)
    if status in (200, 206, 416):
        return
    if status in ABSENT:
        raise Absent(url=url, found=str(status), remedy=REMEDIES[status])
    if status in (408, 425, 429) or status >= 500:
        raise HubAway(url=url, why=f"{status} {response.reason}")
    raise HubRefused(url=url, found=f"{status} {response.reason}", remedy="look at IYAGI_MODELS_FROM")


def _linked(headers: CIMultiDictProxy[str]) -> dict[str, str]:
    names = ("X-Linked-Etag", "X-Linked-Size")
    return {name: headers[name].strip('"') for name in names if name in headers}


def _told(response: aiohttp.ClientResponse, linked: dict[str, str]) -> Told:
    """A large file by its SHA-256 and a small one by git's name, as hubs of this kind have them in their ETags.

    The ETag of whoever else keeps the bytes may look the same and mean something else.
    """
    own = response.headers.get("ETag", "") if "X-Repo-Commit" in response.headers else ""
    etag = linked.get("X-Linked-Etag") or own.removeprefix("W/").strip('"')
    size = linked.get("X-Linked-Size") or (response.headers.get("Content-Length") if response.status == 200 else None)
    return Told(
        size=int(size) if size and size.isascii() and size.isdigit() else None,
        sha256=etag if SHA256.fullmatch(etag) else None,
        blob=etag if BLOB.fullmatch(etag) else None,
    )
