"""How sure an engine was of what it heard, from how sure it was of each word."""

import math
import re
from collections.abc import Sequence

from services.transcriber.imagined import plain

HESITATION = re.compile(r"음+|어+|아+|에+|으음+|흠+|그|저|뭐")
LEAST = 1e-6  # probability; a word of 0 would make the logarithm infinite


def confidence(words: Sequence[tuple[str, float]]) -> float:
    """The geometric mean of the words' probabilities, each counted as often as it has letters; 0 for no words.

    By letters, because half of a long name is more of an answer than a whole particle; marks and hesitation are no
    part of the answer, unless there is nothing else.
    """
    letters = [0 if HESITATION.fullmatch(plain(word)) else len(plain(word)) for word, _ in words]
    weights = letters if any(letters) else [1] * len(words)
    if not weights:
        return 0.0
    logarithms = (weight * math.log(max(sure, LEAST)) for weight, (_, sure) in zip(weights, words, strict=True))
    return min(1.0, math.exp(math.fsum(logarithms) / sum(weights)))
