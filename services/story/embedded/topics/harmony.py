"""What many can do that one cannot, and how those who differ live side by side."""

from services.story.embedded.topics.family import Family

HARMONY = Family(
    name="harmony",
    words=(
        "협동 협력 협동심 힘을 합치 합하 모아 함께 같이 더불어 평화 화합 소음 조화 통일 전쟁 다름 다른 달라 차이 "
        "다양 다문화 편견 차별 존중 이해 어울 어울림 한마음 단합 단결 팀 팀워크 이웃 서로 공동체 규칙"
    ),
    lessons=(
        "저마다 달라도 괜찮다고 {a:은/는} {topic:을/를} 생각하며 말했어요.",
        "작은 힘도 모이면 커진다고, {a:은/는} {topic:을/를} 떠올리며 말했어요.",
        "{topic:을/를} 생각하면 {a}에게는 ‘우리’라는 말이 더 소중하게 느껴졌어요.",
        "{a:은/는} {topic:을/를} 떠올리며 누구에게든 먼저 인사하기로 했어요.",
        "누가 {topic}에 대해 물으면 {a:은/는} 이날의 이야기를 들려줄 거예요.",
        "{topic:을/를} 생각하며 {a:은/는} 곁에 있는 이를 더 아끼기로 했어요.",
        "{tale:은/는} {a:이/가} 널리 전하고 싶은 이야기가 되었답니다.",
        "“{topic:을/를} 잊지 말아야지.” 하고 {a:은/는} 마음먹었어요.",
    ),
)
