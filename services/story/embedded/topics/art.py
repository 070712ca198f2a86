"""Music, dance, pictures, letters and books."""

from services.story.embedded.topics.family import Family

ART = Family(
    name="art",
    words=(
        "그림책 동화책 음악 노래 동요 춤 무용 발레 탈춤 그림 미술 색칠 물감 크레파스 책 독서 도서관 동화 한글 "
        "훈민정음 글자 글쓰기 맞춤법 시 시인 일기 악기 피아노 바이올린 기타 장구 가야금 피리 사물놀이 판소리 국악 "
        "합창 연주 리듬 연극 인형극 영화 만화 사진 도자기 종이접기 뜨개질 예술 작가 가수 공연 자장가 붓글씨 춤추 "
        "춤을"
    ),
    lessons=(
        "{topic:을/를} 생각하면 {a:은/는} 마음이 설렜어요.",
        "{a:은/는} {topic:이/가} 전보다 더 좋아졌어요.",
        "{topic:은/는} {a}에게 커다란 기쁨이 되었어요.",
    ),
)
