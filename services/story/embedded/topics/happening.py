"""Something that happened: 친구랑 싸운 일, 배가 아픈 날."""

from services.story.embedded.topics.family import Family

HAPPENING = Family(
    name="happening",
    words="",
    lessons=(
        "{a:은/는} {topic:을/를} 오래오래 기억하기로 했어요.",
        "누구에게나 {tale:이/가} 하나쯤은 있는 법이지요.",
        "{a:은/는} {topic:을/를} 생각하며 이날을 가만히 돌아보았답니다.",
        "{topic:을/를} 떠올려도 {a:은/는} 씩씩하게 말할 수 있었어요.",
        "“괜찮아, 그럴 수도 있는 거야.” {a:은/는} {topic:을/를} 떠올리며 말했어요.",
        "{topic}에도 배울 것이 숨어 있다고 {a:은/는} 생각했지요.",
        "{a:은/는} {topic:을/를} 두고 혼자 가만히 생각해 보았어요.",
        "{a:은/는} 언젠가 {tale:을/를} 웃으며 할 수 있을 것 같았어요.",
    ),
)
