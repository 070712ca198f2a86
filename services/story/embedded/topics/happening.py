"""Something that happened: 친구랑 싸운 일, 배가 아픈 날."""

from services.story.embedded.topics.family import Family

HAPPENING = Family(
    name="happening",
    words="",
    lessons=(
        "누가 {tale:을/를} 물으면 {a:은/는} 할 말이 아주 많을 거예요.",
        "{a:은/는} {topic:을/를} 한 번 더 가만히 떠올렸어요.",
        "{topic:을/를} 생각하는 {a}의 얼굴은 한결 편안해 보였어요.",
    ),
    motives=(
        "{a:은/는} 자꾸만 {topic:을/를} 떠올렸어요.",
        "{a:은/는} 아까부터 {tale:을/를} 하고 싶었어요.",
        "{a:은/는} {topic:을/를} 누구에게 이야기할까 생각하고 있었어요.",
        "{a:은/는} {topic:이/가} 머릿속을 떠나지 않았답니다.",
        "{a:은/는} {topic:을/를} 떠올리고 있었어요.",
        "{a:은/는} {tale:을/를} 어떻게 꺼낼까 궁리하고 있었어요.",
    ),
)
