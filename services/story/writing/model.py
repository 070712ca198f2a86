"""What a language model is asked, and what runs one."""

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Ask:
    system: str
    user: str
    begun: str  # of the answer, already written: the model goes on from here; "" at first
    grammar: str  # GBNF of what is still to come after `begun`
    schema: Mapping[str, Any]  # JSON schema of the whole answer, for endpoints that take no grammar
    seed: int  # explicit, 1 to 2**32 - 1
    temperature: float
    top_p: float
    most: int  # tokens
    cached: bool = True  # the system prompt is the same for every story: its prefix may be reused


class CutOff(Exception):
    """The model stopped at its limit (`length`, `limit`, truncated); what was yielded so far stands."""


class Model(Protocol):
    """One language model, wherever it runs."""

    @property
    def engine(self) -> str: ...  # llama.cpp, llama-server, openai
    @property
    def name(self) -> str: ...  # of its file, or the name it is served by
    @property
    def digest(self) -> str: ...  # SHA-256 of the file, "" where unknown
    @property
    def grammars(self) -> bool: ...  # takes GBNF; else the schema is sent, and the answer validated as strictly
    @property
    def context(self) -> int: ...  # tokens
    @property
    def fixed(self) -> Mapping[str, Any]: ...  # how it samples, besides what an ask says

    def rendered(self, ask: Ask) -> str:
        """The prompt as the model reads it, with the marks of its template where they are known."""
        ...

    def write(self, ask: Ask) -> AsyncGenerator[str, None]:
        """Pieces of text as they come. Closing the generator stops the model within a token.

        Raises `CutOff`, or an `IyagiError`.
        """
        ...

    async def count(self, text: str) -> int:
        """Tokens; an estimate where the endpoint cannot tell."""
        ...

    async def rest(self) -> None:
        """Free its memory: idle, or another wants the GPU. The next `write` loads it again."""
        ...
