"""A book for who comes for the first time: what this makes, before anything has been asked for."""

from pathlib import Path

import structlog

from chassis.beside import open_beside
from iyagi.config import read
from iyagi.facts import log_of_record
from iyagi.gateway import Answered, Gateway, NoGateway
from services.illustrator.settings import IllustratorSettings
from services.story.settings import StorySettings

EMBEDDED = "embedded"  # engines that make a book in seconds; behind any other the reader's first order would wait
NAME = "맛보기: 용감한 토끼와 호랑이"
ORDER = {
    "era_ko": "조선 시대",
    "place_ko": "깊은 산골 마을",
    "characters_ko": "용감한 토끼와 호랑이",
    "topic_ko": "우정",
    "seed": 2115,  # as the documents show it
}

log = structlog.get_logger()


async def sample_at_first(gateway: Gateway, home: Path) -> None:
    """Order it as a reader would, if nothing was ever ordered here; one that was thrown away does not come back."""
    if not is_quick() or await has_past(home):
        return
    try:
        await gateway.rename(await gateway.order(ORDER), NAME)
    except (Answered, NoGateway) as error:  # a full disk, say: the page is there all the same
        log.warning("no sample book", why=str(error))


def is_quick() -> bool:
    story, illustrator = read(StorySettings), read(IllustratorSettings)
    assert isinstance(story, StorySettings)
    assert isinstance(illustrator, IllustratorSettings)
    return story.story_engine == illustrator.illustrator_engine == EMBEDDED


async def has_past(home: Path) -> bool:
    """Whether there is any fact in the log of record."""
    async with open_beside(log_of_record(home)) as facts:
        return await facts.last_position() > 0
