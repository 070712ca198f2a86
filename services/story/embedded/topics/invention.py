"""What is made, built and computed, and how it works."""

from services.story.embedded.topics.family import Family

INVENTION = Family(
    name="invention",
    words=(
        "로봇 로보트 블록체인 비트코인 가상화폐 인공지능 AI 챗봇 컴퓨터 발명 기계 자율주행 전기차 드론 인터넷 "
        "스마트폰 휴대폰 핸드폰 텔레비전 유튜브 게임 과학 인공위성 코딩 프로그램 알고리즘 데이터 반도체 배터리 "
        "전기 에너지 자석 정전기 톱니바퀴 망원경 엔진 실험 연구 공학 메타버스 가상현실 타임머신 엘리베이터"
    ),
    lessons=(
        "“{topic:은/는} 참 신기해!” 하고 {a:은/는} 말했어요.",
        "{a:은/는} {topic:을/를} 더 알고 싶어졌어요.",
        "누가 {topic:이/가} 무엇이냐고 물으면 {a:은/는} 쉽고 재미나게 말해 줄 거예요.",
    ),
)
