"""A world without what is hard to bear: 전쟁 없는 세상."""

from services.story.embedded.topics.family import Family

WORLD = Family(
    name="world",
    words="",
    lessons=(
        "{topic:은/는} 꼭 올 거라고 {a:은/는} 믿었어요.",
        "“{topic:이/가} 오면 얼마나 좋을까!” 하고 {a:은/는} 말했어요.",
        "{topic:을/를} 떠올리자 {a}의 얼굴이 환해졌어요.",
    ),
    motives=(
        "{a:은/는} {topic:이/가} 오기를 바라고 있었어요.",
        "{a:은/는} {topic:을/를} 꿈꾸고 있었어요.",
        "{a:은/는} 아까부터 {topic} 생각을 하고 있었어요.",
        "{a:은/는} {topic:이/가} 어떤 곳일지 궁금했어요.",
        "{a:은/는} {topic:을/를} 마음속에 그려 보았어요.",
        "{topic:은/는} 언제쯤 올까 하고 {a:은/는} 생각했어요.",
    ),
)
