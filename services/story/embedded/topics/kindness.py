"""What is given and done for others."""

from services.story.embedded.topics.family import Family

KINDNESS = Family(
    name="kindness",
    words="나눔 나누 나눠 배려 친절 도움 돕는 돕기 돕자 도와 양보 봉사 착한 착하 베풂 베푸 선행 이웃",
    lessons=(
        "“다음에는 내가 먼저!” {a:은/는} {topic:을/를} 생각하며 다짐했어요.",
        "{a:은/는} {topic:이/가} 크고 대단한 일이 아니어도 된다고 생각했어요.",
        "{topic:을/를} 생각하면 {a}의 마음은 배부른 것처럼 든든했어요.",
        "“{topic:은/는} 돌고 돌아 다시 오는 메아리 같아.” 하고 {a:이/가} 말했어요.",
        "{a:은/는} {topic:을/를} 생각하며 곁을 한 번 더 돌아보기로 했어요.",
        "{a:은/는} 앞으로도 {topic:을/를} 먼저 떠올리기로 했어요.",
        "{topic:은/는} 아주 작은 것에서 시작되는 법이지요.",
        "누가 {topic:이/가} 무엇이냐고 물으면 {a:은/는} 이날 일을 이야기할 거예요.",
    ),
)
