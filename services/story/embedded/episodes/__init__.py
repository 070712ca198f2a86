"""What may happen in any tale, for books longer than their plot."""

from services.story.embedded.episodes.after import AFTER
from services.story.embedded.episodes.before import BEFORE
from services.story.embedded.episodes.episode import Episode
from services.story.embedded.episodes.way import WAY

__all__ = ["AFTER", "BEFORE", "WAY", "Episode"]
