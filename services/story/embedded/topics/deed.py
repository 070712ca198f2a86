"""What is to be done: 혼자 자는 일, 약속을 지키는 일, 감기 이겨 내기."""

from services.story.embedded.topics.family import Family

DEED = Family(
    name="deed",
    words="",
    lessons=(
        "{a:은/는} {topic:을/를} 떠올리며 고개를 끄덕였어요.",
        "{a:은/는} {topic:을/를} 내일도 잊지 않기로 했어요.",
        "누가 {topic}에 대해 물으면 {a:은/는} 이 이야기를 들려줄 거예요.",
    ),
    motives=(
        "{a:은/는} {topic:을/를} 잘할 수 있을지 궁금했어요.",
        "{a:은/는} {topic:을/를} 두고 고민하고 있었어요.",
        "{a:은/는} 이번에는 꼭 {topic:을/를} 해내고 싶었어요.",
        "{a:은/는} {topic:이/가} 아직 조금 서툴렀어요.",
        "{a:은/는} 아까부터 {topic:을/를} 생각하고 있었어요.",
        "{a:은/는} {topic:이/가} 쉽지 않을 것 같아 걱정했어요.",
    ),
)
