"""A dish: who it is made for, how it smells, and who sits round it."""

from services.story.embedded.topics.family import Family

FOOD = Family(
    name="food",
    words=(
        "음식 요리 밥 주먹밥 비빔밥 김밥 볶음밥 밥상 도시락 국 된장 된장국 된장찌개 김치찌개 찌개 미역국 "
        "떡국 국밥 수제비 만두 만둣국 국수 칼국수 냉면 라면 짜장면 자장면 파스타 스파게티 피자 햄버거 김치 "
        "깍두기 고추장 떡 떡볶이 인절미 시루떡 호떡 붕어빵 빵 식빵 케이크 쿠키 과자 사탕 초콜릿 "
        "아이스크림 빙수 팥빙수 팥죽 호박죽 죽 수프 샐러드 샌드위치 토스트 카레 돈가스 불고기 갈비 삼겹살 "
        "치킨 통닭 계란 달걀 계란말이 두부 나물 잡채 부침개 빈대떡 감자 고구마 군고구마 옥수수 "
        "치즈 식혜 수정과 간식 반찬 맛 초밥 김말이 순대 어묵 핫도그 "
        "도넛 푸딩 젤리"
    ),
    lessons=(
        "{topic} 생각만 해도 {a}의 입안에는 군침이 돌았어요.",
        "무엇이 먹고 싶냐고 물으면 {a:은/는} 맨 먼저 {topic:을/를} 말할 거예요.",
        "“{topic:은/는} 언제 먹어도 좋아!” 하고 {a:은/는} 말했어요.",
    ),
    dish=True,
    head=True,
)
