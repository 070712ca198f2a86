"""Our own era, those to come, and no era at all."""

from services.story.embedded.eras.era import Era

# fmt: off
TODAY = Era(
    "today",
    "오늘 요즘 지금 현대 현재 21세기 올해 작년 지난주 어제 2000년대 방금 주말 어젯밤 지난 내가 우리가 방학 "
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "today, with modern houses and clothes",
    manners=(
        "궁금한 것이 생기면 휴대 전화로 톡톡 찾아보면 되던 때였어요.",
        "멀리 있는 친구와도 화면 속에서 반갑게 인사하곤 했지요.",
        "반가우면 손바닥을 짝 마주치며 인사했답니다.",
        "기쁜 순간이면 찰칵 사진부터 찍곤 했어요.",
        "반가운 소식은 띵동 하고 화면에 떠오르곤 했어요.",
        "자전거를 타고 씽씽 달리면 무엇이든 가깝게 느껴졌지요.",
        "먹고 난 그릇과 종이는 차곡차곡 나누어 버렸답니다.",
        "손바닥만 한 기계 하나로 좋아하는 노래를 골라 듣던 때였지요.",
    ),
    snack=("따끈한 붕어빵", "warm fish-shaped buns"), light=("손전등", "a flashlight lamp"), letter=("알록달록한 쪽지",
           "a colorful note"),
    home=("아늑한 집", "a cozy house"), bag=("배낭", "a backpack"), elder=("도서관 사서 선생님", "a kind librarian"),
    clothes=("a red scarf", "a yellow raincoat", "a green vest", "a blue cap", "a purple hoodie", "an orange backpack",
             "a striped shirt"),
)
FUTURE = Era(
    "future", "미래 우주시대 년뒤 년후 22세기 23세기 24세기 25세기 30세기 로봇시대 사이버",
    "in a bright future of round silver houses and shiny suits",
    manners=(
        "그때는 말만 하면 벽이 스르르 창문으로 바뀌었어요.",
        "모두 손목의 작은 화면으로 반짝 인사를 주고받던 때였지요.",
        "하늘에서는 둥근 탈것들이 소리 없이 미끄러져 다녔답니다.",
        "아침이면 요리 기계가 “오늘은 무슨 맛으로 할까요?” 하고 물었어요.",
        "마음에 드는 신발을 신으면 몸이 한 뼘쯤 둥실 떠올랐답니다.",
        "달나라로 소풍을 가는 일도 이웃집에 가는 것만큼 쉬웠지요.",
        "꼬마 로봇들이 빙글빙글 돌며 반짝반짝 청소를 하던 때였어요.",
        "고마우면 가슴의 불빛을 초록으로 깜박이는 것이 예의였답니다.",
    ),
    snack=("알록달록한 알약 과자", "colorful capsule candies"), light=("빛 구슬",
           "a glowing light globe"), letter=("홀로그램 편지", "a hologram letter"),
    home=("은빛 돔 집", "a silver dome house"), bag=("둥둥 뜨는 가방",
          "a floating bag"), elder=("백과사전 로봇 박사님", "a wise old robot professor"),
    clothes=("a shiny blue space suit", "a silver jacket", "a red light-up scarf", "an orange jet backpack",
             "a purple glowing cape",
             "a green visor cap", "a white space suit"),
)
TIMELESS = Era(
    "timeless", "", "",
    manners=(
        "작은 일에도 고맙다고 고개 숙여 인사하던 때였어요.",
        "좋은 일이 생기면 음식을 차려 놓고 나누어 먹던 때였지요.",
        "아침마다 서로의 이름을 불러 주며 인사하던 때였답니다.",
        "손으로 꼭꼭 눌러쓴 쪽지를 주고받던 때였어요.",
        "저녁이면 작은 등을 켜고 하루 이야기를 나누었답니다.",
        "반가운 이가 찾아오면 따뜻한 차부터 내놓던 때였지요.",
        "새로 만난 이에게는 노래 한 곡을 선물하곤 했어요.",
        "무슨 일이든 서두르지 않고 차근차근 하던 때였답니다.",
    ),
    snack=("달콤한 과자", "sweet cookies"), light=("작은 등불", "a small lantern"), letter=("접은 쪽지",
           "a folded letter"),
    home=("작은 집", "a small house"), bag=("작은 가방", "a small bag"), elder=("지혜로운 어른",
          "a wise old storyteller"),
    clothes=("a red scarf", "a yellow bow", "a green vest", "a blue hat", "a purple cape", "an orange sweater",
             "a striped shirt"),
)
