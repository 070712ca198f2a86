"""The one place where examples of facts come from: a constructor for each, with defaults that anything may override."""

from typing import Any

from contracts.book import Brief, CastMember, Figure, Options, Scene
from contracts.facts import (
    Fact,
    PageFailed,
    PageIllustrated,
    PageKept,
    PageNarrated,
    PageWritten,
    RunCancelled,
    RunCompleted,
    RunCreated,
    RunEvicted,
    RunFailed,
    RunPinned,
    RunRenamed,
    RunRetried,
    RunUnpinned,
    StoryBegun,
    StoryFailed,
    StoryReady,
)
from contracts.record import Record
from contracts.values import PICTURE, VOICE, Artifact, Medium

RUN = "20250301_090000_a1b2c3"
OTHER_RUN = "20250301_090001_d4e5f6"
SEED = 7
BRIEF = Brief(era="조선 시대", place="깊은 산골 마을", characters="용감한 토끼와 호랑이", topic="우정")
BOTH: tuple[Medium, ...] = (PICTURE, VOICE)
TITLE = "토끼와 호랑이"
TEXTS = (TITLE, "토끼가 산길을 걸었어요.", "호랑이를 만났어요.", "둘은 함께 웃었어요.", "친구가 되었답니다.")
CAST = (CastMember(name="토끼", kind="rabbit", looks="white fur, a blue vest"),)


def at(second: float) -> str:
    """RFC 3339, this many seconds after nine o'clock."""
    minutes, seconds = divmod(second, 60)
    return f"2025-03-01T09:{int(minutes):02d}:{seconds:06.3f}Z"


def record(fact: Fact, second: float = 0, source: str | None = None, causationid: str | None = None) -> Record:
    return Record(fact=fact, source=source or f"{teller(fact)}/example-1", time=at(second), causationid=causationid)


def teller(fact: Fact) -> str:
    """The service that tells this fact."""
    match fact:
        case PageWritten(revision=0) | StoryBegun() | StoryReady() | StoryFailed():
            return "story"
        case PageIllustrated() | PageFailed(medium="picture"):
            return "illustrator"
        case PageNarrated() | PageFailed():
            return "narrator"
        case _:
            return "gateway"


def artifact(name: str, media_type: str = "image/png") -> Artifact:
    """An artifact whose digest tells it from others by its name: no bytes of this digest exist."""
    sha256 = name.encode().hex().ljust(64, "0")[:64]
    if media_type == "image/png":
        return Artifact(sha256=sha256, bytes=1000, media_type=media_type, width=1024, height=1024)
    return Artifact(sha256=sha256, bytes=2000, media_type=media_type)


def scene(page: int = 0) -> Scene:
    return Scene(
        prompt=f"a white rabbit on a mountain path, page {page}",
        alt="산길의 흰 토끼",
        place="mountain path",
        time="morning",
        weather="clear",
        cast=(Figure(name="토끼", pose="walking", face="smiling"),),
        props=("pine tree",),
    )


# The life of an order


def run_created(run: str = RUN, *, brief: Brief = BRIEF, **options: Any) -> RunCreated:
    return RunCreated(run=run, brief=brief, options=Options(**{"seed": SEED, **options}))


def run_retried(attempt: int = 1, *, run: str = RUN, **given: Any) -> RunRetried:
    return RunRetried(**{"run": run, "attempt": attempt, "story": False, **given})


def run_completed(attempt: int = 0, *, run: str = RUN) -> RunCompleted:
    return RunCompleted(run=run, attempt=attempt, by="gateway")


def run_failed(attempt: int = 0, *, run: str = RUN, **given: Any) -> RunFailed:
    defaults = {"stage": "LLM", "code": "engine_failed", "reason": "the engine failed", "by": "gateway"}
    return RunFailed(**{"run": run, "attempt": attempt, **defaults, **given})


def run_cancelled(attempt: int = 0, *, run: str = RUN, stage: str = "LLM") -> RunCancelled:
    return RunCancelled(run=run, attempt=attempt, stage=stage)


def run_pinned(n: int = 0, *, run: str = RUN) -> RunPinned:
    return RunPinned(run=run, n=n)


def run_unpinned(n: int = 0, *, run: str = RUN) -> RunUnpinned:
    return RunUnpinned(run=run, n=n)


def run_renamed(n: int = 0, *, run: str = RUN, title: str = "우리 집 이야기") -> RunRenamed:
    return RunRenamed(run=run, n=n, title=title)


def run_evicted(run: str = RUN, **given: Any) -> RunEvicted:
    return RunEvicted(**{"run": run, "by": "gateway", **given})


# The story


def story_begun(attempt: int = 0, *, run: str = RUN, **given: Any) -> StoryBegun:
    return StoryBegun(**{"run": run, "attempt": attempt, "engine": "embedded", "seed": SEED, **given})


def story_ready(run: str = RUN, *, panels: int = 4, **given: Any) -> StoryReady:
    pages = tuple(page_written(page, run=run) for page in range(panels + 1))
    defaults = {"title": TITLE, "cast": CAST, "pages": pages, "engine": "embedded", "seed": SEED, "elapsed": 2.5}
    return StoryReady(**{"run": run, **defaults, **given})


def story_failed(attempt: int = 0, *, run: str = RUN, **given: Any) -> StoryFailed:
    defaults = {"code": "engine_failed", "reason": "the engine failed", "retryable": True}
    return StoryFailed(**{"run": run, "attempt": attempt, **defaults, **given})


# The pages


def page_written(page: int = 0, revision: int = 0, *, run: str = RUN, **given: Any) -> PageWritten:
    text = TEXTS[page] if page < len(TEXTS) else f"토끼는 {page}번째 고개를 넘었어요."
    defaults = {"text": text, "scene": scene(page), "media": BOTH, "seed": SEED}
    return PageWritten(**{"run": run, "page": page, "revision": revision, **defaults, **given})


def page_illustrated(page: int = 0, revision: int = 0, *, run: str = RUN, **given: Any) -> PageIllustrated:
    defaults = {
        "artifact": artifact(f"picture {page}.{revision}"),
        "alt": "산길의 흰 토끼",
        "seed": SEED,
        "engine": "embedded",
        "elapsed": 1.25,
    }
    return PageIllustrated(**{"run": run, "page": page, "revision": revision, **defaults, **given})


def page_narrated(page: int = 0, revision: int = 0, *, run: str = RUN, **given: Any) -> PageNarrated:
    defaults = {
        "artifact": artifact(f"voice {page}.{revision}", "audio/wav"),
        "duration": 3.5,
        "voice": "M2",
        "engine": "embedded",
        "elapsed": 0.5,
    }
    return PageNarrated(**{"run": run, "page": page, "revision": revision, **defaults, **given})


def page_failed(
    page: int = 0, revision: int = 0, medium: Medium = PICTURE, *, run: str = RUN, **given: Any
) -> PageFailed:
    defaults = {"code": "engine_failed", "reason": "the engine failed", "retryable": True}
    return PageFailed(**{"run": run, "page": page, "revision": revision, "medium": medium, **defaults, **given})


def page_kept(page: int = 0, n: int = 0, *, run: str = RUN, **given: Any) -> PageKept:
    return PageKept(**{"run": run, "page": page, "n": n, "revision": 0, "newest": 1, **given})
