"""Days that are waited for, and what makes them shine."""

from services.story.embedded.topics.family import Family

CELEBRATION = Family(
    name="celebration",
    words=(
        "생신 환갑 칠순 생일 생일파티 생일잔치 돌잔치 명절 설날 설빔 세배 추석 한가위 단오 정월대보름 대보름 동지 "
        "크리스마스 성탄 성탄절 산타 어린이날 어버이날 스승의날 한글날 식목일 개천절 과학의날 백일잔치 새해 잔치 "
        "잔칫날 소풍 축제 운동회 체육대회 파티 결혼 결혼식 입학식 졸업 졸업식 방학 축하 새해_인사 명절_인사 선물 "
        "할로윈 핼러윈 나들이 놀이공원 불꽃놀이"
    ),
    lessons=(
        "{a:은/는} {topic:을/를} 오래오래 잊지 못할 거예요.",
        "{a:은/는} {topic:을/를} 떠올리며 마음속으로 손뼉을 쳤어요.",
        "{topic} 생각에 {a}의 마음은 풍선처럼 부풀었답니다.",
    ),
)
