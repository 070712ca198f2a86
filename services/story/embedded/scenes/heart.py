"""What else happens to 콩닥이, hidden and let out."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "콩닥이는 {a:이/가} 움직일 때마다 콩닥콩닥 따라 뛰었어요.",
        "{a:이/가} 멈추면 콩닥이도 뚝 멈추었지요.",
        "{a:은/는} 살금살금 나아가 보았지만 소용없었어요.",
    ), (
        "{a:은/는} 콩닥이의 소리를 감추려고 큰 소리로 노래했어요.",
        "노래가 끝나면 콩닥콩닥 소리가 다시 들렸지요.",
        "{a:은/는} 할 수 없이 처음부터 또 불렀어요.",
    ), (
        "“콩닥콩닥, 이게 무슨 소리일까?” 하고 {b:이/가} 물었어요.",
        "{a:은/는} 시치미를 뚝 떼고 먼 데를 보았지요.",
        "{b:은/는} 알쏭달쏭한 얼굴로 고개를 갸웃했어요.",
    )), view=View(
        "hugging something close, ill at ease", "{a:이/가} 품속의 콩닥이를 감추는 모습",
        "morning", ("walking", "worried"), ("standing", "calm"), "wide", ("a small glowing pink ball",),
    )),
    Beat(takes=((
        "{a:은/는} 아무도 없을 때 콩닥이를 살짝 꺼내 보았어요.",
        "콩닥이는 아까보다 조금 더 자라 있었지요.",
        "{a:은/는} “아직은 말 못 해.” 하고 도로 감추었어요.",
    ), (
        "콩닥이는 품속에서 고개를 쏙 내밀었어요.",
        "바깥이 궁금해 견딜 수 없는 모양이었지요.",
        "{a:은/는} 깜짝 놀라 얼른 감싸 안았어요.",
    ), (
        "{b:이/가} 다가오자, 콩닥이를 들여다보던 {a:은/는} 얼른 감추어 버렸어요.",
        "{b:은/는} 못 본 척 빙그레 웃기만 했지요.",
        "{a:은/는} 휴, 하고 숨을 내쉬었어요.",
    )), view=View(
        "peeking at a small glowing thing held close", "{a:이/가} 품속의 콩닥이를 들여다보는 모습",
        "noon", ("sitting", "worried"), ("standing", "calm"), "close", ("a small glowing pink ball",),
    )),
    Beat(takes=((
        "{a:은/는} 콩닥이를 잊으려고 하나, 둘, 셋 하고 수를 세었어요.",
        "하지만 셀 때마다 자꾸만 틀렸지요.",
        "콩닥콩닥 소리에 귀가 쏠렸기 때문이에요.",
    ), (
        "{a:은/는} 하마터면 품속의 마음을 말해 버릴 뻔했어요.",
        "입 밖으로 나오려는 말을 꿀꺽 삼켰지요.",
        "그 순간 콩닥이가 콩닥, 하고 크게 뛰었어요.",
    ), (
        "{b:은/는} {a}에게 {snack:을/를} 나누어 주며 얼굴을 살폈어요.",
        "{a:은/는} 말이 목까지 올라왔지만 {snack:과/와} 함께 삼켰지요.",
        "삼킨 말은 콩닥이에게로 쏙 들어갔어요.",
    )), view=View(
        "looking away with something on the mind", "{a:이/가} 딴청을 피우는 모습",
        "noon", ("standing", "calm"), ("standing", "calm"), "medium",
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 고개를 돌리고 콩닥이를 못 본 척했어요.",
        "하지만 쿵덕쿵덕 소리는 그치지 않았지요.",
        "모르는 척한다고 없어지는 것이 아니었어요.",
    ), (
        "{a:은/는} 콩닥이를 덮어서 감추어 보려고 했어요.",
        "하지만 무엇으로 덮어도 콩닥이는 불룩 솟아 있었지요.",
        "이제는 누가 보아도 알 수 있었어요.",
    ), (
        "{b:은/는} {a} 대신 콩닥이를 맡아 주겠다고 했어요.",
        "하지만 콩닥이는 {a}의 곁에 딱 붙어 떨어지지 않았지요.",
        "남에게 맡길 수 있는 것이 아니었어요.",
    )), view=View(
        "at a loss before a huge round pink ball", "커다란 콩닥이 앞에서 {a:이/가} 쩔쩔매는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "wide", ("a huge round pink ball",),
    )),
    Beat(takes=((
        "{a:은/는} 콩닥이 곁에 앉아 가만히 귀를 기울였어요.",
        "쿵덕쿵덕 소리가 꼭 “말해 줘, 말해 줘.” 하는 것 같았지요.",
        "{a}의 가슴도 덩달아 쿵덕거렸어요.",
    ), (
        "마침 지나가던 {elder:이/가}, 마음은 말로 꺼내야 가벼워진다고 일러 주었어요.",
        "{a:은/는} 누구에게, 어떻게 말할지 생각했지요.",
        "첫마디를 떠올리자 가슴이 두근거렸어요.",
    ), (
        "{b:은/는} 말하고 싶어지면 언제든 말하라고 했어요.",
        "그러고는 아무것도 더 묻지 않았지요.",
        "{a:은/는} 입을 열었다가 다시 다물었어요.",
    )), view=View(
        "sitting in thought beside a huge round pink ball", "{a:이/가} 콩닥이 곁에서 생각에 잠긴 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "close", ("a huge round pink ball",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "콩닥이는 높이높이 올라갔다가 사뿐히 내려왔어요.",
        "{a:은/는} 고개를 젖히고 눈으로 좇았지요.",
        "콩닥이가 돌아와 톡 부딪치니 간지러웠어요.",
    ), (
        "{a:은/는} 콩닥이를 톡 건드려 보았어요.",
        "콩닥이는 빙글빙글 돌며 올라갔다가 살포시 내려왔지요.",
        "{a:은/는} 재미있어서 자꾸만 건드렸어요.",
    ), (
        "{a:과/와} {b:은/는} 콩닥이를 주거니 받거니 하며 놀았어요.",
        "콩닥이는 이쪽으로 둥실, 저쪽으로 둥실 날았지요.",
        "{b:은/는} 놓칠 뻔하다가 겨우 받아 냈어요.",
    )), view=View(
        "playing with a small floating glowing ball", "{a:이/가} 둥실 뜬 콩닥이와 노는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("a small glowing pink ball floating",),
    )),
    Beat(takes=((
        "마침 지나가던 {neighbour:이/가} 조그만 목소리로 숨겨 둔 마음을 털어놓았어요.",
        "{a:은/는} 끝까지 귀를 기울여 들어 주었지요.",
        "{neighbour:은/는} 한결 가벼워진 얼굴로 웃었어요.",
    ), (
        "콩닥이는 {a}에게 소곤소곤 말을 걸었어요.",
        "밖으로 나오니 참 좋다고 했지요.",
        "{a:은/는} 그 조그만 목소리에 귀를 기울였어요.",
    ), (
        "{b}도 말하지 못한 마음을 하나 털어놓았어요.",
        "이번에는 {a:이/가} 가만히 들어 주었지요.",
        "{b:은/는} 말하고 나니 날아갈 것 같다며 웃었어요.",
    )), view=View(
        "listening kindly to somebody", "{a:이/가} 다정하게 이야기를 들어 주는 모습",
        "evening", ("sitting", "calm"), ("sitting", "happy"), "medium", ("a small glowing pink ball floating",),
    )),
    Beat(takes=((
        "콩닥이는 {a}의 곁에 내려앉아 하품을 했어요.",
        "콩닥, 콩닥, 소리도 느릿느릿해졌지요.",
        "듣고 있던 {a}도 저절로 하품이 났어요.",
    ), (
        "{a:은/는} {light:을/를} 밝히고 콩닥이의 그림자를 보았어요.",
        "동그란 그림자가 콩닥콩닥 춤을 추었지요.",
        "{a:은/는} 그 모습이 우스워 킥킥 웃었어요.",
    ), (
        "{b:은/는} 콩닥이에게 자장가를 불러 주었어요.",
        "콩닥이는 노래에 맞추어 천천히 숨을 쉬었지요.",
        "{a:은/는} 그 모습을 보며 빙그레 웃었어요.",
    )), view=View(
        "resting in the soft glow of a small ball", "발그레한 콩닥이 곁에서 {a:이/가} 쉬는 모습",
        "night", ("sitting", "calm"), ("sitting", "happy"), "close", ("a small glowing pink ball", "{light_en}"),
    )),
)
