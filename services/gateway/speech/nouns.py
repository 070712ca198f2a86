"""What has to be known of Korean nouns to tell them from the endings that they look like, and one from the next."""

from services.gateway.speech.words import final, last_word, words

# Nouns whose last syllable looks like a particle or an ending.
I_NOUNS = words("""
    아이 오이 나이 차이 사이 파이 고리 송이 콩이 종이 놀이 먹이 팽이 나들이 회오리 늙은이 젊은이 떡볶이
    하양이 까망이 노랑이 파랑이 빨강이 바둑이 복실이
    """)
# How longer nouns end whose 이 is their own: 곰돌이, 숨바꼭질놀이.
I_ENDINGS = tuple(
    words("""
    호랑이 고양이 냥이 거북이 숭이 챙이 부엉이 팽이 렁이 벵이 충이 쟁이 맹이 어린이 아이 꿀이 돌이 순이 둥이
    덩이 종이 놀이 먹이 나들이 돋이 맞이 걸이 볶이 잡이 받이 멍이 꽃송이 눈송이 밤송이 옹이
    """)
)
YO_NOUNS = words("동요 민요 가요 고요 담요 요요 필요 중요 수요 개요 강요")
YA_NOUNS = words("가야 대가야 평야 광야 분야 심야 황야")
GO_NOUNS = words("지구 야구 배구 도구 가구 기구 대구 차고 사고 최고")
RO_NOUNS = words("미로 도로 대로 항로 통로 종로 세종로 을지로 활주로 난로 경로 가로 피로 진로 용광로 벽난로")
RANG_NOUNS = words("사랑 노랑 파랑 자랑 신랑 명랑 화랑 유랑 방랑 도랑 고랑")

# Who may be in a story without a word before it.
ANIMALS = words("""
    토끼 산토끼 호랑이 범 곰 곰돌이 반달곰 북극곰 여우 늑대 고양이 야옹이 강아지 개 멍멍이 쥐 생쥐 다람쥐 햄스터
    두더지 고슴도치 너구리 오소리 족제비 수달 사슴 노루 고라니 루돌프 기린 코끼리 사자 하마 코뿔소 원숭이 고릴라
    침팬지 판다 코알라 캥거루 낙타 말 망아지 얼룩말 당나귀 소 송아지 황소 젖소 양 염소 돼지 멧돼지 거북 거북이
    자라 악어 뱀 구렁이 도마뱀 개구리 청개구리 올챙이 두꺼비 도롱뇽 용 이무기 공룡 티라노사우루스 트리케라톱스
    까치 까마귀 참새 제비 비둘기 부엉이 올빼미 독수리 매 닭 암탉 수탉 병아리 오리 거위 백조 학 두루미 황새 펭귄
    앵무새 공작 공작새 뻐꾸기 딱따구리 갈매기 새 물고기 금붕어 붕어 잉어 상어 고래 돌고래 문어 오징어 낙지 게
    꽃게 새우 가재 조개 소라 해마 해파리 불가사리 인어 벌 꿀벌 나비 개미 베짱이 매미 잠자리 무당벌레 달팽이
    지렁이 애벌레 거미 사마귀 메뚜기 귀뚜라미 반딧불이 모기 파리
    """)
PEOPLE = words("""
    나 저 너 엄마 아빠 어머니 아버지 할머니 할아버지 언니 오빠 누나 형 동생 이모 삼촌 고모 소년 소녀 아이 아기
    꼬마 어린이 친구 왕 여왕 왕비 임금 임금님 왕자 왕자님 공주 공주님 대왕 황제 용왕 용왕님 선녀 나무꾼 농부 어부
    사냥꾼 의사 선생님 경찰 소방관 요리사 과학자 우주인 외계인 지구인 마녀 마법사 요정 천사 도깨비 귀신 유령 산신령
    산타 산타할아버지 해적 기사 로봇 인형 눈사람 거인 난쟁이 도둑 나그네 스님 장군 신랑 신부 해 달 별 해님 달님 별님
    구름 바람 흥부 놀부 콩쥐 팥쥐 춘향 춘향이 몽룡 심청 심청이 홍길동 견우 직녀 혹부리영감 백설공주 신데렐라
    피터팬 피노키오 헨젤 그레텔 라푼젤 알라딘 인어공주 이순신 세종대왕 손오공
    """)
KNOWN = ANIMALS | PEOPLE
BEFORE_ANIMALS = words("""
    엄마 아빠 아기 새끼 꼬마 대왕 어미 아비 언니 동생 형 누나 할머니 할아버지 왕 대장 로봇 인형 구름 별 달
    """)
# Without their 님.
TITLES = words("""
    할머니 할아버지 아저씨 아줌마 아주머니 선생 왕 여왕 왕자 공주 임금 대왕 대장 의사 경찰 소방관 요리사 형 누나
    언니 오빠 형제 자매 남매 가족 부부 친구 친구들 동생 장군 영감 도사 박사 삼총사 군 양 씨 인형 로봇 소년 소녀
    """)
FAMILY = words("나 저 너 엄마 아빠 어머니 아버지 할머니 할아버지 언니 오빠 누나 형 동생 이모 삼촌 고모")
NEVER_ALONE = words("형님 동생 장군 장군님 아저씨 아줌마 영감 영감님 도사 박사 박사님 선생님")
COUNTS = words("""
    한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 여러 많은 몇 삼 사 오 육 칠 팔 구 십 하나 둘 셋 넷 1 2 3 4 5 6 7 8 9
    10
    """)
COUNTERS = words("마리 명 사람 분 형제 자매 남매 쌍둥이 총사 친구 친구들 가족 가지 개 대")


def has_own_i(phrase: str) -> bool:
    """Whether the 이 at its end belongs to the noun: 고양이, but not 산이."""
    word = last_word(phrase)
    return word in KNOWN or word in I_NOUNS or (word.endswith(I_ENDINGS) and word not in I_ENDINGS)


def describes(word: str) -> bool:
    """Whether a word stands before a noun: 용감한, 착하고, 작은, 빨간."""
    return final(word) == "ㄴ" or word.endswith(("고", "의", "던"))
