"""Wit, justice, questions and learning."""

from services.story.embedded.topics.family import Family

WISDOM = Family(
    name="wisdom",
    words=(
        "지혜 슬기 꾀 재치 공정 공평 재판 판결 판사 변호사 질문 물음 공부 수학 산수 숫자 덧셈 뺄셈 구구단 배움 "
        "배우 가르침 깨달음 철학 논리 토론 회의 투표 선거 민주주의 책임 판단 선택 올바른 옳은 진실 진리 상식 속담 "
        "역사 받아쓰기_백점 받아쓰기_빵점 받아쓰기_시험 메타인지 자기주도학습 한자 맞춤법 시험 문제 해결 정의로 "
        "정의롭 정의감 정의란 정의를"
    ),
    lessons=(
        "“하나 더 알고 싶어!” {a:은/는} {topic:을/를} 생각하며 눈을 반짝였어요.",
        "모르는 것은 물어보면 된다고, {a:은/는} {topic:을/를} 생각하며 말했어요.",
        "{a:은/는} {topic:이/가} 무엇인지 어렴풋이 알 것 같았어요.",
    ),
)
