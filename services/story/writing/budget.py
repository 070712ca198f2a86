"""How many tokens an answer can take, and whether the model has room for them."""

import math
from dataclasses import dataclass

from contracts.errors import WorkError
from services.story.writing.model import Model
from services.story.writing.pattern import Length

KOREAN = (
    "옛날 옛적 깊은 산골 마을에 토끼와 호랑이가 사이좋게 살고 있었답니다. “같이 놀자!” 하고 토끼가 폴짝폴짝 뛰어왔어요."
)
ENGLISH = (
    '"prompt":"the small white rabbit gives a red scarf to the striped tiger under an old pine tree","shot":"wide"'
)
SPARE = 1.25  # what is written may cost more than the samples
LEAST_KOREAN = 1.0  # tokens a character, at the least counted on
LIKELY = 0.5  # of the longest answer there could be: stories take about a third of it
TEMPLATE = 64  # tokens of the marks of a chat around the prompt


class ContextTooSmall(WorkError):
    code = "context_too_small"
    en = (
        "A book of {panels} panels for ages {age} needs {needed} tokens, the model {model} has room for {context}: "
        "give it a context of {needed} tokens, or order fewer panels"
    )
    ko = (
        "{age}세용 {panels}장면 책에는 {needed}토큰이 필요한데 {model} 모델에는 {context}토큰만 들어갑니다. "
        "컨텍스트를 {needed}토큰으로 늘리거나 장면 수를 줄여 주세요"
    )


@dataclass(frozen=True)
class Rates:
    """Tokens a character, as this model counts them."""

    ascii: float
    other: float

    @classmethod
    async def of(cls, model: Model) -> "Rates":
        """Measured; a character takes at most as many tokens as it has bytes."""
        english = await model.count(ENGLISH) / len(ENGLISH)
        korean = await model.count(KOREAN) / len(KOREAN)
        return cls(min(1.0, english * SPARE), min(3.0, max(LEAST_KOREAN, korean * SPARE)))

    def tokens(self, length: Length) -> int:
        return math.ceil(length.ascii * self.ascii + length.other * self.other)


async def prompt_tokens(model: Model, system: str, user: str, begun: str) -> int:
    return TEMPLATE + await model.count(f"{system}\n{user}\n{begun}")
