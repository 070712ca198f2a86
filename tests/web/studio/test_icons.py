"""The icons of a home screen are the studio's own, drawn anew."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from tests.web.studio.node import WEB

DRAWN = WEB / "icons.py"
NAMES = ["apple-touch-icon.png", "icon-192.png", "icon-512.png"]
ALIKE = 32  # of 255; another release of Pillow may soften an edge in another way


@pytest.fixture(scope="module")
def icons() -> ModuleType:
    spec = importlib.util.spec_from_file_location("icons", DRAWN)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGBA")


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_as_it_is_drawn(icons: ModuleType, name: str) -> None:
    drawn = icons.icon(name).convert("RGBA")
    kept = opened(icons.PUBLIC / name)
    assert kept.size == drawn.size
    assert np.abs(np.asarray(kept, np.int16) - np.asarray(drawn, np.int16)).max() <= ALIKE


def test_every_icon_of_the_manifest_is_there_in_its_size(icons: ModuleType) -> None:
    manifest = json.loads((icons.PUBLIC / "manifest.webmanifest").read_text(encoding="utf-8"))
    drawings = [one for one in manifest["icons"] if one["type"] == "image/png"]
    sizes = {one["src"]: "x".join(map(str, opened(icons.PUBLIC / one["src"].strip("/")).size)) for one in drawings}
    assert sizes == {one["src"]: one["sizes"] for one in drawings}
    assert {one["purpose"] for one in drawings} == {"any", "maskable"}
