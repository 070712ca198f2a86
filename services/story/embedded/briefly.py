"""How a book of one panel begins: everyone, the era and the topic in one sentence, and no word besides."""

from collections.abc import Collection

from services.story.embedded.company import Company
from services.story.embedded.wording import names

# fmt: off
TOGETHER = (  # {able}: all but those who can only smile yet
    "{era}, {there}에서 {able:은/는} {light} 곁에 모여 앉아 {topic}에 대해 이야기하고 있었",
    "{era}, {there}에서 {able:은/는} {light:을/를} 밝히고 {topic}에 대해 이야기하고 있었",
    "{era}, {there}에서 {able:은/는} {snack:을/를} 나누어 먹으며 {topic}에 대해 이야기하고 있었",
    "{era}, {there}에서 {able:은/는} {snack:을/를} 앞에 두고 {topic}에 대해 이야기하고 있었",
    "{era}, {there}에서 {able:은/는} {letter}에 담긴 {tale:을/를} 들여다보고 있었",
    "{era}, {there}에서 {able:은/는} {elder}에게 {topic}에 대해 묻고 있었",
)
ALONE = (
    "{era}, {there}에서 {able:은/는} {light} 곁에 앉아 {topic}에 대해 생각하고 있었",
    "{era}, {there}에서 {able:은/는} {light:을/를} 밝히고 {topic}에 대해 생각하고 있었",
    "{era}, {there}에서 {able:은/는} {snack:을/를} 먹으며 {topic}에 대해 생각하고 있었",
    "{era}, {there}에서 {able:은/는} {letter}에 담긴 {tale:을/를} 들여다보고 있었",
    "{era}, {there}에서 {able:은/는} {letter}에 {tale:을/를} 쓰고 있었",
    "{era}, {there}에서 {able:은/는} {elder}에게 {topic}에 대해 묻고 있었",
)
# fmt: on
ENDED = ("어요.", "지요.", "답니다.")


def introductions(company: Company, avoided: Collection[str]) -> list[str]:
    """Rather with a thing of the era that the tale has no other use for."""
    begun = TOGETHER if len(company.able) > 1 else ALONE
    fresh = [text for text in begun if not any(names(text, word) for word in avoided)] or begun
    numbered = enumerate(company.characters)
    smiling = [f"{{p{number}:은/는}} 방긋 웃" for number, one in numbered if one not in company.able]
    ended = (f"고, {'고, '.join(smiling)}었어요.",) if smiling else ENDED
    return [f"{text}{end}" for text in fresh for end in ended]
