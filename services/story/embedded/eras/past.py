"""Eras before our own."""

from services.story.embedded.eras.era import Era

# fmt: off
PREHISTORY = Era(
    "prehistory",
    "공룡 중생대 고생대 신생대 쥐라기 백악기 선사 원시 구석기 신석기 석기 빙하기 매머드 원시인 청동기",
    "in the age of dinosaurs, with leaf huts and clothes of leaves",
    snack=("나무 열매", "sweet wild berries"), light=("모닥불", "a small campfire"), letter=("바위 그림",
           "a picture on a flat stone"),
    home=("나뭇잎 움막", "a leaf hut"), bag=("풀로 엮은 바구니", "a woven grass basket"), elder=("동굴 어른",
          "a wise old cave elder"),
    clothes=("a green leaf skirt", "a brown leaf cape", "a necklace of white shells", "a yellow leaf hat",
             "a red leaf scarf",
             "an orange leaf vest", "a necklace of blue stones"),
)
ANTIQUITY = Era(
    "antiquity", "이집트 파라오 피라미드 로마 그리스 고대 바빌론 메소포타미아 신화 아테네",
    "in the ancient world of stone temples and linen robes",
    snack=("무화과", "honeyed figs"), light=("기름 등잔", "an oil lamp"), letter=("두루마리 편지",
           "a papyrus scroll"),
    home=("흙벽돌집", "a mud-brick house"), bag=("갈대 바구니", "a reed basket"), elder=("늙은 학자",
          "a wise star reader"),
    clothes=("a white linen robe", "a blue linen cape", "a golden collar", "a red linen scarf", "a green linen tunic",
             "a purple linen robe", "a laurel hat"),
)
KINGDOMS = Era(
    "kingdoms", "신라 백제 고구려 가야 삼국 고려 발해 단군 고조선 부여 화랑 통일신라 남북국",
    "in an ancient Korea of tiled palaces, pagodas and silk hanbok",
    snack=("꿀떡", "honey rice cakes"), light=("청동 등잔", "a bronze lamp"), letter=("대나무 편지", "a bamboo letter"),
    home=("기와집", "a tiled house"), bag=("비단 보따리", "a silk bundle"), elder=("늙은 스님", "a wise old monk"),
    clothes=("a blue silk robe", "a red silk cape", "a golden silk vest", "a green silk tunic", "a purple silk robe",
             "a white silk scarf", "a feathered hat"),
)
JOSEON = Era(
    "joseon",
    "조선 옛날 옛적 전래 호랑이 담배 세종 연산군 광해군 영조 정조 고종 한양 도령 암행어사 이순신 임진왜란 "
    "개화기 대한제국 일제 병자호란 예전 먼옛날 오랜옛날 그옛날",
    "in the Joseon era of old Korea with hanok houses and hanbok clothes",
    snack=("인절미", "soft bean-powder rice cakes"), light=("호롱불",
           "an oil lantern"), letter=("두루마리 편지", "a paper scroll"),
    home=("초가집", "a thatched house"), bag=("봇짐", "a cloth bundle"), elder=("훈장님", "a wise old village teacher"),
    clothes=("a red hanbok jacket", "a blue hanbok jacket", "a yellow hanbok jacket", "a green hanbok vest",
             "a pink hanbok skirt",
             "a white hanbok robe", "a black horsehair hat"),
)
MEDIEVAL = Era(
    "medieval", "중세 기사 유럽 바이킹 르네상스 마녀 마법사 성채 십자군 해적",
    "in the middle ages with stone castles and wool cloaks",
    snack=("꿀 케이크", "a honey cake"), light=("횃불", "a torch"), letter=("밀랍 편지",
           "a letter with a wax seal"),
    home=("돌집", "a stone cottage"), bag=("가죽 자루", "a leather bag"), elder=("늙은 현자", "a wise old sage"),
    clothes=("a red wool cloak", "a blue tunic", "a green hooded cape", "a brown leather vest", "a purple velvet robe",
             "a yellow tunic", "a feathered hat"),
)
MODERN = Era(
    "modern",
    "1950 1960 1970 1980 1990 50년대 60년대 70년대 80년대 90년대 어릴 어린시절 전쟁 할머니가 할아버지가",
    "in the 1970s when grandma was young, with old brick houses and knitted clothes",
    snack=("달고나", "a piece of honeycomb toffee"), light=("남포등", "a kerosene lamp"), letter=("손편지",
           "a folded letter"),
    home=("기와 얹은 작은 집", "a small old house"), bag=("책보", "a cloth book bundle"), elder=("이웃 어른",
          "a kind old neighbour"),
    clothes=("a red knitted sweater", "a blue school cap", "a yellow knitted vest", "a green checked shirt",
             "a white collared dress",
             "a brown corduroy jacket", "a striped scarf"),
)
