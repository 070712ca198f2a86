"""What stands nearest, at the edge of the picture, and leads the eye in."""

from collections.abc import Callable

from contracts.book import Shot
from services.illustrator.embedded.stage import Stage
from services.illustrator.embedded.view import View

Frame = Callable[[Stage], None]


def draw_frame(stage: Stage, frames: tuple[Frame, ...], view: View, shot: Shot, page: int) -> None:
    """A cover has its place's first frame; close to faces there is none, so that nothing hides them."""
    if page and shot == "close":
        return
    frame = frames[0] if page == 0 else frames[view.frame % len(frames)]
    frame(stage.through(view.beside))
