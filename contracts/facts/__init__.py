"""Every fact there is, by name."""

from contracts.facts.fact import Fact, identity
from contracts.facts.page import PageFact, PageFailed, PageIllustrated, PageKept, PageNarrated, PageWritten
from contracts.facts.run import (
    Actor,
    AttemptFact,
    ChoiceFact,
    Idempotency,
    Redo,
    RunCancelled,
    RunCompleted,
    RunCreated,
    RunEvicted,
    RunFact,
    RunFailed,
    RunPinned,
    RunRenamed,
    RunRetried,
    RunUnpinned,
)
from contracts.facts.story import StoryBegun, StoryFailed, StoryReady

KINDS: tuple[type[Fact], ...] = (
    RunCreated,
    RunRetried,
    RunCompleted,
    RunFailed,
    RunCancelled,
    RunPinned,
    RunUnpinned,
    RunRenamed,
    RunEvicted,
    StoryBegun,
    StoryReady,
    StoryFailed,
    PageWritten,
    PageIllustrated,
    PageNarrated,
    PageFailed,
    PageKept,
)
BY_NAME: dict[str, type[Fact]] = {kind.name: kind for kind in KINDS}

__all__ = [
    "BY_NAME",
    "KINDS",
    "Actor",
    "AttemptFact",
    "ChoiceFact",
    "Fact",
    "Idempotency",
    "PageFact",
    "PageFailed",
    "PageIllustrated",
    "PageKept",
    "PageNarrated",
    "PageWritten",
    "Redo",
    "RunCancelled",
    "RunCompleted",
    "RunCreated",
    "RunEvicted",
    "RunFact",
    "RunFailed",
    "RunPinned",
    "RunRenamed",
    "RunRetried",
    "RunUnpinned",
    "StoryBegun",
    "StoryFailed",
    "StoryReady",
    "identity",
]
