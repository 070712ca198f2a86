"""What is raised grows before one's eyes where it is well looked after, and draws in where it is hurried."""

# In the soil beside {plant} lives a tiny sprout fairy in a seed husk hat, 쏙쏙이, by whose magic it grows while one
# looks on, but only where it is treated well. {a} cannot wait, and it draws in. {a} does what is right, and it grows.
# FACTS. opening: {a} has begun {topic}; 쏙쏙이, in its seed husk hat, which lives in the {soil} and makes anything
# grow, has come. trouble: {a} has hurried {plant} (with water, shouts or puffs: each take in its own way); 쏙쏙이 has
# pulled its hat over its ears, {plant} has drawn in. attempt: {a} has said sorry and looks after it quietly, {tends};
# 쏙쏙이 has lifted its hat, {plant} is growing: {sprouts}. ending: {a} and 쏙쏙이 whisper ‘천천히, 천천히’, as nobody
# has before; {ripens}: it is called {plant} no more, which may be 씨앗.
# {topic} is always what is done, Plant.raising: 방울토마토 키우기, 강낭콩 관찰, 모내기. {plant} may be a seed, a tree,
# a cactus: nothing is said of its leaves, nor of what it stands in but {soil}, which for bean sprouts is a jar.
# {tends}, {sprouts} and {ripens} are of a table, plants.py. Nothing takes days; no part of the day nor season is named.

from services.story.embedded.plots.beat import Beat, Plot, View
from services.story.embedded.scenes import sprout as scenes

