"""What one wishes for or is glad of: 친구를 사귀고 싶은 마음, 엄마가 고마운 마음."""

from services.story.embedded.topics.family import Family

LONGING = Family(
    name="longing",
    words="",
    lessons=(
        "{topic:이/가} {a:을/를} 빙그레 웃게 했어요.",
        "{topic} 덕분에 {a:은/는} 힘이 났어요.",
        "{a:은/는} {topic:을/를} 숨기지 않기로 했어요.",
    ),
    motives=(
        "{a:은/는} {topic:이/가} 자꾸자꾸 커졌어요.",
        "{a:은/는} 아까부터 {topic:이/가} 가득했어요.",
        "{a:은/는} {topic:을/를} 아직 아무에게도 말하지 않았어요.",
        "{a:은/는} {topic:을/를} 어떻게 말할까 궁리하고 있었어요.",
        "{a:은/는} {topic:을/를} 남몰래 품고 있었어요.",
        "{a:은/는} {topic:이/가} 들어 가만히 있을 수 없었어요.",
    ),
)
