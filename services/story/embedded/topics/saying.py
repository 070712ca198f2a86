"""A sentence typed as it is said: ‘넘어져도 괜찮아’라는 말."""

from services.story.embedded.topics.family import Family

SAYING = Family(
    name="saying",
    words="",
    lessons=(
        "{topic:을/를} 떠올리며 {a:은/는} 빙그레 웃었어요.",
        "{topic:은/는} {a}의 마음에 오래오래 남았어요.",
        "{a:은/는} {topic:을/를} 가만히 혼잣말로 해 보았어요.",
    ),
    motives=(
        "{a:은/는} {topic:을/를} 하고 싶었어요.",
        "{a:은/는} {topic:을/를} 입속으로 되뇌었어요.",
        "{a:은/는} 아까부터 {topic:을/를} 떠올리고 있었어요.",
        "{a:은/는} {topic:을/를} 가만히 곱씹고 있었어요.",
        "{a:은/는} {topic:을/를} 언제 할까 생각하고 있었어요.",
        "{a:은/는} {topic:이/가} 입안에서 맴돌았어요.",
    ),
)
