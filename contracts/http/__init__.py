"""What travels over HTTP: the orders and the views."""

from contracts.http.book import (
    ArtifactTime,
    AttemptView,
    Book,
    BookPage,
    FailureView,
    Held,
    PictureView,
    RevisionView,
    StoryView,
    Timings,
    VoiceView,
    Waiting,
    WorkerService,
)
from contracts.http.order import CreateRun, FieldType, Name, Rename, Revise, Text
from contracts.http.problem import PROBLEM, Problem, ProblemError
from contracts.http.run import Instance, Ordered, PageView, RunGone, RunItem, RunList, RunView, Services, SttResult

__all__ = [
    "PROBLEM",
    "ArtifactTime",
    "AttemptView",
    "Book",
    "BookPage",
    "CreateRun",
    "FailureView",
    "FieldType",
    "Held",
    "Instance",
    "Name",
    "Ordered",
    "PageView",
    "PictureView",
    "Problem",
    "ProblemError",
    "Rename",
    "Revise",
    "RevisionView",
    "RunGone",
    "RunItem",
    "RunList",
    "RunView",
    "Services",
    "StoryView",
    "SttResult",
    "Text",
    "Timings",
    "VoiceView",
    "Waiting",
    "WorkerService",
]
