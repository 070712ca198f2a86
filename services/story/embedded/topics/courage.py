"""What it takes to go on although one is afraid."""

from services.story.embedded.topics.family import Family

COURAGE = Family(
    name="courage",
    words=(
        "악몽 무서운_꿈 나쁜_꿈 "
        "무서웠 용기 용감 두려움 두려운 두려워 무서움 무서운 무서워 무섭 겁쟁이 겁나 도전 자신감 어둠 어두운 담력 "
        "씩씩 떨리는 떨림 수줍 발표"
    ),
    lessons=(
        "떨리는 날이 오면 {a:은/는} 이날의 {tale:을/를} 떠올릴 거예요.",
        "{topic:을/를} 생각하며 {a:은/는} 가슴을 활짝 폈어요.",
        "누구나 떨릴 때가 있다고 {a:은/는} {topic:을/를} 떠올리며 생각했어요.",
        "“무서워도 괜찮아.” {a:은/는} {topic:을/를} 떠올리며 말했어요.",
        "{a:은/는} 떨고 있는 이를 만나면 {tale:을/를} 들려주기로 했어요.",
        "{tale:은/는} {a:이/가} 떨릴 때마다 꺼내 보는 이야기가 되었어요.",
        "“천천히 하면 돼.” {a:은/는} {topic:을/를} 생각하며 숨을 크게 쉬었어요.",
        "겁이 나는 날도 있는 법이라고, {a:은/는} {topic:을/를} 생각하며 말했어요.",
    ),
)
