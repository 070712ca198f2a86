"""What it takes to go on although one is afraid."""

from services.story.embedded.topics.family import Family

COURAGE = Family(
    name="courage",
    words=(
        "혼자_자 혼자_잠 밤에_혼자 혼자_화장실 악몽 무서운_꿈 나쁜_꿈 "
        "무서웠 용기 용감 두려움 두려운 두려워 무서움 무서운 무서워 무섭 겁쟁이 겁나 도전 자신감 어둠 어두운 담력 "
        "씩씩 거절 떨리는 떨림 수줍 발표"
    ),
    lessons=(
        "누구나 떨릴 때가 있다고 {a:은/는} {topic:을/를} 떠올리며 생각했어요.",
        "“떨려도 괜찮아.” {a:은/는} {topic:을/를} 떠올리며 말했어요.",
        "{topic:을/를} 떠올리는 {a}의 눈빛은 씩씩했답니다.",
    ),
)
