"""What else happens with the fairy who sees with her fingertips."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "손끝이는 만나서 반갑다며 {a}의 얼굴에 손끝을 살짝 대어 보았어요.",
        "그러더니 지금 웃고 있다는 것을 금세 알아맞혔지요.",
        "{a:은/는} 놀라서 한 번 더 활짝 웃었어요.",
    ), (
        "손끝이는 손끝으로 톡, 톡톡 두드리며 {a}에게 인사를 했어요.",
        "톡은 ‘안녕하세요’, 톡톡은 ‘반가워요’라는 말이었지요.",
        "{a}도 그대로 따라서 톡톡 대답해 주었어요.",
    ), (
        "{b:은/는} 손끝이에게 자기는 어떻게 생겼느냐고 물었어요.",
        "손끝이는 손끝을 살짝 대어 보더니 웃음을 꾹 참는 얼굴이라고 했지요.",
        "{b:은/는} 그만 참지 못하고 웃어 버렸어요.",
    )), view=View(
        "being greeted softly by a tiny fairy with closed eyes", "손끝이가 {a}에게 손끝으로 인사하는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "close", ("a tiny fairy with closed eyes",),
    )),
    Beat(takes=((
        "손끝이는 이제까지 손끝으로 본 것들을 {a}에게 자랑했어요.",
        "이슬은 동글동글 미끄럼쟁이였고, 거미줄은 바르르 떠는 겁쟁이였지요.",
        "{a}에게는 모두 새롭고 재미난 말이었어요.",
    ), (
        "손끝이는 {a}에게 소리도 손끝으로 볼 수 있다고 했어요.",
        "{sound}",
        "“지금 손끝에 살랑 와 닿았어요!” 하고 손끝이가 말했어요.",
    ), (
        "{b:은/는} 손끝이에게 이제까지 본 것 가운데 무엇이 제일 고왔느냐고 물었어요.",
        "손끝이는 누군가의 방긋 웃는 얼굴이었다고 대답했지요.",
        "그 말을 들은 {a}도 {b}도 꼭 그런 얼굴이 되었어요.",
    )), view=View(
        "listening to a tiny fairy with closed eyes", "{a:이/가} 손끝이의 자랑을 듣는 모습",
        "morning", ("sitting", "happy"), ("sitting", "happy"), "medium", ("a tiny fairy with closed eyes",),
    )),
    Beat(takes=((
        "{a:은/는} 무슨 말부터 꺼낼까 곰곰이 생각했어요.",
        "동그란 말, 길쭉한 말, 울퉁불퉁한 말이 줄줄이 떠올랐지요.",
        "손끝이는 숨을 죽이고 기다렸어요.",
    ), (
        "{a:은/는} 어흠, 하고 목소리를 가다듬었어요.",
        "말이라면 얼마든지 할 수 있을 것 같았지요.",
        "손끝이는 한마디도 놓치지 않으려고 바짝 다가앉았어요.",
    ), (
        "{b:은/는} 손끝이의 곁에서 함께 기다려 주었어요.",
        "어떤 말이 나올지 {b}도 몹시 궁금했지요.",
        "{a:은/는} 무슨 말부터 할까 궁리하느라 바빴어요.",
    )), view=View(
        "thinking hard before a waiting tiny fairy", "{a:이/가} 무슨 말부터 할까 생각하는 모습",
        "noon", ("standing", "calm"), ("standing", "happy"), "medium", ("a tiny fairy with closed eyes",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 처음부터 아주 천천히 다시 말해 보았어요.",
        "그러자 손끝이의 머릿속 그림도 아주 천천히 이상해졌지요.",
        "빨리 이상해지나 천천히 이상해지나, 이상하기는 마찬가지였어요.",
    ), (
        "{a:은/는} 멋진 말만 골라서 또박또박 말해 보았어요.",
        "손끝이의 머릿속 그림은 멋지게 엉뚱해지기만 했지요.",
        "손끝이는 고개를 저으며 배시시 웃었어요.",
    ), (
        "{b:은/는} 더 짧게 말해 보면 어떠냐고 {a}에게 귀띔했어요.",
        "{a:이/가} 딱 한마디만 하자 손끝이는 열 가지를 떠올렸지요.",
        "{b:은/는} 멋쩍어서 헛기침을 했어요.",
    )), view=View(
        "talking and talking to a puzzled tiny fairy", "{a:이/가} 손끝이에게 다시 설명하는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "medium", ("a tiny fairy with closed eyes",),
    )),
    Beat(takes=((
        "손끝이는 {a}의 목소리가 들리는 쪽으로 작은 손바닥을 살며시 내밀었어요.",
        "말이 눈송이처럼 내려앉으면 얼마나 좋겠느냐고 했지요.",
        "{a:은/는} 그 손바닥을 물끄러미 바라보았어요.",
    ), (
        "{a:은/는} 손끝이가 어떻게 세상을 보는지 가만히 생각해 보았어요.",
        "그 작은 손끝은 말보다 훨씬 똑똑했지요.",
        "{a}에게 무언가 좋은 생각이 떠오를 듯 말 듯했어요.",
    ), (
        "{b:은/는} 손끝이의 작은 손을 가만가만 어루만져 주었어요.",
        "손끝이는 {b}의 다정한 마음이 다 보인다며 웃었지요.",
        "{a:은/는} 그 모습을 유심히 지켜보았어요.",
    )), view=View(
        "looking thoughtfully at a tiny fairy's open palm", "{a:이/가} 손끝이의 손바닥을 바라보는 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "close", ("a tiny fairy with closed eyes",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "손끝이는 그림이 달아날까 봐 손바닥을 꼭 오므렸어요.",
        "손안에서 아직도 무언가 꼬물거리는 것 같다고 했지요.",
        "{a:은/는} 그 말을 듣고 손끝이가 더 좋아졌어요.",
    ), (
        "손끝이는 {a:이/가} 그려 준 줄을 손바닥에서 하나하나 더듬어 보았어요.",
        "한 줄을 더듬을 때마다 좋다는 말이 절로 나왔지요.",
        "{a:은/는} 곁에서 흐뭇하게 지켜보았어요.",
    ), (
        "{b:은/는} 그 그림이 그렇게도 간지러웠느냐고 손끝이에게 물었어요.",
        "손끝이는 대답하려다가 그만 또 웃음보가 터졌지요.",
        "{b}도 {a}도 따라 웃고 말았어요.",
    )), view=View(
        "smiling at a tiny fairy who closes her palm", "손끝이가 손바닥을 꼭 오므리고 좋아하는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("a tiny fairy with closed eyes",),
    )),
    Beat(takes=((
        "손끝이는 말로만 들을 때 떠올랐던 것을 {a}에게 흉내 내 보였어요.",
        "비틀비틀, 기우뚱, 참으로 이상한 모습이었지요.",
        "{a:은/는} 그럴 만도 했다며 웃었어요.",
    ), (
        "{a:은/는} 그 많던 말이 다 어디로 갔을까 하고 중얼거렸어요.",
        "손끝이는 말들이 아직도 머릿속에서 술래잡기를 하고 있다고 했지요.",
        "{a:은/는} 그 모습을 그려 보고 킥킥 웃었어요.",
    ), (
        "{b:은/는} 손끝이에게 아까는 무엇을 떠올렸던 거냐고 물었어요.",
        "손끝이는 아무리 애써도 그것을 말로 할 수가 없다고 했지요.",
        "{b:은/는} 말이란 참 어렵다며 고개를 끄덕였어요.",
    )), view=View(
        "laughing together with a tiny fairy", "{a:이/가} 손끝이와 이야기하며 웃는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "medium", ("a tiny fairy with closed eyes",),
    )),
    Beat(takes=((
        "{a:은/는} {light:을/를} 밝히고 손끝이와 나란히 쉬었어요.",
        "손끝이는 손끝에 닿는 빛이 꼭 솜털 같다고 했지요.",
        "{a:은/는} 빛을 그렇게도 볼 수 있다니 부러웠어요.",
    ), (
        "{a:은/는} 손끝이에게 {gift:을/를} 선물로 주었어요.",
        "손끝이는 손끝으로 살살 쓸어 보고 참 곱다며 좋아했지요.",
        "{a:은/는} 알아주는 손끝이가 고마웠어요.",
    ), (
        "{b:은/는} 손끝이에게 {snack:을/를} 나누어 주었어요.",
        "손끝이는 손끝으로 한 번, 입으로 또 한 번 맛을 보았지요.",
        "두 번이나 맛있다니 {a}도 {b}도 부러워했어요.",
    )), view=View(
        "resting side by side with a tiny fairy", "{a:이/가} 손끝이와 나란히 쉬는 모습",
        "night", ("sitting", "happy"), ("sitting", "happy"), "close", ("a tiny fairy with closed eyes", "{light_en}"),
    )),
)
