"""What nobody foresaw: any noun at all."""

from services.story.embedded.topics.family import Family

ANYTHING = Family(
    name="anything",
    words="",
    lessons=(
        "{topic:은/는} 알면 알수록 할 이야기가 많았어요.",
        "{topic} 덕분에 {a}의 하루는 어제와 아주 달라졌지요.",
        "이제 누가 {topic}에 대해 물으면 {a:은/는} 들려줄 이야기가 아주 많답니다.",
        "멀게만 느껴지던 {topic:이/가} 어느새 가깝게 느껴졌어요.",
        "누가 {topic} 이야기를 꺼내면 {a:은/는} 이날의 일이 떠오를 거예요.",
        "{a:은/는} {topic:을/를} 전보다 훨씬 잘 알게 되었어요.",
        "{topic:을/를} 두고 할 말이 이렇게 많을 줄은 아무도 몰랐답니다.",
        "그 뒤로 {topic:을/를} 떠올릴 때면 {a:은/는} 이날 일이 생각났어요.",
        "{a}에게는 세상에 하나뿐인 {tale:이/가} 생겼어요.",
        "{topic:을/를} 생각하면 {a:은/는} 궁금한 것이 아직도 많답니다.",
        "{a:은/는} 이제 {topic:을/를} 누구에게나 쉽게 이야기해 줄 수 있었어요.",
    ),
)
