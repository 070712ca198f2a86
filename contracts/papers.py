"""Papers: what an engine was given and what it answered, kept as artifacts and named in the fact that comes of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from contracts.errors import IyagiError
from contracts.history import Keep
from contracts.values import Artifact

JSON = "application/json"
TEXT = "text/plain; charset=utf-8"


@dataclass(frozen=True)
class Paper:
    name: str  # prompt, grammar, workflow, …
    data: bytes
    media_type: str = TEXT


class Papered(Exception):
    """An engine's error together with the papers of the work that failed."""

    def __init__(self, error: IyagiError, papers: Iterable[Paper]) -> None:
        super().__init__(str(error))
        self.error = error
        self.papers = tuple(papers)


async def kept(run: str, papers: Iterable[Paper], keep: Keep) -> dict[str, Artifact]:
    """The artifacts of these papers, by name; of two with one name the later, and an empty one is none."""
    return {paper.name: await keep(run, paper.data, paper.media_type) for paper in papers if paper.data}
