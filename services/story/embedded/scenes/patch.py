"""What else happens around the quilt of days."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 이불의 조각들을 하나하나 들여다보았어요.",
        "처음 웃은 날은 노랑, 감기에 걸린 날은 연보라였지요.",
        "잊고 있던 날들이 거기 다 있었어요.",
    ), (
        "한땀이는 {a}에게 이불의 첫 조각을 보여 주었어요.",
        "{a:이/가} 태어난 날의 조각이라고 했지요.",
        "아침 햇살처럼 환한 빛깔이었어요.",
    ), (
        "{b:은/는} 이불에서 저와 처음 만난 날의 조각을 찾아냈어요.",
        "{a}의 눈에도 그 조각이 반짝 빛나 보였지요.",
        "{b:은/는} 기뻐서 그 조각을 쓰다듬었어요.",
    )), view=View(
        "looking at the patches of a quilt one by one", "{a:이/가} 조각보의 조각들을 들여다보는 모습",
        "morning", ("sitting", "happy"), ("sitting", "happy"), "close", ("a colorful patchwork quilt",),
    )),
    Beat(takes=((
        "{a:은/는} 한땀이의 바구니에서 천을 꺼내 하나씩 펼쳐 보았어요.",
        "바다 빛깔 천에서는 파도 소리가 났지요.",
        "살구 빛깔 천에서는 달콤한 냄새가 났어요.",
    ), (
        "한땀이는 은빛 바늘에 실을 꿰며 콧노래를 불렀어요.",
        "바늘귀가 어찌나 작은지 {a:은/는} 숨을 죽이고 보았지요.",
        "실이 쏙 들어가자 {a:이/가} 더 기뻐했어요.",
    ), (
        "{b:은/는} 천을 몸에 두르고 빙그르르 돌았어요.",
        "한땀이는 참 잘 어울린다며 손뼉을 쳤지요.",
        "{a}도 하나 둘러 보고 까르르 웃었어요.",
    )), view=View(
        "unfolding colorful cloths from a basket", "{a:이/가} 알록달록한 천을 펼쳐 보는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "wide", ("a basket of colorful cloths",),
    )),
    Beat(takes=((
        "{a:은/는} 한땀이에게 빛깔 이름을 하나씩 물어보았어요.",
        "‘간지러운 분홍’도 있고 ‘졸린 파랑’도 있었지요.",
        "이름이 재미있어서 {a:은/는} 킥킥 웃었어요.",
    ), (
        "{neighbour:이/가} 지나가다가 제 이불 자랑을 늘어놓았어요.",
        "제 이불에는 심심한 날의 회색 조각이 제일 많대요.",
        "{a:은/는} 심심한 날도 조각이 되는구나 하고 생각했어요.",
    ), (
        "{b:은/는} 제일 좋아하는 빛깔이 무엇이냐고 {a}에게 물었어요.",
        "{a:이/가} 대답하자 {b:은/는} 저도 그렇다며 반가워했지요.",
        "한땀이는 좋아하는 빛깔이 같으면 마음도 통한다고 했어요.",
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
        "아무 조각이나 되는 것은 아니었어요.",
    ), (
        "{a:은/는} 구멍으로 빼꼼 내다보았어요.",
        "구멍 너머로 그때의 일이 어른어른 보이는 것 같았지요.",
        "{a:은/는} 눈을 비비고 다시 들여다보았어요.",
    ), (
        "{b:은/는} 제 조각을 떼어 주겠다고 했어요.",
        "하지만 남의 조각은 이불에 붙지 않았지요.",
        "{b:은/는} 아쉬워하며 {a}의 곁에 앉았어요.",
    )), view=View(
        "trying to cover a hole in a quilt", "{a:이/가} 조각보의 구멍을 가려 보는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "medium", ("a patchwork quilt with a hole",),
    )),
    Beat(takes=((
        "한땀이는 “서두르지 않아도 된단다.” 하고 {a}에게 말했어요.",
        "어떤 조각은 아주 천천히 빛깔이 떠오른대요.",
        "{a:은/는} 숨을 고르고 가만히 눈을 감았어요.",
    ), (
        "{a:은/는} {light} 곁에 앉아 그때의 일을 가만히 떠올려 보았어요.",
        "웃은 것도, 놀란 것도, 서운한 것도 모두 생각났지요.",
        "마음속에서 여러 빛깔이 어른거렸어요.",
    ), (
        "{b:은/는} {a}에게 그때 어떤 기분이었느냐고 물었어요.",
        "{a:은/는} 말하려다가 멈추고, 또 말하려다가 멈추었지요.",
        "한마디로는 말할 수 없는 기분이었어요.",
    )), view=View(
        "sitting quietly with closed eyes, remembering", "{a:이/가} 눈을 감고 떠올려 보는 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "close", ("a patchwork quilt with a hole", "{light_en}"),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 메운 자리를 톡톡 두드려 보았어요.",
        "바람은 조금도 새어 나오지 않았지요.",
        "한땀이는 매듭을 꼭 짓고 실을 똑 끊었어요.",
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
        "{neighbour:이/가} 보고는 참 곱다며 감탄했어요.",
    ), (
        "{a:은/는} 이불 속에 쏙 들어가 고개만 내밀었어요.",
        "포근해서 나오고 싶지 않았지요.",
        "한땀이는 꼭 번데기 같다며 깔깔 웃었어요.",
    ), (
        "{b:은/는} 이불 속으로 쏙 들어가 숨바꼭질을 했어요.",
        "볼록 솟은 자리를 {a:이/가} 간질이자 웃음소리가 터졌지요.",
        "{b:은/는} 들켰다며 고개를 쏙 내밀었어요.",
    )), view=View(
        "wearing a patchwork quilt like a cape", "{a:이/가} 조각보를 망토처럼 두른 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("a colorful patchwork quilt",),
    )),
    Beat(takes=((
        "한땀이는 바늘과 실을 챙겨 {a}에게 꾸벅 인사했어요.",
        "다른 이불도 기다리고 있다는 것이었지요.",
        "{a:은/는} 고맙다며 {gift:을/를} 선물했어요.",
    ), (
        "{a:은/는} 한땀이에게 저도 바느질을 배우고 싶다고 했어요.",
        "한땀이는 짧은 실 한 가닥을 선물로 주었지요.",
        "은은하게 빛나는, 참 고운 실이었어요.",
    ), (
        "{b:은/는} 제 이불도 언젠가 보고 싶다고 했어요.",
        "한땀이는 “잠들기 전에 눈을 감으면 보인단다.” 하고 알려 주었지요.",
        "{b:은/는} 벌써 눈을 꼭 감아 보았어요.",
    )), view=View(
        "saying goodbye to a tiny sewing fairy", "{a:이/가} 한땀이와 인사하는 모습",
        "evening", ("waving", "happy"), ("waving", "happy"), "medium", ("a tiny sewing fairy",),
    )),
)
