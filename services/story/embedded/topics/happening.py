"""Something that happened: 친구랑 싸운 일, 배가 아픈 날."""

from services.story.embedded.topics.family import Family

HAPPENING = Family(
    name="happening",
    words="",
    lessons=(
        "{a:은/는} {topic:을/를} 오래오래 기억하기로 했어요.",
        "{topic:은/는} {a}의 마음을 [눈에 보이지 않게 ]한 뼘 자라게 해 주었어요.",
        "누구에게나 {tale:이/가} 하나쯤은 있는 법이지요.",
        "{a:은/는} {topic:을/를} 생각하며 하루를 가만히 돌아보았답니다.",
        "{topic:을/를} 떠올려도 {a:은/는} 이제 씩씩하게 말할 수 있었어요.",
        "{a:은/는} {topic:을/를} 떠올리며 [천천히 ]고개를 끄덕였어요.",
        "“괜찮아, 그런 날도 있는 거야.” {a:은/는} {topic:을/를} 떠올리며 말했어요.",
        "{topic:을/를} 겪고 {a:은/는} 제 마음을 더 잘 알게 되었어요.",
        "{topic}에도 배울 것이 숨어 있다는 것을 {a:은/는} 알게 되었지요.",
    ),
)
