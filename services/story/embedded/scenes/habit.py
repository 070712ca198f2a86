"""What else happens while the sound fairy has its voice, has lost it, and has it back."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (  # the fairy has its voice, {a} has not done it yet
    Beat(takes=((
        "소리 요정은 {a}의 둘레를 맴돌며 ‘{chirp}, {chirp}’ 하고 노래했어요.",
        "빠르게도 하고 느리게도 하고, 높게도 하고 낮게도 했지요.",
        "{a:은/는} 한마디로 저렇게 여러 노래를 하는 것이 신기했어요.",
    ), (
        "{a:은/는} 소리 요정에게 무엇을 좋아하느냐고 물어보았어요.",
        "무엇이 좋으냐고 물어도 ‘{chirp}’, 무엇이 싫으냐고 물어도 ‘{chirp}’ 했지요.",
        "{a:은/는} 듣다 보니 무슨 뜻인지 알 것도 같았어요.",
    ), (
        "{b:은/는} ‘{chirp}’ 하고 소리 요정을 흉내 내 보았어요.",
        "소리 요정은 반가워서 공중제비를 세 번이나 넘었지요.",
        "{a:은/는} 꼭 메아리 같다고 했어요.",
    )), view=View(
        "listening to a tiny round glowing song creature flying around", "{a:이/가} 맴도는 소리 요정을 바라보는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "wide", ("a tiny round glowing song creature",),
    )),
    Beat(takes=((
        "소리 요정은 어서 하자는 듯 ‘{chirp}’ 하고 {a:을/를} 졸랐어요.",
        "{a:은/는} 못 들은 체하며 먼 데를 보았지요.",
        "소리 요정은 먼 데로 날아가 거기서 또 ‘{chirp}’ 했어요.",
    ), (
        "“조금만 있다가.” 하고 {a:은/는} 딴청을 부렸어요.",
        "이쪽을 힐끔, 저쪽을 힐끔 했지만 소리 요정은 그때마다 눈앞에 나타났지요.",
        "‘{chirp}’ 소리는 어디를 보아도 따라왔어요.",
    ), (
        "{b:은/는} 소리 요정이 무엇을 하자는 것인지 알아맞혀 보았어요.",
        "춤추자는 거냐고, 숨바꼭질하자는 거냐고 물어도 요정은 고개를 저었지요.",
        "{a:은/는} 짐작이 갔지만 시치미를 뚝 뗐어요.",
    )), view=View(
        "pretending not to hear a tiny round glowing song creature", "조르는 소리 요정을 {a:이/가} 못 들은 체하는 모습",
        "morning", ("sitting", "calm"), ("standing", "happy"), "medium", ("a tiny round glowing song creature",),
    )),
    Beat(takes=((
        "소리 요정은 {a}의 곁에 앉아 동그란 몸을 반짝였어요.",
        "‘{chirp}’ 할 때마다 빛이 물결처럼 동그랗게 퍼져 나갔지요.",
        "{a:은/는} 퍼지는 빛을 눈으로 좇았어요.",
    ), (
        "{a:이/가} {light:을/를} 밝히자 소리 요정도 질세라 몸을 빛냈어요.",
        "이쪽이 환한가 하면 저쪽이 더 환했지요.",
        "누가 이겼는지는 끝내 알 수 없었어요.",
    ), (
        "{b:은/는} 소리 요정을 살며시 받쳐 들어 보았어요.",
        "몸은 솜털처럼 가벼운데 ‘{chirp}’ 소리는 방울처럼 또렷했지요.",
        "{b:은/는} 귀가 즐겁다며 싱글벙글했어요.",
    )), view=View(
        "looking closely at a tiny round glowing song creature", "반짝이는 소리 요정을 {a:이/가} 들여다보는 모습",
        "noon", ("sitting", "happy"), ("sitting", "happy"), "close", ("a tiny round glowing song creature",),
    )),
)
WAY: tuple[Beat, ...] = (  # the fairy has no voice, {a} has not done it yet
    Beat(takes=((
        "{a:은/는} 소리 요정에게 다른 소리를 가르쳐 보았어요.",
        "‘야옹’도 ‘음매’도 ‘부엉’도 해 보았지만 나오는 것은 바람뿐이었지요.",
        "요정은 힘없이 고개를 떨구었어요.",
    ), (
        "{a:은/는} 달아난 목소리를 찾아 여기저기 귀를 대어 보았어요.",
        "{spot}에도, 그 뒤에도, 그 밑에도 ‘{chirp}’ 소리는 없었지요.",
        "요정은 {a}의 뒤를 조용히 따라다녔어요.",
    ), (
        "{b:은/는} 소리 요정 대신 ‘{chirp}’ 하고 소리를 내 주었어요.",
        "요정은 입을 뻐끔거리며 따라 해 보았지만 바람만 새었지요.",
        "{b:은/는} 안타까워서 {a:을/를} 쳐다보았어요.",
    )), view=View(
        "searching for a lost voice beside a tiny round glowing song creature",
        "{a:이/가} 소리 요정의 목소리를 찾아 주려는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "wide", ("a tiny round glowing song creature",),
    )),
    Beat(takes=((
        "{a:은/는} 벙긋거리는 요정의 입을 가만히 들여다보았어요.",
        "아무리 보아도 ‘{chirp}’ 하는 입 모양이었지요.",
        "{a:은/는} 이제 무엇을 해야 할지 알 것 같았어요.",
    ), (
        "마침 다가온 {elder:은/는} 소리 요정의 목소리가 왜 사라졌는지 알겠다고 했어요.",
        "할 일을 하나 마다하면 소리도 하나 사라지는 법이라는 것이었지요.",
        "{a:은/는} 고개를 깊이 끄덕였어요.",
    ), (
        "{b:은/는} 무엇이 그렇게 싫으냐고 {a}에게 넌지시 물었어요.",
        "{a:은/는} 우물우물 말끝을 흐렸지요.",
        "{b:은/는} 더 묻지 않고 곁에 있어 주었어요.",
    )), view=View(
        "thinking it over beside a silent tiny round glowing song creature",
        "{a:이/가} 소리 요정 곁에서 곰곰이 생각하는 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "medium", ("a tiny round glowing song creature",),
    )),
)
AFTER: tuple[Beat, ...] = (  # the fairy has its voice back; they do not sing together yet
    Beat(takes=((
        "목소리를 되찾은 소리 요정은 신이 나서 뱅글뱅글 날았어요.",
        "너무 많이 도는 바람에 어질어질 비틀거렸지요.",
        "{a:은/는} 떨어질세라 얼른 받쳐 주었어요.",
    ), (
        "소리 요정은 {a}의 귀에 대고 그동안 못 한 말을 쏟아 놓았어요.",
        "‘{chirp}’ 한마디뿐이었지만 길고 긴 이야기였지요.",
        "{a:은/는} 고개를 끄덕이며 끝까지 들어 주었어요.",
    ), (
        "{b:은/는} 되살아난 소리를 더 잘 들으려고 귀를 바짝 댔어요.",
        "소리 요정은 장난스레 ‘{chirp}’ 하고 크게 외쳤지요.",
        "{b:은/는} 깜짝 놀라 웃음을 터뜨렸어요.",
    )), view=View(
        "laughing as a tiny round glowing song creature whirls",
        "신이 난 소리 요정을 {a:이/가} 바라보며 웃는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("a tiny round glowing song creature",),
    )),
    Beat(takes=((
        "{a:은/는} 미안했다며 소리 요정에게 {gift:을/를} 건넸어요.",
        "요정은 괜찮다는 듯 그 둘레를 한 바퀴 돌았지요.",
        "반짝, 동그란 몸이 한층 더 밝아졌어요.",
    ), (
        "{a:은/는} 어떻게 했는지 소리 요정에게 몸짓으로 다시 보여 주었어요.",
        "요정은 몸짓 하나마다 ‘{chirp}’ 하고 소리를 붙였지요.",
        "소리가 붙으니 꼭 춤처럼 보였어요.",
    ), (
        "{b}도 한번 해 보겠다고 나서자 소리 요정이 반짝 빛났어요.",
        "요정은 {b}의 곁으로 날아가 ‘{chirp}’ 하고 거들었지요.",
        "{a:은/는} 요령을 하나하나 일러 주었어요.",
    )), view=View(
        "showing with gestures how it was done to a tiny round glowing song creature",
        "{a:이/가} 소리 요정에게 몸짓을 해 보이는 모습",
        "evening", ("waving", "happy"), ("standing", "happy"), "medium", ("a tiny round glowing song creature",),
    )),
    Beat(takes=((
        "소리 요정은 {a}의 곁에서 오랜만에 목을 가다듬었어요.",
        "크게 한 번, 작게 한 번, 조심조심 소리를 골랐지요.",
        "한동안 쉬었던 목이라 길을 들이는 모양이었어요.",
    ), (
        "{a:이/가} {bag:을/를} 내밀자 소리 요정이 쏙 들어갔어요.",
        "‘{chirp}, {chirp}’, 안에서도 소리는 그치지 않았지요.",
        "{a:은/는} 온통 소리로 가득 찬 것 같아 웃음이 났어요.",
    ), (
        "{a:과/와} {b:은/는} 눈을 감고 소리 요정이 어디 있는지 알아맞히기로 했어요.",
        "이쪽에서 ‘{chirp}’, 저쪽에서 ‘{chirp}’, 요정은 잘도 옮겨 다녔지요.",
        "{b:은/는} 한 번도 맞히지 못하고도 깔깔 웃었어요.",
    )), view=View(
        "playing a listening game with a tiny round glowing song creature",
        "{a:이/가} 소리 요정의 소리에 귀 기울이는 모습",
        "night", ("sitting", "happy"), ("sitting", "happy"), "close", ("a tiny round glowing song creature",),
    )),
)
