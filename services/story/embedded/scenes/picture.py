"""What else happens to who draws small what was big."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 콩알만 한 그림에 빛깔을 입혀 보았어요.",
        "한 번 톡 찍으니 그만 꽉 차 버렸지요.",
        "더 칠할 데가 없어서 {a:은/는} 멋쩍게 웃었어요.",
    ), (
        "마침 지나가던 {neighbour:이/가} 종이 구석의 그림을 먼지인 줄 알고 털어 내려 했어요.",
        "아무리 털어도 떨어지지 않자 고개를 갸우뚱했지요.",
        "{a:은/는} 그것도 그림이라고 작은 소리로 말했어요.",
    ), (
        "{b:은/는} 한쪽 눈을 감고 콩알만 한 그림을 들여다보았어요.",
        "이리 보고 저리 보아도 알쏭달쏭했지요.",
        "{b:은/는} 다른 쪽 눈으로도 한 번 더 보았어요.",
    )), view=View(
        "peering closely at something tiny on a big sheet of paper", "{a:이/가} 콩알만 한 그림을 들여다보는 모습",
        "morning", ("sitting", "calm"), ("standing", "surprised"), "close", ("a big blank sheet of white paper",),
    )),
    Beat(takes=((
        "{a:은/는} 널따란 종이의 남은 자리를 바라보았어요.",
        "거기에 무엇을 더 그릴지 딱히 떠오르지 않았지요.",
        "그때 종이 구석에서 부스럭, 작은 소리가 났어요.",
    ), (
        "종이 구석에서 콩알만 한 그림이 꼼틀 움직였어요.",
        "{a:은/는} 잘못 본 줄 알고 눈을 비볐지요.",
        "다시 보니 그림은 시치미를 뚝 떼고 있었어요.",
    ), (
        "{b:은/는} 널따란 종이 둘레를 빙 돌아보았어요.",
        "콩알만 한 그림에서 맞은편 끝까지는 까마득히 멀었지요.",
        "한 바퀴를 다 돌고서야 {b:은/는} 제자리로 돌아왔어요.",
    )), view=View(
        "standing beside a big sheet of paper that is almost empty", "{a:이/가} 널따란 종이를 바라보는 모습",
        "morning", ("standing", "calm"), ("walking", "calm"), "wide", ("a big blank sheet of white paper",),
    )),
    Beat(takes=((
        "{a:은/는} 그림이 든 구석만 살짝 접어 두려고 했어요.",
        "그런데 접은 자리가 자꾸만 도로 펴졌지요.",
        "누르면 펴지고, 또 누르면 또 펴졌어요.",
    ), (
        "{a:은/는} {gift:을/를} 가져다가 종이 구석의 그림과 견주어 보았어요.",
        "그 곁에서 그림은 점처럼 조그매 보였지요.",
        "어디선가 끙, 하고 볼멘소리가 들린 것 같았어요.",
    ), (
        "{b:은/는} 종이를 슬쩍 들어서 흔들어 보았어요.",
        "콩알만 한 그림이 한구석에 대롱대롱 매달렸지요.",
        "{b:은/는} 떨어질까 봐 얼른 종이를 내려놓았어요.",
    )), view=View(
        "touching the corner of a big sheet of paper", "{a:이/가} 종이 구석을 만져 보는 모습",
        "noon", ("sitting", "calm"), ("standing", "happy"), "medium", ("a big blank sheet of white paper",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 콩알 그림에게 {snack:을/를} 조금 떼어 내밀었어요.",
        "녀석은 힐끗 보더니 도로 고개를 돌렸지요.",
        "그까짓 것으로는 어림도 없다는 얼굴이었어요.",
    ), (
        "{a:은/는} 토라진 그림을 달래려고 나직나직 노래를 불러 주었어요.",
        "녀석은 흥얼흥얼 따라 하려다가 얼른 입을 다물었지요.",
        "아직 마음이 다 풀리지 않은 모양이었어요.",
    ), (
        "{b:은/는} 토라진 그림 앞에서 제일 우스운 이야기를 꺼냈어요.",
        "녀석은 웃음을 참느라 온몸을 부르르 떨었지요.",
        "그래도 끝내 웃지는 않았어요.",
    )), view=View(
        "trying to cheer up a tiny sulking drawing", "{a:이/가} 토라진 콩알 그림을 달래는 모습",
        "noon", ("sitting", "worried"), ("standing", "happy"), "close",
        ("a tiny doodle creature",),
    )),
    Beat(takes=((
        "{a:은/는} 콩알 그림에게 그럼 얼마만큼 크냐고 물어보았어요.",
        "녀석은 두 팔을 있는 대로 벌리다가 뒤로 벌렁 넘어졌지요.",
        "그러고도 한참 모자란다는 얼굴이었어요.",
    ), (
        "토라진 그림은 커다란 종이 옆을 왔다 갔다 달리고 또 달렸어요.",
        "이만큼 크다는 것을 보여 주고 싶은 모양이었지요.",
        "{a:은/는} 눈으로 좇다가 가만히 생각에 잠겼어요.",
    ), (
        "{b:은/는} 콩알 그림에게 무엇이 그렇게 속상하냐고 물었어요.",
        "큰 것을 작게 그리는 법이 어디 있느냐고 녀석이 말했지요.",
        "{b:은/는} 그 말을 듣고 {a:을/를} 바라보았어요.",
    )), view=View(
        "watching a tiny drawing that stretches out its arms", "콩알 그림이 두 팔을 벌리는 것을 {a:이/가} 보는 모습",
        "noon", ("sitting", "surprised"), ("sitting", "calm"), "medium",
        ("a big blank sheet of white paper", "a tiny doodle creature"),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "콩알 그림은 커다란 그림 속을 신나게 누비고 다녔어요.",
        "굵은 줄에서는 미끄럼을 타고, 가는 줄에서는 줄타기를 했지요.",
        "{a:은/는} 눈으로 좇느라 정신이 없었어요.",
    ), (
        "{a:은/는} 커다란 그림에 가만히 귀를 기울여 보았어요.",
        "그 속에서 녀석이 콧노래를 부르고 있었지요.",
        "콧노래도 그림만큼이나 커다랬어요.",
    ), (
        "{b:은/는} 커다란 그림 속에서 콩알만 한 녀석을 찾아보았어요.",
        "빨강 속에 숨었다, 파랑 속에 숨었다, 도무지 잡히지를 않았지요.",
        "“나 여기 있다!” 하는 소리에 {b:은/는} 웃고 말았어요.",
    )), view=View(
        "watching a tiny drawing slide along the lines of a huge drawing",
        "커다란 그림 속에서 노는 콩알 그림을 {a:이/가} 바라보는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium",
        ("a huge drawing of colorful swirls on a big sheet of paper", "a tiny doodle creature"),
    )),
    Beat(takes=((
        "{a:은/는} 맨 처음 그렸던 구석까지 빠짐없이 색칠했어요.",
        "남는 자리라고는 콩알만큼도 없었지요.",
        "녀석은 빛깔이 바뀔 때마다 간지럽다고 킥킥거렸어요.",
    ), (
        "{a:은/는} 커다란 그림 한쪽에 이름을 조그맣게 적었어요.",
        "녀석이 쪼르르 달려와 이름도 크게 쓰라고 성화였지요.",
        "{a:은/는} 못 이기는 척 큼직하게 다시 적었어요.",
    ), (
        "{b:은/는} 덜 칠한 데를 하나 찾아 빛깔을 메워 주었어요.",
        "조금 삐져나왔지만 녀석은 괜찮다고 했지요.",
        "크게 그리다 보면 그럴 수도 있다는 거예요.",
    )), view=View(
        "adding the last colors to a huge drawing", "{a:이/가} 커다란 그림을 마저 칠하는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "close",
        ("a huge drawing of colorful swirls on a big sheet of paper",),
    )),
    Beat(takes=((
        "{a:은/는} {light:을/를} 밝히고 커다란 그림을 비추어 보았어요.",
        "뒤로 물러나고 또 물러나야 겨우 다 보였지요.",
        "그림 속에서 녀석이 으스대며 이리저리 거닐었어요.",
    ), (
        "실컷 뛰논 콩알 그림은 커다란 그림 한가운데에 벌렁 드러누웠어요.",
        "구석 자리보다 백 배는 편하다고 했지요.",
        "곧 드르렁드르렁, 코 고는 소리가 {a}에게까지 들려왔어요.",
    ), (
        "{a:과/와} {b:은/는} 커다란 그림 앞에 나란히 앉아 숨을 돌렸어요.",
        "녀석은 그림 속에서 쉬지 않고 재잘거렸지요.",
        "{b:은/는} 그 수다를 하나도 놓치지 않고 들어 주었어요.",
    )), view=View(
        "resting in front of a huge drawing", "{a:이/가} 커다란 그림 앞에서 쉬는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "wide",
        ("a huge drawing of colorful swirls on a big sheet of paper", "{light_en}"),
    )),
)
