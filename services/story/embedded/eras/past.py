"""Eras before our own."""

from services.story.embedded.eras.era import Era

# fmt: off
PREHISTORY = Era(
    "prehistory",
    "공룡 중생대 고생대 신생대 쥐라기 백악기 선사 원시 구석기 신석기 석기 빙하기 매머드 원시인 청동기",
    "in the age of dinosaurs, with leaf huts and clothes of leaves",
    manners=(
        "그 시절에는 글자가 없어서 하고 싶은 말을 바위에 그림으로 그렸어요.",
        "그때는 저녁이면 모닥불을 피워 놓고 옹기종기 이야기를 나누었지요.",
        "그 시절에는 시계가 없어서 그림자 길이로 때를 알았답니다.",
        "그때는 커다란 잎사귀가 우산도 되고 이불도 되었어요.",
        "그 시절에는 해가 뜨면 일어나고 해가 지면 잠이 들었답니다.",
        "그때는 돌을 톡톡 다듬어 그릇도 만들고 도구도 만들었어요.",
        "그 시절에는 누구든 맛있는 열매를 찾으면 나뭇잎에 싸서 나누어 먹었지요.",
    ),
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
    manners=(
        "그 시절에는 갈대로 만든 종이에 그림 글자를 또박또박 적었어요.",
        "그때는 중요한 일을 돌기둥에 새겨 오래오래 남겼지요.",
        "그 시절에는 해시계의 그림자를 보고 때를 알았답니다.",
        "그때는 사람들이 시장에서 곡식과 항아리를 맞바꾸었어요.",
        "그 시절에는 잔칫날이면 누구나 꽃목걸이를 걸었답니다.",
        "그때는 사람들이 하얀 옷자락을 나풀거리며 신전에 모였어요.",
        "그 시절에는 밤이면 별자리를 이어 가며 옛이야기를 들려주었지요.",
    ),
    snack=("무화과", "honeyed figs"), light=("기름 등잔", "an oil lamp"), letter=("두루마리 편지",
           "a papyrus scroll"),
    home=("흙벽돌집", "a mud-brick house"), bag=("갈대 바구니", "a reed basket"), elder=("별을 읽는 학자",
          "a wise star reader"),
    clothes=("a white linen robe", "a blue linen cape", "a golden collar", "a red linen scarf", "a green linen tunic",
             "a purple linen robe", "a laurel hat"),
)
KINGDOMS = Era(
    "kingdoms", "신라 백제 고구려 가야 삼국 고려 발해 단군 고조선 부여 화랑 통일신라 남북국",
    "in an ancient Korea of tiled palaces, pagodas and silk hanbok",
    manners=(
        "그 시절에는 큰일이 있을 때마다 커다란 종을 데엥 울려 알렸어요.",
        "그때는 온 나라가 기와를 굽고 탑을 쌓느라 바빴지요.",
        "그 시절에는 젊은이들이 말을 달리며 활쏘기를 익혔답니다.",
        "그때는 대나무를 얇게 쪼개어 그 위에 글을 적었어요.",
        "그 시절에는 달 밝은 밤이면 모두 모여 탑돌이를 했답니다.",
        "그때는 말을 탄 전령이 기쁜 소식을 전해 주었어요.",
        "그 시절에는 손님이 오면 고운 그릇에 차를 따라 대접했지요.",
    ),
    snack=("꿀떡", "honey rice cakes"), light=("청동 등잔", "a bronze lamp"), letter=("대나무 편지", "a bamboo letter"),
    home=("기와집", "a tiled house"), bag=("비단 보따리", "a silk bundle"), elder=("지혜로운 스님", "a wise old monk"),
    clothes=("a blue silk robe", "a red silk cape", "a golden silk vest", "a green silk tunic", "a purple silk robe",
             "a white silk scarf", "a feathered hat"),
)
JOSEON = Era(
    "joseon",
    "조선 옛날 옛적 전래 호랑이 담배 세종 연산군 광해군 영조 정조 고종 한양 도령 암행어사 이순신 임진왜란 "
    "개화기 대한제국 일제 병자호란 예전 먼옛날 오랜옛날 그옛날",
    "in the Joseon era of old Korea with hanok houses and hanbok clothes",
    manners=(
        "그 시절에는 누구나 먹을 갈아 붓으로 또박또박 글을 썼어요.",
        "그때는 길에서 어른을 만나면 공손히 절을 했지요.",
        "그 시절에는 먼 길을 떠나는 이들이 짚신을 몇 켤레씩 봇짐에 매달았답니다.",
        "그때는 저녁이면 집집마다 아궁이에 불을 때고 둘러앉았어요.",
        "그 시절에는 장날이면 엿장수의 가위 소리가 짤그락짤그락 들려왔어요.",
        "그때는 밤이면 사람들이 호롱불을 밝히고 옛이야기를 들었답니다.",
        "그 시절에는 집집마다 장독대에서 된장과 간장이 익어 갔지요.",
        "그때는 새 옷을 지을 때면 다듬이 소리가 또드락또드락 울렸어요.",
        "그 시절에는 서당마다 “하늘 천, 땅 지!” 글 읽는 소리가 흘러나왔답니다.",
    ),
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
    manners=(
        "그 시절에는 나팔을 뿌우 불어 반가운 손님을 맞이했어요.",
        "그때는 기사들이 한쪽 무릎을 꿇고 약속을 했지요.",
        "그 시절에는 깃털 펜에 잉크를 찍어 책을 한 글자씩 베껴 썼답니다.",
        "그때는 해가 지면 성문이 닫히고 종이 울리면 열렸어요.",
        "그 시절에는 떠돌이 악사가 먼 곳의 소식을 노래로 들려주었어요.",
        "그때는 기쁜 날이면 긴 식탁에 둘러앉아 빵을 나누었답니다.",
        "그 시절에는 대장간마다 땅땅 망치 소리가 끊이지 않았지요.",
    ),
    snack=("꿀 케이크", "a honey cake"), light=("횃불", "a torch"), letter=("밀랍 편지",
           "a letter with a wax seal"),
    home=("돌집", "a stone cottage"), bag=("가죽 자루", "a leather bag"), elder=("수염 긴 현자", "a wise old sage"),
    clothes=("a red wool cloak", "a blue tunic", "a green hooded cape", "a brown leather vest", "a purple velvet robe",
             "a yellow tunic", "a feathered hat"),
)
MODERN = Era(
    "modern",
    "1950 1960 1970 1980 1990 50년대 60년대 70년대 80년대 90년대 어릴 어린시절 전쟁 할머니가 할아버지가",
    "in the 1970s when grandma was young, with old brick houses and knitted clothes",
    manners=(
        "그 시절에는 동네에 하나뿐인 텔레비전 앞에 다 같이 모여 앉았어요.",
        "그때는 보고 싶은 마음을 편지에 꾹꾹 눌러써 우체통에 넣었지요.",
        "그 시절에는 골목마다 딱지치기와 고무줄놀이가 한창이었답니다.",
        "그때는 겨울이면 연탄불에 고구마를 구워 호호 불어 먹었어요.",
        "그 시절에는 라디오에서 나오는 노래를 따라 부르곤 했어요.",
        "그때는 도시락을 난로 위에 차곡차곡 올려 데웠답니다.",
        "그 시절에는 “뻥이요!” 소리가 나면 모두 귀를 막고 웃었지요.",
    ),
    snack=("달고나", "a piece of honeycomb toffee"), light=("남포등", "a kerosene lamp"), letter=("우표 붙인 편지",
           "a letter with a stamp"),
    home=("기와 얹은 작은 집", "a small old house"), bag=("책보", "a cloth book bundle"), elder=("이장님",
          "a kind old village head"),
    clothes=("a red knitted sweater", "a blue school cap", "a yellow knitted vest", "a green checked shirt",
             "a white collared dress",
             "a brown corduroy jacket", "a striped scarf"),
)
