from collections.abc import AsyncGenerator
from typing import Any

import pytest

from contracts.errors import GaveUp, InvalidStory, Unavailable, Unreadable
from contracts.facts import Fact, PageWritten, RunCreated, RunRetried, StoryFailed
from contracts.papers import TEXT, Paper
from contracts.values import PICTURE, Try
from services.story.embedded.storyteller import EmbeddedStoryteller
from services.story.handler import StoryRefused, Storyteller, gave_up, tell_story
from services.story.tale import Reused, Words
from tests.examples import (
    BRIEF,
    OTHER_RUN,
    page_written,
    run_created,
    run_retried,
    story_begun,
    story_failed,
    story_ready,
)
from tests.services.story.examples import FakeStoryteller, GivenHistory, clock, draft, keep, order, outcome, story

FAKE: dict[str, Any] = {"engine": "fake", "model": "fake-1", "licence": "Fake-1.0"}
WHOLE = [page_written(page) for page in range(5)]


async def told(
    fact: RunCreated | RunRetried, *given: Fact, storyteller: Storyteller | None = None, seconds: float = 2.5
) -> list[Fact]:
    teller = storyteller or FakeStoryteller(story())
    return await outcome(tell_story(fact, GivenHistory(*given), teller, keep, clock(10.0, 10.0 + seconds)))


def retried(attempt: int = 1, **given: Any) -> RunRetried:
    order = run_created()
    return run_retried(attempt, story=True, **{"brief": order.brief, "options": order.options, **given})


async def test_an_order_becomes_its_pages_in_order_and_then_the_whole_story() -> None:
    assert await told(run_created()) == [story_begun(**FAKE), *WHOLE, story_ready(**FAKE, elapsed=2.5)]


async def test_pages_carry_everything_that_painting_and_speaking_them_needs() -> None:
    order = run_created(voice="F3", speed=1.5, seed=99, size={"width": 512, "height": 256})
    begun, *pages, ready = await told(order)
    size = order.options.size
    expected = [page_written(page, voice="F3", speed=1.5, seed=99, size=size) for page in range(5)]
    assert (begun, pages) == (story_begun(seed=99, **FAKE), expected)
    assert ready == story_ready(seed=99, pages=tuple(expected), **FAKE)


async def test_a_book_without_voices_asks_for_pictures_only() -> None:
    facts = await told(run_created(tts_enabled=False))
    assert [fact.media for fact in facts if isinstance(fact, PageWritten)] == [(PICTURE,)] * 5


async def test_a_page_is_told_before_the_next_one_is_written() -> None:
    facts = tell_story(run_created(), GivenHistory(), FakeStoryteller(story(1), StoryNeverEnds()), keep, clock(0.0))
    assert [await anext(facts) for _ in range(3)] == [story_begun(**FAKE), *WHOLE[:2]]


class StoryNeverEnds(Exception):
    """Raised by the engine after what it had; unexpected."""


async def test_a_story_once_ready_is_never_told_again() -> None:
    storyteller = FakeStoryteller(story())
    assert await told(run_created(), story_ready(), storyteller=storyteller) == []
    assert await told(retried(), story_ready(), storyteller=storyteller) == []
    assert storyteller.asked == []


async def test_an_attempt_that_failed_is_not_begun_again() -> None:
    assert await told(run_created(), story_failed()) == []


async def test_a_second_delivery_goes_on_where_the_first_one_died() -> None:
    given = [story_begun(**FAKE), *WHOLE[:3]]
    assert await told(run_created(), *given) == [*WHOLE[3:], story_ready(**FAKE)]


async def test_pages_that_another_engine_wrote_keep_their_text() -> None:
    others = (
        page_written(0, text="토끼와 호랑이의 다른 제목"),
        page_written(1, text="다른 글입니다."),
        page_written(2, text="또 다른 글."),
    )
    storyteller = FakeStoryteller(story())
    facts = await told(run_created(), story_begun(engine="llama"), *others, storyteller=storyteller)
    pages = (*others, *WHOLE[3:])
    assert facts == [*WHOLE[3:], story_ready(title="토끼와 호랑이의 다른 제목", pages=pages, **FAKE)]
    assert storyteller.asked == [(order(BRIEF, run_created().options), (0, 1, 2))]


