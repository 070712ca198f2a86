"""Habits and first times: brushing teeth, going to bed, a new school, a new baby at home."""

from services.story.embedded.topics.family import Family

GROWING = Family(
    name="growing",
    words=(
        "이겨 남기지 씻는 감는 "
        "흔들리 닦는 닦기 양치 이닦 칫솔 치과 충치 잠 낮잠 잠들기 일찍 정리 정돈 청소 치우 편식 골고루 학교 "
        "유치원 어린이집 입학 개학 졸업 등교 숙제 목욕 세수 씻기 예절 건강 나를_칭찬하는_일 스스로_칭찬하는_일 "
        "습관 처음 첫 첫걸음 이사 전학 동생이 갓난 기저귀 배변 병원 주사 감기 약 심부름 성장 자라는 스스로 "
        "혼자서 규칙 젖니 이갈이 잠자기 잠자리에 정리하 훈련"
    ),
    lessons=(
        "{topic:을/를} 생각하며 {a:은/는} 어깨를 쭉 폈어요.",
        "{topic:을/를} 떠올리며 {a:은/는} 씩씩하게 웃었어요.",
        "누가 {topic}에 대해 물으면 {a:은/는} 이날 일을 들려줄 거예요.",
    ),
)
