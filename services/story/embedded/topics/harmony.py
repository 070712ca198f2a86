"""What many can do that one cannot, and how those who differ live side by side."""

from services.story.embedded.topics.family import Family

HARMONY = Family(
    name="harmony",
    words=(
        "협동 협력 협동심 힘을 합치 합하 모아 함께 같이 더불어 평화 화합 소음 조화 통일 전쟁 다름 다른 달라 차이 "
        "다양 다문화 편견 차별 존중 이해 어울 어울림 한마음 단합 단결 팀 팀워크 이웃 서로 공동체 규칙"
    ),
    lessons=(
        "저마다 달라도 나란히 설 수 있다는 것을 {a:은/는} {topic:을/를} 생각하며 배웠어요.",
        "작은 힘도 모이면 커진다고, {a:은/는} {topic:을/를} 떠올리며 말했어요.",
        "“같이라서 할 수 있었어.” {a:은/는} {topic:을/를} 생각하며 웃었어요.",
        "{topic:이/가} 무엇인지 {a:은/는} 이제 또박또박 말할 수 있었어요.",
        "{topic:을/를} 곰곰이 생각한 날, {a}에게는 ‘우리’라는 말이 더 소중해졌어요.",
        "{tale:은/는} 이웃의 마음과 마음을 이어 주었답니다.",
        "이기고 지는 것보다 어울려 사는 것이 좋다고 {topic:이/가} 알려 주었어요.",
        "{a:은/는} {topic:을/를} 떠올리며 누구에게든 먼저 인사하기로 했어요.",
        "누가 {topic}에 대해 물으면 {a:은/는} 이날의 이야기를 들려줄 거예요.",
        "모두가 웃는 것이 가장 좋다는 것을 {a:은/는} {topic:을/를} 통해 알았어요.",
    ),
)