async def test_when_every_page_is_written_only_the_whole_story_is_missing() -> None:
    assert await told(run_created(), story_begun(**FAKE), *WHOLE) == [story_ready(**FAKE)]


async def test_revisions_of_a_page_do_not_count_as_the_authors_first() -> None:
    facts = await told(run_created(), story_begun(**FAKE), page_written(0, revision=1, text="고친 제목"))
    assert facts == [*WHOLE, story_ready(**FAKE)]


async def test_a_retry_continues_the_story_that_failed() -> None:
    given = [story_begun(**FAKE), *WHOLE[:2], story_failed()]
    assert await told(retried(), *given) == [story_begun(1, **FAKE), *WHOLE[2:], story_ready(**FAKE)]


async def test_a_retry_of_pages_is_not_the_storys_business() -> None:
    assert await told(run_retried(story=False)) == []


async def test_a_retry_of_the_story_without_its_brief_cannot_be_read() -> None:
    with pytest.raises(Unreadable):
        await told(retried(brief=None))


async def test_a_page_that_breaks_a_rule_is_not_told_and_ends_the_attempt() -> None:
    storyteller = FakeStoryteller([draft(0), draft(1, "A rabbit walked."), draft(2)])
    broken = InvalidStory(rule="hangul_text", why="page 1: expected Hangul, found none")
    failure = story_failed(code="invalid_story", reason=str(broken))
    assert await told(run_created(), storyteller=storyteller) == [story_begun(**FAKE), WHOLE[0], failure]
    assert storyteller.closed


async def test_a_story_that_is_too_short_fails_after_its_pages() -> None:
    broken = InvalidStory(rule="page_count", why="expected a cover and 4 panels, found 3 pages")
    facts = await told(run_created(), storyteller=FakeStoryteller(story(2)))
    failure = story_failed(code="invalid_story", reason=str(broken))
    assert facts == [story_begun(**FAKE), *WHOLE[:3], failure]


async def test_a_page_too_many_is_never_told() -> None:
    facts = await told(run_created(panels=1))
    broken = InvalidStory(rule="page_order", why="page 2: the book ends with page 1")
    failure = story_failed(code="invalid_story", reason=str(broken))
    assert facts == [story_begun(**FAKE), *WHOLE[:2], failure]


async def test_an_engine_that_refuses_is_a_failure_with_its_reason() -> None:
    refusal = StoryRefused(engine="fake", why="no such words")
    facts = await told(run_created(), storyteller=FakeStoryteller([draft(0)], refusal))
    failure = story_failed(code="story_refused", reason=str(refusal), retryable=False)
    assert facts == [story_begun(**FAKE), WHOLE[0], failure]


async def test_what_nobody_expected_is_left_to_the_worker() -> None:
    with pytest.raises(StoryNeverEnds):
        await told(run_created(), storyteller=FakeStoryteller(story(1), StoryNeverEnds()))


async def test_closing_the_handler_closes_the_engine() -> None:
    storyteller = FakeStoryteller(story())
    facts = tell_story(run_created(), GivenHistory(), storyteller, keep, clock(0.0))
    assert isinstance(facts, AsyncGenerator)
    await anext(facts)
    await anext(facts)
    await facts.aclose()
    assert storyteller.closed


@pytest.mark.parametrize(("fact", "attempt"), [(run_created(), 0), (retried(2), 2)])
def test_giving_up_is_a_fact_of_the_attempt(fact: RunCreated | RunRetried, attempt: int) -> None:
    tries = (Try(time="2025-03-01T09:00:00.000Z", code="engine_failed", reason="out of memory"),)
    error = GaveUp(deliveries=20)
    expected = story_failed(attempt, code="gave_up", reason=str(error), retryable=True, tries=tries)
    assert gave_up(fact, error, tries) == expected


