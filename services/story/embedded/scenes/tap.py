"""What else happens to 톡톡이, not heeded and looked at."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "톡톡이는 {a:이/가} 움직일 때마다 등 뒤를 졸졸 따라왔어요.",
        "{a:이/가} 멈추면 톡톡이도 따라 멈추었지요.",
        "그래도 {a:은/는} 뒤를 돌아보지 않았어요.",
    ), (
        "{a:은/는} 톡톡 소리가 들리지 않게 흥얼흥얼 노래를 불렀어요.",
        "그러자 톡톡이는 장단이라도 맞추듯 더 신나게 두드렸지요.",
        "{a:은/는} 얼른 노래를 그쳤어요.",
    ), (
        "{b:은/는} 어디서 톡톡 소리가 난다며 두리번거렸어요.",
        "{a:은/는} 시치미를 뚝 떼고 덩달아 두리번거렸지요.",
        "톡톡이만 등 뒤에서 쿡쿡 웃었어요.",
    )), view=View(
        "walking on with a little long-eared creature close behind", "톡톡이가 {a:을/를} 졸졸 따라가는 모습",
        "morning", ("walking", "worried"), ("standing", "calm"), "wide", ("a little long-eared creature",),
    )),
    Beat(takes=((
        "{a:은/는} “지금은 바빠.” 하고 돌아보지도 않고 말했어요.",
        "그러고는 바쁜 척 {bag:을/를} 뒤적뒤적했지요.",
        "톡톡이는 잠깐 기다리는 듯하더니 다시 톡톡 두드렸어요.",
    ), (
        "{a:은/는} 열을 세고 나면 톡톡이가 가 버릴 거라고 생각했어요.",
        "하지만 열을 다 세자마자 톡톡, 소리가 났지요.",
        "스물까지 세어 보아도 그다음은 역시 톡톡이었어요.",
    ), (
        "{b:은/는} {snack:을/를} 나누어 주며 {a}의 얼굴을 살폈어요.",
        "{a:은/는} 맛있게 먹는 척했지만 등이 자꾸 간질간질했지요.",
        "등 뒤에서 톡톡이가 쉬지 않고 두드렸거든요.",
    )), view=View(
        "pretending to be busy", "{a:이/가} 바쁜 척하는 모습",
        "noon", ("sitting", "worried"), ("standing", "calm"), "medium", ("a little long-eared creature",),
    )),
    Beat(takes=((
        "{a:은/는} 톡톡이를 떼어 놓으려고 {way} 달아나 보았어요.",
        "그런데 멈추자마자 등 뒤에서 톡톡 소리가 났지요.",
        "{a:은/는} 못 들은 척 먼 데를 바라보았어요.",
    ), (
        "{a:은/는} 아함, 하고 졸린 척해 보았어요.",
        "등 뒤에서도 아함, 하고 하품 소리가 났지요.",
        "그러고는 또 톡톡, 두드리는 소리가 났어요.",
    ), (
        "{b:이/가} 다가오자 톡톡이는 {a}의 등 뒤에 쏙 숨었어요.",
        "{b:은/는} 고개를 갸웃하고는 돌아섰지요.",
        "톡톡이는 기다렸다는 듯 다시 톡톡 두드렸어요.",
    )), view=View(
        "looking away with something on the mind", "{a:이/가} 딴청을 피우는 모습",
        "noon", ("standing", "calm"), ("standing", "calm"), "wide", ("a little long-eared creature",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 몸을 흔들어 톡톡이를 떼어 내려고 했어요.",
        "하지만 톡톡이는 등에 찰싹 붙어 떨어지지 않았지요.",
        "떼어 내려고 할수록 톡톡이는 더 꼭 붙었어요.",
    ), (
        "{a:은/는} {gift:을/를} 등 뒤로 내밀며 톡톡이를 달랬어요.",
        "그래도 톡톡이는 받지 않고 톡톡 두드리기만 했지요.",
        "톡톡이가 바라는 것은 그런 것이 아니었어요.",
    ), (
        "{b:은/는} {a} 대신 톡톡이를 봐 주겠다고 나섰어요.",
        "하지만 톡톡이는 {a}의 등 뒤에서 꼼짝도 하지 않았지요.",
        "누가 대신 봐 줄 수 있는 것이 아니었어요.",
    )), view=View(
        "trying in vain to shake off a little long-eared creature", "{a:이/가} 톡톡이를 떼어 내려는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "medium", ("a little long-eared creature",),
    )),
    Beat(takes=((
        "지친 {a:은/는} 톡톡 소리에 가만히 귀를 기울였어요.",
        "들어 보니 꼭 “여기 봐, 여기 봐.” 하는 것 같았지요.",
        "{a:은/는} 처음으로 톡톡이가 어떻게 생겼는지 궁금해졌어요.",
    ), (
        "마침 지나가던 {elder:이/가}, 두드리는 데에는 다 까닭이 있다고 일러 주었어요.",
        "{a:은/는} 돌아볼까 말까 망설였지요.",
        "등 뒤에서 톡톡이도 숨을 죽이고 기다렸어요.",
    ), (
        "{b:은/는} {a:이/가} 돌아볼 때까지 곁에 있겠다고 했어요.",
        "그 말에 {a:은/는} 조금 기운이 났지요.",
        "하지만 아직 선뜻 돌아볼 수는 없었어요.",
    )), view=View(
        "sitting in thought with a little long-eared creature behind", "{a:이/가} 돌아볼까 말까 망설이는 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "close", ("a little long-eared creature",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 톡톡이의 기다란 귀를 살며시 만져 보았어요.",
        "톡톡이는 간지러운지 몸을 배배 꼬았지요.",
        "{a:은/는} 톡톡이가 귀여워 또 만져 보았어요.",
    ), (
        "이번에는 {a:이/가} 톡톡이의 등을 톡톡 두드렸어요.",
        "톡톡이는 빙글 돌아보며 까르르 웃었지요.",
        "톡톡, 빙글, 톡톡, 빙글, 재미난 놀이가 되었어요.",
    ), (
        "{b}도 톡톡이의 등을 톡톡 두드려 보았어요.",
        "톡톡이는 빙글 돌아 {b}에게 방긋 웃어 주었지요.",
        "{a:은/는} 그 모습이 재미있어 킥킥 웃었어요.",
    )), view=View(
        "playing with a little long-eared creature", "{a:이/가} 톡톡이와 노는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium", ("a little long-eared creature",),
    )),
    Beat(takes=((
        "톡톡이는 {a}에게 소곤소곤 말을 걸었어요.",
        "돌아봐 주기만을 내내 기다렸다고 했지요.",
        "{a:은/는} 늦어서 미안하다고 말했어요.",
    ), (
        "저만치에서 또 다른 톡톡이가 {neighbour}의 등을 두드리고 있었어요.",
        "{a:은/는} 뒤를 한번 돌아보라고 알려 주었지요.",
        "돌아본 {neighbour:은/는} 제 톡톡이를 보고 환하게 웃었어요.",
    ), (
        "가만 보니 {b}의 등 뒤에도 꼬마 톡톡이가 하나 있었어요.",
        "이번에는 {a:이/가} 함께 돌아봐 주었지요.",
        "{b:은/는} 그동안 모르는 척했다며 쑥스럽게 웃었어요.",
    )), view=View(
        "listening to a little long-eared creature", "{a:이/가} 톡톡이의 이야기를 듣는 모습",
        "evening", ("sitting", "calm"), ("sitting", "happy"), "close", ("a little long-eared creature",),
    )),
    Beat(takes=((
        "{a:은/는} 톡톡이에게 이곳저곳을 구경시켜 주었어요.",
        "{sight}",
        "톡톡이는 신기한지 두 귀를 쫑긋 세웠어요.",
    ), (
        "{a:은/는} {light:을/를} 밝히고 톡톡이와 그림자놀이를 했어요.",
        "귀가 기다란 그림자가 폴짝폴짝 뛰었지요.",
        "톡톡이는 제 그림자의 등도 톡톡 두드려 보았어요.",
    ), (
        "{b:은/는} 톡톡이에게 자장가를 불러 주었어요.",
        "톡톡이는 그 노래에 맞추어 느릿느릿 장단을 쳤지요.",
        "듣고 있던 {a:은/는} 저절로 웃음이 났어요.",
    )), view=View(
        "showing a little long-eared creature around", "{a:이/가} 톡톡이에게 둘레를 보여 주는 모습",
        "night", ("standing", "happy"), ("standing", "happy"), "wide", ("a little long-eared creature", "{light_en}"),
    )),
)
