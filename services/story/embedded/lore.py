"""What the books of facts tell of a topic: true answers, jobs, habits, plants."""

from dataclasses import dataclass, field

from services.story.embedded.habits import habit_of
from services.story.embedded.jobs import job_of, worker_of
from services.story.embedded.plants import plant_of
from services.story.embedded.plots import Plot
from services.story.embedded.suitable import answer_of

_OF_HABIT = ("chirp", "how", "result", "without")
_OF_PLANT = ("plant", "soil", "tends", "sprouts", "ripens")
_OF_JOB = ("work", "tool", "mishap", "help", "said")


@dataclass(frozen=True)
class Lore:
    topic: str  # as the sentences of the tale call it
    said: str  # as somebody in it says it aloud
    words: dict[str, str] = field(default_factory=dict)  # of the plot that needs them


def lore_of(plot: Plot, topic: str, said: str) -> Lore:
    """방울토마토 키우기, and how a tomato ripens; nothing besides the topic where the plot needs nothing."""
    if "plant" in plot.needs and (plant := plant_of(topic)):
        words = {word: getattr(plant, word) for word in _OF_PLANT}
        return Lore(plant.raising, plant.raising, {**words, "plant_en": plant.look})
    if "habit" in plot.needs and (habit := habit_of(topic)):
        return Lore(habit.skipped(said), said, {word: getattr(habit, word) for word in _OF_HABIT})
    if "work" in plot.needs and (job := job_of(topic)):
        worker, look = worker_of(topic)
        words = {word: getattr(job, word) for word in _OF_JOB}
        return Lore(topic, said, {**words, "worker": worker, "worker_en": look})
    return Lore(topic, said, {"answer": answer_of(topic) or ""})
