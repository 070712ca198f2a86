"""What else happens on the way with the empty map."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 어떤 보물이 나올까 곰곰이 생각했어요.",
         "번쩍번쩍 빛나는 것일까, 보들보들한 것일까 궁금했지요.",
         "생각할수록 {a}의 눈은 점점 더 커졌답니다."),
        ("“보물은 얼마나 클까?” 하고 {a:은/는} 중얼거렸어요.",
         "아주 클 것도 같고, 아주 작을 것도 같았지요.",
         "{a:은/는} 싱글벙글하며 지도를 살살 쓸어 보았답니다."),
        ("{a:과/와} {b:은/는} 어떤 보물이 나올지 맞혀 보기로 했어요.",
         "{b:은/는} 동그란 것이 나올 거라고 했지요.",
         "{a:은/는} 반짝이는 것이 나올 거라고 했답니다."),
    ), view=View(
        "dreaming of a treasure with a rolled map", "{a:이/가} 지도를 들고 보물을 그려 보는 모습",
        "morning", ("sitting", "calm"), ("sitting", "happy"), "medium", ("a rolled old map",),
    )),
    Beat(takes=(
        ("{a:은/는} {snack:을/를} 챙기며 서둘러 떠날 채비를 했어요.",
         "하나 넣고, 잠시 생각하더니 하나 더 넣었지요.",
         "보물을 찾으려면 배가 든든해야 하니까요."),
        ("{a:은/는} 길 떠날 채비를 하며 지도를 제일 먼저 챙겼어요.",
         "돌돌 말았다가 펴 보고, 또 돌돌 말았지요.",
         "지도는 어서 가자는 듯 바스락바스락 소리를 냈답니다."),
        ("{b:은/는} {a:과/와} 보물을 찾으러 가려고 서둘러 짐을 꾸렸어요.",
         "{snack:을/를} 하나 넣고, 또 하나 넣고, 하나 더 넣었지요.",
         "{b:은/는} 보물을 찾기도 전에 벌써 신이 난 것 같았답니다."),
    ), view=View(
        "packing a bag for an adventure", "{a:이/가} 모험을 떠나려고 짐을 꾸리는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "close", ("{bag_en}", "{snack_en}"),
    )),
    Beat(takes=(
        ("{a:은/는} 지도를 들고 {way} 보물을 찾아 나섰어요.",
         "가면서도 {topic}에 대한 궁금증은 머릿속을 떠나지 않았지요.",
         "알고 싶은 것도 찾고 싶은 것도 많은 길이었답니다."),
        ("보물을 찾아 나선 {a:은/는} {topic}에 대해서도 이것저것 생각했어요.",
         "혼자 생각해서는 알 수 없는 것이 참 많았지요.",
         "“가다 보면 알게 되겠지.” 하고 {a:은/는} 길을 재촉했답니다."),
        ("{topic}에 대해 이야기하던 {a:과/와} {b:은/는} {way} 보물을 찾아 나섰어요.",
         "{b:이/가} 궁금한 것을 물으면 {a}도 고개를 갸웃했지요.",
         "모르는 것이 이렇게 많을 줄은 몰랐답니다."),
    ), view=View(
        "setting out on a journey with a map", "{a:이/가} 지도를 들고 길을 나서는 모습",
        "morning", ("walking", "happy"), ("walking", "happy"), "wide", ("a rolled old map", "{bag_en}"),
    )),
)

WAY: tuple[Beat, ...] = (
    Beat(takes=(
        ("답답해진 {a:은/는} 지도에 길을 직접 그려 보았어요.",
         "하지만 그린 길은 스르르 지워져 버렸지요.",
         "지도가 바라는 것은 따로 있는 모양이었답니다."),
        ("{a:은/는} {light:을/를} 밝혀 텅 빈 지도를 비추어 보았어요.",
         "앞을 비추어도 뒤를 비추어도 하얗기만 했지요.",
         "{a:은/는} 고개를 갸웃하며 한숨을 쉬었답니다."),
        ("{b:은/는} 지도에 동그라미 하나를 그려 넣어 보았어요.",
         "그런데 동그라미는 금세 스르르 사라졌지요.",
         "{a:과/와} {b:은/는} 어리둥절해서 눈만 깜빡였답니다."),
    ), view=View(
        "trying in vain to make something appear on a blank map", "{a:이/가} 텅 빈 지도를 두고 애쓰는 모습",
        "noon", ("sitting", "worried"), ("sitting", "surprised"), "close", ("a blank map",),
    )),
    Beat(takes=(
        ("지친 {a:은/는} 눈이 마주친 누군가에게 무심코 고개를 꾸벅했어요.",
         "그러자 텅 빈 지도에 작은 점 하나가 콕 찍혔지요.",
         "“어라, 이게 뭐지?” 하고 {a:은/는} 눈을 깜빡였답니다."),
        ("지도를 들여다보던 {a:은/는} 작은 점 하나가 콕 찍히는 것을 보았어요.",
         "누가 “안녕하세요?” 하고 인사를 건넨 바로 그때였지요.",
         "점은 숨을 쉬듯 깜빡깜빡 빛났답니다."),
        ("{b:이/가} 지나가는 이에게 꾸벅 인사하자 지도에 작은 점 하나가 콕 찍혔어요.",
         "{a:은/는} 눈을 동그랗게 뜨고 점을 들여다보았지요.",
         "{b:은/는} 무슨 일인지 몰라 고개를 갸웃했답니다."),
    ), view=View(
        "noticing one tiny dot on a blank map", "{a:이/가} 지도에 생긴 작은 점을 들여다보는 모습",
        "noon", ("standing", "surprised"), ("standing", "surprised"), "medium", ("a blank map with one tiny dot",),
    )),
)

AFTER: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 지나가는 이에게도 먼저 꾸벅 인사했어요.",
         "지도에는 웃는 얼굴 하나가 방긋 돋아났지요.",
         "{a}도 지도 속 얼굴을 따라 빙그레 웃었답니다."),
        ("“안녕하세요?” 하고 {a:은/는} 또 다른 이에게 인사했어요.",
         "“아이고, 반가워라!” 하는 대답이 돌아왔지요.",
         "지도에도 반가워하는 얼굴이 쏙 그려졌답니다."),
        ("{b:은/는} 지나가던 이를 불러 {a:과/와} 함께 인사했어요.",
         "{b:이/가} 지도를 펼쳐 보이자 “우아!” 하는 소리가 터져 나왔지요.",
         "얼굴 하나를 알게 되니 그림도 하나 더 늘었답니다."),
    ), view=View(
        "greeting someone friendly with a colorful map", "{a:이/가} 지나가는 이에게 인사하는 모습",
        "evening", ("waving", "happy"), ("waving", "happy"), "medium", ("a half drawn colorful map",),
    )),
    Beat(takes=(
        ("{a:은/는} 지도에 나타난 길을 천천히 따라갔어요.",
         "{topic}에 대해 또 들려줄 이가 없나 둘레를 살펴보았지요.",
         "천천히 가니 반가운 얼굴이 참 많이 보였답니다."),
        ("지도가 점선을 톡톡 찍어 {a}에게 갈 길을 알려 주었어요.",
         "{a:은/는} {topic}에 대해 들은 것을 되새기며 따라갔지요.",
         "알고 나니 둘레에 있는 것도 새롭게 보였답니다."),
        ("{b:은/는} 지도에 나타난 길을 가리키며 앞장섰어요.",
         "{a:과/와} {b:은/는} {topic}에 대해 들은 것을 이야기하며 나아갔지요.",
         "이야기하며 가니 조금도 힘들지 않았답니다."),
    ), view=View(
        "following a dotted path on a colorful map", "{a:이/가} 지도에 나타난 길을 따라가는 모습",
        "evening", ("walking", "happy"), ("walking", "happy"), "wide", ("a half drawn colorful map",),
    )),
    Beat(takes=(
        ("지도 한쪽에 {a:을/를} 꼭 닮은 그림이 나타났어요.",
         "그림은 반갑다는 듯 두 눈을 깜빡깜빡했지요.",
         "{a}도 그림을 보며 두 눈을 깜빡여 보았답니다."),
        ("지도 한가운데에 작은 별 하나가 깜빡깜빡 나타났어요.",
         "보물이 가까이 있다는 뜻인 것 같았지요.",
         "{a:은/는} 숨을 죽이고 별을 바라보았답니다."),
        ("{b:은/는} 지도 한가운데에서 깜빡이는 작은 별을 찾아냈어요.",
         "“{call}, 보물이 가까이 있나 봐!” 하고 속삭였지요.",
         "{a:은/는} 가슴이 콩닥콩닥 뛰었답니다."),
    ), view=View(
        "discovering something new drawn on a map", "{a:이/가} 지도에서 새로운 그림을 찾아내는 모습",
        "evening", ("standing", "surprised"), ("standing", "happy"), "close", ("a colorful map with a tiny star",),
    )),
)
# fmt: on
