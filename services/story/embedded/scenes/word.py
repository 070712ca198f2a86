"""What else happens while 반짝말 is on its way."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 반짝말이 사라진 쪽을 한참 동안 바라보았어요.",
        "작은 빛이 깜빡, 깜빡 하다가 점이 되었지요.",
        "누구를 찾아갔을지 몹시 궁금했어요.",
    ), (
        "{a:은/는} 말이 빛나는 것은 처음 보았어요.",
        "입을 열고 “아, 아.” 소리를 내 보았지만 아무것도 빛나지 않았지요.",
        "다정한 말이라야 빛나는 모양이었어요.",
    ), (
        "{b:은/는} 저도 반짝말을 만들어 보겠다고 했어요.",
        "“안녕!” 하고 말하니 아주 조그만 빛이 톡 튀었지요.",
        "{a:은/는} 신기해서 손뼉을 쳤어요.",
    )), view=View(
        "gazing after a tiny light that flies away", "날아가는 반짝말을 {a:이/가} 바라보는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "wide", ("a tiny glowing light",),
    )),
    Beat(takes=((
        "기운을 차린 {neighbour:은/는} {a}에게 {gift:을/를} 선물했어요.",
        "말 한마디에 선물까지 받으니 쑥스러웠지요.",
        "{a:은/는} 고맙다며 꾸벅 인사했어요.",
    ), (
        "{neighbour:은/는} 이제 콧노래까지 흥얼거렸어요.",
        "{a}도 덩달아 어깨를 들썩였지요.",
        "말 한마디가 이렇게 힘이 셀 줄은 몰랐어요.",
    ), (
        "{b:은/는} 잘했다며 {a}의 어깨를 토닥였어요.",
        "{a:은/는} 별것 아니라며 웃었지요.",
        "하지만 마음속은 봄날처럼 따뜻했어요.",
    )), view=View(
        "smiling together with {neighbour_en}", "{a:이/가} {neighbour:과/와} 마주 보고 웃는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "medium", ("{neighbour_en}",),
    )),
    Beat(takes=((
        "반짝말은 {way} 나아가 다른 이에게 살포시 내려앉았어요.",
        "찌푸렸던 얼굴이 스르르 펴졌지요.",
        "반짝말은 조금 더 밝아져서 다시 날아올랐어요.",
    ), (
        "멀리 날아간 반짝말은 잠 못 드는 이의 곁에서 자장가가 되었어요.",
        "새근새근 숨소리가 들려오자 살며시 떠났지요.",
        "꼬리의 빛이 한 뼘 더 길어져 있었어요.",
    ), (
        "{a:과/와} {b:은/는} 반짝말이 어디까지 갔을지 맞혀 보았어요.",
        "{b:은/는} 바다를 건넜을 거라고 했지요.",
        "{a:은/는} 벌써 달님에게 닿았을지도 모른다고 했어요.",
    )), view=View(
        "imagining the way of a little light", "{a:이/가} 반짝말이 간 곳을 떠올리는 모습",
        "noon", ("sitting", "calm"), ("sitting", "happy"), "close", ("a tiny glowing light",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 다 잊어버리려고 눈을 꼭 감았어요.",
        "하지만 속상한 일은 감은 눈 속에서도 보였지요.",
        "{a:은/는} 도로 눈을 뜨고 말았어요.",
    ), (
        "{a:은/는} {snack:을/를} 먹으면 나아질까 하고 한 입 베어 물었어요.",
        "그런데 아무 맛도 나지 않았지요.",
        "{a:은/는} 먹다 말고 내려놓았어요.",
    ), (
        "{b:은/는} 신나는 노래를 불러 {a:을/를} 웃겨 보려고 했어요.",
        "{a:은/는} 웃는 척했지만 금세 시무룩해졌지요.",
        "{b:은/는} 조용히 곁에 앉았어요.",
    )), view=View(
        "sitting sadly and looking down", "{a:이/가} 시무룩하게 앉아 있는 모습",
        "noon", ("sitting", "sad"), ("sitting", "worried"), "medium",
    )),
    Beat(takes=((
        "멀리서 작은 불빛 하나가 깜빡이는 것을 {a:은/는} 보았어요.",
        "별이라기에는 낮고, 등불이라기에는 작았지요.",
        "불빛은 조금씩, 조금씩 다가왔어요.",
    ), (
        "어디선가 소곤소곤 정다운 소리가 들려왔어요.",
        "누군가 다정한 말을 나누는 소리 같았지요.",
        "{a:은/는} 고개를 들고 귀를 기울였어요.",
    ), (
        "“저기 무언가 반짝였어!” 하고 {b:이/가} 말했어요.",
        "{a:은/는} 고개를 들 힘도 없었지요.",
        "{b:은/는} 잘못 보았나 하고 눈을 비볐어요.",
    )), view=View(
        "noticing a small light far away", "{a:이/가} 멀리서 깜빡이는 불빛을 보는 모습",
        "evening", ("sitting", "calm"), ("standing", "surprised"), "wide", ("a tiny glowing light",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "반짝말은 {a}에게 다녀온 이야기를 소곤소곤 들려주었어요.",
        "아픈 아이의 머리맡에도, 길 잃은 이의 앞에도 있었대요.",
        "{a:은/는} 눈을 동그랗게 뜨고 들었어요.",
    ), (
        "{a:은/는} 반짝말을 {bag} 위에 올려놓고 요리조리 보았어요.",
        "자세히 보니 수많은 작은 빛이 모여 있었지요.",
        "만난 이들이 한 조각씩 보태 준 빛이었어요.",
    ), (
        "{b:은/는} 반짝말을 조심조심 받아 들었어요.",
        "따뜻하고 간질간질한 느낌이 났지요.",
        "{b:은/는} 까르르 웃으며 {a}에게 돌려주었어요.",
    )), view=View(
        "looking closely at a bright little light", "{a:이/가} 반짝말을 들여다보는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("a bright glowing light",),
    )),
    Beat(takes=((
        "기운이 난 {a:은/는} 하려던 일을 처음부터 다시 해 보았어요.",
        "이번에는 서두르지 않고 천천히 했지요.",
        "반짝말이 곁에서 환하게 비추어 주었어요.",
    ), (
        "{a:은/는} 자리를 털고 일어나 크게 기지개를 켰어요.",
        "웅크렸던 몸이 쭉쭉 펴졌지요.",
        "한숨은 어느새 콧노래로 바뀌었어요.",
    ), (
        "{b:은/는} 이번에는 같이 해 보자고 했어요.",
        "함께하니 어려운 일도 금세 끝났지요.",
        "{a:은/는} {b}에게 고맙다고 말했어요.",
    )), view=View(
        "starting again with new strength", "{a:이/가} 기운을 내어 다시 시작하는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium", ("a bright glowing light",),
    )),
    Beat(takes=((
        "소문을 들은 {neighbour:이/가} 반짝말을 보러 왔어요.",
        "{a:은/는} 네 덕분에 더 밝아졌다고 말해 주었지요.",
        "{neighbour}의 볼이 발그레해졌어요.",
    ), (
        "반짝말은 {spot:을/를} 환하게 밝혀 주었어요.",
        "그 빛 아래에서는 모든 것이 다정해 보였지요.",
        "{a:은/는} 한참 동안 그 빛 속에 앉아 있었어요.",
    ), (
        "{b:은/는} 반짝말의 빛으로 그림자놀이를 했어요.",
        "커다란 나비 그림자가 너울너울 날았지요.",
        "{a}도 곁에서 그림자를 하나 보탰어요.",
    )), view=View(
        "sitting together in a warm glow", "반짝말의 빛 속에 {a:이/가} 앉아 있는 모습",
        "night", ("sitting", "happy"), ("sitting", "happy"), "wide", ("a bright glowing light",),
    )),
)
