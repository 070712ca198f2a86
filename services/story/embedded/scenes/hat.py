"""What else happens under the magic hat."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 흘러내린 모자를 쑥 밀어 올려 보았어요.",
        "모자는 잠깐 가만있더니 도로 스르르 내려왔지요.",
        "밀면 스르르, 또 밀면 스르르, 끝이 없었어요.",
    ), (
        "{a:이/가} 고개를 까딱할 때마다 모자는 이리 기우뚱, 저리 기우뚱했어요.",
        "왼쪽으로 기울면 오른쪽 눈이 빼꼼, 오른쪽으로 기울면 왼쪽 눈이 빼꼼 나왔지요.",
        "{a:은/는} 재미있어서 자꾸만 고개를 까딱거렸어요.",
    ), (
        "{b:은/는} 흘러내리는 모자를 번쩍 들어 주었어요.",
        "하지만 놓기만 하면 모자는 또 {a}의 눈을 덮었지요.",
        "{b:은/는} 그때마다 “까꿍!” 하며 웃었어요.",
    )), view=View(
        "pushing up a big red hat that keeps sliding down", "{a:이/가} 흘러내리는 모자를 밀어 올리는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "close", worn="a red oversized hat",
    )),
    Beat(takes=((
        "{a:은/는} 모자 속에서 “야호!” 하고 외쳐 보았어요.",
        "그러자 “야호, 야호!” 하고 메아리가 돌아왔지요.",
        "얼마나 큰지 메아리까지 사는 모자였어요.",
    ), (
        "{a:은/는} 모자 안쪽을 살살 더듬어 보았어요.",
        "보들보들하고 폭신폭신한 것이 꼭 이불 속 같았지요.",
        "{a:은/는} 간지러워서 킥킥 웃었어요.",
    ), (
        "{b}도 모자 속으로 고개를 쏙 들이밀었어요.",
        "둘이 써도 모자는 헐렁헐렁했지요.",
        "{b:은/는} 비밀 이야기를 하기에 딱 좋다고 속삭였어요.",
    )), view=View(
        "giggling inside a big red hat", "{a:이/가} 커다란 모자 속에서 웃는 모습",
        "morning", ("sitting", "happy"), ("sitting", "happy"), "medium", worn="a red oversized hat",
    )),
    Beat(takes=((
        "지나가던 {neighbour:이/가} 걸어 다니는 모자를 보고 깜짝 놀랐어요.",
        "{a:은/는} 모자 밑에서 “안녕하세요!” 하고 인사했지요.",
        "{neighbour:은/는} 모자가 말도 한다며 한 번 더 놀랐어요.",
    ), (
        "{a:은/는} 앞을 못 보고 가다가 무언가에 콩 부딪혔어요.",
        "모자가 폭신해서 하나도 아프지 않았지요.",
        "누구인지 무엇인지도 모르면서 {a:은/는} “미안합니다!” 하고 꾸벅 인사했어요.",
    ), (
        "{b:은/는} 모자가 혼자 걸어 다니는 줄 알았다고 했어요.",
        "{a:은/는} 모자를 살짝 들추고 빼꼼 내다보았지요.",
        "{b:은/는} 그 모습이 우스워 한참이나 웃었어요.",
    )), view=View(
        "walking along in a big red hat, hardly seeing the way", "{a:이/가} 커다란 모자를 쓰고 걷는 모습",
        "noon", ("walking", "happy"), ("standing", "happy"), "wide", worn="a red oversized hat",
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 무거운 모자를 벗으려고 있는 힘껏 밀어 올렸어요.",
        "하지만 모자는 붙박인 듯 꿈쩍도 하지 않았지요.",
        "{a:은/는} 그만 숨이 차서 헐떡였어요.",
    ), (
        "{a:은/는} 커다란 모자 밑으로 빠져나가 보려고 했어요.",
        "그런데 앞으로 가면 모자도 앞으로, 뒤로 가면 모자도 뒤로 따라왔지요.",
        "아무리 가도 모자 속이었어요.",
    ), (
        "{b:은/는} 모자를 붙잡고 영차 하고 당겨 보았어요.",
        "당길수록 모자는 엿가락처럼 늘어나기만 했지요.",
        "{b:은/는} 그만 힘이 쭉 빠지고 말았어요.",
    )), view=View(
        "trying in vain to get out from under a huge red hat", "{a:이/가} 커다란 모자를 벗으려고 애쓰는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "medium", worn="a red gigantic hat",
    )),
    Beat(takes=((
        "{a:은/는} 모자 속에서 가만히 귀를 기울였어요.",
        "{sound}",
        "보이지 않으니 작은 소리까지 또렷하게 들렸어요.",
    ), (
        "{a:은/는} 모자 속에서 또 뽐내려다가 얼른 입을 다물었어요.",
        "보아 주는 이가 없으니 뽐낼 것도 없었지요.",
        "커다란 모자 속은 넓고도 심심했어요.",
    ), (
        "{b:은/는} 모자를 톡톡 두드리며 안에 있느냐고 물었어요.",
        "여기 있다고 대답하는 {a}의 목소리가 메아리처럼 울렸지요.",
        "{b:은/는} 마음이 놓여 휴 하고 숨을 내쉬었어요.",
    )), view=View(
        "sitting still under a huge red hat and listening", "{a:이/가} 커다란 모자 속에서 귀를 기울이는 모습",
        "evening", ("sitting", "calm"), ("sitting", "worried"), "wide", worn="a red gigantic hat",
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 다시 환해진 눈앞을 두리번두리번 둘러보았어요.",
        "{sight}",
        "모자 속에서는 볼 수 없던 것들이라 무척 반가웠어요.",
    ), (
        "{a:은/는} 눈을 깜빡이며 둘레를 살펴보았어요.",
        "모자가 커지기 전과 하나도 다르지 않았지요.",
        "달라진 것은 조그매진 모자뿐이었어요.",
    ), (
        "{b:은/는} {a}의 얼굴이 다시 보인다며 반가워했어요.",
        "{a:과/와} {b:은/는} 오랜만에 만난 것처럼 꾸벅 인사를 나누었지요.",
        "그 바람에 웃음이 터져 나왔어요.",
    )), view=View(
        "looking around gladly in a small red hat", "{a:이/가} 모자를 쓰고 반갑게 둘러보는 모습",
        "evening", ("standing", "happy"), ("waving", "happy"), "wide", worn="a red hat",
    )),
    Beat(takes=((
        "{a:은/는} 작아진 모자를 쓰고 고개를 끄덕끄덕해 보았어요.",
        "모자는 조금도 흘러내리지 않았지요.",
        "빙그르르 돌아 보아도 그대로였어요.",
    ), (
        "{a:이/가} 시험 삼아 조그맣게 뽐내 보자 모자가 꿈틀하더니 부풀려고 했어요.",
        "“아니야, 아니야!” 하고 말하니 모자는 도로 작아져 시치미를 뚝 떼었지요.",
        "{a:은/는} 가슴을 쓸어내리며 쿡쿡 웃었어요.",
    ), (
        "{b:은/는} 작아진 모자를 요리조리 살펴보았어요.",
        "접은 데도, 줄인 데도 보이지 않았지요.",
        "{b:은/는} 참 신기한 모자라며 고개를 갸웃했어요.",
    )), view=View(
        "testing how a small red hat sits on the head", "{a:이/가} 작아진 모자를 요리조리 써 보는 모습",
        "evening", ("standing", "surprised"), ("standing", "happy"), "close", worn="a red hat",
    )),
    Beat(takes=((
        "마침 다가온 {elder:이/가} {a}의 모자를 보고 참 잘 어울린다고 했어요.",
        "{a:은/는} 으스대는 대신 꾸벅 인사를 했지요.",
        "머리 위의 모자도 함께 꾸벅했어요.",
    ), (
        ("{a:은/는} {snack:을/를} 먹으며 잠깐 쉬었어요.", "{a:은/는} 한숨 돌리며 잠깐 쉬었어요."),
        "한바탕 애쓰고 난 뒤라 기분 좋게 노곤했지요.",
        "모자는 둥지에 앉은 새처럼 머리 위에 얌전히 앉아 있었어요.",
    ), (
        "{b:은/는} 애썼다며 {a:을/를} 토닥토닥해 주었어요.",
        "{a:은/는} 쑥스러워서 모자를 만지작거렸지요.",
        "모자도 쑥스러운지 살짝 기우뚱했어요.",
    )), view=View(
        "smiling shyly in a small red hat", "{a:이/가} 모자를 쓰고 쑥스럽게 웃는 모습",
        "evening", ("sitting", "happy"), ("standing", "happy"), "medium", worn="a red hat",
    )),
)
