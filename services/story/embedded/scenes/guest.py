"""What else happens to the tiny guest and whoever loves it."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 작은 {topic}에게 어디에서 왔느냐고 물었어요.",
        "꼬마 손님은 대답 대신 눈을 깜빡깜빡했지요.",
        "{a:은/는} 그것으로도 알아들은 것만 같았어요.",
    ), (
        "{a:은/는} 작은 {topic}에게 이름을 또박또박 알려 주었어요.",
        "꼬마 손님이 한 번 더 듣고 싶은 눈치여서 두 번 세 번 알려 주었지요.",
        "그러고 나니 벌써 오래 알고 지낸 사이 같았어요.",
    ), (
        "{b:은/는} 작은 {topic}에게 별명을 지어 주고 싶어 했어요.",
        "“콩알이, 좁쌀이, 도토리!” 하고 {b:은/는} 줄줄이 불러 보았지요.",
        "꼬마 손님은 그때마다 눈만 끔뻑끔뻑했어요.",
    )), view=View(
        "talking to {visitor_en}", "{a:이/가} 작은 {topic}에게 말을 거는 모습",
        "morning", ("sitting", "happy"), ("sitting", "happy"), "close", ("{visitor_en}",),
    )),
    Beat(takes=((
        "{a:은/는} 작은 {topic}에게 둘레를 구경시켜 주었어요.",
        "{sight}",
        "꼬마 손님은 모든 것이 신기한지 눈이 동그래졌어요.",
    ), (
        "{a:은/는} 작은 {topic:과/와} 함께 가만히 귀를 기울였어요.",
        "{sound}",
        "꼬마 손님은 마음에 드는지 눈을 반짝였어요.",
    ), (
        "{b:은/는} 작은 {topic}에게 {place} 자랑을 늘어놓았어요.",
        "꼬마 손님은 듣는지 마는지 여기저기 기웃거렸지요.",
        "{a:은/는} 그 모습이 귀여워 쿡쿡 웃었어요.",
    )), view=View(
        "showing {visitor_en} around", "{a:이/가} 작은 {topic}에게 둘레를 보여 주는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "wide", ("{visitor_en}",),
    )),
    Beat(takes=((
        "{a:은/는} {gift:을/를} 가져와 작은 {topic} 곁에 놓아 보았어요.",
        "어느 쪽이 더 작은지 견주어 보려는 것이었지요.",
        "견주어 보니 꼬마 손님이 그래도 조금은 더 컸어요.",
    ), (
        "{a:은/는} 마침 지나가던 {neighbour}에게 작은 {topic:을/를} 보여 주었어요.",
        "{neighbour:은/는} 어쩌면 이렇게 작으냐며 목소리까지 낮추었지요.",
        "{a:은/는} 괜히 어깨가 으쓱했어요.",
    ), (
        "{b:은/는} 작은 {topic:과/와} 눈높이를 맞추려고 한껏 몸을 낮추었어요.",
        "{b:이/가} 눈을 찡긋하자 꼬마 손님도 따라서 찡긋했지요.",
        "{a:은/는} 그 모습을 보고 웃음을 터뜨렸어요.",
    )), view=View(
        "bending down to see how tiny {visitor_en} is", "작은 {topic:이/가} 얼마나 작은지 {a:이/가} 들여다보는 모습",
        "noon", ("sitting", "happy"), ("sitting", "happy"), "medium", ("{visitor_en}",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 작은 {topic:을/를} 웃겨 보려고 우스운 얼굴을 지었어요.",
        "눈을 크게 떴다가 가늘게 떴다가, 별별 얼굴을 다 지어 보였지요.",
        "하지만 꼬마 손님은 보지도 않았어요.",
    ), (
        "{a:은/는} 작은 {topic:을/를} 달래려고 우스운 이야기를 들려주었어요.",
        "가장 재미난 대목에서 {a} 혼자만 깔깔 웃었지요.",
        "꼬마 손님은 듣는 둥 마는 둥 했어요.",
    ), (
        "{b:은/는} 작은 {topic} 앞에서 덩실덩실 춤을 추었어요.",
        "누가 보아도 웃음이 나는 춤이었지요.",
        "그런데도 꼬마 손님은 눈길 한번 주지 않았어요.",
    )), view=View(
        "trying in vain to cheer up {visitor_en} that looks sad", "{a:이/가} 작은 {topic:을/를} 달래 보려는 모습",
        "noon", ("sitting", "worried"), ("standing", "worried"), "medium", ("{visitor_en}",),
    )),
    Beat(takes=((
        "{a:은/는} 작은 {topic:이/가} 졸린가 싶어 나직이 자장가를 불러 주었어요.",
        "그래도 꼬마 손님은 처진 그대로였지요.",
        "졸린 것도, 배고픈 것도 아닌 모양이었어요.",
    ), (
        "마침 다가온 {elder:이/가} 작은 {topic:을/를} 가만히 바라보았어요.",
        "꼬마 손님에게 마음을 물어보았느냐고 {elder:은/는} 조용히 말했지요.",
        "{a:은/는} 아무 대답도 하지 못했어요.",
    ), (
        "{b:은/는} 작은 {topic:을/를} 이리저리 살펴보았어요.",
        "“아픈 데는 없는 것 같은데.” 하고 {b:은/는} 고개를 갸웃했지요.",
        "{a:은/는} 그 말에 더욱 걱정이 되었어요.",
    )), view=View(
        "wondering what is wrong with {visitor_en} that looks tired",
        "기운 없는 작은 {topic:을/를} {a:이/가} 걱정하는 모습",
        "evening", ("sitting", "sad"), ("standing", "worried"), "close", ("{visitor_en}",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "작은 {topic:은/는} 저만치에서 빙글빙글 맴을 돌며 놀았어요.",
        "쏙 숨었다가 쏙 나타나며 장난도 쳤지요.",
        "{a:은/는} 눈으로 좇기만 해도 즐거웠어요.",
    ), (
        "작은 {topic:은/는} 저만치에서 무엇이든 기웃기웃 구경했어요.",
        "그러다 지나가던 {neighbour:과/와} 딱 마주쳐 눈이 휘둥그레졌지요.",
        "멀리서 보던 {a:은/는} 그만 웃음을 터뜨렸어요.",
    ), (
        "{b:은/는} 저만치에서 노는 작은 {topic:과/와} 숨바꼭질을 했어요.",
        "어찌나 작은지 코앞에 두고도 찾지 못했지요.",
        "{b:은/는} 그만 졌다며 하하 웃었어요.",
    )), view=View(
        "watching {visitor_en} play happily far off", "저만치에서 노는 작은 {topic:을/를} {a:이/가} 바라보는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("{visitor_en}",),
    )),
    Beat(takes=((
        "작은 {topic:이/가} 저만치 가 있으니 {a}의 곁은 조금 허전했어요.",
        "불러 볼까 하다가 {a:은/는} 꾹 참았지요.",
        "노는 모습이 너무나 즐거워 보였거든요.",
    ), (
        "{a:은/는} 작은 {topic:이/가} 있던 자리를 가만히 쓰다듬었어요.",
        "그 자리에는 아직 따뜻한 기운이 남아 있었지요.",
        "{a:은/는} 저만치를 한 번 보고 빙그레 웃었어요.",
    ), (
        "{b:은/는} 작은 {topic:이/가} 곁에 없어 서운하지 않으냐고 {a}에게 물었어요.",
        "{a:은/는} 조금 서운하지만 괜찮다고 대답했지요.",
        "{b:은/는} 아무 말 없이 {a}의 곁에 있어 주었어요.",
    )), view=View(
        "thinking fondly of {visitor_en} far away", "{a:이/가} 작은 {topic:을/를} 그리워하는 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "medium", ("{visitor_en}",),
    )),
    Beat(takes=((
        "{a:은/는} 작은 {topic:이/가} 멀리서도 볼 수 있게 {light:을/를} 환히 밝혔어요.",
        "오라는 뜻이 아니라, 여기 있다는 뜻이었지요.",
        "따스한 빛이 둘레를 동그랗게 비추었어요.",
    ), (
        "작은 {topic:이/가} 노는 동안 {a:은/는} 느긋하게 콧노래를 불렀어요.",
        "꼬마 손님은 꼬마 손님대로, {a:은/는} {a}대로 즐거웠지요.",
        "아까의 조바심은 어디로 갔는지 보이지 않았어요.",
    ), (
        "{a:과/와} {b:은/는} 작은 {topic:을/를} 기다리지 않는 척 딴청을 부렸어요.",
        "{b:은/는} 콧노래까지 흥얼거렸지요.",
        "그러면서도 눈길은 자꾸 저만치로 향했어요.",
    )), view=View(
        "waiting calmly while {visitor_en} is away", "작은 {topic:이/가} 노는 동안 {a:이/가} 느긋하게 쉬는 모습",
        "night", ("sitting", "calm"), ("sitting", "happy"), "wide", ("{light_en}",),
    )),
)
