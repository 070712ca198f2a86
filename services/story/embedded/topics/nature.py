"""The world outside, its seasons, and what is ours to care for."""

from services.story.embedded.topics.family import Family

NATURE = Family(
    name="nature",
    words=(
        "환경 환경보호 자연 지구 쓰레기 분리수거 재활용 오염 플라스틱 나무 숲 꽃 꽃씨 씨앗 새싹 풀 열매 계절 "
        "사계절 봄 여름 가을 겨울 비 눈 첫눈 눈송이 별 별자리 별빛 별똥별 달 달빛 해님 해와 해돋이 태양 햇살 "
        "무지개 구름 바람 하늘 바다 파도 강 개울 호수 산 들판 낙엽 단풍 동물 식물 텃밭 날씨 동물_사랑 자연_사랑 "
        "소나기 장마 태풍 북극 빙하 물 밤하늘 은하수 생명 멸종 밀물 썰물 갯벌 중력 개기월식 월식 일식 한살이 "
        "광합성 탄소중립 기후변화 기후위기 미세먼지 화산 지진 메아리 흙"
    ),
    lessons=(
        "누가 {topic}에 대해 물으면 {a:은/는} 눈을 반짝이며 이야기할 거예요.",
        "“{topic:은/는} 알수록 새로워.” 하고 {a:은/는} 말했어요.",
        "{a:은/는} {topic:을/를} 더 잘 알고 싶었어요.",
    ),
)
