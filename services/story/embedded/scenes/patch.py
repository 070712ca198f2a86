"""What else happens around the quilt of days."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 이불의 조각들을 하나하나 들여다보았어요.",
        "처음 웃은 날은 노랑, 실컷 논 날은 연두였지요.",
        "잊고 있던 날들이 거기 다 있었어요.",
    ), (
        "한땀이는 {a}에게 이불의 첫 조각을 보여 주었어요.",
        "맨 처음 하루의 조각이라고 했지요.",
        "아침 햇살처럼 환한 빛깔이었어요.",
    ), (
        "{b:은/는} 이불에서 {a:과/와} 신나게 놀던 날의 조각을 찾아냈어요.",
        "귤처럼 새콤한 빛깔이었지요.",
        "{b:은/는} 반가워서 환하게 웃었어요.",
    )), view=View(
        "looking at the patches of a quilt one by one", "{a:이/가} 조각보의 조각들을 들여다보는 모습",
        "morning", ("sitting", "happy"), ("sitting", "happy"), "close", ("a colorful patchwork quilt",),
    )),
    Beat(takes=((
        "{a:은/는} 한땀이가 가져온 바구니에서 천을 꺼내 하나씩 펼쳐 보았어요.",
        "바다 빛깔 천에서는 파도 소리가 났지요.",
        "살구 빛깔 천에서는 달콤한 냄새가 났어요.",
    ), (
        "한땀이는 온갖 천을 꺼내 {a}의 앞에 펼쳐 놓았어요.",
        "안개처럼 얇은 천도, 솜처럼 폭신한 천도 있었지요.",
        "{a:은/는} 어느 것부터 보아야 할지 몰랐어요.",
    ), (
        "{b:은/는} 한땀이의 천 하나를 몸에 둘러 보며 어떠냐고 물었어요.",
        "한땀이는 참 잘 어울린다며 손뼉을 쳤지요.",
        "{a}도 하나 둘러 보고 웃음을 터뜨렸어요.",
    )), view=View(
        "unfolding colorful cloths from a basket", "{a:이/가} 알록달록한 천을 펼쳐 보는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "wide", ("a basket of colorful cloths",),
    )),
    Beat(takes=((
        "{a:은/는} 한땀이에게 빛깔 이름을 하나씩 물어보았어요.",
        "‘간지러운 분홍’도 있고 ‘졸린 파랑’도 있었지요.",
        "이름이 재미있어서 {a:은/는} 킥킥 웃었어요.",
    ), (
        "{neighbour:이/가} 지나가다가 이불 이야기에 끼어들었어요.",
        "자기 이불에는 심심한 날의 회색 조각이 제일 많다고 했지요.",
        "{a:은/는} 심심한 날도 조각이 되는구나 하고 생각했어요.",
    ), (
        "{b:은/는} 제일 좋아하는 빛깔이 무엇이냐고 {a}에게 물었어요.",
        "{a:이/가} 대답하자 한땀이는 그 빛깔의 천을 꺼내 주었지요.",
        "{b:은/는} 참 곱다며 반가워했어요.",
    )), view=View(
        "talking about colors with a tiny sewing fairy", "{a:이/가} 빛깔 이야기를 나누는 모습",
        "noon", ("sitting", "happy"), ("sitting", "happy"), "medium",
        ("a tiny sewing fairy", "a basket of colorful cloths"),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 구멍을 다른 천으로 슬쩍 덮어 보았어요.",
        "하지만 덮은 천은 자꾸만 미끄러져 내렸지요.",
        "구멍은 덮는다고 없어지지 않았어요.",
    ), (
        "{a:은/는} 구멍으로 빼꼼 내다보았어요.",
        "찬 기운이 밀려와 눈이 시렸지요.",
        "{a:은/는} 얼른 고개를 돌렸어요.",
    ), (
        "{b:은/는} 이불을 당겨서 구멍을 막아 보았어요.",
        "그랬더니 구멍은 도리어 더 벌어졌지요.",
        "{b:은/는} 깜짝 놀라 얼른 이불을 놓았어요.",
    )), view=View(
        "examining a hole in a quilt", "{a:이/가} 조각보의 구멍을 살펴보는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "medium", ("a patchwork quilt with a hole",),
    )),
    Beat(takes=((
        "한땀이는 {a}에게 서두르지 않아도 된다고 말했어요.",
        "어떤 조각은 아주 천천히 빛깔이 떠오른다고 했지요.",
        "{a:은/는} 숨을 고르고 가만히 눈을 감았어요.",
    ), (
        "{a:은/는} {light:을/를} 밝히고 앉아 그 일을 가만히 떠올려 보았어요.",
        "그때 들은 소리도, 그때 든 마음도 하나씩 생각났지요.",
        "마음속에서 여러 빛깔이 어른거렸어요.",
    ), (
        "{b:은/는} {a}의 곁에서 함께 구멍을 들여다보았어요.",
        "무엇이 모자란 것일까 하고 나란히 생각했지요.",
        "{a:은/는} 그때의 마음을 하나씩 더듬어 보았어요.",
    )), view=View(
        "sitting quietly with closed eyes, remembering", "{a:이/가} 눈을 감고 떠올려 보는 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "close", ("a patchwork quilt with a hole", "{light_en}"),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 메운 자리를 톡톡 두드려 보았어요.",
        "찬 기운은 조금도 새어 들지 않았지요.",
        "{a:은/는} 한땀이와 함께 매듭을 꼭 지었어요.",
    ), (
        "한땀이는 {a}에게 마지막 한 땀을 맡겼어요.",
        "{a:은/는} 조심조심 바늘을 밀어 넣었지요.",
        "조금 삐뚤었지만 그래서 더 예뻤어요.",
    ), (
        "{b:은/는} 실 끝을 꼭 잡아 주었어요.",
        "{a:은/는} 마지막 매듭을 예쁘게 지었지요.",
        "{b:은/는} 솜씨가 좋다며 감탄했어요.",
    )), view=View(
        "making the last stitch in a quilt", "{a:이/가} 조각보에 마지막 한 땀을 놓는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "close", ("a colorful patchwork quilt",),
    )),
    Beat(takes=((
        "{a:은/는} 이불을 망토처럼 두르고 한 바퀴 돌았어요.",
        "알록달록한 조각들이 나비처럼 나풀거렸지요.",
        "{a:은/는} 신이 나서 한 바퀴 더 돌았어요.",
    ), (
        "{a:은/는} 이불을 돌돌 말고 고개만 내밀었어요.",
        "포근해서 나오고 싶지 않았지요.",
        "한땀이는 꼭 번데기 같다며 깔깔 웃었어요.",
    ), (
        "{b:은/는} {a:과/와} 이불을 마주 들고 파도처럼 출렁여 보았어요.",
        "알록달록한 물결이 넘실넘실 일었지요.",
        "한땀이는 그 물결을 타고 배처럼 미끄러졌어요.",
    )), view=View(
        "playing wrapped in a patchwork quilt", "{a:이/가} 조각보를 두르고 노는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("a colorful patchwork quilt",),
    )),
    Beat(takes=((
        "한땀이는 다 지은 이불을 {a}에게 건네고 꾸벅 인사했어요.",
        "다른 이불도 기다리고 있다는 것이었지요.",
        "{a:은/는} 고맙다며 {gift:을/를} 선물했어요.",
    ), (
        "{a:은/는} 떠나는 한땀이에게 고맙다고 인사했어요.",
        "한땀이는 고운 실 한 가닥을 선물로 주었지요.",
        "어둠 속에서도 은은하게 빛나는 실이었어요.",
    ), (
        "{b:은/는} 떠나는 한땀이에게 또 만날 수 있느냐고 물었어요.",
        "한땀이는 “눈을 꼭 감으면 만날 수 있어요.” 하고 알려 주었지요.",
        "{b:은/는} 얼른 눈을 감아 보았어요.",
    )), view=View(
        "saying goodbye to a tiny sewing fairy", "{a:이/가} 한땀이와 인사하는 모습",
        "evening", ("waving", "happy"), ("waving", "happy"), "medium", ("a tiny sewing fairy",),
    )),
)
