"""Habits and first times: brushing teeth, going to bed, a new school, a new baby at home."""

from services.story.embedded.topics.family import Family

GROWING = Family(
    name="growing",
    words=(
        "이겨 남기지 혼자_자 씻는 감는 "
        "흔들리 닦는 닦기 양치 이닦 칫솔 치과 충치 잠 낮잠 잠들기 일찍 정리 정돈 청소 치우 편식 골고루 학교 "
        "유치원 어린이집 입학 개학 졸업 등교 숙제 목욕 세수 씻기 인사 예절 존댓말 건강 운동 체조 줄넘기 자전거 수영 "
        "달리기 습관 처음 첫 첫걸음 이사 전학 동생이 갓난 기저귀 배변 병원 주사 감기 약 심부름 성장 자라는 스스로 "
        "혼자서 규칙 젖니 이갈이 잠자기 잠자리에 정리하"
    ),
    lessons=(
        "“나도 할 수 있어!” {a:은/는} {topic:을/를} 떠올리며 씩씩하게 말했어요.",
        "“천천히 하면 되지, 뭐!” {a:은/는} {topic:을/를} 생각하며 말했어요.",
        "서툴러도 괜찮다고 {a:은/는} {topic:을/를} 생각하며 말했어요.",
        "{topic:을/를} 생각하며 {a:은/는} 어깨를 쭉 폈어요.",
        "{topic} 이야기에도 {a:은/는} 이제 씩씩하게 웃었어요.",
        "“{topic}쯤은 이제 문제없어!” 하고 {a:은/는} 말했어요.",
        "{a:은/는} {topic:이/가} 이제 조금 반가워졌어요.",
        "{a:은/는} {topic:을/를} 생각하며 스스로를 응원해 주기로 했어요.",
    ),
)
