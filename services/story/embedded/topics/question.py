"""A question typed as it is asked: ‘하늘은 왜 파랄까요’라는 물음."""

from services.story.embedded.topics.family import Family

QUESTION = Family(
    name="question",
    words="",
    lessons=(
        "{topic} 다음에는 또 무엇이 궁금해질까요?",
        "{topic:을/를} 떠올리며 {a:은/는} 눈을 반짝였어요.",
        "{topic} 덕분에 {a}에게는 궁금한 것이 더 많아졌어요.",
    ),
    motives=(
        "{a:은/는} {topic:을/를} 품고 있었어요.",
        "{a:은/는} 아까부터 {topic}에 빠져 있었어요.",
        "{a:은/는} {topic:을/를} 떠올리고 고개를 갸웃했어요.",
        "{a:은/는} {topic}에 답을 찾고 싶었어요.",
        "{a:은/는} {topic:을/를} 누구에게 말할까 궁리했어요.",
        "{a:은/는} {topic:이/가} 머릿속을 떠나지 않았어요.",
    ),
)
