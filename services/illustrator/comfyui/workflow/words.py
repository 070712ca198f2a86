"""The words of our own in every picture's prompt: the style of the book, and what must not be seen."""

from collections.abc import Mapping

from contracts.book import Style

STYLES: Mapping[Style, str] = {"watercolor": "watercolor painting, children's book illustration"}

NEGATIVE = (
    "text, letters, words, writing, captions, speech bubbles, signs with writing, watermark, signature, logo, "
    "photograph, photorealistic, 3d render, frightening, violent, blood, weapon, nudity, "
    "deformed, extra limbs, extra fingers, fused fingers, missing limbs, distorted face, duplicated characters, "
    "cropped heads, blurry, noisy, low quality, jpeg artifacts, border, frame, collage, several panels"
)


def in_style(scene: str, style: Style) -> str:
    """The scene's prompt, the style first; a scene that says the style itself is left as it is."""
    words = STYLES[style]
    return scene if words in scene else f"{words}. {scene}"


def joined(own: str, ours: str) -> str:
    """What a workflow does not want to see, and after it what we do not; said twice it is said once."""
    own = own.strip().rstrip(",")
    if not ours or ours in own:
        return own
    return f"{own}, {ours}" if own else ours
