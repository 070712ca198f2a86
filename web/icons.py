"""Draws the icons that a home screen asks for from the studio's own, web/public/icon.svg: `python web/icons.py`."""

from pathlib import Path
from xml.etree import ElementTree

from PIL import Image, ImageDraw

PUBLIC = Path(__file__).parent / "public"
VIEW = 32  # of the drawing's own units a side
FINE = 8  # drawn so many times larger, then made smaller: soft edges
COLOURS = 8  # three, and what lies between them at their edges
PAPER = "#fbf3e1"
SAFE = 0.74  # of an icon is left whole whatever its frame
ICONS = {  # name: (pixels a side, part of it that the moon takes, ground)
    "icon-192.png": (192, 1.0, None),
    "icon-512.png": (512, SAFE, PAPER),
    "apple-touch-icon.png": (180, 0.86, PAPER),
}


def main() -> None:
    for name in ICONS:
        icon(name).save(PUBLIC / name, optimize=True)


def icon(name: str) -> Image.Image:
    side, part, ground = ICONS[name]
    large = side * FINE
    image = Image.new("RGBA", (large, large), ground or (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    scale = large * part / VIEW
    edge = large * (1 - part) / 2
    for (left, top, right, bottom), colour in shapes():
        draw.ellipse([edge + scale * at for at in (left, top, right, bottom)], fill=colour)
    return image.resize((side, side), Image.Resampling.LANCZOS).quantize(COLOURS, Image.Quantize.FASTOCTREE)


def shapes() -> list[tuple[tuple[float, float, float, float], str]]:
    """The circles and ellipses of the drawing, from the back to the front: their box and their colour."""
    found = []
    for group in [(root := ElementTree.parse(PUBLIC / "icon.svg").getroot()), *root]:
        for shape in group:
            if (kind := shape.tag.rpartition("}")[2]) not in {"circle", "ellipse"}:
                continue
            x, y = float(shape.attrib["cx"]), float(shape.attrib["cy"])
            rx, ry = (float(shape.attrib["r" if kind == "circle" else axis]) for axis in ("rx", "ry"))
            colour = shape.get("fill") or group.attrib["fill"]
            found.append(((x - rx, y - ry, x + rx, y + ry), colour))
    return found


if __name__ == "__main__":
    main()
