"""What is true of what children ask."""

import re

from services.story.embedded.answers.animals import ANIMALS
from services.story.embedded.answers.answer import Answer
from services.story.embedded.answers.body import BODY
from services.story.embedded.answers.earth import EARTH
from services.story.embedded.answers.food import FOOD
from services.story.embedded.answers.growing import GROWING
from services.story.embedded.answers.health import HEALTH
from services.story.embedded.answers.insects import INSECTS
from services.story.embedded.answers.people import PEOPLE
from services.story.embedded.answers.plants import PLANTS
from services.story.embedded.answers.sky import SKY
from services.story.embedded.answers.space import SPACE
from services.story.embedded.answers.things import THINGS
from services.story.embedded.answers.wild import WILD
from services.story.embedded.syllables import L, ending_in, without_final

_MAY = re.compile(rf"([{ending_in(L)}])까(?=요?$)")  # 쉴까 is asked as 쉬어 is

ANSWERS: tuple[Answer, ...] = (
    *ANIMALS, *WILD, *INSECTS, *PLANTS, *SPACE, *SKY, *EARTH, *BODY, *GROWING, *HEALTH, *THINGS, *FOOD, *PEOPLE,
)  # fmt: skip


def answer_to(question: str) -> str | None:
    """The first answer that fits; None of what the book does not tell: 왜 나만 혼나."""
    asked = " ".join(question.split()).rstrip("?!. ")
    plainly = _MAY.sub(lambda found: f"{without_final(found[1])}까", asked)
    return next((answer.said for answer in ANSWERS if answer.fits(asked) or answer.fits(plainly)), None)
