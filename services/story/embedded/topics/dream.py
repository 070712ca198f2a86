"""What one hopes for, and works for."""

from services.story.embedded.topics.family import Family

DREAM = Family(
    name="dream",
    words=("상상 꿈 꿈꾸 장래 희망 소원 소망 노력 인내 끈기 포기하지 연습 성실 참을성 부지런 최선 기다림 성공 목표"),
    lessons=(
        "“조금 늦어도 괜찮아.”라고 {a:은/는} {topic:을/를} 떠올리며 웃었어요.",
        "{a:은/는} {topic:을/를} 가슴에 품고 내일도 한 걸음 나아가기로 했어요.",
        "{a}의 {tale:은/는} 여기서 끝이 아니라 이제부터 시작이랍니다.",
        "{topic:을/를} 생각하면 {a:은/는} 내일이 기다려졌어요.",
        "{a:은/는} {topic:을/를} 두고두고 소중히 여기기로 했어요.",
        "{tale:은/는} {a:이/가} 가장 아껴 둔 이야기가 되었어요.",
        "{a:은/는} 천천히, 그러나 멈추지 않고 {topic:을/를} 생각하기로 했어요.",
        "“또 해 보자!” {a:은/는} {topic:을/를} 생각하며 씩씩하게 말했어요.",
    ),
)
