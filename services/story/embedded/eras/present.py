"""Our own era, those to come, and no era at all."""

from services.story.embedded.eras.era import Era

# fmt: off
TODAY = Era(
    "today",
    "오늘 요즘 지금 현대 현재 21세기 올해 작년 지난주 어제 2000년대 방금 주말 어젯밤 지난 내가 우리가 "
    "추석 크리스마스 마치고 끝나고 "
    "방과후 내일 모레 내년 다음주 다음달 "
    "등굣길 하굣길 점심시간 방학 어린이날 생일날 그저께 엊그제 월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "today, with modern houses and clothes",
    snack=("쿠키", "cookies"), light=("꼬마전등", "a small lamp"), letter=("쪽지",
           "a colorful note"),
    home=("아늑한 집", "a cozy house"), bag=("배낭", "a backpack"), elder=("이웃 어른", "a kind old neighbour"),
    clothes=("a red scarf", "a yellow raincoat", "a green vest", "a blue cap", "a purple hoodie", "an orange backpack",
             "a striped shirt"),
)
FUTURE = Era(
    "future", "미래 우주시대 년뒤 년후 22세기 23세기 24세기 25세기 30세기 로봇시대 사이버",
    "in a bright future of round silver houses and shiny suits",
    snack=("별 모양 과자", "colorful star cookies"), light=("빛 구슬",
           "a glowing globe lamp"), letter=("홀로그램 편지", "a hologram letter"),
    home=("은빛 돔 집", "a silver dome house"), bag=("둥둥 뜨는 가방",
          "a floating bag"), elder=("로봇 박사님", "a wise old robot professor"),
    clothes=("a shiny blue space suit", "a silver jacket", "a red light-up scarf", "an orange jet backpack",
             "a purple glowing cape",
             "a green visor cap", "a white space suit"),
)
TIMELESS = Era(
    "timeless", "아프리카 아라비아 페르시아 인디언 태초 개벽", "",
    snack=("과자", "sweet cookies"), light=("작은 등불", "a small lantern"), letter=("쪽지",
           "a folded letter"),
    home=("작은 집", "a small house"), bag=("작은 가방", "a small bag"), elder=("이웃 어른",
          "a wise old storyteller"),
    clothes=("a red scarf", "a yellow bow", "a green vest", "a blue hat", "a purple cape", "an orange sweater",
             "a striped shirt"),
)
