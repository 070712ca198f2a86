"""A ComfyUI without models: its routes, its queue, its sockets and its whims, as the real one has them."""

from tests.services.illustrator.comfyui.fake.comfyui import FakeComfyUI
from tests.services.illustrator.comfyui.fake.script import Script

__all__ = ["FakeComfyUI", "Script"]
