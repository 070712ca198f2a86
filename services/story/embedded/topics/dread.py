"""What one would rather not, or is afraid of: 머리 감기 싫은 마음, 어둠이 무서운 마음."""

from services.story.embedded.topics.family import Family

DREAD = Family(
    name="dread",
    words="",
    lessons=(
        "{topic:은/는} 어느새 조금 작아져 있었어요.",
        "{topic:이/가} 다시 찾아와도 {a:은/는} 이제 괜찮을 것 같았어요.",
        "{a:은/는} {topic:을/를} 혼자 꾹 참지 않기로 했어요.",
        "“그럴 때도 있는 거야.” {a:은/는} {topic:을/를} 토닥토닥 달래 주었어요.",
    ),
    motives=(
        "{a:은/는} {topic:이/가} 자꾸 들었어요.",
        "{a:은/는} 아까부터 {topic:이/가} 들어 시무룩했어요.",
        "{a:은/는} {topic:을/를} 아무에게도 말하지 못하고 있었어요.",
        "{a:은/는} {topic:이/가} 들어 한숨을 푹 쉬었어요.",
        "{a:은/는} {topic} 때문에 입을 삐죽 내밀고 있었어요.",
        "{a:은/는} {topic:을/를} 어쩌면 좋을지 몰라 고개를 떨구었어요.",
    ),
)
