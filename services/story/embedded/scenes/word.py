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
        "{b}도 반짝말을 만들어 보겠다고 했어요.",
        "“안녕!” 하고 말하니 아주 조그만 빛이 톡 튀었지요.",
        "{a:은/는} 신기해서 손뼉을 쳤어요.",
    )), view=View(
        "wondering at a tiny light that flies away", "{a:이/가} 반짝말을 신기해하는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "wide", ("a tiny glowing light",),
    )),
    Beat(takes=((
        "기운을 차린 {neighbour:은/는} {a}에게 {gift:을/를} 선물했어요.",
        "말 한마디에 선물까지 받으니 쑥스러웠지요.",
        "{a:은/는} 고맙다며 꾸벅 인사했어요.",
    ), (
        "기운이 난 {neighbour:은/는} 콧노래를 흥얼거렸어요.",
        "{a}도 덩달아 어깨를 들썩였지요.",
        "말 한마디가 이렇게 힘이 셀 줄은 몰랐어요.",
    ), (
        "{b:은/는} {neighbour:과/와} 마주 보고 방긋 웃었어요.",
        "{a:은/는} 쑥스러워서 눈만 깜빡였지요.",
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
        "반짝말의 빛은 한 뼘 더 커져 있었어요.",
    ), (
        "{a:과/와} {b:은/는} 반짝말이 어디까지 갔을지 맞혀 보았어요.",
        "{b:은/는} 세상 끝까지 갔을 거라고 했지요.",
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
        "희미한 빛 한 줄기가 멀리서 {a:을/를} 비추었어요.",
        "꼭 인사하는 것처럼 깜빡깜빡했지요.",
        "무슨 빛일까 하고 {a:은/는} 눈을 비볐어요.",
    ), (
        "“어, 저기 무언가 반짝인다!” 하고 {b:이/가} 말했어요.",
        "{a:은/는} 힘없이 그쪽을 바라보았지요.",
        "정말로 작은 빛이 깜빡이고 있었어요.",
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
        "하나하나가 모두 다른 빛깔이었어요.",
    ), (
        "{b:은/는} 반짝말을 조심조심 받아 들었어요.",
        "따뜻하고 간질간질한 느낌이 났지요.",
        "{b:은/는} 간지럽다고 웃으며 {a}에게 돌려주었어요.",
    )), view=View(
        "looking closely at a bright little light", "{a:이/가} 반짝말을 들여다보는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("a bright glowing light",),
    )),
    Beat(takes=((
        "{a:은/는} 반짝말과 함께 {way} 한 바퀴 돌았어요.",
        "아까는 시시하던 것도 새롭게 보였지요.",
        "저절로 콧노래가 나왔어요.",
    ), (
        "{a:은/는} 크게 기지개를 켜고 숨을 깊이 들이마셨어요.",
        "웅크렸던 몸이 쭉쭉 펴졌지요.",
        "한숨은 어느새 온데간데없었어요.",
    ), (
        "{b:은/는} 환해진 {a:을/를} 보고 덩달아 힘이 났어요.",
        "반짝말은 둘 사이를 바쁘게 오갔지요.",
        "{a:은/는} 곁에 있어 주어 고맙다고 말했어요.",
    )), view=View(
        "full of new strength and joy", "{a:이/가} 기운을 되찾은 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium", ("a bright glowing light",),
    )),
    Beat(takes=((
        "반짝말은 {a}의 곁에 살포시 내려앉았어요.",
        "난로를 쬐는 것처럼 온몸이 따뜻해졌지요.",
        "{a:은/는} 스르르 눈을 감고 쉬었어요.",
    ), (
        "반짝말은 {spot:을/를} 환하게 밝혀 주었어요.",
        "그 빛 아래에서는 모든 것이 다정해 보였지요.",
        "{a:은/는} 가만히 앉아 쉬었어요.",
    ), (
        "{b:은/는} 반짝말의 빛으로 그림자놀이를 했어요.",
        "커다란 나비 그림자가 너울너울 날았지요.",
        "{a}도 곁에서 그림자를 하나 보탰어요.",
    )), view=View(
        "sitting together in a warm glow", "반짝말의 빛 속에 {a:이/가} 앉아 있는 모습",
        "night", ("sitting", "happy"), ("sitting", "happy"), "wide", ("a bright glowing light",),
    )),
)
