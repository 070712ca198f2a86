"""A sentence typed as it is said: ‘넘어져도 괜찮아’라는 말."""

from services.story.embedded.topics.family import Family

SAYING = Family(
    name="saying",
    words="",
    lessons=(
        "{a:은/는} {topic:을/를} 마음속에 꼭꼭 담아 두었어요.",
        "{topic:을/를} 떠올리면 {a:은/는} 힘이 났어요.",
        "{topic:은/는} {a}의 마음에 오래오래 남았어요.",
        "{a:은/는} 누군가 힘들어하면 {topic:을/를} 들려주기로 했어요.",
        "작은 목소리로 {topic:을/를} 되뇌면 {a:은/는} 마음이 든든했어요.",
        "{a:은/는} {topic:을/를} 언제까지나 기억하기로 했어요.",
        "{a:은/는} {topic:을/를} 자꾸자꾸 되뇌어 보았답니다.",
        "{a:은/는} {topic:을/를} 가만히 혼잣말로 해 보았어요.",
    ),
)
