"""Those who belong together, and their love."""

from services.story.embedded.topics.family import Family

KIN = Family(
    name="family",
    words=(
        "가족 식구 엄마 어머니 아빠 아버지 부모 동생 오빠 언니 누나 형제 자매 남매 삼촌 이모 고모 "
        "할머니 할아버지 효도 효녀 효자 효심 사랑 사랑해 태어난 태어나 입양 고향"
    ),
    lessons=(
        "{a:은/는} {topic:을/를} 생각하며 가만히 웃음을 지었어요.",
        "{topic:을/를} 생각하면 {a}의 마음은 [햇볕 든 이불처럼 ]포근해졌어요.",
        "“{topic:을/를} 떠올리면 힘이 나.” 하고 {a:이/가} 말했어요.",
    ),
)
