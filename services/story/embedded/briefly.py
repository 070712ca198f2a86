"""What is said in one sentence of many: that a newborn smiled, and that whoever had no turn was there, too."""

from collections.abc import Collection, Sequence

# fmt: off
SMILING = (  # {able}: all but the newborn, who can only smile yet; tells of the era and the place, too
    "{era}, {there}의 {spot}에서 {able:이/가} {light:을/를} 밝히자 {newborn:이/가} 방긋 웃었어요.",
    "{era}, {there}의 {spot}에서 {able:이/가} {light:을/를} 비추자 {newborn:은/는} 방긋 웃었어요.",
    "{era}, {there}의 {spot}에서 {able:이/가} {snack:을/를} 꺼내자 {newborn:이/가} 방긋 웃었어요.",
)
BESIDE = (  # ends what {p}도 begins, where all is well
    "그 모습을 보며 웃었", "고개를 끄덕이며 웃었", "곁에서 방긋 웃었", "환하게 웃었",
)
QUIETLY = ("가만히 곁에 있어 주었", "곁에서 함께 귀를 기울였", "조용히 고개를 끄덕였")  # where nobody is merry
SMILED = "방긋 웃었"  # of a newborn, who can do nothing else
# fmt: on
ENDED = ("어요.", "지요.", "답니다.")


def beside(idle: Collection[int], newborn: Collection[int], *, quietly: bool) -> list[str]:
    """여우도 곰도 고개를 끄덕이며 웃었어요."""
    able = _named([who for who in idle if who not in newborn])
    smiling = _named([who for who in idle if who in newborn])
    smiled = [f"{smiling} {SMILED}"] if smiling else []
    told = ["고, ".join([*([f"{able} {did}"] if able else []), *smiled]) for did in (QUIETLY if quietly else BESIDE)]
    return [f"{text}{end}" for text in told for end in ENDED]


def _named(some: Sequence[int]) -> str:
    return " ".join(f"{{p{who}}}도" for who in some)
