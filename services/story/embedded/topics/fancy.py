"""What if: ‘내가 새라면’ 하는 상상."""

from services.story.embedded.topics.family import Family

FANCY = Family(
    name="fancy",
    words="",
    lessons=(
        "{a:은/는} {topic:을/를} 한 번 더 해 보았어요.",
        "{topic:은/는} 해도 해도 재미있었어요.",
        "“{topic:은/는} 정말 재미있어!” 하고 {a:은/는} 말했어요.",
        "{a:은/는} 내일도 {topic:을/를} 하고 싶었어요.",
        "{topic}에 {a:은/는} 또 한 번 빙그레 웃었어요.",
        "{topic:을/를} 하면 {a:은/는} 어디든 갈 수 있을 것 같았어요.",
        "{a:은/는} {topic:을/를} 떠올리며 혼자 빙그레 웃었어요.",
        "{topic} 다음에는 또 어떤 상상을 해 볼까요?",
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
