"""The writer behind the story's handler: what becomes facts."""

from contracts.errors import InvalidStory
from contracts.facts import PageWritten, StoryFailed, StoryReady
from services.story.handler import tell_story
from services.story.writing.writer import Writer
from tests.examples import run_created
from tests.services.story.examples import GivenHistory, clock, keep, outcome
from tests.services.story.writing.scripted import (
    PANELS,
    TITLE,
    ScriptedModel,
    answer,
    going_on,
    page,
)


async def test_an_order_becomes_pages_and_a_whole_story_with_its_papers() -> None:
    facts = await outcome(tell_story(run_created(), GivenHistory(), Writer(ScriptedModel()), keep, clock(0, 1)))
    pages, ready = facts[1:-1], facts[-1]
    assert [page.text for page in pages if isinstance(page, PageWritten)] == [TITLE, *PANELS]
    assert isinstance(ready, StoryReady)
    assert (ready.engine, ready.model) == ("scripted", "tale-1.gguf@d1")
    assert set(ready.papers) == {"prompt-1", "grammar-1", "answer-1", "sampling"}
    assert [member.name for member in ready.cast] == ["용감한 토끼", "호랑이"]


async def test_pages_told_before_a_broken_one_stay_and_the_failure_has_the_papers_of_every_try() -> None:
    model = ScriptedModel(going_on(answer(**page(2, summary=PANELS[0]))))
    facts = await outcome(tell_story(run_created(), GivenHistory(), Writer(model), keep, clock(0, 1)))
    broken = InvalidStory(rule="no_sentence_twice", why=f"page 2: told twice: {PANELS[0].split('. ')[0]}.")
    failure = facts[-1]
    assert [fact.page for fact in facts if isinstance(fact, PageWritten)] == [0, 1]
    assert isinstance(failure, StoryFailed)
    assert (failure.code, failure.reason, failure.retryable) == ("invalid_story", str(broken), True)
    names = {f"{name}-{number}" for name in ("prompt", "grammar", "answer") for number in (1, 2, 3)}
    assert set(failure.papers) == {*names, "sampling"}
