"""What many suffered and stood up for, of which nobody makes a joke."""

from services.story.embedded.topics.family import Family

GRAVE = Family(
    name="grave",
    words=(
        "만세운동 만세_운동 독립운동 독립_운동 독립_만세 독립군 민주화운동 민주화_운동 삼일절 광복절 "
        "현충일 임진왜란 병자호란 한국전쟁 육이오 분단 이산가족 희생 애국 애국심 나라_사랑 나라를_지키 의병 순국선열"
    ),
    lessons=(
        "{a:은/는} {topic:을/를} 오래오래 잊지 않기로 했어요.",
        "{topic:을/를} 생각하며 {a:은/는} 가만히 두 손을 모았어요.",
        "누가 {topic}에 대해 물으면 {a:은/는} 또박또박 들려줄 거예요.",
    ),
)
