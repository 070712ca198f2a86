"""What is given and done for others."""

from services.story.embedded.topics.family import Family

KINDNESS = Family(
    name="kindness",
    words="나눔 나누 나눠 배려 친절 도움 돕는 돕기 돕자 도와 양보 봉사 착한 착하 베풂 베푸 선행 이웃",
    lessons=(
        "{topic} 덕분에 {place}에는 웃는 얼굴이 하나 더 늘었어요.",
        "“{topic:은/는} 돌고 돌아 다시 오는 메아리 같아.”라고 {a:이/가} 말했어요.",
        "{a:은/는} {topic:이/가} 크고 대단한 일이 아니어도 된다는 것을 알았어요.",
        "그날 {all:이/가} 받은 가장 큰 선물은 {topic:(이)었어요}.",
        "{tale:은/는} [입에서 입으로 ]{place}에 널리 퍼져 나갔어요.",
        "이제 {a:은/는} 누가 시키지 않아도 {topic:을/를} 먼저 떠올린답니다.",
        "{topic:은/는} 받는 이보다 주는 이의 마음을 먼저 데워 주었어요.",
        "{a:은/는} 누군가의 웃는 얼굴에서 {topic}의 뜻을 읽을 수 있었어요.",
        "별것 아닌 줄 알았던 {topic:이/가} 하루를 통째로 바꾸어 놓았지요.",
        "{topic:을/를} 생각하면 {a}의 마음은 배부른 것처럼 든든했어요.",
        "누가 {topic:이/가} 무엇이냐고 물으면 {a:은/는} 그날 일을 이야기했어요.",
        "“다음에는 내가 먼저!” {a:은/는} {topic:을/를} 생각하며 다짐했어요.",
    ),
)
