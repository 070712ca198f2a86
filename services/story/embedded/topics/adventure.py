"""Setting out, wondering, and what is found on the way."""

from services.story.embedded.topics.family import Family

ADVENTURE = Family(
    name="adventure",
    words=(
        "그림자 모험 모험심 탐험 탐험가 탐험대 탐정 여행 세계여행 보물 보물찾기 보물섬 비밀 수수께끼 호기심 궁금 발견 "
        "신비 미로 지도 해적 나침반 마법 마법사 요정 유령 괴물 도깨비 전설 숨바꼭질 시간여행 탈출 구출 임무"
    ),
    lessons=(
        "{topic:을/를} 떠올리면 지금도 {a}의 가슴은 두근두근 뛴답니다.",
        "{tale:은/는} {a:이/가} 두고두고 아끼는 이야기가 되었어요.",
        "“다음에는 또 무슨 일이 생길까?” {a:은/는} {topic} 생각에 가슴이 설렜어요.",
        "앞으로도 {topic} 이야기라면 {a:은/는} 자다가도 일어날 거예요.",
        "{tale:을/를} 할 때마다 {a}의 눈은 별처럼 반짝일 거예요.",
        "{a:은/는} {topic:을/를} 두고 알고 싶은 것이 열 가지도 넘었답니다.",
        "{a:은/는} 언젠가 또 {tale:을/를} 듣고 싶었어요.",
        "{topic} 말고도 신기한 것이 세상에는 참 많을 것 같았어요.",
    ),
)
