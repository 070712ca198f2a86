"""Our own era, those to come, and no era at all."""

from services.story.embedded.eras.era import Era

# fmt: off
TODAY = Era(
    "today",
    "오늘 요즘 지금 현대 현재 21세기 올해 작년 지난주 어제 2000년대 방금 주말 어젯밤 지난 내가 우리가 "
    "방학 어린이날 생일날 그저께 엊그제 월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "today, with modern houses and clothes",
    manners=(
        "아이들은 궁금한 것이 생기면 휴대 전화로 톡톡 찾아보곤 했어요.",
        "멀리 있는 이와는 화면으로 얼굴을 보며 인사하곤 했지요.",
        "반가운 소식이 오면 휴대 전화에서 띵동 소리가 나곤 했어요.",
        "기쁜 날이면 누구나 찰칵찰칵 사진을 찍어 남겼답니다.",
        "누구나 빈 병과 종이를 차곡차곡 나누어 버리곤 했답니다.",
        "아이들은 손바닥만 한 기계로 좋아하는 노래를 골라 듣곤 했지요.",
        "도서관에 가면 누구나 보고 싶은 책을 빌려 볼 수 있었어요.",
    ),
    snack=("붕어빵", "warm fish-shaped buns"), light=("손전등", "a flashlight lamp"), letter=("쪽지",
           "a colorful note"),
    home=("아늑한 집", "a cozy house"), bag=("배낭", "a backpack"), elder=("도서관 사서 선생님", "a kind librarian"),
    clothes=("a red scarf", "a yellow raincoat", "a green vest", "a blue cap", "a purple hoodie", "an orange backpack",
             "a striped shirt"),
)
FUTURE = Era(
    "future", "미래 우주시대 년뒤 년후 22세기 23세기 24세기 25세기 30세기 로봇시대 사이버",
    "in a bright future of round silver houses and shiny suits",
    manners=(
        "그 시절에는 말만 하면 벽이 스르르 창문으로 바뀌었어요.",
        "그때는 누구나 작은 화면을 반짝이며 인사를 주고받았지요.",
        "그 시절에는 둥근 탈것들이 소리 없이 하늘을 미끄러져 다녔답니다.",
        "그때는 아침이면 요리 기계가 “오늘은 무슨 맛으로 할까요?” 하고 물었어요.",
        "그 시절에는 신기한 신발만 신으면 둥실 떠오를 수 있었답니다.",
        "그때는 별나라로 소풍을 가는 일이 이웃집에 가는 것만큼 쉬웠지요.",
        "그 시절에는 꼬마 로봇들이 빙글빙글 돌며 청소를 해 주었어요.",
        "그때는 고마울 때면 가슴의 불빛을 초록으로 깜박이는 것이 예의였답니다.",
    ),
    snack=("알약 과자", "colorful capsule candies"), light=("빛 구슬",
           "a glowing light globe"), letter=("홀로그램 편지", "a hologram letter"),
    home=("은빛 돔 집", "a silver dome house"), bag=("둥둥 뜨는 가방",
          "a floating bag"), elder=("백과사전 로봇 박사님", "a wise old robot professor"),
    clothes=("a shiny blue space suit", "a silver jacket", "a red light-up scarf", "an orange jet backpack",
             "a purple glowing cape",
             "a green visor cap", "a white space suit"),
)
TIMELESS = Era(
    "timeless", "아프리카 아라비아 페르시아 인디언 태초 개벽", "",
    manners=(
        "그 무렵에는 작은 일에도 고맙다고 꼭 인사를 했어요.",
        "그때는 좋은 일이 생기면 음식을 차려 놓고 나누어 먹었지요.",
        "그 무렵에는 아침마다 이름을 불러 주며 인사했답니다.",
        "그때는 꼭꼭 눌러쓴 쪽지를 주고받곤 했어요.",
        "그 무렵에는 저녁이면 작은 등을 켜고 하루 이야기를 나누었답니다.",
        "그때는 반가운 이가 찾아오면 따뜻한 차부터 내놓았지요.",
        "그 무렵에는 새로 만난 이에게 노래 한 곡을 선물하곤 했어요.",
        "그때는 무슨 일이든 서두르지 않고 차근차근 했답니다.",
    ),
    snack=("과자", "sweet cookies"), light=("작은 등불", "a small lantern"), letter=("접은 쪽지",
           "a folded letter"),
    home=("작은 집", "a small house"), bag=("작은 가방", "a small bag"), elder=("지혜로운 어른",
          "a wise old storyteller"),
    clothes=("a red scarf", "a yellow bow", "a green vest", "a blue hat", "a purple cape", "an orange sweater",
             "a striped shirt"),
)
