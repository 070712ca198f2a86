"""What else happens with who turns into what one thinks of."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 말랑이를 살짝 눌러 보았어요.",
        "눌린 자리가 쏙 들어갔다가 뽕 하고 도로 나왔지요.",
        "말랑이는 간지럽다며 몸을 배배 꼬았어요.",
    ), (
        "{a:은/는} 말랑이의 볼록한 데를 살살 쓰다듬어 보았어요.",
        "보들보들하고 따뜻해서 자꾸만 만지고 싶었지요.",
        "말랑이는 기분이 좋은지 고르릉 소리를 냈어요.",
    ), (
        "{b:은/는} 말랑이를 쭉 늘였다가 놓아 보았어요.",
        "말랑이는 뿅 하고 도로 줄어들었지요.",
        "{a:은/는} 그 소리가 우스워 웃고 또 웃었어요.",
    )), view=View(
        "gently poking a soft round clay creature", "{a:이/가} 말랑이를 살짝 만져 보는 모습",
        "morning", ("sitting", "happy"), ("standing", "happy"), "close", ("a soft round clay creature",),
    )),
    Beat(takes=((
        "말랑이는 뽐내듯이 한 바퀴 빙 돌아 보였어요.",
        "어디가 앞이고 어디가 뒤인지 알 수가 없었지요.",
        "{a:은/는} 재미있다며 한 번 더 돌아 보라고 했어요.",
    ), (
        "{a:은/는} 말랑이에게 어떻게 그렇게 변하느냐고 물었어요.",
        "말랑이는 마음이 말랑말랑하면 무엇이든 될 수 있다고 했지요.",
        "{a:은/는} 참 부러운 재주라고 생각했어요.",
    ), (
        "{b:은/는} 말랑이를 흉내 내며 흔들흔들해 보았어요.",
        "말랑이는 질세라 더 크게 출렁거렸지요.",
        "{a:은/는} 누가 더 우스운지 고를 수가 없었어요.",
    )), view=View(
        "admiring a soft round clay creature that shows off", "말랑이가 {a}의 앞에서 재주를 뽐내는 모습",
        "morning", ("standing", "happy"), ("waving", "happy"), "wide", ("a soft round clay creature",),
    )),
    Beat(takes=((
        "“진짜 {topic:은/는} 어떻게 생겼더라?” 하고 {a:은/는} 곰곰이 생각해 보았어요.",
        "말랑이와는 어디가 같고 어디가 다른지 궁금했지요.",
        "말랑이는 칭찬을 기다리는 듯 몸을 쭉 뻗고 {a:을/를} 바라보았어요.",
    ), (
        "{a:은/는} 말랑이를 앞에서도 보고 뒤에서도 보았어요.",
        "앞에서 보면 그럴듯한데 뒤에서 보면 영 딴판이었지요.",
        "말랑이는 천연덕스럽게 배시시 웃었어요.",
    ), (
        "{b:은/는} 말랑이가 참 재미나게 생겼다고 했어요.",
        "그 말에 말랑이는 신이 나서 볼록볼록 부풀었지요.",
        "{a:은/는} 고개를 갸웃하며 말랑이를 다시 보았어요.",
    )), view=View(
        "looking closely at a soft round clay creature", "{a:이/가} 말랑이를 이리저리 살펴보는 모습",
        "noon", ("standing", "calm"), ("standing", "happy"), "medium", ("a soft round clay creature",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 굳은 말랑이를 꾹꾹 눌러 보았어요.",
        "말랑이는 조금도 들어가지 않고 딱딱하기만 했지요.",
        "힘을 준다고 될 일이 아니었어요.",
    ), (
        "{a:은/는} 딱딱한 말랑이를 살살 간질여 보았어요.",
        "말랑이는 웃지도 않고 꿈틀거리지도 않았지요.",
        "{a:은/는} 어찌하면 좋을지 몰라 한숨을 쉬었어요.",
    ), (
        "{b:은/는} 굳은 말랑이를 똑똑 두드려 보았어요.",
        "정말로 돌멩이를 두드리는 것 같은 소리가 났지요.",
        "{b:은/는} 걱정스레 {a:을/를} 돌아보았어요.",
    )), view=View(
        "trying to wake a hard gray clay creature", "{a:이/가} 굳은 말랑이를 움직여 보려는 모습",
        "noon", ("sitting", "worried"), ("standing", "worried"), "medium", ("a hard gray clay creature",),
    )),
    Beat(takes=((
        "{a:은/는} 말랑이가 엉뚱하게 변했던 때를 떠올렸어요.",
        "어설프기는 했지만 말랑이는 참 신나 보였지요.",
        "{a:은/는} 말랑이의 출렁거리던 웃음이 그리웠어요.",
    ), (
        "마침 다가온 {elder:이/가} 굳은 말랑이를 가만히 들여다보았어요.",
        "자꾸 틀렸다는 말을 들으면 누구라도 굳는 법이라고 했지요.",
        "{a:은/는} 뜨끔해서 말랑이를 돌아보았어요.",
    ), (
        "{b:은/는} {a}의 곁에서 굳은 말랑이를 지켜보았어요.",
        "말랑이가 많이 속상했겠다고 {b:은/는} 나직이 말했지요.",
        "{a:은/는} 가슴이 콕콕 찔리는 것 같았어요.",
    )), view=View(
        "sitting quietly beside a hard gray clay creature", "{a:이/가} 굳은 말랑이 곁에서 생각에 잠긴 모습",
        "evening", ("sitting", "sad"), ("sitting", "calm"), "wide", ("a hard gray clay creature",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "말랑이는 이쪽으로 출렁, 저쪽으로 출렁거렸어요.",
        "굳어 있던 만큼 실컷 움직이고 싶었던 모양이지요.",
        "{a:은/는} 그 모습이 반갑고 또 반가웠어요.",
    ), (
        "{a:은/는} 보들보들해진 말랑이에게 살며시 기대어 보았어요.",
        "말랑이도 몸을 길게 늘여 {a:을/를} 살포시 감싸 주었지요.",
        "{a:은/는} 간지럽고 포근해서 웃음이 났어요.",
    ), (
        "{b:은/는} 말랑이가 정말 다 풀렸는지 콕 눌러 보았어요.",
        "누르는 데마다 쏙쏙 들어갔지요.",
        "{b:은/는} {a}에게 이제 걱정 없다고 알려 주었어요.",
    )), view=View(
        "cuddling a soft colorful clay creature", "{a:이/가} 부드러워진 말랑이를 반기는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("a soft colorful clay creature",),
    )),
    Beat(takes=((
        "{a:은/는} 말랑이에게 왜 그렇게 굳어 버렸느냐고 물었어요.",
        "또 틀릴까 봐 겁이 났다고 말랑이는 조그맣게 대답했지요.",
        "{a:은/는} 그 마음을 알 것 같았어요.",
    ), (
        "{a:은/는} 어떻게 그런 모습을 생각해 냈느냐고 말랑이에게 물었어요.",
        "말랑이는 그냥 마음이 가는 대로 했다고 대답했지요.",
        "대답까지 참 말랑이다웠어요.",
    ), (
        "{b:은/는} 말랑이에게 어디가 가장 마음에 드느냐고 물었어요.",
        "말랑이는 다 마음에 들어서 하나만 고를 수가 없다고 했지요.",
        "{a}도 그렇다며 고개를 끄덕였어요.",
    )), view=View(
        "talking with a soft colorful clay creature", "{a:이/가} 말랑이와 이야기를 나누는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "medium", ("a soft colorful clay creature",),
    )),
    Beat(takes=((
        "{a:은/는} 애쓴 말랑이에게 {gift:을/를} 선물로 주었어요.",
        "말랑이는 몸을 폭 오므려 선물을 꼭 붙들었지요.",
        "고맙다는 말을 몇 번이나 했는지 몰라요.",
    ), (
        "{a:은/는} {light:을/를} 밝히고 말랑이와 나란히 쉬었어요.",
        "빛을 받은 말랑이는 알록달록 더 고와 보였지요.",
        "{a:은/는} 마음까지 말랑말랑해지는 것 같았어요.",
    ), (
        "{b:은/는} 말랑이에게 {snack:을/를} 나누어 주었어요.",
        "말랑이는 한입에 꿀꺽하고 좋아서 출렁거렸지요.",
        "{a:과/와} {b:은/는} 그 모습을 흐뭇하게 지켜보았어요.",
    )), view=View(
        "resting beside a soft colorful clay creature", "{a:이/가} 말랑이와 나란히 쉬는 모습",
        "night", ("sitting", "happy"), ("sitting", "happy"), "close", ("a soft colorful clay creature", "{light_en}"),
    )),
)
