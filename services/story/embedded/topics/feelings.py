"""What is felt, the easy and the hard, and how it is told."""

from services.story.embedded.topics.family import Family

FEELINGS = Family(
    name="feelings",
    words=(
        "치매 화해 싸우 싸운 다투 다툰 때리 때린 밀친 놀린 미운 싫은 속상한 답답한 억울한 괴로운 기쁜 미안한 화 "
        "화나 화내 화난 화풀이 분노 질투 질투심 샘 시샘 욕심 욕심쟁이 사과하 사과받 의_칭찬 미안 미안해 용서 고마 "
        "고마움 고맙 감사 걱정 근심 불안 부끄 부끄러움 수줍 속상 짜증 심술 삐치 삐침 삐진 감정 기분 행복 기쁨 기뻐 "
        "즐거움 서운 섭섭 후회 공감 눈물 울보 투정 자랑 미움 미워 외로움 외로운 외로워 외톨이 쓸쓸 설렘 아쉬움 "
        "뿌듯함 위로 격려 스트레스 슬픔 슬픈 슬퍼 울음"
    ),
    lessons=(
        "{topic:을/를} 생각하며 {a:은/는} 숨을 크게 한 번 쉬었어요.",
        "{topic:을/를} 생각하며 {a:은/는} 가슴을 가만히 토닥였어요.",
        "{a:은/는} 이제 {tale:을/를} 숨기지 않고 할 수 있을 것 같았어요.",
    ),
)
