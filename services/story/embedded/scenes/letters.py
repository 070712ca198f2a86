"""Scenes of the tale of the letter without a name, for long books."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (  # the letter without a name has come; the answer is not left there yet
    Beat(takes=(
        ("{a:은/는} 두고 간 이의 발자국이라도 있을까 하고 둘레를 살펴보았어요.",
         "하지만 작은 흔적 하나 남아 있지 않았지요.",
         "무척 조심스러운 이가 다녀간 모양이었답니다."),
        ("마침 {neighbour:이/가} 지나가기에 {a:은/는} 누가 왔다 갔느냐고 물었어요.",
         "{neighbour:은/는} 대답 대신 고개만 도리도리 저었지요.",
         "어쩐지 허둥지둥하는 것을 {a:은/는} 눈치채지 못했답니다."),
        ("{b:은/는} 누가 두고 갔을지 하나하나 꼽아 보았어요.",
         "아무리 헤아려도 짚이는 이가 없었지요.",
         "{a:은/는} 누구든 답을 기다리고 있을 거라고 생각했답니다."),
    ), view=View(
        "looking around for whoever left {letter_en}", "{a:이/가} 누가 다녀갔는지 둘레를 살피는 모습",
        "morning", ("walking", "surprised"), ("walking", "calm"), "wide", ("{letter_en}",),
    )),
    Beat(takes=(
        ("{a:은/는} 어려운 말을 잔뜩 모아 답을 만들기 시작했어요.",
         "멋을 부리다 보니 답은 끝도 없이 길어졌지요.",
         "{a:은/는} 콧노래를 부르며 한마디를 더 보탰답니다."),
        ("“멋지게 답해 주어야지!” {a:은/는} 가장 어려운 말만 골라 답을 만들었어요.",
         "그럴듯한 말이 늘수록 으쓱한 기분도 점점 커졌지요.",
         "한마디면 될 것도 배배 꼬아 길게 늘였답니다."),
        ("{a:은/는} 답에 넣을 어렵고 멋진 말을 찾느라 끙끙거렸어요.",
         "‘그러하므로’와 ‘그럼에도 불구하고’를 세 번씩 넣었지요.",
         "어찌나 긴지 다 만드는 데 한참이 걸렸답니다."),
        ("{a:이/가} 답을 만드는 동안 {b:은/는} 어려운 말을 골라 주었어요.",
         "골라 놓고 보니 하나같이 혀가 꼬이는 말이었지요.",
         "그래도 멋있어 보여 빠짐없이 넣었답니다."),
    ), view=View(
        "writing a very long reply with a proud smile", "{a:이/가} 아주 긴 답을 만드는 모습",
        "noon", ("sitting", "happy"), ("sitting", "calm"), "close", ("a very long reply",),
    )),
    Beat(takes=(
        ("{a:은/는} 길고 어려운 답을 소리 내어 읊어 보며 으쓱했어요.",
         "읊다가 숨이 차서 두 번이나 쉬어야 했지요.",
         "그래도 자랑스러워서 한 번 더 읊었답니다."),
        ("{a:은/는} 길고 어려운 답 끝에 제 이름을 커다랗게 남겼어요.",
         "이름 앞에는 ‘무엇이든 다 아는’이라는 말도 붙였지요.",
         "조금 쑥스러웠지만 지우지는 않았답니다."),
        ("{a:이/가} 길고 어려운 답을 읊어 주자 {b:은/는} 꾸벅꾸벅 졸았어요.",
         "어찌나 길던지 {b:은/는} 첫마디밖에 못 들었지요.",
         "그래도 {a:은/는} 고칠 생각을 하지 않았답니다."),
    ), view=View(
        "reading a long reply aloud with pride", "{a:이/가} 긴 답을 뽐내며 읊어 보는 모습",
        "noon", ("standing", "happy"), ("sitting", "calm"), "medium", ("a very long reply",),
    )),
)
WAY: tuple[Beat, ...] = (  # the hard answer was not understood; nobody knows who wrote
    Beat(takes=(
        ("{a:은/는} 누가 물어보았는지 알고 싶어서 숨어서 지켜보았어요.",
         "그림자 하나가 살금살금 다가오다 화들짝 놀라 달아났지요.",
         "“놀라게 해서 미안해요!” 하고 {a:은/는} 외쳤답니다."),
        ("숨어서 기다리던 {a:은/는} 휙 달아나는 그림자 하나를 보았어요.",
         "어찌나 빠른지 얼굴도 보지 못했지요.",
         "그럴수록 {a:은/는} 더 만나 보고 싶어졌답니다."),
        ("“누구세요?” 숨어서 기다리던 {a:이/가} 묻자 그림자 하나가 후다닥 사라졌어요.",
         "얼마나 급했는지 쿵, 부딪히는 소리까지 났지요.",
         "놀라게 한 것이 미안해 {a:은/는} 머쓱해졌답니다."),
        ("{b:이/가} 망을 보고 {a:은/는} 숨죽여 물어본 이를 기다렸어요.",
         "인기척에 돌아보자 그림자 하나가 달아나고 있었지요.",
         "{b:은/는} 아직 나설 생각이 없나 보다고 속삭였답니다."),
    ), view=View(
        "hiding and watching a shy shadow slip away", "{a:이/가} 숨어서 사라지는 그림자를 바라보는 모습",
        "noon", ("sitting", "surprised"), ("sitting", "worried"), "wide",
    )),
    Beat(takes=(
        ("{a:은/는} 답을 반으로 줄여 보았지만 어려운 말은 그대로 남았어요.",
         "‘이른바’를 빼면 ‘말하자면’이 남았지요.",
         "쉬운 말 찾기가 어려운 말 찾기보다 더 어려웠답니다."),
        ("{a:은/는} {topic}에 대해 아무것도 모르던 때를 떠올려 보았어요.",
         "그때는 무엇이든 궁금하고 알쏭달쏭했지요.",
         "그렇게 어려운 답을 들었다면 {a}도 어리둥절했을 거예요."),
        ("“쉽게 말하려면 어떻게 하지?” {a:은/는} 답을 앞에 두고 끙끙거렸어요.",
         "어려운 말을 하나 빼고, 또 하나 뺐지요.",
         "남은 것은 쉼표 하나뿐이었답니다."),
        ("{b:은/는} 답에 쉬운 말이 하나라도 있나 샅샅이 찾아보았어요.",
         "겨우 나온 것은 ‘그리고’ 하나뿐이었지요.",
         "{a:은/는} 그 답이 더욱 부끄러워졌답니다."),
    ), view=View(
        "frowning over a very long reply", "{a:이/가} 긴 답을 앞에 두고 끙끙거리는 모습",
        "evening", ("sitting", "worried"), ("sitting", "calm"), "medium", ("a very long reply",),
    )),
)
AFTER: tuple[Beat, ...] = (  # the shy neighbour is here as a guest and has heard the tale
    Beat(takes=(
        ("{a:은/는} {neighbour:이/가} 더 묻는 것에도 기꺼이 대답해 주었어요.",
         "대답을 하나 하면 물음이 또 퐁퐁 솟아났지요.",
         "“이런 것도 물어봐도 돼요?” 하고 {neighbour:은/는} 신이 나서 물었답니다."),
        ("{neighbour:은/는} {topic}에 대해 아까보다 더 작은 것까지 물어보았어요.",
         "{a:이/가} 모르는 것은 모른다고 하자 {neighbour:은/는} 더 좋아했지요.",
         "{neighbour:은/는} 모르는 것이 있는 이는 저 혼자뿐인 줄 알았던 거예요."),
        ("{b:은/는} {neighbour:과/와} {tale:을/를} 처음부터 되짚어 보았어요.",
         "{neighbour:은/는} 들은 것을 하나도 잊지 않았지요.",
         "{a}도 귀를 기울이며 빙그레 웃었답니다."),
    ), view=View(
        "answering the questions of {neighbour_en}", "{a:이/가} 손님이 묻는 것에 대답하는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "close",
    )),
    Beat(takes=(
        ("{neighbour:은/는} {a}의 어렵던 첫 답을 꺼내 놓고 글자 수를 세어 보았어요.",
         "세다가 그만 어디까지 세었는지 잊어버렸지요.",
         "“읽다가 잠들 뻔했어요!” 하고 {neighbour:이/가} 깔깔 웃었답니다."),
        ("{a:은/는} {neighbour:과/와} 함께 어렵던 첫 답을 다시 들여다보았어요.",
         "‘그럼에도 불구하고’가 세 번이나 나왔지요.",
         "세상에서 제일 긴 답이라며 함께 웃었답니다."),
        ("{b:은/는} 어렵던 첫 답을 일부러 아주 점잖은 목소리로 읽어 보였어요.",
         "“그러하므로, 에헴!” 하는 대목에서 {neighbour:은/는} 배꼽을 잡았지요.",
         "{a:은/는} 그만하라면서도 멋쩍게 웃었답니다."),
    ), view=View(
        "laughing with {neighbour_en} over a very long reply", "{a:이/가} 손님과 긴 답을 보며 웃는 모습",
        "evening", ("sitting", "happy"), ("standing", "happy"), "medium", ("a very long reply",),
    )),
    Beat(takes=(
        ("이번에는 {neighbour:이/가} {letter:을/를} 몰래 두고 가던 때의 이야기를 들려주었어요.",
         "들킬까 봐 얼마나 두근두근했는지 모른다고 했지요.",
         "{a:은/는} 꿈에도 몰랐다며 웃음을 터뜨렸답니다."),
        ("{neighbour:은/는} 어려운 답을 보고 얼마나 끙끙거렸는지 {a}에게 털어놓았어요.",
         "바로 보아도 거꾸로 보아도 알 수가 없었다고 했지요.",
         "{a:은/는} 미안해하면서도 웃음이 났답니다."),
        ("{b:은/는} {neighbour}에게 어떻게 {a}에게 물을 생각을 했느냐고 물었어요.",
         "“누구보다 잘 들려줄 것 같았거든요.” 하고 {neighbour:이/가} 대답했지요.",
         "그 대답에 {a:은/는} 가슴이 뭉클했답니다."),
    ), view=View(
        "listening to the new friend by {light_en}", "{a:이/가} 손님의 이야기에 귀 기울이는 모습",
        "night", ("sitting", "calm"), ("sitting", "happy"), "wide", ("{light_en}",),
    )),
)
