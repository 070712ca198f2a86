"""What one does when one is merry."""

from services.story.embedded.episodes.episode import Episode
from services.story.embedded.plots.beat import Beat, View

# fmt: off
MERRY: tuple[Episode, ...] = (
    Episode(Beat(takes=(
        ("{a:은/는} 저도 모르게 흥얼흥얼 콧노래를 불렀어요.",
         "노랫말이 생각나지 않으면 랄랄라, 하고 넘어갔지요.",
         "노래가 끝나도 가락은 한참이나 입가에 맴돌았답니다."),
        ("흥얼흥얼, {a}의 입에서 콧노래가 흘러나왔어요.",
         "누구에게 배웠는지도 모르는 노래였지요.",
         "부르면 부를수록 기분이 좋아졌답니다."),
        ("{a:이/가} 콧노래를 흥얼거리자 {b}도 따라 흥얼거렸어요.",
         "노랫말은 제각각이었지만 가락은 꼭 들어맞았지요.",
         "랄랄라, 노래는 한참이나 이어졌답니다."),
    ), view=View(
        "humming a merry tune", "{a:이/가} 콧노래를 흥얼거리는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "medium",
    )),
    early=frozenset({
        *("bell", "cloud", "door", "giggle", "hiccup", "home", "hush", "lamplight", "recipe", "seat", "song"),
        *("star", "thump"),
    }),
    late=frozenset({"bell", "hiccup", "recipe", "seat", "song"})),
    Episode(Beat(takes=(
        ("{a:은/는} 바로 앞에 떨어져 있는 {gift:을/를} 보고 얼른 주웠어요.",
         "작지만 볼수록 마음에 쏙 들었지요.",
         "{a:은/는} 잃어버리지 않게 고이 간직했답니다."),
        ("{a}의 눈에 마침 {gift:이/가} 들어왔어요.",
         "{a:은/는} 그것을 주워 요리조리 살펴보았지요.",
         "어느 쪽으로 보아도 참 고왔답니다."),
        ("{b:은/는} 어디선가 {gift:을/를} 주워 와 {a}에게 주었어요.",
         "생각지도 못한 선물에 {a:은/는} 방긋 웃었지요.",
         "{a:은/는} 고맙다고 몇 번이나 말했답니다."),
    ), view=View(
        "looking at {gift_en} with delight", "{a:이/가} {gift:을/를} 보며 웃는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "close", ("{gift_en}",),
    )),
    early=frozenset({"cloud", "giggle", "lost", "map", "seat", "star", "thump", "wish"}),
    late=frozenset({"aroma", "fib", "giggle", "lamp", "lost", "map", "song", "thump", "wish"})),
    Episode(Beat(takes=(
        ("{a:은/는} 눈에 보이는 것을 하나하나 세어 보았어요.",
         "하나, 둘, 셋, 세다 보니 어디까지 세었는지 잊어버렸지요.",
         "처음부터 다시 세다가 또 잊어버리고 말았답니다."),
        ("“하나, 둘, 셋…….” {a:은/는} 재미 삼아 수를 세었어요.",
         "열까지 세려다가 일곱을 빠뜨리고 말았지요.",
         "일곱이 섭섭하지 않게 {a:은/는} 처음부터 다시 세었답니다."),
        ("{b:은/는} {a:과/와} 누가 더 빨리 열까지 세나 겨루었어요.",
         "서두르다가 똑같이 여덟을 빠뜨리고 말았지요.",
         "누가 이겼는지는 아무도 몰랐답니다."),
    ), view=View(
        "counting aloud for fun", "{a:이/가} 재미 삼아 수를 세는 모습",
        "noon", ("standing", "happy"), ("standing", "happy"), "medium",
    )),
    early=frozenset({"giggle", "hiccup", "seat", "star", "thump"}),
    late=frozenset({"letters", "song", "thump"})),
    Episode(Beat(takes=(
        ("{a:은/는} “깐 콩깍지, 안 깐 콩깍지!” 하고 말놀이를 했어요.",
         "빨리 말하려다 그만 말이 배배 꼬이고 말았지요.",
         "꼬인 말이 더 우스워 {a:은/는} 킥킥 웃었답니다."),
        ("{a:은/는} ‘깐 콩깍지’를 거꾸로 말하며 놀았어요.",
         "“지깍콩 깐, 지깍콩 깐!” 하니 꼭 주문 같았지요.",
         "아무 일도 일어나지 않았지만 재미있기만 했답니다."),
        ("{b:은/는} {a}에게 “깐 콩깍지, 안 깐 콩깍지!”를 빨리 말해 보라고 했어요.",
         "{a:은/는} 빨리 말하려다 말이 배배 꼬이고 말았지요.",
         "시킨 {b}도 해 보더니 똑같이 꼬이고 말았답니다."),
    ), view=View(
        "playing with funny words and giggling", "{a:이/가} 말놀이를 하며 웃는 모습",
        "noon", ("standing", "happy"), ("standing", "happy"), "close",
    )),
    early=frozenset({"cloud", "door", "giggle", "hiccup", "seat", "star", "thump"}),
    late=frozenset({"letters", "seat", "song"})),
    Episode(Beat(takes=(
        ("{a:은/는} 그 자리에서 빙글빙글 돌며 춤을 추었어요.",
         "너무 많이 돌아서 그만 어질어질했지요.",
         "눈을 꼭 감았다 뜨니 그제야 둘레가 제자리로 돌아왔답니다."),
        ("들썩들썩, {a:은/는} 절로 어깨춤이 나왔어요.",
         "처음에는 살살 추던 춤이 점점 신나는 춤이 되었지요.",
         "{a:은/는} 숨이 찰 때까지 멈출 줄을 몰랐답니다."),
        ("{b:이/가} 덩실덩실 춤을 추자 {a}도 따라 어깨춤을 추었어요.",
         "박자는 하나도 안 맞았지만 신나기만 했지요.",
         "{b:은/는} 숨이 찰 때까지 멈출 줄을 몰랐답니다."),
    ), view=View(
        "dancing merrily", "{a:이/가} 신나게 춤을 추는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide",
    )),
    early=frozenset({"cloud", "door", "giggle", "hiccup", "hush", "seat", "star", "thump"}),
    late=frozenset({"aroma", "fib", "half", "letters", "rumour", "seat", "song"})),
)
