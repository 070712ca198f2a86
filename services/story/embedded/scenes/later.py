"""Scenes of the tale of the fluffy creature that eats “later!”, for long books."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (  # 나중이 is small yet, and {a} puts off
    Beat(takes=(
        ("{a:은/는} 나중이와 숨바꼭질을 하며 놀았어요.",
         "숨어도 숨어도 나중이의 보랏빛 엉덩이가 삐죽 나왔지요.",
         "{a:은/는} 할 일 같은 것은 까맣게 잊어버렸답니다."),
        ("“조금 있다가 할래!” {a:은/는} 나중이와 술래잡기를 하며 놀았어요.",
         "나중이는 데굴데굴 굴러서 달아났지요.",
         "한번 놀기 시작하니 그만두기가 어려웠답니다."),
        ("{b}도 {a}의 곁에서 나중이와 어울려 놀았어요.",
         "나중이는 신이 나서 통통 튀어 다녔지요.",
         "노는 동안에 시간이 훌쩍 지나갔답니다."),
    ), view=View(
        "playing hide and seek with a tiny fluffy purple creature", "{a:이/가} 꼬마 나중이와 노는 모습",
        "morning", ("walking", "happy"), ("walking", "happy"), "wide", ("a small fluffy purple ball",),
    )),
    Beat(takes=(
        ("나중이는 “조금 있다가!”도 “이따가!”도 넙죽넙죽 받아먹었어요.",
         "“조금 있다가!”는 새콤하고 “이따가!”는 달콤하다나요.",
         "{a:은/는} 재미있어서 미루는 말을 자꾸 해 주었답니다."),
        ("“무슨 말이 가장 맛있어?” 하고 {a:이/가} 나중이에게 물었어요.",
         "“뭐니 뭐니 해도 ‘나중에!’가 으뜸이지.” 하고 나중이가 대답했지요.",
         "나중이는 그 말을 앉은자리에서 열 개도 먹을 수 있다고 자랑했답니다."),
        ("{a:이/가} {snack:을/를} 내밀었지만 나중이는 고개를 저었어요.",
         "나중이가 먹고 싶은 것은 오로지 미루는 말이었지요.",
         "“딱 한 번만 더 미뤄 줘!” 하고 나중이가 졸랐답니다."),
        ("{b:이/가} {snack:을/를} 내밀었지만 나중이는 본체만체했어요.",
         "“나는 미루는 말이 더 맛있어!” 하고 나중이가 소리쳤지요.",
         "{a:은/는} 웃으며 “나중에!” 하고 한 번 더 말해 주었답니다."),
    ), view=View(
        "talking with a tiny fluffy purple creature", "{a:이/가} 꼬마 나중이와 이야기하는 모습",
        "noon", ("sitting", "happy"), ("sitting", "surprised"), "close", ("a small fluffy purple ball",),
    )),
    Beat(takes=(
        ("{a:이/가} 보니 나중이가 아까보다 통통해져 있었어요.",
         "“이 정도는 괜찮겠지.” 하고 {a:은/는} 태평하게 말했지요.",
         "나중이는 통통한 배를 두드리며 입맛을 다셨답니다."),
        ("지나가던 {neighbour:이/가} 통통해진 나중이를 보고 걱정했어요.",
         "“미루는 말을 자꾸 주면 큰일 나요!” 하고 일러 주었지요.",
         "{a:은/는} 그 말을 한 귀로 듣고 한 귀로 흘렸답니다."),
        ("{b:은/는} 나중이가 통통해지는 것을 보고 걱정이 되었어요.",
         "“얼른 하는 게 좋을 텐데.” 하고 중얼거렸지요.",
         "하지만 {a:은/는} 노느라 그 말을 듣지 못했답니다."),
    ), view=View(
        "lazing around beside a plump fluffy purple creature", "통통해진 나중이 곁에서 {a:이/가} 빈둥거리는 모습",
        "noon", ("lying", "happy"), ("standing", "worried"), "medium", ("a plump fluffy purple ball",),
    )),
)
WAY: tuple[Beat, ...] = (  # 나중이 is huge, and stays so
    Beat(takes=(
        ("{a:은/는} 간신히 빠져나왔지만 나중이가 데굴데굴 따라왔어요.",
         ("{way} 달아나도 소용없었지요.", "아무리 멀리 달아나도 소용없었지요."),
         "“미룬 일이 있으면 어디든 따라간다!” 하고 나중이가 외쳤어요."),
        ("커다란 나중이를 겨우 피해 {a:은/는} {way} 살금살금 달아나 보았어요.",
         "하지만 돌아볼 때마다 바로 뒤에 나중이가 있었지요.",
         "“같이 가자!” 하고 나중이가 헐떡거렸답니다."),
        ("{b:은/는} 커다란 나중이를 멀리 꾀어내려고 “이리 와!” 하고 불렀어요.",
         "나중이는 따라가는 척하더니 데굴데굴 돌아왔지요.",
         "미룬 일이 남은 {a:을/를} 두고는 아무 데도 안 가겠다나요."),
    ), view=View(
        "running away from a rolling giant fluffy creature", "데굴데굴 따라오는 나중이를 {all:이/가} 피하는 모습",
        "noon", ("walking", "worried"), ("walking", "surprised"), "wide", ("a huge fluffy purple ball",),
    )),
    Beat(takes=(
        ("{a:은/는} 커다란 나중이에게 작아져 달라고 부탁했지만 소용없었어요.",
         "“내일은 꼭 할게.” 하는 말까지 나중이는 꿀꺽 삼켰지요.",
         "나중이는 한 뼘 더 커지고 말았답니다."),
        ("{a:은/는} 누가 대신 해 주면 안 될까 하고 생각했어요.",
         "그러자 나중이가 “그것도 미루는 거야!” 하고 입을 쩍 벌렸지요.",
         "{a:은/는} 화들짝 놀라 입을 꼭 다물었답니다."),
        ("{b:은/는} 나중이의 배가 빵빵한 것을 보고 한숨을 쉬었어요.",
         "그 속에 든 것은 모두 {a:이/가} 미룬 말이었지요.",
         "{a:은/는} 부끄러워서 고개를 푹 숙였답니다."),
    ), view=View(
        "looking up at a giant fluffy purple creature", "{a:이/가} 커다란 나중이를 올려다보는 모습",
        "evening", ("standing", "worried"), ("sitting", "worried"), "medium", ("a huge fluffy purple ball",),
    )),
)
AFTER: tuple[Beat, ...] = (  # 나중이 is small, {a} has begun and is not done yet
    Beat(takes=(
        ("나중이가 “이제 그만하고 놀자.” 하고 졸라도 {a:은/는} 고개를 저었어요.",
         "“끝까지 다 하고 놀자!” 하고 씩씩하게 대답했지요.",
         "나중이는 또 한 뼘 작아졌답니다."),
        ("곁으로 다가온 {neighbour:이/가} “조금 쉬었다 해요.” 하고 권해도 {a:은/는} 그만두지 않았어요.",
         "“다 하고 쉴게요!” 하고 또랑또랑하게 말했지요.",
         "{neighbour:은/는} 참 대단하다며 고개를 끄덕였답니다."),
        ("{b:이/가} {snack:을/를} 가져왔지만 {a:은/는} 조금만 기다려 달라고 했어요.",
         "하던 일을 끝까지 하고 먹고 싶었거든요.",
         "{b:은/는} 참 대단하다며 먹지 않고 기다려 주었답니다."),
    ), view=View(
        "carrying on steadily, shaking the head at a small fluffy creature", "{a:이/가} 하던 일을 그만두지 않는 모습",
        "evening", ("standing", "happy"), ("standing", "calm"), "wide", ("a small fluffy purple ball",),
    )),
    Beat(takes=(
        ("작아진 나중이가 {a} 앞으로 쭈뼛쭈뼛 다가왔어요.",
         "“이제 나를 쫓아낼 거야?” 하고 훌쩍였지요.",
         "{a:은/는} “아니, 쉴 때 만나자.” 하고 다정하게 말했어요."),
        ("작아진 나중이는 혼자 눈물을 글썽였어요.",
         "{a}에게 미움을 받을까 봐 걱정이 되었대요.",
         "{a:은/는} 다 하고 나서 같이 놀자고 약속했답니다."),
        ("{b:이/가} 부르자 조그매진 나중이가 데구루루 굴러왔어요.",
         "보랏빛 털 끝에 눈물방울이 대롱대롱 매달려 있었지요.",
         "{a:은/는} “괜찮아, 너를 미워하지 않아.” 하고 달래 주었어요."),
    ), view=View(
        "comforting a small tearful fluffy creature", "{a:이/가} 조그만 나중이를 달래는 모습",
        "evening", ("sitting", "calm"), ("sitting", "happy"), "close", ("a small fluffy purple ball",),
    )),
    Beat(takes=(
        ("나중이는 배가 홀쭉해져 시무룩하게 앉아 있었어요.",
         "{a:은/는} 미루는 말 대신 칭찬 한마디를 먹여 주었지요.",
         "“어, 이것도 맛있네!” 하고 나중이가 방긋 웃었답니다."),
        ("“배고파!” 하는 나중이에게 {a:은/는} “고마워!”라는 말을 주었어요.",
         "나중이는 조심조심 맛을 보더니 꿀꺽 삼켰지요.",
         "그 말은 한 알만 먹어도 속이 든든하다나요."),
        ("{b:은/는} 배고픈 나중이에게 “귀엽다!”라는 말을 먹여 주었어요.",
         "나중이의 두 볼이 발그레해졌지요.",
         "{a}도 칭찬 한마디를 더 얹어 주었답니다."),
    ), view=View(
        "cheering up a small fluffy creature with kind words", "나중이가 칭찬을 먹고 웃는 모습",
        "evening", ("sitting", "happy"), ("standing", "happy"), "medium", ("a small fluffy purple ball",),
    )),
)
