"""Parting, missing someone, loneliness, death: gentle and consoling."""

from services.story.embedded.topics.family import Family

FAREWELL = Family(
    name="farewell",
    words=(
        "전학_가는 이사_가는 떠나는_친구 "
        "작별_인사 작별_인사하는_일 이별_인사 마지막_인사 마지막_인사하는_일 "
        "하늘나라 천국 이혼 이별 작별 헤어지 헤어짐 헤어진 그리움 그리워 그리운 보고픈 돌아가신 돌아가셨 "
        "떠나보내 추억 기억 장례 제사 무덤 무지개다리 상실 빈자리 아픔"
    ),
    lessons=(
        "{topic:을/를} 떠올려도 {a:은/는} 이제 조금 웃을 수 있었어요.",
        "{topic:을/를} 생각하면 {a:은/는} 슬프면서도 마음 한쪽이 따뜻했어요.",
        "{topic} 생각에 눈물이 나도 {a:은/는} 부끄럽지 않았어요.",
    ),
)
