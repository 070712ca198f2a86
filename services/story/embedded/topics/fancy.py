"""What if: ‘내가 새라면’ 하는 상상."""

from services.story.embedded.topics.family import Family

FANCY = Family(
    name="fancy",
    words="",
    lessons=(
        "{a:은/는} {topic:을/를} 떠올리며 혼자 빙그레 웃었어요.",
        "{topic} 다음에는 또 어떤 상상을 해 볼까요?",
        "{a:은/는} 내일도 {topic:을/를} 하고 싶었어요.",
    ),
    motives=(
        "{a:은/는} 아까부터 {topic:을/를} 하고 있었어요.",
        "{a:은/는} {topic}에 푹 빠져 있었어요.",
        "{a:은/는} {topic:을/를} 하고 혼자 빙그레 웃었어요.",
        "{a:은/는} {topic:을/를} 하느라 눈을 반짝였어요.",
        "{a:은/는} {topic:을/를} 몇 번이고 해 보았어요.",
        "{a:은/는} {topic:을/를} 하고 가슴이 두근두근했어요.",
    ),
)
