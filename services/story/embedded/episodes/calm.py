"""What may happen to anyone at any point of a tale, and is soon over."""

from services.story.embedded.episodes.episode import Episode
from services.story.embedded.plots.beat import Beat, View

# fmt: off
CALM: tuple[Episode, ...] = (
    Episode(Beat(takes=(
        ("“에취!” {a:이/가} 느닷없이 재채기를 했어요.",
         "어찌나 큰 소리였는지 {a}도 깜짝 놀랐지요.",
         "그러고는 우스워서 킥킥 웃었답니다."),
        ("{a:은/는} 갑자기 코끝이 간질간질했어요.",
         "“에, 에, 에…….” 하더니 재채기는 도로 쏙 들어갔지요.",
         "나오다 만 재채기만큼 아쉬운 것도 없답니다."),
        ("“에취!” 하고 {b:이/가} 재채기를 하자 {a}도 덩달아 “에취!” 했어요.",
         "재채기는 한동안 왔다 갔다 하며 그치지 않았지요.",
         "그 모습이 우스워 웃음이 터지고 말았답니다."),
    ), view=View(
        "sneezing suddenly", "{a:이/가} 느닷없이 재채기를 하는 모습",
        "noon", ("standing", "surprised"), ("standing", "surprised"), "close",
    )),
    early=frozenset({"giggle", "hiccup", "hush", "lamp", "star", "thump"}),
    late=frozenset({"hiccup", "lamp", "song"})),
    Episode(Beat(takes=(
        ("{a:은/는} 저도 모르게 하품을 길게 했어요.",
         "하아암, 어찌나 큰 하품이었는지 눈물까지 찔끔 났지요.",
         "하고 나니 온몸이 개운했답니다."),
        ("“으라차차!” 하고 {a:은/는} 기지개를 쭈욱 켰어요.",
         "뻐근하던 몸이 시원하게 풀렸지요.",
         "{a:은/는} 한 번 더 쭈욱 기지개를 켰답니다."),
        ("{a:이/가} 하품을 하자 {b}도 따라서 하품을 했어요.",
         "하품은 왔다 갔다 하며 좀처럼 그치지 않았지요.",
         "하품이 옮는다는 말은 참말인가 봐요."),
    ), view=View(
        "yawning and stretching", "{a:이/가} 하품을 하며 기지개를 켜는 모습",
        "noon", ("standing", "calm"), ("standing", "calm"), "close",
    )),
    early=frozenset({"giggle", "hiccup", "star", "thump"}),
    late=frozenset({"giggle", "letters", "song"})),
    Episode(Beat(takes=(
        ("{a:은/는} 잠깐 자리에 앉아 쉬었어요.",
         "가만히 있으니 솔솔 졸음이 쏟아졌지요.",
         "꾸벅 고개를 떨구던 {a:은/는} 제풀에 깜짝 놀라 깨어났답니다."),
        ("잠깐 쉬려고 앉은 {a:은/는} 그만 꾸벅꾸벅 졸았어요.",
         "꿈에서 무엇을 먹는지 입맛까지 다셨지요.",
         "얼마 뒤 {a:은/는} 눈을 번쩍 뜨고 시치미를 뚝 뗐답니다."),
        ("{a:과/와} {b:은/는} 자리에 앉아 잠깐 쉬었어요.",
         "{b:은/는} 어느새 꾸벅꾸벅 졸고 있었지요.",
         "{a:은/는} 깨우지 않고 가만히 기다려 주었답니다."),
    ), view=View(
        "sitting down for a little rest", "{a:이/가} 앉아서 잠깐 쉬는 모습",
        "noon", ("sitting", "calm"), ("sitting", "calm"), "medium",
    )),
    early=frozenset({"aroma", "door", "egg", "giggle", "hiccup", "lamp", "nest", "seat", "star", "storm", "thump"}),
    late=frozenset({"aroma", "door", "giggle", "lamp", "letters", "party", "rumour", "song", "star", "storm"})),
    Episode(Beat(takes=(
        ("{a:은/는} 한눈을 팔다가 그만 쿵 부딪힐 뻔했어요.",
         ("“어이쿠!” 하는 소리가 절로 나왔지요.", "“아이코!” 하고 저도 모르게 소리쳤지요."),
         "{a:은/는} 머쓱해서 헛기침을 한 번 했답니다."),
        ("“어이쿠!” 하고 {a:이/가} 기우뚱 중심을 잃었어요.",
         ("이리 비틀 저리 비틀 하다가 겨우 바로 섰지요.", "기우뚱기우뚱 몇 번이나 흔들리다가 겨우 멈추었지요."),
         "꼭 춤이라도 추는 것 같았답니다."),
        ("한눈을 팔던 {a:과/와} {b:은/는} 그만 콩 하고 부딪쳤어요.",
         "“앗, 미안!” 하는 말이 똑같이 튀어나왔지요.",
         "말까지 똑같은 것이 우스워 웃음이 났답니다."),
    ), view=View(
        "stumbling a little and laughing about it", "{a:이/가} 기우뚱하며 웃는 모습",
        "noon", ("standing", "surprised"), ("standing", "happy"), "medium",
    )),
    early=frozenset({"giggle", "thump"}),
    late=frozenset({"song"})),
    Episode(Beat(takes=(
        ("{a:은/는} 잠깐 멈추어 둘레를 바라보았어요.",
         "{sight}",
         "아무리 보아도 싫증이 나지 않았답니다."),
        ("{a:은/는} 잠깐 멈추어 귀를 기울였어요.",
         "{sound}",
         "{a:은/는} 한참 동안 그대로 듣고 있었답니다."),
        ("{b:은/는} {a:과/와} 나란히 둘레를 바라보았어요.",
         "{sight}",
         "{b:은/는} 감탄하느라 입을 다물지 못했답니다."),
    ), view=View(
        "looking peacefully around", "{a:이/가} 가만히 둘레를 바라보는 모습",
        "noon", ("standing", "calm"), ("standing", "calm"), "wide",
    )),
    early=frozenset({"aroma", "door", "giggle", "hiccup", "hush", "thump"}),
    late=frozenset({"aroma", "giggle", "half", "hiccup", "home", "hush", "lamp", "letters", "song", "storm", "thump"})),
    Episode(Beat(takes=(
        ("{a:은/는} 출출해서 {snack:을/를} 꺼내 먹었어요.",
         "오물오물 씹는 소리가 재미있게 들렸지요.",
         "한 입만 먹는다는 것이 어느새 다 먹어 버렸답니다."),
        ("꼬르륵, {a}의 배에서 소리가 났어요.",
         "{a:은/는} {snack:을/를} 꺼내 오물오물 먹었지요.",
         "그제야 배 속이 조용해졌답니다."),
        ("{b:은/는} {a:과/와} {snack:을/를} 사이좋게 나누어 먹었어요.",
         "한 입 먹고 웃고, 또 한 입 먹고 웃었지요.",
         "나누어 먹으니 더 꿀맛이었답니다."),
    ), view=View(
        "eating {snack_en}", "{a:이/가} {snack:을/를} 맛있게 먹는 모습",
        "noon", ("sitting", "happy"), ("sitting", "happy"), "medium", ("{snack_en}",),
    )),
    early=frozenset({
        *("aroma", "cloud", "door", "egg", "fib", "giggle", "half", "hush", "lamplight", "later", "machine"),
        *("nest", "party", "recipe", "seat", "song", "star", "thump", "wish"),
    }),
    late=frozenset({
        *("aroma", "cloud", "door", "egg", "fib", "giggle", "half", "hiccup", "home", "hush", "lamplight"),
        *("later", "machine", "nest", "party", "recipe", "seat", "song", "star", "thump", "wish"),
    })),
)
