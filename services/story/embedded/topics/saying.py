"""A sentence typed as it is said: ‘넘어져도 괜찮아’라는 말."""

from services.story.embedded.topics.family import Family

SAYING = Family(
    name="saying",
    words="",
    lessons=(
        "{a:은/는} {topic:을/를} 마음속에 꼭꼭 담아 두었어요.",
        "{topic:을/를} 떠올리면 {a:은/는} 다시 힘이 났어요.",
        "그날부터 {a:은/는} {topic:을/를} 자주 하게 되었답니다.",
        "{topic:은/는} {a}의 마음에 오래오래 남았어요.",
        "{a:은/는} 누군가 힘들어하면 {topic:을/를} 들려주기로 했어요.",
        "작은 목소리로 {topic:을/를} 되뇌면 {a:은/는} 마음이 든든했어요.",
        "{topic} 한마디가 {a}의 하루를 따뜻하게 해 주었어요.",
        "{a:은/는} {topic:을/를} 곰곰이 생각하며 고개를 끄덕였어요.",
    ),
)
