"""The 이 by which a word that ends in a consonant is joined to what follows: 우정이란, 민준이라는."""

from services.story.embedded.likeness import is_kind
from services.story.embedded.reading import Final, final
from services.story.embedded.topics.creature import CREATURE
from services.story.embedded.topics.food import FOOD

_OTHERS = ("어린이", "놀이", "종이", "목걸이", "팽이", "지팡이", "돌멩이", "젊은이", "늙은이")
_IN_I = frozenset((*_OTHERS, *CREATURE.words.split(), *FOOD.words.split()))  # where any ends in 이, it does so itself


def without_joint(word: str) -> str:
    """우정 of 우정이, 민준 of 민준이; but 나이, 호랑이, 어린이."""
    bare = word.removesuffix("이")
    whole = final(bare) is Final.VOWEL or word in _IN_I or is_kind(word)
    return word if whole else bare
