"""A studio in small, as a build leaves it."""

from pathlib import Path

FILES = {
    "index.html": b'<!doctype html><script type="module" src="/assets/index-a1b2c3.js"></script>',
    "sw.js": b"addEventListener('fetch', () => {});",
    "manifest.webmanifest": b'{"name": "Iyagi"}',
    "icon.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "assets/index-a1b2c3.js": b"export const told = 1;" * 50,
    "assets/letters-d4e5f6.woff2": b"wOF2" + bytes(range(64)),
}


def lay(folder: Path) -> Path:
    """The files, below this folder."""
    for name, body in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    return folder
