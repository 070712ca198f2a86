from hashlib import sha256

import pytest

from contracts.errors import EngineFailed, TimeLimit
from contracts.facts import Fact, PageNarrated, PageWritten
from contracts.history import Progress
from contracts.values import PICTURE, VOICE, Artifact, Try
from services.narrator.handler import SpeechRefused, gave_up, narrate
from tests.examples import RUN, SEED, TITLE, page_failed, page_narrated, page_written
from tests.services.narrator.fakes import SPEECH, FakeSpeaker, GivenHistory, Shelf, ticking

REFUSAL = SpeechRefused(engine="fake", unreadable="🐰")


async def narrated(page: PageWritten, *given: Fact, speaker: FakeSpeaker) -> list[Fact]:
    return [fact async for fact in narrate(page, GivenHistory(*given), speaker, Shelf(), ticking())]


def told(page: int = 0, revision: int = 0) -> PageNarrated:
    """What is told of a page that the fake speaker spoke."""
    return page_narrated(
        page,
        revision,
        artifact=Artifact(sha256=sha256(SPEECH.wav).hexdigest(), bytes=len(SPEECH.wav), media_type="audio/wav"),
        duration=SPEECH.duration,
        sentences=SPEECH.sentences,
        words=SPEECH.words,
        unreadable=SPEECH.unreadable,
        engine="fake",
        model="fake-1",
        licence="Fake-1.0",
        elapsed=1.5,
    )


async def test_a_written_page_is_spoken() -> None:
    assert await narrated(page_written(3), speaker=FakeSpeaker()) == [told(3)]


async def test_the_title_on_the_cover_is_spoken_too() -> None:
    speaker = FakeSpeaker()
    assert await narrated(page_written(0, voice="F2", speed=0.9), speaker=speaker) == [
        told(0).model_copy(update={"voice": "F2"})
    ]
    assert speaker.spoken == [(TITLE, "F2", 0.9, SEED)]


async def test_the_bytes_are_kept_before_the_fact_is_told() -> None:
    shelf = Shelf()
    async for _ in narrate(page_written(), GivenHistory(), FakeSpeaker(), shelf, ticking()):
        assert shelf.kept == [(RUN, SPEECH.wav, "audio/wav")]


async def test_a_second_delivery_speaks_nothing() -> None:
    speaker = FakeSpeaker()
    assert await narrated(page_written(3), told(3), speaker=speaker) == []
    assert speaker.spoken == []


async def test_a_page_whose_voice_failed_is_not_spoken_again() -> None:
    speaker = FakeSpeaker()
    assert await narrated(page_written(3), page_failed(3, medium=VOICE), speaker=speaker) == []
    assert speaker.spoken == []


async def test_a_failed_picture_does_not_stop_the_voice() -> None:
    assert await narrated(page_written(3), page_failed(3, medium=PICTURE), speaker=FakeSpeaker()) == [told(3)]


async def test_an_older_revision_does_not_stop_the_next() -> None:
    assert await narrated(page_written(3, 1), told(3, 0), speaker=FakeSpeaker()) == [told(3, 1)]


async def test_a_page_asked_for_its_picture_only_is_not_spoken() -> None:
    speaker = FakeSpeaker()
    assert await narrated(page_written(3, media=(PICTURE,)), speaker=speaker) == []
    assert speaker.spoken == []


async def test_a_refusal_is_a_fact() -> None:
    assert await narrated(page_written(3), speaker=FakeSpeaker(REFUSAL)) == [
        page_failed(
            3,
            medium=VOICE,
            code="text_unreadable",
            reason="The engine fake can read nothing of this text: 🐰",
            retryable=False,
        )
    ]


async def test_an_error_of_the_engine_is_left_to_the_worker() -> None:
    shelf = Shelf()
    speaker = FakeSpeaker(EngineFailed(engine="fake", why="it ended"))
    with pytest.raises(EngineFailed, match="it ended"):
        await anext(narrate(page_written(), GivenHistory(), speaker, shelf, ticking()))
    assert shelf.kept == []


async def test_whoever_watches_a_page_hears_how_far_it_is() -> None:
    heard: list[tuple[int, float]] = []

    def watch(page: PageWritten) -> Progress:
        async def hear(share: float) -> None:
            heard.append((page.page, share))

        return hear

    facts = narrate(page_written(2), GivenHistory(), FakeSpeaker(), Shelf(), ticking(), watch)
    assert [fact async for fact in facts] == [told(2)]
    assert heard == [(2, 0.5)]


def test_giving_up_is_a_fact_with_every_try() -> None:
    tries = (Try(time="2025-03-01T09:00:00.000Z", code="time_limit", reason="too slow"),)
    assert gave_up(page_written(2, 1), TimeLimit(seconds=300), tries) == page_failed(
        2, 1, VOICE, code="time_limit", reason="The work took longer than 300 s", retryable=True, tries=tries
    )
