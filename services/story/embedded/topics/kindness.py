"""What is given and done for others."""

from services.story.embedded.topics.family import Family

KINDNESS = Family(
    name="kindness",
    words="나눔 나누 나눠 배려 친절 도움 돕는 돕기 돕자 도와 봉사 착한 착하 베풂 은혜 베푸 선행 이웃 경청",
    lessons=(
        "{topic:을/를} 생각하면 {a}의 마음은 배부른 것처럼 든든했어요.",
        "“다음에는 내가 먼저!” {a:은/는} {topic:을/를} 생각하며 다짐했어요.",
        "누가 {topic:이/가} 무엇이냐고 물으면 {a:은/는} 이날 일을 이야기할 거예요.",
    ),
)
