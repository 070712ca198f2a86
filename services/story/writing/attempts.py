"""What was asked of the model and what it answered, ask by ask, kept as papers."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from contracts.papers import JSON, TEXT, Paper
from services.story.writing.model import Ask, Model
from services.story.writing.prompts import VERSION

SEEDS = 2**32 - 2  # from 1: to llama.cpp the largest number is no seed, to others zero is none
STEP = 0x9E3779B1  # between the seeds of one book


@dataclass
class Attempt:
    ask: Ask
    section: str  # of the answer, where it goes on
    answer: str = ""
    outcome: str = "whole"


def seed_of(book: int, attempt: int) -> int:
    """Explicit, another one for each ask of a book, the same ones for the same book."""
    return 1 + (book + attempt * STEP) % SEEDS


def papers(model: Model, attempts: Sequence[Attempt]) -> Iterator[Paper]:
    for number, attempt in enumerate(attempts, start=1):
        ask = attempt.ask
        yield Paper(f"prompt-{number}", model.rendered(ask).encode())
        if model.grammars:
            yield Paper(f"grammar-{number}", ask.grammar.encode())
        else:
            yield Paper(f"schema-{number}", json.dumps(ask.schema, ensure_ascii=False, indent=1).encode(), JSON)
        yield Paper(f"answer-{number}", attempt.answer.encode(errors="backslashreplace"), TEXT)
    if attempts:
        yield Paper("sampling", json.dumps(_sampling(model, attempts), ensure_ascii=False, indent=1).encode(), JSON)


def _sampling(model: Model, attempts: Sequence[Attempt]) -> dict[str, object]:
    return {
        "engine": model.engine,
        "model": model.name,
        "digest": model.digest,
        "context": model.context,
        "prompts": VERSION,
        "asks": [
            {
                "from": attempt.section,
                "seed": attempt.ask.seed,
                "temperature": attempt.ask.temperature,
                "top_p": attempt.ask.top_p,
                **model.fixed,
                "most_tokens": attempt.ask.most,
                "outcome": attempt.outcome,
            }
            for attempt in attempts
        ],
    }
