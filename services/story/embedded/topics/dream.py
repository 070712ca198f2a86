"""What one hopes for, and works for."""

from services.story.embedded.topics.family import Family

DREAM = Family(
    name="dream",
    words=("상상 꿈 꿈꾸 장래 희망 소원 소망 노력 인내 끈기 포기하지 연습 성실 참을성 부지런 최선 기다림 성공 목표"),
    lessons=(
        "“조금 늦어도 괜찮아.” {a:은/는} {topic:을/를} 떠올리며 웃었어요.",
        "{a:은/는} {topic:을/를} 가슴에 품고 내일도 한 걸음 나아가기로 했어요.",
        "{topic:을/를} 생각하면 {a:은/는} 내일이 기다려졌어요.",
        "“나도 해 볼래!” {a:은/는} {topic:을/를} 생각하며 씩씩하게 말했어요.",
        "{topic:은/는} {a}의 가슴속에서 별처럼 반짝였어요.",
        "{topic:을/를} 생각하는 {a}의 눈은 초롱초롱했답니다.",
        "“나는 할 수 있어.” {a:은/는} {topic:을/를} 생각하며 고개를 들었어요.",
        "{a:은/는} 앞으로도 {topic:을/를} 잊지 않기로 했어요.",
    ),
)
