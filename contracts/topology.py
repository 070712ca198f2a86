"""The wire: one stream of facts, one bucket of artifacts, and who takes what from them.

Only the gateway makes or changes these; `iyagi bus plan` prints them.
"""

from dataclasses import dataclass

FACTS = "FACTS"
SUBJECTS = ("run.>", "story.>", "page.>")
MAX_BYTES = 1 << 30  # of facts; each is a few kB
MAX_FACT = 256 * 1024  # bytes
DUPLICATE_WINDOW = 120.0  # seconds
ACK_WAIT = 30.0  # seconds

ARTIFACTS = "ARTIFACTS"
ARTIFACT_TTL = 7 * 24 * 3600.0  # seconds
ARTIFACT_BYTES = 16 << 30

UPLOADS = "UPLOADS"  # recordings beyond the payload limit
UPLOAD_TTL = 60.0  # seconds
UPLOAD_BYTES = 1 << 30

LEASES = "LEASES"  # key-value: who holds which GPU, who waits for it
LEASE_BYTES = 1 << 20


@dataclass(frozen=True)
class Durable:
    name: str
    filters: tuple[str, ...]
    max_ack_pending: int = 1000


GATEWAY = Durable("gateway", SUBJECTS, max_ack_pending=256)
STORY = Durable("story", ("run.created.>", "run.retried.>"))
ILLUSTRATOR_COVER = Durable("illustrator-cover", ("page.written.*.cover.>",))
ILLUSTRATOR_PANEL = Durable("illustrator-panel", ("page.written.*.panel.>",))
ILLUSTRATOR_STORY = Durable("illustrator-story", ("story.ready.>",))  # with IYAGI_HOLD_PAGES
NARRATOR_COVER = Durable("narrator-cover", ("page.written.*.cover.>",))
NARRATOR_PANEL = Durable("narrator-panel", ("page.written.*.panel.>",))

DURABLES = (
    GATEWAY,
    STORY,
    ILLUSTRATOR_COVER,
    ILLUSTRATOR_PANEL,
    ILLUSTRATOR_STORY,
    NARRATOR_COVER,
    NARRATOR_PANEL,
)


def of_run(run: str) -> tuple[str, ...]:
    """Every wire subject of a run, as filters."""
    return tuple(f"{room.removesuffix('>')}*.{run}.>" for room in SUBJECTS) + tuple(
        f"{room.removesuffix('>')}*.{run}" for room in SUBJECTS
    )


def artifact_name(run: str, sha256: str) -> str:
    return f"{run}.{sha256}"
