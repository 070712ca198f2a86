"""What may happen in any tale, for books longer than their plot: each of another kind, and told once in a book."""

from services.story.embedded.episodes.calm import CALM
from services.story.embedded.episodes.episode import Episode
from services.story.embedded.episodes.merry import MERRY

EPISODES: tuple[Episode, ...] = CALM + MERRY

__all__ = ["EPISODES", "Episode"]
