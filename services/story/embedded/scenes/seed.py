"""What else happens while a seed is fed on tales, shrivels, and brings forth a little light."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=(
        ("씨앗은 {a}의 곁을 데굴데굴 굴러다녔어요.",
         "{a:이/가} 멈추면 씨앗도 톡 멈추고, 움직이면 씨앗도 데굴 굴렀지요.",
         "어찌나 잘 따르는지 웃음이 절로 났답니다."),
        ("{a:은/는} 데굴데굴 구르는 씨앗과 숨바꼭질을 했어요.",
         "씨앗은 동글동글해서 어디든 쏙 숨을 수 있었지요.",
         "{a:은/는} 통통 튀는 소리를 듣고서야 씨앗을 찾아냈답니다."),
        ("{b:은/는} 데굴데굴 구르는 씨앗을 따라다녔어요.",
         "씨앗이 멈추면 {b}도 멈추고, 씨앗이 구르면 {b}도 따라갔지요.",
         "{a:은/는} 그 모습을 보고 한참을 웃었답니다."),
    ), view=View(
        "playing with a round seed that rolls about", "데굴데굴 구르는 씨앗과 노는 모습",
        "morning", ("walking", "happy"), ("walking", "happy"), "wide", ("a round glowing seed",),
    )),
    Beat(takes=(
        ("{a:은/는} 씨앗에게 하품한 이야기도 조금 먹여 주었어요.",
         "씨앗은 하아암, 하품을 하듯이 입을 쩍 벌렸지요.",
         "그 입이 어찌나 귀여운지 {a:은/는} 한참을 들여다보았답니다."),
        ("{a:은/는} 씨앗에게 길을 잃을 뻔한 이야기도 들려주었어요.",
         "씨앗은 조금도 남기지 않고 싹싹 받아먹었지요.",
         "그릇이 있었다면 그릇까지 핥았을 거예요."),
        ("{b}도 씨앗에게 재채기한 이야기를 하나 먹여 주었어요.",
         "씨앗은 에취, 재채기를 하듯이 톡 튀어 올랐지요.",
         "{a:은/는} 씨앗에게도 코가 있나 하고 요리조리 살펴보았답니다."),
    ), view=View(
        "feeding a round seed with little tales", "{a:이/가} 씨앗에게 이야기를 들려주는 모습",
        "morning", ("sitting", "happy"), ("sitting", "happy"), "close", ("a round glowing seed",),
    )),
    Beat(takes=(
        ("{a:은/는} 씨앗이 자라서 무엇이 될까 상상해 보았어요.",
         "커다란 꽃이 될까, 맛있는 열매가 될까 하고 생각했지요.",
         "씨앗은 비밀이라는 듯 빙그르르 돌았답니다."),
        ("곁에 온 {neighbour:이/가} 씨앗을 보고 무슨 씨앗이냐고 물었어요.",
         "{a}도 모른다고 하자 {neighbour:은/는} 고개를 갸웃했지요.",
         "씨앗은 시치미를 뚝 떼고 가만히 있었답니다."),
        ("{b:은/는} 씨앗이 얼마나 컸는지 요리조리 뜯어보았어요.",
         "씨앗은 더 커 보이려고 숨을 흡 들이마셨지요.",
         "{a:은/는} 씨앗이 어서 자랐으면 하고 바랐답니다."),
    ), view=View(
        "guessing what a small seed will become", "씨앗을 보며 무엇이 될까 궁금해하는 모습",
        "noon", ("standing", "calm"), ("standing", "happy"), "medium", ("a round glowing seed",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 쪼그라든 씨앗 앞에서 춤도 추고 노래도 불러 보았지만 소용없었어요.",
         "큰 소리로 불러도, 작은 소리로 불러도 마찬가지였지요.",
         "씨앗은 눈길 한 번 주지 않았답니다."),
        ("{a:은/는} 쪼그라든 씨앗을 살살 쓰다듬어 주었어요.",
         "그래도 주름은 하나도 펴지지 않았지요.",
         "{a:은/는} 귀를 기울여 보았지만 아무 소리도 나지 않았답니다."),
        ("{b:은/는} 수수께끼를 내어 작아진 씨앗을 달래 보려고 했어요.",
         "씨앗은 풀기는커녕 데구루루 돌아누웠지요.",
         "그 모습에 {a:은/는} 저도 모르게 피식 웃었답니다."),
    ), view=View(
        "trying in vain to cheer up a tiny wrinkled seed", "작아진 씨앗을 달래 보는 모습",
        "noon", ("sitting", "worried"), ("sitting", "worried"), "medium", ("a tiny wrinkled seed",),
    )),
    Beat(takes=(
        ("{a:은/는} 마침 지나가던 {elder}에게 쪼그라든 씨앗을 보여 주었어요.",
         "“처음에 먹은 것이 무엇이었을까.” 하고 {elder:은/는} 혼잣말처럼 말했지요.",
         "그 말에 {a:은/는} 곰곰이 생각에 잠겼답니다."),
        ("{a:은/는} 작아진 씨앗을 데리고 다니며 만나는 이마다 어찌하면 좋을지 물었어요.",
         "이야기를 먹는 씨앗은 처음 본다며 다들 고개를 저었지요.",
         "{a:은/는} 씨앗이 더욱 가여워졌답니다."),
        ("{b:은/는} 마침 다가온 {elder}에게 작아진 씨앗을 보여 주었어요.",
         "“입에 맞지 않는 것을 먹었나.” 하고 {elder:이/가} 혼잣말을 했지요.",
         "{b:은/는} 무엇이 입에 맞을까 하고 곰곰이 생각했답니다."),
    ), view=View(
        "carrying a tiny wrinkled seed and asking for advice", "{a:이/가} 작아진 씨앗을 데리고 도움을 청하는 모습",
        "evening", ("walking", "worried"), ("walking", "sad"), "wide", ("a tiny wrinkled seed",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=(
        ("꼬마 빛은 기지개를 쭉 켜고 {a}에게 꾸벅 인사했어요.",
         "“잘 먹었습니다!” 하는 목소리가 방울처럼 또랑또랑했지요.",
         "{a:은/는} 그 소리가 귀여워 웃음을 터뜨렸답니다."),
        ("{a:은/는} 꼬마 빛에게 “만나서 반가워!” 하고 인사했어요.",
         "꼬마 빛은 신이 나서 통통 튀었지요.",
         "튈 때마다 빛 부스러기가 솔솔 떨어졌답니다."),
        ("{b:은/는} 꼬마 빛에게 반갑다고 인사했어요.",
         "꼬마 빛은 대답하듯 깜빡깜빡 두 번 빛났지요.",
         "{a}도 눈을 두 번 깜빡여 보였답니다."),
    ), view=View(
        "welcoming a tiny floating light out of the seed", "씨앗에서 나온 작은 빛을 {all:이/가} 반기는 모습",
        "evening", ("standing", "surprised"), ("waving", "happy"), "medium", ("a small glowing light", "a seed husk"),
    )),
    Beat(takes=(
        ("{a:은/는} 꼬마 빛과 함께 그림자놀이를 했어요.",
         "빛이 가까이 오면 그림자가 커지고, 멀어지면 작아졌지요.",
         "꼬마 빛은 재미있어서 자꾸만 왔다 갔다 했답니다."),
        ("꼬마 빛은 {a}에게 갖가지 빛깔을 보여 주었어요.",
         "노랑, 초록, 분홍, 깜빡일 때마다 다른 빛이 났지요.",
         "{a:은/는} 다음에는 무슨 빛일까 하고 알아맞혀 보았답니다."),
        ("꼬마 빛은 {b}의 곁을 맴돌며 간지럼을 태웠어요.",
         "{b:은/는} 참다못해 웃음을 터뜨렸지요.",
         "{a:은/는} 그 모습만 보아도 즐거웠답니다."),
    ), view=View(
        "playing with a small floating light at night", "{a:이/가} 꼬마 빛과 노는 모습",
        "night", ("waving", "happy"), ("waving", "surprised"), "wide", ("a small glowing light",),
    )),
    Beat(takes=(
        ("꼬마 빛을 보러 구경꾼이 하나둘 찾아왔어요.",
         "“이렇게 고운 빛은 처음 보네!” 하고 다들 감탄했지요.",
         "{a:은/는} 자랑하고 싶은 것을 꾹 참고 빙그레 웃었답니다."),
        ("구경 온 {neighbour:이/가} 꼬마 빛을 보고 “우아!” 하고 외쳤어요.",
         "눈이 부시다면서도 자꾸만 들여다보았지요.",
         "꼬마 빛은 수줍은 듯 {a}의 뒤로 숨었답니다."),
        ("{b:은/는} 구경 온 이들에게 꼬마 빛을 보여 주었어요.",
         "꼬마 빛은 수줍은지 {b}의 뒤로 쏙 숨었지요.",
         "다들 웃으며 반갑다고 인사해 주었답니다."),
    ), view=View(
        "showing a small light to an admiring neighbour", "구경 온 이에게 꼬마 빛을 보여 주는 모습",
        "night", ("standing", "happy"), ("standing", "happy"), "medium", ("a small glowing light",),
    )),
)
