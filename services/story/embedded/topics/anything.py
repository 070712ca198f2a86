"""What nobody foresaw: any noun at all."""

from services.story.embedded.topics.family import Family

ANYTHING = Family(
    name="anything",
    words="",
    lessons=(
        "{topic:을/를} 떠올리며 {a:은/는} 빙긋 웃었어요.",
        "누가 {topic}에 대해 물으면 {a:은/는} 할 말이 아주 많을 거예요.",
        "{a:은/는} {topic} 생각에 살며시 미소를 지었어요.",
    ),
    motives=(
        "{a:은/는} 아까부터 {topic} 생각을 하고 있었어요.",
        "{a}의 머릿속에는 {topic} 생각뿐이었어요.",
        "{a:은/는} {tale:을/를} 하고 싶었어요.",
        "{a:은/는} [무엇을 하다가도 ]자꾸만 {topic:을/를} 떠올렸어요.",
        "{a:은/는} {topic:이/가} 무척 궁금했어요.",
        "{topic} 생각이 {a}의 머릿속을 떠나지 않았어요.",
    ),
)
