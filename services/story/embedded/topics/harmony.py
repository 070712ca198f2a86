"""What many can do that one cannot, and how those who differ live side by side."""

from services.story.embedded.topics.family import Family

HARMONY = Family(
    name="harmony",
    words=(
        "협동 협력 협동심 힘을 합치 합하 모아 함께 같이 더불어 평화 화합 소음 조화 통일 전쟁 다름 다른 달라서 "
        "달라도 달라요 차이 다양 다문화 편견 차별 존중 이해 어울 어울림 한마음 단합 단결 팀 팀워크 이웃 서로 "
        "공동체 규칙"
    ),
    lessons=(
        "{topic:이/가} 무엇이냐고 누가 물으면 {a:은/는} 이날 일을 들려줄 거예요.",
        "{topic:을/를} 생각하며 {a:은/는} 곁에 있는 이를 더 아끼기로 했어요.",
        "{a:은/는} 언젠가 또 {tale:을/를} 하고 싶었어요.",
    ),
)
