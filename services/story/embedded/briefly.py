"""What is said in one sentence of many: how a book of one panel begins, and that whoever had no turn was there, too."""

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
    "{era}, {there}에서 {able:은/는} {bag:을/를} 곁에 두고 {topic}에 대해 이야기하고 있었",
    "{era}, {there}에서 {able:은/는} {letter:을/를} 앞에 두고 {topic}에 대해 이야기하고 있었",
)
ALONE = (
    "{era}, {there}에서 {able:은/는} {light} 곁에 앉아 {topic}에 대해 생각하고 있었",
    "{era}, {there}에서 {able:은/는} {light:을/를} 밝히고 {topic}에 대해 생각하고 있었",
    "{era}, {there}에서 {able:은/는} {snack:을/를} 먹으며 {topic}에 대해 생각하고 있었",
    "{era}, {there}에서 {able:은/는} {letter}에 담긴 {tale:을/를} 들여다보고 있었",
    "{era}, {there}에서 {able:은/는} {letter}에 {tale:을/를} 쓰고 있었",
    "{era}, {there}에서 {able:은/는} {bag:을/를} 곁에 두고 {topic}에 대해 생각하고 있었",
    "{era}, {there}에서 {able:은/는} {letter:을/를} 앞에 두고 {topic}에 대해 생각하고 있었",
)
BESIDE = ("제 일처럼 기뻐했", "함께 기뻐했", "기뻐하며 웃었")  # ends what {p}도 begins
SMILED = "방긋 웃었"  # of a newborn, who can do nothing else
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


def beside(idle: Collection[int], newborn: Collection[int]) -> list[str]:
    """여우도 곰도 곁에서 함께했어요."""
    able = " ".join(f"{{p{who}}}도" for who in idle if who not in newborn)
    smiling = " ".join(f"{{p{who}}}도" for who in idle if who in newborn)
    smiled = [f"{smiling} {SMILED}"] if smiling else []
    told = ["고, ".join([*([f"{able} {did}"] if able else []), *smiled]) for did in BESIDE]
    return [f"{text}{end}" for text in told for end in ENDED]
