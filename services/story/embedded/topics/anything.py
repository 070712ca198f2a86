"""What nobody foresaw: any noun at all."""

from services.story.embedded.topics.family import Family

ANYTHING = Family(
    name="anything",
    words="",
    lessons=(
        "{a:은/는} {topic:을/를} 오래오래 마음에 담아 두었어요.",
        "{topic:을/를} 생각하면 {a:은/는} 궁금한 것이 아직도 많답니다.",
        "누가 {tale:을/를} 꺼내면 {a:은/는} 이날 일이 떠오를 거예요.",
        "그 뒤로 {topic:을/를} 떠올릴 때면 {a:은/는} 이날 일이 생각났어요.",
        "{a:은/는} {topic:을/를} 좀 더 알아보고 싶어졌어요.",
        "{tale:은/는} {a:이/가} 무척 좋아하는 이야기가 되었답니다.",
        "{a}에게 {topic:은/는} 오래 두고 생각할 것이 되었어요.",
        "“{topic} 생각만 하면 할 말이 많아.” 하고 {a:은/는} 말했어요.",
    ),
)
