"""What one hopes for, and works for."""

from services.story.embedded.topics.family import Family

DREAM = Family(
    name="dream",
    words=(
        "상상 꿈 꿈꾸 장래 희망 소원 소망 노력 인내 끈기 포기하지 연습 성실 참을성 부지런 최선 성공 목표 "
        "회복탄력성 끝까지"
    ),
    lessons=(
        "{topic:을/를} 생각하면 {a:은/는} 내일이 기다려졌어요.",
        "{topic:은/는} {a}의 가슴속에서 별처럼 반짝였어요.",
        "{topic:을/를} 생각하는 {a}의 눈은 초롱초롱했답니다.",
    ),
)
