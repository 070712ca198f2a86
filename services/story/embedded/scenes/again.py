"""What else happens to who tries again."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "한번더는 {a}에게 높이 튀는 법을 보여 주었어요.",
        "몸을 꾹 눌렀다가 놓으니 통 하고 솟아올랐지요.",
        "{a}도 몸을 움츠렸다가 폴짝 뛰어 보았어요.",
    ), (
        "{a:은/는} 한번더와 나란히 콩콩 뛰어 보았어요.",
        "한번더는 {a}의 키보다 높이 튀어 올랐지요.",
        "{a:은/는} 입을 딱 벌리고 올려다보았어요.",
    ), (
        "{b:은/는} 한번더가 몇 번이나 튀는지 세어 보았어요.",
        "하나, 둘, 셋 하다가 너무 빨라서 그만 놓쳤지요.",
        "{b:은/는} 처음부터 다시 세며 즐거워했어요.",
    )), view=View(
        "hopping beside a small springy creature", "{a:이/가} 한번더와 콩콩 뛰는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "wide", ("a small springy orange creature",),
    )),
    Beat(takes=((
        "한번더는 {a}에게 맨 처음 튀던 날의 이야기를 들려주었어요.",
        "그날은 손톱만큼도 튀지 못했다고 했지요.",
        "{a:은/는} 그 말을 듣고 마음이 조금 놓였어요.",
    ), (
        "{a:은/는} 한번더에게 어떻게 그렇게 잘 튀느냐고 물었어요.",
        "한번더는 “백 번쯤 넘어졌거든!” 하고 대답했지요.",
        "{a:은/는} 그 말이 참말인지 궁금했어요.",
    ), (
        "{b:은/는} 한번더에게 겁이 날 때는 없느냐고 물었어요.",
        "한번더는 “있지, 그래도 또 튀는 거야!” 하고 대답했지요.",
        "{a}도 그 말에 고개를 끄덕였어요.",
    )), view=View(
        "listening to a small springy creature", "{a:이/가} 한번더의 이야기를 듣는 모습",
        "morning", ("sitting", "calm"), ("sitting", "happy"), "close", ("a small springy orange creature",),
    )),
    Beat(takes=((
        "{a:은/는} 시작하기 전에 숨을 크게 들이쉬었어요.",
        "한번더도 몸을 한껏 부풀렸지요.",
        "하나, 둘, 셋 하고 함께 숨을 내쉬었어요.",
    ), (
        "{a:은/는} {snack:을/를} 먹고 힘을 내기로 했어요.",
        "한번더에게도 조금 나누어 주었지요.",
        "배가 든든하니 무엇이든 할 수 있을 것 같았어요.",
    ), (
        "{b:은/는} 힘이 나는 노래를 불러 주겠다고 했어요.",
        "한번더는 장단에 맞추어 통통 튀었지요.",
        "{a:은/는} 긴장이 풀려 빙그레 웃었어요.",
    )), view=View(
        "getting ready with a deep breath", "{a:이/가} 한번더와 함께 준비하는 모습",
        "noon", ("standing", "calm"), ("standing", "happy"), "medium", ("a small springy orange creature",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 납작한 한번더를 잡아당겨 펴 보려고 했어요.",
        "하지만 한번더는 고무줄처럼 늘어났다가 도로 납작해졌지요.",
        "억지로는 안 되는 모양이었어요.",
    ), (
        "{a:은/는} 납작한 한번더를 조심조심 쓰다듬었어요.",
        "그래도 한번더는 꼼짝하지 않았지요.",
        "{a:은/는} 한번더의 웃음소리가 벌써 그리웠어요.",
    ), (
        "{b:은/는} 한번더를 웃겨 보려고 우스운 얼굴을 지었어요.",
        "한번더는 웃을 힘도 없는지 눈만 깜빡였지요.",
        "{b:은/는} 애가 타서 {a:을/를} 바라보았어요.",
    )), view=View(
        "trying to help a flattened little creature", "{a:이/가} 납작한 한번더를 돌보는 모습",
        "noon", ("sitting", "worried"), ("standing", "worried"), "medium", ("a flattened small orange creature",),
    )),
    Beat(takes=((
        "마침 {neighbour:이/가} 넘어졌다가 툭툭 털고 일어나는 것을 {a:이/가} 보았어요.",
        "{neighbour:은/는} 아무렇지도 않게 다시 가던 길을 갔지요.",
        "{a:은/는} 그 뒷모습을 한참이나 바라보았어요.",
    ), (
        "마침 다가온 {elder:이/가} {a}에게 처음부터 잘하는 이는 없다고 말해 주었어요.",
        "{elder}도 어릴 때는 서툰 것투성이였대요.",
        "{a:은/는} 정말이냐고 몇 번이나 물었어요.",
    ), (
        "{b:은/는} {a}의 곁에 말없이 앉아 있어 주었어요.",
        "아무 말도 하지 않았지만 참 따뜻했지요.",
        "{a:은/는} 슬그머니 고개를 들었어요.",
    )), view=View(
        "sitting and thinking it over", "{a:이/가} 가만히 마음을 가다듬는 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "wide", ("a flattened small orange creature",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "한번더는 {a}의 둘레를 통통 튀며 기쁨의 춤을 추었어요.",
        "위로 통, 옆으로 통, 쉴 새가 없었지요.",
        "{a:은/는} 눈으로 좇다가 어지러워 웃고 말았어요.",
    ), (
        "{a:은/는} 튀어 오른 한번더를 품에 꼭 받아 안았어요.",
        "한번더의 가슴이 두근두근 뛰고 있었지요.",
        "{a}의 가슴도 똑같이 두근거렸어요.",
    ), (
        "{b:은/는} 다시 튀어 오른 한번더를 보고 환호성을 질렀어요.",
        "한번더는 {b}의 머리 위까지 튀어 올랐지요.",
        "{a:은/는} 그 모습을 보며 흐뭇하게 웃었어요.",
    )), view=View(
        "watching a springy creature dance for joy", "{a:이/가} 춤추는 한번더를 보며 웃는 모습",
        "evening", ("standing", "happy"), ("waving", "happy"), "wide", ("a small springy orange creature jumping",),
    )),
    Beat(takes=((
        "{a:은/는} 어떻게 해냈는지 한번더와 이야기했어요.",
        "그만두려던 때도 이제는 웃으며 말할 수 있었지요.",
        "한번더는 들을수록 신이 나서 들썩들썩했어요.",
    ), (
        "{a:은/는} 어떻게 해냈는지 소리 내어 되짚어 보았어요.",
        "“꾹 참고, 한 번 더!” 그것이 제일 잘한 일이었지요.",
        "한번더는 제 이름이 나오자 으쓱으쓱했어요.",
    ), (
        "{b:은/는} 비결이 무엇이냐고 {a}에게 물었어요.",
        "“한 번 더 하는 거야!” 하는 대답은 한번더가 먼저 했지요.",
        "{a:은/는} 그 말이 맞다며 웃었어요.",
    )), view=View(
        "telling proudly what was done", "{a:이/가} 해낸 것을 자랑스럽게 이야기하는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium", ("a small springy orange creature",),
    )),
    Beat(takes=((
        "{a:은/는} {light:을/를} 밝히고 지친 한번더를 쉬게 해 주었어요.",
        "하도 튀어서 몸이 다 나른해진 모양이었지요.",
        "한번더는 쉬면서도 콩, 콩 조그맣게 튀었어요.",
    ), (
        "{a:은/는} 곁에 앉은 한번더에게 고맙다며 {gift:을/를} 주었어요.",
        "한번더는 머리에 얹고 몸을 흔들어 보았지요.",
        "한 번도 떨어뜨리지 않는 것이 참 용했어요.",
    ), (
        "{a:과/와} {b:은/는} 한번더를 가운데 두고 나란히 쉬었어요.",
        "{b:은/는} 납작하던 모습이 아직도 눈에 선하다며 웃었지요.",
        "한번더도 우스운지 몸을 흔들었어요.",
    )), view=View(
        "resting beside a small springy creature", "{a:이/가} 한번더와 나란히 쉬는 모습",
        "night", ("sitting", "happy"), ("sitting", "happy"), "close", ("a small springy orange creature", "{light_en}"),
    )),
)
