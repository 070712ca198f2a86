"""What is between friends."""

from services.story.embedded.topics.family import Family

FRIENDSHIP = Family(
    name="friendship",
    words="우정 친구 친구들 단짝 짝꿍 사귀 사귐 사이좋 친해지 친해지기 동무 따돌림 왕따 어깨동무 낯선",
    lessons=(
        "{topic:을/를} 생각하면 {a:은/는} 빙그레 웃음부터 났답니다.",
        "{topic:을/를} 떠올리자 {a}의 마음은 햇볕이 든 듯 따뜻했어요.",
        "“{topic:은/는} 생각할수록 따뜻해.” 하고 {a:은/는} 말했어요.",
    ),
)
