"""What else happens to the machine that cannot stop."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 뚝딱이를 반짝반짝하게 닦아 주었어요.",
         "간지러운지 뚝딱이는 삐빅삐빅 웃었지요.",
         "동그란 배에 {a}의 얼굴이 환하게 비쳤답니다."),
        ("{a:은/는} 발명품 뚝딱이에게 {gift:을/를} 선물했어요.",
         "뚝딱이는 좋은지 두 눈을 깜빡깜빡했지요.",
         "그러더니 선물을 배 속에 쏙 넣어 두었답니다."),
        ("{b:은/는} 뚝딱이의 동그란 배를 정성껏 닦아 주었어요.",
         "문지를 때마다 뽀드득뽀드득 소리가 났지요.",
         "뚝딱이는 시원하다는 듯 삐빅 하고 노래했답니다."),
    ), view=View(
        "polishing a round little machine with care", "뚝딱이를 {all:이/가} 정성껏 돌보는 모습",
        "morning", ("sitting", "happy"), ("standing", "happy"), "close", ("a round little machine", "a soft cloth"),
    )),
    Beat(takes=(
        ("{a:은/는} 뚝딱이에게 {topic}에 대한 그림을 부탁했어요.",
         "뚝딱이는 삐빅 하더니 커다란 그림 한 장을 쏙 내놓았지요.",
         "{a:은/는} 그림을 보며 고개를 끄덕끄덕했답니다."),
        ("뚝딱이는 부탁을 받고 {topic}에 대한 그림을 만들어 냈어요.",
         "커다란 동그라미 안에 작은 동그라미가 가득했지요.",
         "무슨 뜻인지 알쏭달쏭해서 {a:은/는} 그림을 한참 들여다보았답니다."),
        ("{b:은/는} 뚝딱이에게 {topic}에 대한 그림을 만들어 달라고 했어요.",
         "쏙 나온 그림은 바로 보아도 거꾸로 보아도 근사했지요.",
         "{a:과/와} {b:은/는} 그림을 이리저리 돌려 보며 웃었답니다."),
    ), view=View(
        "looking at a big picture that a machine has just made", "뚝딱이가 만든 그림을 {a:이/가} 들여다보는 모습",
        "morning", ("standing", "surprised"), ("standing", "happy"), "medium",
        ("a round little machine", "a big picture"),
    )),
    Beat(takes=(
        ("{a:은/는} 뚝딱이가 만든 알록달록한 모자를 지나가던 {neighbour}에게 건네주었어요.",
         "모자가 꼭 맞아서 {neighbour:은/는} 무척 기뻐했지요.",
         "{a:은/는} 뚝딱이를 만들기를 참 잘했다고 생각했답니다."),
        ("마침 다가온 {neighbour:이/가} 부탁하자 뚝딱이는 딸랑이를 뚝딱 만들어 주었어요.",
         "딸랑딸랑, 흔들 때마다 맑은 소리가 났지요.",
         "고맙다는 말에 {a}도 뚝딱이도 으쓱했답니다."),
        ("{b:은/는} 뚝딱이가 만든 모자를 지나가던 {neighbour}에게 씌워 주었어요.",
         "모자 꼭대기에는 방울이 달랑달랑 달려 있었지요.",
         "{a:은/는} 참 잘 어울린다며 웃었답니다."),
    ), view=View(
        "giving {neighbour_en} something made by a clever little machine",
        "뚝딱이가 만든 것을 {a:이/가} {neighbour}에게 건네는 모습",
        "noon", ("waving", "happy"), ("waving", "happy"), "wide", ("a round little machine", "{neighbour_en}"),
    )),
)

WAY: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 멈추어 보라고 뚝딱이의 배를 통통 두드렸어요.",
         "그런데 두드릴 때마다 {snack:이/가} 덤으로 하나씩 튀어나왔지요.",
         "{a:은/는} 얼른 뒤로 물러섰답니다."),
        ("{a:은/는} 뚝딱이를 멈추려고 꼭 붙잡고 매달렸어요.",
         "그 바람에 {a}도 뚝딱이와 같이 빙글빙글 돌았지요.",
         "떨어져 나온 뒤에도 한참 동안 비틀거렸답니다."),
        ("{b:은/는} 뚝딱이를 세워 보려고 앞을 가로막았어요.",
         "뚝딱이는 요리조리 피하며 {snack:을/를} 퐁퐁 내놓았지요.",
         "{b}의 앞에도 금세 한 무더기가 쌓였답니다."),
    ), view=View(
        "trying to hold on to a spinning machine", "빙글빙글 도는 뚝딱이를 {all:이/가} 멈추어 보려는 모습",
        "noon", ("standing", "worried"), ("standing", "surprised"), "close", ("a round little machine",),
    )),
    Beat(takes=(
        ("{a:은/는} 쏟아지는 {snack:을/를} 담아 보려고 {bag:을/를} 가져왔어요.",
         "하지만 얼마 담지도 못했는데 넘쳐 버렸지요.",
         "{a:은/는} 어이가 없어 헛웃음만 나왔답니다."),
        ("{a:은/는} 쌓인 {snack:을/를} 먹어서 없애 보려고 했어요.",
         "하나, 둘, 셋, 금세 배가 빵빵해졌지요.",
         "그런데도 더미는 조금도 줄지 않았답니다."),
        ("{a:과/와} {b:은/는} 쌓인 {snack:을/를} 한쪽으로 치워 보았어요.",
         "치우고 돌아보면 그만큼 또 쌓여 있었지요.",
         "{b:은/는} 그만 힘이 쭉 빠지고 말았답니다."),
    ), view=View(
        "facing a heap of food that only grows", "줄지 않는 {snack} 더미 앞에서 {a:이/가} 애쓰는 모습",
        "noon", ("sitting", "worried"), ("sitting", "worried"), "medium", ("{snack_en}", "{bag_en}"),
    )),
)

AFTER: tuple[Beat, ...] = (
    Beat(takes=(
        ("얌전해진 뚝딱이는 {a}에게 “놀라게 해서 미안해요.” 하고 말했어요.",
         "“괜찮아!” 하고 {a:이/가} 웃어 주었지요.",
         "뚝딱이의 두 눈이 환하게 켜졌답니다."),
        ("“너무 많이 만들었지요?” 하고 뚝딱이는 풀이 죽어 두 눈을 내리깔았어요.",
         "{a:은/는} 이제 배웠으니 괜찮다고 뚝딱이를 쓰다듬어 주었지요.",
         "그제야 뚝딱이의 배에서 삐빅, 마음 놓는 소리가 났답니다."),
        ("뚝딱이는 {b}에게 “놀라게 해서 미안해요.” 하고 사과했어요.",
         "{b:은/는} 이제 괜찮다며 뚝딱이를 토닥였지요.",
         "뚝딱이는 마음이 놓이는지 삐빅 하고 웃었답니다."),
    ), view=View(
        "patting a little machine that says sorry", "사과하는 뚝딱이를 {all:이/가} 토닥이는 모습",
        "evening", ("standing", "calm"), ("standing", "happy"), "medium", ("a round little machine",),
    )),
    Beat(takes=(
        ("뚝딱이는 “몇 개가 좋을까요?” 하고 묻는 연습을 했어요.",
         "{a:이/가} “하나!” 하자 정말로 하나만 퐁 나왔지요.",
         "{a:은/는} 잘했다며 뚝딱이를 꼭 안아 주었답니다."),
        ("{a:은/는} 뚝딱이와 묻고 답하는 놀이를 했어요.",
         "“더 할까요?” 하던 뚝딱이는 “그만!” 하면 뚝 멈추었지요.",
         "몇 번을 해도 재미있어 {a:은/는} 깔깔 웃었답니다."),
        ("{b:은/는} 뚝딱이에게 단추를 두 개만 부탁해 보았어요.",
         "“두 개면 될까요?” 하고 물은 뚝딱이는 꼭 두 개만 내놓았지요.",
         "{a:과/와} {b:은/는} 단추를 하나씩 나누어 가졌답니다."),
    ), view=View(
        "playing a game of asking and answering with a little machine", "{a:이/가} 뚝딱이와 묻고 답하며 노는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "close", ("a round little machine",),
    )),
    Beat(takes=(
        ("{a:은/는} 산더미처럼 쌓인 {snack:을/를} 지나가는 이들에게 나누어 주었어요.",
         "뚝딱이는 누가 올 때마다 “몇 개 드릴까요?” 하고 물었지요.",
         "골칫거리가 어느새 반가운 선물이 되었답니다."),
        ("뚝딱이는 쌓인 {snack:을/를} 들고 배고픈 이를 물어물어 찾아다녔어요.",
         "많이 먹고 싶은 이에게는 많이, 배부른 이에게는 조금만 주었지요.",
         "더미가 줄어들수록 웃는 얼굴은 늘어났답니다."),
        ("{a:이/가} 담고 {b:이/가} 날라 산더미 같은 {snack:을/를} 배고픈 이들에게 나누어 주었어요.",
         "{b:은/는} 몇 번을 오가도 힘든 줄을 몰랐지요.",
         "마지막 하나는 뚝딱이의 몫으로 남겨 두었답니다."),
    ), view=View(
        "sharing food with neighbours beside a little machine",
        "뚝딱이와 함께 {all:이/가} 이웃에게 음식을 나누는 모습",
        "evening", ("walking", "happy"), ("waving", "happy"), "wide",
        ("a round little machine", "{snack_en}", "basket"),
    )),
)
# fmt: on
