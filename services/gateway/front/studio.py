"""The studio as it was built: every file by its address, with a policy under which nothing inline runs."""

from pathlib import Path

from services.gateway.front.file import File

# Beside the services in a checkout once it is built, and in every wheel: hatch_build.py puts it there.
BUILT = Path(__file__).parents[3] / "web" / "dist"
INDEX = "index.html"
NAMED_BY_CONTENT = "assets/"  # where the build puts what has a hash in its name
FOR_EVER = "public, max-age=31536000, immutable"

TEXTS = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
}
BYTES = {  # compressed already
    ".jpg": "image/jpeg",
    ".mp3": "audio/mpeg",
    ".png": "image/png",
    ".wav": "audio/wav",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
}
POLICY = {
    "Content-Security-Policy": "; ".join(
        [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'none'",
        ]
    ),
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(self)",
}


def load(folder: Path = BUILT) -> dict[str, File] | None:
    """What is served at which address, read once; None where no studio was built."""
    if not (folder / INDEX).is_file():
        return None
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    files = {f"/{name}": _file(name, (folder / name).read_bytes()) for name in names}
    return {"/": files.pop(f"/{INDEX}"), **files}


def _file(name: str, body: bytes) -> File:
    kind = Path(name).suffix
    headers = {**POLICY, **({"Cache-Control": FOR_EVER} if name.startswith(NAMED_BY_CONTENT) else {})}
    if kind in TEXTS:
        return File.of_text(body, {"Content-Type": TEXTS[kind], **headers})
    if kind in BYTES:
        return File.of(body, {"Content-Type": BYTES[kind], **headers})
    raise ValueError(f"{name} in the studio: expected one of {', '.join([*TEXTS, *BYTES])}")
