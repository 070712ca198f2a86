"""What is true of what is learnt to be done day by day."""

from services.story.embedded.habits.body import BODY
from services.story.embedded.habits.day import DAY
from services.story.embedded.habits.eating import EATING
from services.story.embedded.habits.habit import Habit
from services.story.embedded.habits.home import HOME
from services.story.embedded.habits.learning import LEARNING
from services.story.embedded.habits.outfit import OUTFIT

HABITS: tuple[Habit, ...] = (*BODY, *EATING, *HOME, *OUTFIT, *DAY, *LEARNING)

__all__ = ["HABITS", "Habit", "habit_of"]


def habit_of(topic: str) -> Habit | None:
    """The first that the topic is; None of what is no deed, and of what is asked, felt or has happened."""
    return next((habit for habit in HABITS if habit.fits(topic)), None)
