"""What makes children giggle, told with affection."""

from services.story.embedded.topics.family import Family

SILLY = Family(
    name="silly",
    words=(
        "똥 똥꼬 똥구멍 응가 대변 방귀 뿡 코딱지 콧물 오줌 쉬야 트림 딸꾹질 재채기 하품 발냄새 엉덩이 배꼽 "
        "겨드랑이 간지럼 간지러 웃음 웃기는 웃긴 개구쟁이 농담 익살 엉뚱 우스꽝 까불 수다 잠꼬대 코골이 "
        "코골 코_골 메롱 변기 화장실 장난치 장난꾸러 장난을 장난은 장난스러"
    ),
    lessons=(
        "{a:은/는} {topic} 생각에 한 번 더 킥킥 웃었어요.",
        "“{topic:은/는} 정말 웃겨!” 하고 {a:은/는} 깔깔거렸어요.",
        "부끄러울 것 하나 없다고, {a:은/는} {topic:을/를} 생각하며 키득거렸어요.",
        "누가 {tale:을/를} 꺼내면 {a:은/는} 제일 먼저 웃을 거예요.",
    ),
)
