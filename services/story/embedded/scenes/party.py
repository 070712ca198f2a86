"""What else happens about the tower of treats and the long table."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 탑을 더 높이 쌓으려고 {snack:을/를} 자꾸자꾸 가져왔어요.",
         "{bag:을/를} 볼록하게 채워 몇 번이나 날랐지요.",
         "숨이 찼지만 도와 달라는 말은 하지 않았답니다."),
        ("{a:은/는} {snack:을/를} 한 아름 안고 와서 탑에 한 층을 더 올렸어요.",
         "탑은 흔들, 하더니 겨우 멈추었지요.",
         "{a:은/는} 그것도 모르고 어깨를 으쓱했답니다."),
        ("{b:은/는} 쉬었다 하라며 {a}의 곁을 기웃거렸어요.",
         "하지만 {a:은/는} {snack:을/를} 나르느라 듣지 못했지요.",
         "탑이 흔들릴 때마다 {b:은/는} 가슴이 덜컥 내려앉았답니다."),
    ), view=View(
        "carrying more treats to a tall tower", "{a:이/가} 탑에 쌓을 {snack:을/를} 나르는 모습",
        "morning", ("walking", "happy"), ("standing", "worried"), "wide", ("a tall tower of treats", "{snack_en}"),
    )),
    Beat(takes=(
        ("{a:은/는} 탑 곁에서 {tale:을/를} 들려주는 연습을 했어요.",
         "소리를 높이자 탑 꼭대기가 파르르 떨렸지요.",
         "{a:은/는} 얼른 목소리를 낮추고 소곤소곤 말했답니다."),
        ("{a:은/는} 잔치에서 {tale:을/를} 어떻게 들려줄지 생각했어요.",
         "중얼중얼, 이렇게도 말해 보고 저렇게도 말해 보았지요.",
         "귀 기울일 손님들을 생각하니 가슴이 설레었답니다."),
        ("{b:은/는} 잔치에서 {tale:을/를} 들려주려고 목을 가다듬었어요.",
         "{b:이/가} 중얼거리자 {a}도 작은 소리로 따라 했지요.",
         "탑도 듣고 있는지 살랑살랑 흔들렸답니다."),
    ), view=View(
        "practising a speech beside a tall tower of treats", "높은 탑 곁에서 {a:이/가} 이야기를 연습하는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "medium", ("a tall tower of treats",),
    )),
    Beat(takes=(
        ("{a:은/는} {snack:을/를} 하나만 먹어 볼까 하고 탑을 바라보았어요.",
         "하나를 빼면 탑이 무너질 것 같아 꾹 참았지요.",
         "꼬르륵, 배에서 나는 소리까지는 참지 못했답니다."),
        ("지나가던 {neighbour:이/가} 탑을 보고 조금 낮추는 것이 좋겠다고 했어요.",
         "{a:은/는} 끄떡없다며 고개를 저었지요.",
         "그러면서도 탑이 흔들릴 때마다 몰래 숨을 죽였답니다."),
        ("{b:은/는} 맛있는 냄새에 이끌려 높은 탑 앞으로 다가왔어요.",
         "{a:은/는} 손님들이 올 때까지 참으라고 했지요.",
         "{b:은/는} 입맛을 다시며 탑을 올려다보았답니다."),
    ), view=View(
        "looking up at a wobbly tower of treats", "{a:이/가} 아슬아슬한 탑을 올려다보는 모습",
        "noon", ("standing", "calm"), ("standing", "surprised"), "close", ("a tall tower of treats", "{snack_en}"),
    )),
)

WAY: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 흩어진 {snack:을/를} 주워 모아 탑을 다시 쌓아 보았어요.",
         "하지만 숨만 후 쉬어도 폭삭 주저앉았지요.",
         "“이래서는 안 되겠어.” {a:은/는} 고개를 떨구었답니다."),
        ("{a:은/는} 흩어진 {snack:을/를} 찾으려고 여기저기 기웃거렸어요.",
         "겨우 찾은 것은 반쪽으로 쪼개져 있었지요.",
         "혼자서는 아무리 애써도 다 찾을 수 없었답니다."),
        ("{a:과/와} {b:은/는} 양쪽으로 갈라져 흩어진 {snack:을/를} 찾아보았어요.",
         "{b:이/가} 겨우 찾아낸 것은 반쪽으로 쪼개져 있었지요.",
         "반쪽을 보고 {a:은/는} 한숨을 푹 내쉬었답니다."),
    ), view=View(
        "picking up broken treats", "{a:이/가} 흩어진 {snack:을/를} 찾아보는 모습",
        "noon", ("walking", "worried"), ("walking", "worried"), "medium", ("scattered treats",),
    )),
    Beat(takes=(
        ("{a:은/는} 손님들에게 무엇을 내놓을지 생각하고 또 생각했어요.",
         "하지만 아무리 생각해도 뾰족한 수가 없었지요.",
         "{a:은/는} 빈 잔칫상만 물끄러미 바라보았답니다."),
        ("저만치에서 손님들의 말소리가 들려오자 {a:은/는} 가슴이 쿵 내려앉았어요.",
         "“아이고, 벌써 오시면 어떡해!” 하고 {a:은/는} 안절부절못했지요.",
         "빈 상을 감추어 보려고 했지만 가릴 것이 없었답니다."),
        ("{b:은/는} 텅 빈 잔칫상을 보며 어떻게 하면 좋겠느냐고 물었어요.",
         "{a:은/는} 아무 대답도 하지 못했지요.",
         "손님들이 올 때는 점점 다가오고 있었답니다."),
    ), view=View(
        "worrying beside an empty feast table", "텅 빈 잔칫상 앞에서 {a:이/가} 걱정하는 모습",
        "evening", ("sitting", "sad"), ("sitting", "worried"), "close", ("an empty feast table",),
    )),
)

AFTER: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 손님들이 가져온 음식을 상 위에 꽃무늬로 늘어놓았어요.",
         "그것을 본 손님들은 우아 하고 감탄했지요.",
         "높은 탑이 아니어도 괜찮다는 것을 {a:은/는} 처음 알았답니다."),
        ("{a:은/는} 기다란 잔칫상을 처음부터 끝까지 눈으로 따라가 보았어요.",
         "맛있는 음식이 끝도 없이 놓여 절로 군침이 돌았지요.",
         "이렇게 긴 상은 {a}도 처음이었답니다."),
        ("{b:은/는} 손님이 건네준 음식을 반으로 나누어 {a}에게 주었어요.",
         "나누어 먹으니 반쪽인데도 두 배로 맛있었지요.",
         "{a:과/와} {b:은/는} 마주 보고 냠냠 먹었답니다."),
    ), view=View(
        "admiring the dishes on a long table", "{a:이/가} 기다란 잔칫상을 흐뭇하게 바라보는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("delicious dishes",),
    )),
    Beat(takes=(
        ("{a:은/는} 손님들이 앉을 자리를 하나하나 세어 보았어요.",
         "하나, 둘, 셋, 세다가 그만 잊어버려 처음부터 다시 세었지요.",
         "아무리 세어도 자리는 남고 남았답니다."),
        ("{a:은/는} 손님으로 온 {neighbour}에게 가장 좋은 자리를 내주었어요.",
         "{neighbour:은/는} 다 같은 상이니 어디든 좋다며 웃었지요.",
         "그 말대로 어디에 앉아도 좋은 자리였답니다."),
        ("{b:은/는} {a:을/를} 기다란 상 한가운데 자리로 이끌었어요.",
         "{a:은/는} 손님들이 다 앉을 때까지 서 있겠다고 했지요.",
         "{b:은/는} 그럼 같이 기다리자며 {a}의 곁에 섰답니다."),
    ), view=View(
        "welcoming guests to their seats at a long table", "{a:이/가} 손님들에게 자리를 권하는 모습",
        "evening", ("waving", "happy"), ("waving", "happy"), "medium", ("a long feast table", "{neighbour_en}"),
    )),
    Beat(takes=(
        ("{a:은/는} 손님들에게 {tale:을/를} 누가 먼저 시작할지 물었어요.",
         "“저요, 저요!” 하고 여기저기서 대답했지요.",
         "목을 가다듬는 소리에 잔칫상이 들썩들썩했답니다."),
        ("{tale:을/를} 나누기에 앞서 손님들은 {a}에게 박수를 보냈어요.",
         "도와 달라고 말해 주어서 고맙다고 했지요.",
         "{a:은/는} 고마운 것은 오히려 이쪽이라며 얼굴을 붉혔답니다."),
        ("{b:은/는} 손님들에게 {tale:을/를} 나눌 차례를 정하자고 했어요.",
         "손님들은 너도나도 먼저 하겠다고 나섰지요.",
         "{a:은/는} 돌아가며 하면 된다고 빙그레 웃었답니다."),
    ), view=View(
        "talking merrily with guests at a long table", "{a:이/가} 손님들과 즐겁게 의논하는 모습",
        "evening", ("standing", "happy"), ("sitting", "happy"), "close", ("a long feast table", "{light_en}"),
    )),
)
# fmt: on
