"""Habits and first times: brushing teeth, going to bed, a new school, a new baby at home."""

from services.story.embedded.topics.family import Family

GROWING = Family(
    name="growing",
    words=(
        "이겨 남기지 "
        "흔들리 닦는 닦기 양치 이닦 칫솔 치과 충치 잠 낮잠 잠들기 일찍 정리 정돈 청소 치우 편식 골고루 학교 "
        "유치원 어린이집 입학 개학 졸업 등교 숙제 목욕 세수 씻기 인사 예절 존댓말 건강 운동 체조 줄넘기 자전거 수영 "
        "달리기 습관 처음 첫 첫걸음 이사 전학 동생이 갓난 기저귀 배변 병원 주사 감기 약 심부름 성장 자라는 스스로 "
        "혼자서 규칙 젖니 이갈이 잠자기 잠자리에 정리하"
    ),
    lessons=(
        "처음에는 낯설던 {topic:이/가} 조금씩 익숙해졌답니다.",
        "{topic} 덕분에 {a}의 마음도 한 뼘 쑥 자라 있었지요.",
        "{topic:이/가} 처음부터 쉬운 이는 아무도 없다는 것도 알게 되었지요.",
        "{topic} 덕분에 {a:은/는} 어제보다 조금 더 씩씩해졌어요.",
        "이제 {topic} 생각을 하면 한숨 대신 콧노래가 나온답니다.",
        "“나도 할 수 있어!” {a:은/는} {topic:을/를} 떠올리며 씩씩하게 말했어요.",
        "{topic:을/를} 두고 걱정하던 마음이 어느새 사라졌답니다.",
        "누가 {topic:이/가} 어떠냐고 물으면 {a:은/는} 자신 있게 대답할 거예요.",
        "{topic} 이야기가 나오면 {a:은/는} 이제 어깨를 쭉 편답니다.",
    ),
)