SPROUT = Plot(
    name="sprout",
    families=frozenset({"anything", "deed", "doing", "growing", "happening", "nature", "thing"}),
    needs=frozenset({"ground", "plant"}),
    slow=True,
    titles=(
        "꼬마 새싹 요정 쏙쏙이", "쏙쏙이의 씨앗 모자", "{a:과/와} 새싹 요정 쏙쏙이", "모자 속에 숨은 쏙쏙이",
        "빨리빨리와 쏙쏙이", "{plant} 곁에 사는 쏙쏙이", "{all:과/와} 꼬마 쏙쏙이", "{place}의 쏙쏙이",
    ),
    opening=Beat(takes=((
        "{topic:을/를} 시작한 {a}의 앞에, 무엇이든 쑥쑥 키우는 꼬마 새싹 요정 ‘쏙쏙이’가 씨앗 껍질 모자를 쓰고 {soil}"
        " 속에서 나왔어요.",
        ("{plant} 바로 곁이 쏙쏙이네 집이었지요.", "쏙쏙이는 {plant} 바로 곁에 산다고 했지요."),
        ("{a:은/는} {plant:이/가} 얼마나 자랄지 벌써 마음이 부풀었어요.",
         "신이 난 {a:은/는} {plant:을/를} 보고 또 보았어요."),
    ), (
        "{topic}에 나선 {a:이/가} 만난 것은, {soil} 속에 살며 무엇이든 쑥쑥 키우는 씨앗 껍질 모자의 꼬마 새싹 요정"
        " ‘쏙쏙이’였어요.",
        ("쏙쏙이는 {plant} 소식을 듣고 한달음에 나왔다고 했지요.", "쏙쏙이는 고개를 쏙 내밀고 눈을 깜빡였지요."),
        ("“잘 부탁해!” 하고 {a:은/는} 반갑게 인사했어요.", "{a:은/는} 반가워서 쏙쏙이에게 이름을 알려 주었어요."),
    ), (
        "“누구세요, 누구?” {topic:을/를} 시작한 {a}에게, {soil} 속에서 무엇이든 쑥쑥 키우는 꼬마 새싹 요정 ‘쏙쏙이’가"
        " 씨앗 껍질 모자를 까딱하며 물었어요.",
        ("쏙쏙이는 목소리는 작아도 {plant:을/를} 돌보는 솜씨는 으뜸이라고 했지요.",
         "쏙쏙이는 {plant} 바로 곁에서 쏙 고개를 내밀었지요."),
        ("{a:은/는} 이름을 말하고 {plant:을/를} 잘 부탁한다고 했어요.",
         "{a:은/는} {plant:을/를} 가리키며 함께 키우자고 했어요."),
    ), (
        "{topic:을/를} 막 시작한 {a}의 앞에서 {soil:이/가} 들썩하더니, 무엇이든 쑥쑥 키우는 꼬마 새싹 요정 ‘쏙쏙이’가"
        " 씨앗 껍질 모자를 쓰고 나왔어요.",
        ("키는 콩알만 하고 볼은 연둣빛으로 반들거렸지요.", "아껴 주는 만큼 자라게 하는 것이 쏙쏙이의 마법이었지요."),
        ("쏙쏙이는 {plant} 곁에 자리를 잡고 싱긋 웃었어요.", "{a:은/는} {plant} 곁에서 만난 도우미가 참 든든했어요."),
    ), (
        "{topic:을/를} 시작한 {a}에게 {b:이/가} 들썩이는 {soil:을/를} 가리키자, 무엇이든 쑥쑥 키우는 꼬마 새싹 요정"
        " ‘쏙쏙이’가 씨앗 껍질 모자를 쓰고 쏙 나왔어요.",
        ("{b:은/는} 모자만 보고 씨앗인 줄 알았다고 했지요.", "{b:은/는} 하마터면 못 보고 지나칠 뻔했다고 했지요."),
        ("{a:은/는} 쏙쏙이와 함께 {plant:을/를} 잘 키워 보기로 했어요.",
         "쏙쏙이는 {plant} 곁으로 쪼르르 다가가 두 팔을 벌렸어요."),
    ), (
        "{a:과/와} {b:이/가} {topic:을/를} 시작하자, 무엇이든 쑥쑥 키우는 꼬마 새싹 요정 ‘쏙쏙이’가 씨앗 껍질 모자를"
        " 쓰고 {soil} 속에서 나왔어요.",
        ("{b:은/는} 모자가 앙증맞다며 눈을 떼지 못했지요.", "{b:은/는} 이렇게 작은 요정이 다 있느냐며 놀랐지요."),
        ("쏙쏙이는 {plant} 바로 곁이 제 집이라고 했어요.", "쏙쏙이는 {plant:을/를} 저에게 맡겨 보라며 으스댔어요."),
    )), view=View(
        "meeting a tiny green sprout fairy with a seed husk hat beside {plant_en}",
        "{a:이/가} 씨앗 껍질 모자를 쓴 꼬마 새싹 요정 쏙쏙이를 만난 모습",
        "morning", ("standing", "surprised"), ("standing", "happy"), "medium",
        ("a tiny green sprout fairy with a seed husk hat", "{plant_en}"),
    )),
    trouble=Beat(takes=((
        "“빨리, 빨리!” {a:이/가} {plant:을/를} 재촉하자, 쏙쏙이는 모자를 귀까지 눌러쓰고 {plant:은/는} 잔뜩"
        " 움츠러들었어요.",
        ("{a:은/는} 물을 많이 주면 빨리 자라는 줄 알고 콸콸 들이부었거든요.",
         "마음이 급한 {a:은/는} 물을 붓고, 붓고, 또 부었거든요."),
        ("둘레가 온통 흥건해지도록 {plant:은/는} 꿈쩍도 하지 않았어요.",
         "물이 찰랑찰랑 넘쳐도 {plant:은/는} 자랄 줄을 몰랐어요."),
        ("{a:은/는} 더욱 애가 탔어요.", "{a:은/는} 그만 맥이 풀렸어요."),
    ), (
        "왜 안 자라느냐고 {a:이/가} 큰 소리로 {plant:을/를} 재촉하자, 쏙쏙이는 모자로 두 귀를 덮고 {plant:은/는} 바짝"
        " 움츠러들었어요.",
        ("“지금 당장 자라라니까!” 그 소리가 쩌렁쩌렁 울렸지요.",
         "“얼른, 얼른, 더 얼른!” 목소리는 점점 커지기만 했지요."),
        ("{plant:은/는} 바들바들 떠는 것 같았어요.", "쏙쏙이는 모자를 두 손으로 꼭 붙들었어요."),
        ("{a:은/는} 그만 머쓱해지고 말았답니다.", "{a:은/는} 뒤늦게 입을 꾹 다물었답니다."),
    ), (
        "기다리다 못한 {a:이/가} {soil:을/를} 들썩이며 {plant:을/를} 재촉하자, 쏙쏙이는 모자를 푹 눌러써 귀를 덮고"
        " {plant:은/는} 움츠러들었어요.",
        ("{a:은/는} 얼마나 자랐는지 궁금해서 들추고 또 들추었지요.",
         "{a:은/는} 어서 자라라며 여기도 들추고 저기도 들추었지요."),
        ("들출수록 {plant:은/는} 더 작아 보였어요.", "쏙쏙이는 모자 밑에서 숨소리도 내지 않았어요."),
        ("“이게 아닌데!” 하고 {a:은/는} 중얼거렸어요.", "{a:은/는} 들추던 것을 뚝 멈추었어요."),
    ), (
        "{a:이/가} 후후 바람까지 불어 대며 {plant:을/를} 재촉하자, 쏙쏙이는 모자를 귀까지 끌어 내리고 {plant:은/는}"
        " 한껏 움츠러들었어요.",
        ("{a:은/는} 바람을 불어 넣으면 둥글게 부푸는 줄 알았거든요.",
         "{a:은/는} 바람으로 떠밀면 쑥 자라는 줄 알았거든요."),
        ("모자가 날아갈 듯이 팔랑거렸어요.", "{plant:은/는} 추운 듯 파르르 떨었어요."),
        ("“어라, 왜 작아지지?” 하고 {a:은/는} 고개를 갸웃했답니다.",
         "{a:은/는} 불던 것을 멈추고 눈만 끔뻑끔뻑했답니다."),
    ), (
        "{b:이/가} 말려도 {a:이/가} “빨리, 빨리!” 하고 {plant:을/를} 재촉하자, 쏙쏙이는 모자를 눌러써 귀를 막고"
        " {plant:은/는} 움츠러들었어요.",
        ("“저러다 숨어 버리겠다!” 하고 {b:은/는} 소리쳤지요.", "{b:은/는} 조금만 더 있어 보자고 했지요."),
        ("그래도 {a:은/는} 한시가 급했어요.", "하지만 그 말은 {a}의 귀에 들어오지 않았어요."),
        ("{plant:은/는} 점점 더 작아 보였어요.", "쏙쏙이는 모자를 한 번 더 꾹 눌렀어요."),
    ), (
        "{b:이/가} 보는 앞에서 {a:이/가} 물을 콸콸 부으며 {plant:을/를} 재촉하자, 쏙쏙이는 모자로 귀를 꼭 덮고"
        " {plant:은/는} 움츠러들었어요.",
        ("{b:은/는} 튀는 물을 피해 얼른 물러났지요.", "{b:은/는} 물이 너무 많다며 눈이 동그래졌지요."),
        ("흠뻑 젖은 모자에서 물이 뚝뚝 떨어졌어요.", "쏙쏙이는 불러도 대답이 없었어요."),
        ("{a:은/는} 물을 붓다 말고 멈칫했어요.", "{a:은/는} 아차 싶었지만 이미 늦었어요."),
    )), view=View(
        "worrying over {plant_en} that droops beside a tiny green sprout fairy with a seed husk hat over its ears",
        "모자를 눌러쓴 쏙쏙이와 움츠러든 {plant:을/를} {a:이/가} 걱정스레 바라보는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "close",
        ("a tiny green sprout fairy with a seed husk hat", "{plant_en}", "a puddle of water"),
    )),
    attempt=Beat(takes=((
        "잘못을 깨달은 {a:이/가} 쏙쏙이에게 사과하고 콧노래를 흥얼거리며 돌보자, 쏙쏙이는 모자를 들어 올리고"
        " {plant:은/는} 드디어 자라기 시작했어요.",
        ("이번에는 서두르지 않고 {a:은/는} {tends}", "콧노래에 맞추어 {a:은/는} {tends}"),
        "{sprouts}",
        ("{a:은/는} 숨을 죽이고 바라보았답니다.", "{a:은/는} 그 작은 움직임에서 눈을 떼지 못했답니다."),
    ), (
        "“미안해, 이제 재촉하지 않을게!” {a:이/가} 사과하고 가만가만 돌보며 기다리자, 쏙쏙이는 모자를 들어 올리고"
        " {plant:은/는} 자라기 시작했어요.",
        ("다짐한 대로 {a:은/는} {tends}", "무엇이 필요한지 살핀 다음 {a:은/는} {tends}"),
        "{sprouts}",
        ("쏙쏙이는 신이 나서 폴짝폴짝 뛰었답니다.", "{a}의 얼굴에 함박웃음이 번졌답니다."),
    ), (
        "재촉해서 미안하다고 한 {a:이/가} {plant:을/를} 살뜰히 돌보자, 쏙쏙이의 모자가 쏙 올라가고 {plant:은/는} 쭉쭉"
        " 자라기 시작했어요.",
        ("작은 소리도 내지 않고 {a:은/는} {tends}", "마음을 가라앉힌 {a:은/는} {tends}"),
        "{sprouts}",
        ("{a:은/는} 소리치고 싶은 것을 꾹 참았답니다.", "“와!” 하는 소리가 저절로 새어 나왔답니다."),
    ), (
        "{a:이/가} 쏙쏙이의 모자에 대고 미안하다고 속삭이고 조용히 돌보자, 모자 밑에서 쏙쏙이의 눈이 반짝하더니"
        " {plant:이/가} 자라기 시작했어요.",
        ("무엇이든 지나치지 않게 {a:은/는} {tends}", "쏙쏙이가 일러 주는 대로 {a:은/는} {tends}"),
        "{sprouts}",
        ("{a:은/는} 가슴이 두근거려 숨도 크게 쉬지 못했답니다.", "쏙쏙이는 어깨를 으쓱으쓱했답니다."),
    ), (
        "{b}의 귀띔에 {a:이/가} 쏙쏙이에게 사과하고 느긋하게 돌보자, 쏙쏙이는 모자를 들어 올리고 {plant:은/는} 자라기"
        " 시작했어요.",
        ("{b:이/가} 고개를 끄덕여 주자 {a:은/는} {tends}", "{b:이/가} 지켜보는 앞에서 {a:은/는} {tends}"),
        "{sprouts}",
        ("{b:은/는} 쉿 하고 {a:과/와} 눈을 맞추었답니다.", "{b:은/는} 소리 없이 손뼉을 쳤답니다."),
    ), (
        "미안해진 {a:이/가} 쏙쏙이에게 사과하고 {b:과/와} 함께 조용히 돌보자, 쏙쏙이는 모자를 들어 올리고"
        " {plant:은/는} 드디어 자라기 시작했어요.",
        ("{b:이/가} 콧노래를 부르는 동안 {a:은/는} {tends}", "{b:이/가} 곁에서 거드는 동안 {a:은/는} {tends}"),
        "{sprouts}",
        ("“자란다, 자라!” 하고 {b:은/는} 소곤거렸답니다.", "{b:은/는} 눈도 깜빡이지 않고 지켜보았답니다."),
    )), view=View(
        "waiting quietly and gently tending {plant_en} with a tiny green sprout fairy with a seed husk hat",
        "{a:이/가} 가만히 기다리자 {plant:이/가} 자라는 모습",
        "evening", ("sitting", "calm"), ("sitting", "happy"), "close",
        ("a tiny green sprout fairy with a seed husk hat", "{plant_en}"),
    )),
    ending=Beat(takes=((
        "{topic:은/는} 이제 서두를 것이 없어서, {a:은/는} 쏙쏙이와 함께 ‘천천히, 천천히’ 하고 속삭였어요.",
        "{ripens}",
        ("{a:은/는} 고마워서 쏙쏙이에게 꾸벅 인사했답니다.", "쏙쏙이는 보란 듯이 두 팔을 활짝 벌렸답니다."),
    ), (
        "‘천천히, 천천히’ 하고 쏙쏙이와 속삭이며, {a:은/는} {topic:이/가} 이렇게 두근거리는 일인 줄 몰랐다고 했어요.",
        "{ripens}",
        ("쏙쏙이는 씨앗 껍질 모자를 높이 던져 올렸답니다.", "쏙쏙이의 씨앗 껍질 모자도 덩달아 까딱까딱했답니다."),
    ), (
        "{topic:이/가} 즐거워진 {a:은/는} 쏙쏙이가 ‘천천히’ 하면 ‘천천히’ 하고 따라 속삭였어요.",
        "{ripens}",
        ("두 속삭임은 어느새 한목소리처럼 들렸답니다.",
         "{place}에 그 속삭임이 자장가처럼 퍼져 나갔답니다."),
    ), (
        "{topic:은/는} 기다리는 맛이라며, {a:은/는} 쏙쏙이와 ‘천천히, 천천히’ 하고 속삭였어요.",
        "{ripens}",
        ("둘러보던 쏙쏙이의 볼도 발그레해졌답니다.",
         "그 모습은 보고 또 보아도 싫증이 나지 않았답니다."),
    ), (
        "{topic:이/가} 좋아진 {a:이/가} 쏙쏙이와 ‘천천히, 천천히’ 하고 속삭이자, {b}도 따라서 속삭였어요.",
        "{ripens}",
        ("{b:은/는} 이리 보고 저리 보며 싱글벙글했답니다.", "{b:은/는} ‘천천히’라는 말이 꼭 자장가 같다고 했답니다."),
    ), (
        "{a:과/와} {b:은/는} {topic:이/가} 좋아서, 쏙쏙이와 함께 ‘천천히, 천천히’ 하고 속삭였어요.",
        "{ripens}",
        ("{b:은/는} 참 장하다며 활짝 웃었답니다.", "가만 들어 보면 {b}의 속삭임이 제일 느렸답니다."),
    )), view=View(
        "rejoicing over {plant_en} in full growth with a tiny green sprout fairy with a seed husk hat",
        "{all:이/가} 쏙쏙이와 함께 잘 자란 것을 기뻐하는 모습",
        "night", ("waving", "happy"), ("waving", "happy"), "wide",
        ("a tiny green sprout fairy with a seed husk hat", "{plant_en}"),
    )),
    whole=(
        (("“빨리, 빨리!” {all:이/가} {plant:을/를} 재촉하자, 꼬마 새싹 요정 쏙쏙이는 씨앗 껍질 모자를 귀까지"
          " 눌러썼어요.",
          "{all:이/가} 어서 자라라고 {plant:을/를} 재촉하자, 꼬마 새싹 요정 쏙쏙이는 씨앗 껍질 모자 속으로 숨었어요."),
         ("미안해진 {all:은/는} {tends}", "깜짝 놀라 사과한 {all:은/는} {tends}"),
         ("그제야 쏙쏙이가 모자를 들어 올리자 {plant:이/가} 쑥쑥 자라, {topic:은/는} 더없이 즐거웠어요.",
          "가만히 기다리자 쏙쏙이가 웃으며 나와, 신나는 {topic}에 마법을 보태 주었어요.")),
        (("{all:은/는} {soil} 속에 사는 꼬마 새싹 요정 쏙쏙이에게 {plant:을/를} 얼른 키워 달라고 졸라 댔어요.",
          "{all:은/는} 무엇이든 쑥쑥 키우는 꼬마 새싹 요정 쏙쏙이를 만나, {plant:을/를} 당장 키워 내라고 재촉했어요."),
         ("쏙쏙이가 모자로 귀를 덮자 아차 싶어진 {all:은/는} {tends}",
          "쏙쏙이가 모자를 눌러쓰고 꼼짝하지 않자 {all:은/는} {tends}"),
         ("‘천천히, 천천히’ 하고 속삭이니 쏙쏙이가 방긋 웃었고, {topic:은/는} 쑥쑥 신나게 이어졌어요.",
          "그제야 쏙쏙이도 {plant}도 기지개를 켰고, {topic:은/는} 기다릴수록 재미가 났어요.")),
        (("{topic:을/를} 시작한 {all:이/가} 후후 바람까지 불며 재촉하자, 꼬마 새싹 요정 쏙쏙이가 모자를 푹 눌러썼어요.",
          "{topic:을/를} 시작한 {all:이/가} “왜 안 자라?” 하고 외치자, 꼬마 새싹 요정 쏙쏙이가 모자로 귀를 막았어요."),
         ("움츠러든 {plant:이/가} 가여워 {all:은/는} {tends}", "{plant:이/가} 움츠러든 것을 보고 {all:은/는} {tends}"),
         ("콧노래를 부르며 기다렸더니 {plant:이/가} 쑥쑥 자라, {topic}의 즐거움도 쑥쑥 자랐어요.",
          "조용히 기다렸더니 쏙쏙이는 모자를 까딱하고, {topic:이/가} 잘되도록 마법을 부려 주었어요.")),
        (("{all:은/는} {plant} 곁에서 씨앗 껍질 모자로 두 귀를 덮은 꼬마 새싹 요정 쏙쏙이를 보았어요.",
          "{all:은/는} 시끄러운 재촉에 놀라 씨앗 껍질 모자 속에 숨은 꼬마 새싹 요정 쏙쏙이를 보았어요."),
         ("빨리빨리 하고 떠들던 것이 미안해서 {all:은/는} {tends}", "재촉을 뚝 그치고 {all:은/는} {tends}"),
         ("쏙쏙이가 살그머니 모자를 들어 올리자 {plant}도 기운을 차렸고, {topic:은/는} 술술 풀렸어요.",
          "‘천천히, 천천히’ 속삭이는 사이 {plant:은/는} 무럭무럭 자랐고, {topic:은/는} 노래처럼 즐거웠어요.")),
        (("{all:이/가} 물을 콸콸 부으며 재촉하는 바람에, 꼬마 새싹 요정 쏙쏙이도 {plant}도 움츠러들고 말았어요.",
          "{all:이/가} 얼른 자라라고 {soil:을/를} 들썩이는 바람에, 꼬마 새싹 요정 쏙쏙이도 {plant}도 움츠러들었어요."),
         ("“미안해!” 하고 사과한 {all:은/는} {tends}", "이래서는 안 되겠다 싶어 {all:은/는} {tends}"),
         ("그러자 쏙쏙이가 모자를 흔들며 나왔고, {topic:은/는} 쑥쑥 소리가 날 만큼 잘되어 갔어요.",
          "마음을 놓은 쏙쏙이는 고개를 쏙 내밀었고, {topic:은/는} 이제 서두를 것이 없었어요.")),
    ),
    before=scenes.BEFORE,
    way=scenes.WAY,
    after=scenes.AFTER,
)  # fmt: skip
