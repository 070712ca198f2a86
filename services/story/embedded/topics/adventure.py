"""Setting out, wondering, and what is found on the way."""

from services.story.embedded.topics.family import Family

ADVENTURE = Family(
    name="adventure",
    words=(
        "그림자 모험 모험심 탐험 탐험가 탐험대 탐정 여행 세계여행 보물 보물찾기 보물섬 비밀 수수께끼 호기심 궁금 발견 "
        "신비 미로 지도 해적 나침반 마법 마법사 요정 유령 괴물 도깨비 전설 시간여행 탈출 구출 임무 "
        "사라진 없어진 잃어버린 도둑맞은"
    ),
    lessons=(
        "{topic:을/를} 떠올리자 {a}의 가슴은 두근두근 뛰었어요.",
        "누가 {tale:을/를} 꺼내면 {a:은/는} 눈을 반짝일 거예요.",
        "{a:은/는} 언젠가 또 {tale:을/를} 나누고 싶었어요.",
    ),
)
