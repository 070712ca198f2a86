from contracts.http import (
    ArtifactTime,
    AttemptView,
    Book,
    BookPage,
    FailureView,
    LicenceView,
    PictureView,
    RevisionView,
    StoryView,
    Timings,
    VoiceView,
)
from contracts.values import Try
from services.gateway.book.whole import book_view
from tests.examples import (
    BOTH,
    BRIEF,
    CAST,
    RUN,
    SEED,
    TEXTS,
    TITLE,
    artifact,
    at,
    page_failed,
    page_illustrated,
    page_narrated,
    page_written,
    run_created,
    run_pinned,
    run_renamed,
    scene,
    story_begun,
    story_ready,
)
from tests.services.gateway.book.logs import folded, lived

TRIES = (Try(time=at(1), code="engine_failed", reason="no memory"),)
ORDER = run_created(panels=1)
FACTS = lived(
    ORDER,
    story_begun(model="gemma"),
    page_written(0),
    page_written(1),
    story_ready(panels=1, model="gemma", licence="Gemma"),
    page_illustrated(0, tries=TRIES),
    page_narrated(0, licence="OpenRAIL-M"),
    page_narrated(1, licence="OpenRAIL-M"),
    page_failed(1, tries=TRIES),
)


def picture(page: int, file: str, revision: int, second: int) -> PictureView:
    made = artifact(f"picture {page}.{revision}")
    return PictureView(
        revision=revision,
        url=f"/api/runs/{RUN}/images/{file}?v={made.sha256}",
        artifact=made,
        alt="산길의 흰 토끼",
        seed=SEED,
        engine="embedded",
        licence="",
        parameters={},
        elapsed=1.25,
        tries=TRIES,
        time=at(second),
        by="illustrator/example-1",
    )


def voice(page: int, second: int) -> VoiceView:
    made = artifact(f"voice {page}.0", "audio/wav")
    return VoiceView(
        revision=0,
        url=f"/api/runs/{RUN}/audio/page_{page}.wav?v={made.sha256}",
        artifact=made,
        duration=3.5,
        sentences=(),
        words=(),
        voice="M2",
        unreadable=(),
        engine="embedded",
        model="",
        licence="OpenRAIL-M",
        elapsed=0.5,
        tries=(),
        time=at(second),
        by="narrator/example-1",
    )


def page(number: int, picture: PictureView | None, voice: VoiceView, second: int) -> BookPage:
    return BookPage(
        page=number,
        revision=0,
        text=TEXTS[number],
        scene=scene(number),
        picture=picture,
        narration=voice,
        revising=(),
        revisions=(
            RevisionView(
                revision=0,
                time=at(second),
                text=TEXTS[number],
                scene=scene(number),
                media=BOTH,
                seed=SEED,
                style="watercolor",
                size={"width": 1024, "height": 1024},
                voice="M2",
                speed=1.05,
                picture=picture,
                narration=voice,
            ),
        ),
    )


def test_the_book_has_everything_that_its_facts_say() -> None:
    assert book_view(folded(*FACTS, run_pinned(), run_renamed())) == Book(
        run_id=RUN,
        kind="book",
        created=at(1),
        position=12,
        status="DONE",
        stage="TTS",
        progress=1.0,
        error=None,
        ready_max_page=1,
        ready_max_audio_page=1,
        title=TITLE,
        name="우리 집 이야기",
        pinned=True,
        brief=BRIEF,
        options=ORDER.options,
        story=StoryView(
            engine="embedded",
            model="gemma",
            licence="Gemma",
            seed=SEED,
            begun=at(2),
            ready=at(5),
            elapsed=2.5,
            reused_from=None,
        ),
        cast=CAST,
        pages=(page(0, picture(0, "cover.png", 0, 6), voice(0, 7), 3), page(1, None, voice(1, 8), 4)),
        revising=(),
        attempts=(
            AttemptView(
                attempt=0, opened=at(1), ended=at(10), outcome="DONE", stage="TTS", code=None, reason=None, by="gateway"
            ),
        ),
        failures=(
            FailureView(
                what="picture",
                page=1,
                revision=0,
                code="engine_failed",
                reason="the engine failed",
                retryable=True,
                tries=TRIES,
                time=at(9),
                by="illustrator/example-1",
                stands=True,
            ),
        ),
        timings=Timings(
            queue=1.0,
            story=2.5,
            pictures=(ArtifactTime(page=0, revision=0, elapsed=1.25),),
            voices=(ArtifactTime(page=0, revision=0, elapsed=0.5), ArtifactTime(page=1, revision=0, elapsed=0.5)),
            total=9.0,
        ),
        licences=(
            LicenceView(what="story", engine="embedded", licence="Gemma"),
            LicenceView(what="voice", engine="embedded", licence="OpenRAIL-M"),
        ),
    )