async def test_papers_are_kept_and_named_in_the_fact_that_comes_of_the_work() -> None:
    papers = (Paper("prompt", b"once"), Paper("prompt", b"twice"), Paper("seen", b""), Paper("grammar", b"root"))
    ready = (await told(run_created(), storyteller=FakeStoryteller((*papers, *story()))))[-1]
    kept = {"prompt": await keep("", b"twice", TEXT), "grammar": await keep("", b"root", TEXT)}
    assert ready == story_ready(**FAKE, elapsed=2.5, papers=kept)


async def test_a_failed_story_has_its_papers_too() -> None:
    refusal = StoryRefused(engine="fake", why="it is too sad")
    failed = (await told(run_created(), storyteller=FakeStoryteller((Paper("raw", b"..."),), refusal)))[-1]
    assert isinstance(failed, StoryFailed)
    assert failed.papers == {"raw": await keep("", b"...", TEXT)}


async def test_work_that_the_worker_gives_up_keeps_the_papers_of_its_last_attempt() -> None:
    broken = Unavailable(what="the model", why="no answer")
    with pytest.raises(Unavailable):
        await told(run_created(), storyteller=FakeStoryteller((Paper("raw", b"..."),), broken))
    given_up = gave_up(run_created(), broken, ())
    assert isinstance(given_up, StoryFailed)
    assert given_up.papers == {"raw": await keep("", b"...", TEXT)}


async def test_a_brief_that_is_not_for_children_is_refused_before_any_engine_is_asked() -> None:
    storyteller = FakeStoryteller(story())
    brief = BRIEF.model_copy(update={"topic": "자살하는 로봇"})
    facts = await told(run_created(brief=brief), storyteller=storyteller)
    reason = "This brief is not for a children's book: «자살» is self-harm (스스로를 해치는 내용)"
    assert facts == [story_begun(**FAKE), story_failed(code="unsafe_brief", reason=reason, retryable=False)]
    assert storyteller.asked == []


async def test_the_embedded_storyteller_is_not_asked_either() -> None:
    brief = BRIEF.model_copy(update={"characters": "권총을 든 곰"})
    begun, failure = await told(run_created(brief=brief), storyteller=EmbeddedStoryteller())
    assert begun == story_begun(engine="embedded", model="")
    assert isinstance(failure, StoryFailed)
    assert failure.code == "unsafe_brief"


@pytest.mark.parametrize(
    "topic",
    [
        "호랑이가 할머니를 잡아먹었대요",
        "도깨비가 무서워요",
        "죽 먹기",
        "총각김치",
        "늑대와 아기 돼지",
        "돌아가신 할머니",
    ],
)
async def test_what_frightens_in_fairy_tales_is_told_by_the_embedded_storyteller(topic: str) -> None:
    brief = BRIEF.model_copy(update={"topic": topic})
    facts = await told(run_created(brief=brief), storyteller=EmbeddedStoryteller())
    assert [fact.name for fact in facts] == ["story.begun", *["page.written"] * 5, "story.ready"]


async def test_words_are_heard_as_they_are_written() -> None:
    heard: list[tuple[str, Words]] = []

    async def hear(run: str, words: Words) -> None:
        heard.append((run, words))

    words = (Words(0, 0, "토끼와"), Words(0, 3, " 호랑이"), Words(0, 0, ""))
    facts = tell_story(run_created(), GivenHistory(), FakeStoryteller((*words, *story())), keep, clock(0.0, 1.0), hear)
    assert len(await outcome(facts)) == 7
    assert heard == [(run_created().run, said) for said in words]


async def test_a_story_told_before_says_for_which_run() -> None:
    parts = (Reused(OTHER_RUN), *story())
    ready = (await told(run_created(), storyteller=FakeStoryteller(parts)))[-1]
    assert ready == story_ready(**FAKE, elapsed=2.5, reused_from=OTHER_RUN)
