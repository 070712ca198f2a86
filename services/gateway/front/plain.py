"""The plain page: one file, served with a policy that lets nothing but its own two inline blocks run."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from services.gateway.front.file import File

# Beside the services in a checkout, and in a wheel too: pyproject.toml puts it there.
PAGE = Path(__file__).parents[3] / "web" / "plain" / "index.html"


def load(path: Path = PAGE) -> File:
    return page(path.read_text(encoding="utf-8"))  # a browser hashes the blocks with their line ends as \n


def page(html: str) -> File:
    return File.of_text(
        html.encode(),
        {"Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy(html)},
    )


def policy(html: str) -> str:
    """What the page may do: speak to its own gateway, and run what it was written with."""
    return "; ".join(
        [
            "default-src 'none'",
            "img-src 'self' data:",
            "media-src 'self'",
            "connect-src 'self'",
            f"style-src '{_digest(html, 'style')}'",
            f"script-src '{_digest(html, 'script')}'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'none'",
        ]
    )


def _digest(html: str, element: str) -> str:
    blocks: list[str] = re.findall(rf"<{element}\b[^>]*>(.*?)</{element}>", html, re.DOTALL)
    if len(blocks) != 1:
        raise ValueError(f"expected one inline <{element}>, found {len(blocks)}")
    return f"sha256-{b64encode(sha256(blocks[0].encode()).digest()).decode()}"
