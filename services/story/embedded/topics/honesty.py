"""What is true, and what was promised."""

from services.story.embedded.topics.family import Family

HONESTY = Family(
    name="honesty",
    words="정직 정직한_나무꾼 거짓말 거짓 약속 솔직 진실 참말 양심 고백 믿음 신뢰 훔치 훔친 핑계",
    lessons=(
        "“솔직한 마음은 가벼워.” {a:은/는} {topic:을/를} 떠올리며 말했어요.",
        "{topic:이/가} 무엇이냐고 물으면 {a:은/는} 이날 일을 숨김없이 말할 거예요.",
        "{a:은/는} {topic:을/를} 두고 마음속으로 작은 다짐을 했어요.",
    ),
)
