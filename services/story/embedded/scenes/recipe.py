"""What else happens while a dish is prepared, has no taste, and is carried to the neighbour."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} {topic:을/를} 준비하는 데 필요한 것을 구하러 나섰어요.",
         "사정을 들은 이마다 있는 것을 아낌없이 나누어 주었지요.",
         "어느새 필요한 것이 다 모였답니다."),
        ("{a:은/는} {bag:을/를} 챙겨 들고 필요한 것을 부지런히 모았어요.",
         "하나를 찾을 때마다 마음이 가벼워졌지요.",
         "{bag:은/는} 금세 묵직해졌답니다."),
        ("{b:은/는} {a:과/와} 함께 필요한 것을 이것저것 구해 왔어요.",
         "{b:은/는} 무거운 것도 번쩍번쩍 들어 주었지요.",
         "나란히 들고 오니 하나도 힘들지 않았답니다."),
    ), view=View(
        "going out to gather what is needed for cooking", "{a:이/가} 필요한 것을 구하러 다니는 모습",
        "morning", ("walking", "happy"), ("walking", "happy"), "wide", ("{bag_en}",),
    )),
    Beat(takes=(
        ("{a:은/는} {topic:을/를} 담을 그릇부터 반짝반짝 닦았어요.",
         "뽀득뽀득 소리가 나도록 닦고 또 닦았지요.",
         "그릇에 얼굴이 비치자 {a:은/는} 씩 웃었답니다."),
        ("{a:은/는} 그릇을 요리조리 돌려 가며 문질러 닦았어요.",
         "“맛있는 것을 담을 그릇이니까.” 하고 중얼거렸지요.",
         "어느새 그릇은 새것처럼 윤이 났답니다."),
        ("{b:이/가} 그릇을 붙잡아 주면 {a:은/는} 힘껏 문질러 닦았어요.",
         "뽀득뽀득, 쓱쓱, 박자가 척척 맞았지요.",
         "눈 깜짝할 사이에 그릇이 반짝반짝해졌답니다."),
    ), view=View(
        "polishing a bowl until it shines", "{a:이/가} 그릇을 반짝반짝 닦는 모습",
        "morning", ("sitting", "happy"), ("standing", "happy"), "close", ("a shiny empty bowl",),
    )),
    Beat(takes=(
        ("{a:은/는} {neighbour:을/를} 찾아가 조금만 기다려 달라고 했어요.",
         "“{topic:을/를} 가져다줄게요!” 하고 약속도 했지요.",
         "힘없던 {neighbour}의 눈이 살짝 반짝였답니다."),
        ("{a:은/는} {neighbour}에게 {topic:을/를} 좋아하느냐고 물어보았어요.",
         "“이 세상에서 제일 좋아해요.” 하는 조그만 목소리가 들려왔지요.",
         "{a:은/는} 그 말에 더욱 힘이 났답니다."),
        ("{b:은/는} {neighbour:을/를} 찾아가 {gift:을/를} 곁에 놓아 주었어요.",
         "{neighbour:은/는} 그것을 바라보며 힘없이 웃었지요.",
         "{b:은/는} 조금만 기다리면 맛있는 것을 가져오겠다고 했답니다."),
    ), view=View(
        "visiting the weak neighbour", "기운 없는 {neighbour:을/를} 찾아간 모습",
        "morning", ("standing", "worried"), ("standing", "calm"), "medium", ("{neighbour_en} resting",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 지워진 비법을 아는 이를 찾아 이리저리 물어보았어요.",
         "누구는 천천히 하라 하고 누구는 서두르라 하니 알 수가 없었지요.",
         "다 따르다가는 뒤죽박죽이 될 것 같았답니다."),
        ("{a:은/는} 모르는 것이 없다는 {elder:을/를} 찾아가 지워진 비법을 물어보았어요.",
         "{elder:은/는} 누구에게 줄 것인지 떠올려 보라고만 했지요.",
         "알쏭달쏭한 그 말을 {a:은/는} 몇 번이고 되뇌었답니다."),
        ("{b:은/는} 지워진 비법을 아는지 만나는 이마다 붙들고 물어보았어요.",
         "고개를 끄덕이는 이는 한 명도 없었지요.",
         "“나도 모르겠는걸.” 하는 대답만 들었답니다."),
    ), view=View(
        "asking around about a missing secret", "지워진 비법을 {a:이/가} 물어보러 다니는 모습",
        "noon", ("walking", "worried"), ("standing", "calm"), "wide", ("{letter_en}",),
    )),
    Beat(takes=(
        ("{a:은/는} 지워진 데가 보일까 하고 {letter:을/를} 거꾸로도 들여다보았어요.",
         "실눈을 뜨고 보아도, 코를 박고 보아도 마찬가지였지요.",
         "{a:은/는} 눈이 다 가물가물해졌답니다."),
        ("{a:은/는} 지워진 비법이 주문일지도 모른다며 “얍!” 하고 외쳐 보았어요.",
         "{topic}에서는 아무 소리도, 아무 냄새도 나지 않았지요.",
         "머쓱해진 {a:은/는} 누가 보았을까 봐 두리번거렸답니다."),
        ("{b:은/는} 지워진 비법이 춤일지도 모른다며 덩실덩실 춤을 추었어요.",
         "{a}도 따라서 한바탕 신나게 추었지요.",
         "실컷 웃기는 했지만 맛은 그대로였답니다."),
    ), view=View(
        "puzzling over an old letter held upside down", "{a:이/가} 지워진 비법을 알아내려 애쓰는 모습",
        "noon", ("standing", "surprised"), ("waving", "happy"), "close", ("{letter_en}", "a bowl of food"),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} {topic:을/를} 다 먹어 버리고 싶은 것을 꾹 참았어요.",
         "{neighbour}의 몫이 줄어들면 안 되니까요.",
         "{a:은/는} 그 대신 냄새만 흠흠 맡았답니다."),
        ("{a:은/는} {topic} 냄새를 맡으며 흐뭇하게 웃었어요.",
         "노래 한 곡에 이렇게 달라지다니 참 신기했지요.",
         "어서 가져다줄 생각에 마음이 바빠졌답니다."),
        ("{b:은/는} 맛있어진 {topic:을/를} 힐끔힐끔 쳐다보았어요.",
         "안 보는 척해도 눈길은 자꾸 그리로만 갔지요.",
         "{a:은/는} 웃으며 아주 조금 덜어 주었답니다."),
    ), view=View(
        "smelling the tasty food with delight", "맛있어진 {topic} 곁에서 기뻐하는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("a bowl of food with rising aroma",),
    )),
    Beat(takes=(
        ("{topic} 냄새가 솔솔 퍼지자 가까이 있던 이들이 하나둘 다가왔어요.",
         "“무슨 냄새가 이렇게 좋아요?” 하고 저마다 물었지요.",
         "{a:은/는} 노래를 넣었다고 자랑스레 대답했답니다."),
        ("{topic} 냄새를 맡고 여기저기서 코를 킁킁거렸어요.",
         "지워진 비법이 노래였다는 말에 다들 “아하!” 하고 감탄했지요.",
         "이내 흥얼흥얼 따라 부르는 소리도 들려왔답니다."),
        ("{b:은/는} 냄새를 맡고 온 이들에게 {a}의 노래를 흉내 내 보였어요.",
         "어찌나 똑같은지 다들 배를 잡고 웃었지요.",
         "{a}도 웃느라 눈물이 찔끔 났답니다."),
    ), view=View(
        "curious neighbours gathering at the lovely smell", "맛있는 냄새에 하나둘 모여든 모습",
        "evening", ("waving", "happy"), ("waving", "happy"), "wide", ("a bowl of food with rising aroma",),
    )),
    Beat(takes=(
        ("{a:은/는} {topic:을/를} 그릇에 담아 조심조심 날랐어요.",
         "조금이라도 흐트러질까 봐 숨까지 죽였지요.",
         "저만치에 {neighbour:이/가} 기다리는 모습이 보였답니다."),
        ("{a:은/는} 맛이 달아나기 전에 {neighbour}에게 가려고 길을 재촉했어요.",
         "가는 내내 흥얼흥얼 노래가 흘러나왔지요.",
         "기뻐할 얼굴을 떠올리니 그릇이 하나도 무겁지 않았답니다."),
        ("{b:은/는} {topic:을/를} 나르는 {a}의 앞에서 길을 터 주었어요.",
         "“맛있는 것이 지나갑니다!” 하고 {b:이/가} 외쳤지요.",
         "{a:은/는} 떨어뜨릴세라 살금살금 뒤따랐답니다."),
    ), view=View(
        "carefully carrying a covered bowl", "{a:이/가} {topic:을/를} 조심조심 나르는 모습",
        "evening", ("walking", "happy"), ("walking", "happy"), "medium", ("a covered bowl",),
    )),
)
