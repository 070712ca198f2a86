"""What one hopes for, and works for."""

from services.story.embedded.topics.family import Family

DREAM = Family(
    name="dream",
    words=("상상 꿈 꿈꾸 장래 희망 소원 소망 노력 인내 끈기 포기하지 연습 성실 참을성 부지런 최선 기다림 성공 목표"),
    lessons=(
        "{topic:을/를} 품은 마음은 넘어져도 다시 일어나게 해 주었답니다.",
        "“조금 늦어도 괜찮아.”라고 {a:은/는} {topic:을/를} 떠올리며 웃었어요.",
        "{a:은/는} {topic:을/를} 가슴에 품고 내일도 한 걸음 나아가기로 했어요.",
        "{tale:은/는} 여기서 끝이 아니라 이제부터 시작이랍니다.",
        "{topic} 덕분에 내일은 언제나 설레는 날이 되었어요.",
        "{a:은/는} {topic:이/가} 얼마나 소중한지 이제 알게 되었어요.",
        "누가 {topic}에 대해 물으면 {a:은/는} 눈을 반짝이며 이야기했어요.",
        "천천히, 그러나 멈추지 않고 {a:은/는} {topic:과/와} 함께 자라났답니다.",
        "“포기하지 않길 잘했어!” {a:은/는} {topic:을/를} 생각하며 활짝 웃었어요.",
    ),
)
