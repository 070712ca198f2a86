"""Before the trouble: what can happen to anyone, whatever has begun and is in hand."""

from services.story.embedded.episodes.episode import Episode
from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Episode, ...] = (
    Episode(Beat(takes=(
        ("{a:은/는} 앞으로 무슨 일이 벌어질지 가만히 그려 보았어요.",
         "생각 속에서는 모든 일이 술술 풀렸지요.",
         "하지만 일이란 생각한 대로만 되지는 않는 법이랍니다."),
        ("“이제 무슨 일이 일어날까?” 하고 {a:은/는} 중얼거렸어요.",
         "그 물음에 대답할 수 있는 이는 아무도 없었지요.",
         "앞일이란 겪어 보아야 아는 법이니까요."),
        ("{b:은/는} {a}에게 무슨 생각을 하느냐고 물었어요.",
         "{a:은/는} 앞으로 일어날 일을 그려 본다고 대답했지요.",
         "{b:은/는} 고개를 끄덕이며 귀담아들어 주었답니다."),
    ), view=View(
        "standing lost in thought", "{a:이/가} 앞으로 일어날 일을 생각하는 모습",
        "morning", ("standing", "calm"), ("standing", "happy"), "close",
    )), frozenset({"cloud", "seat", "thump"})),
    Episode(Beat(takes=(
        ("{a:은/는} {snack:을/를} 꺼내 한 입 먹었어요.",
         "배가 든든해야 무슨 일이든 할 수 있으니까요.",
         "한 입만 먹는다는 것이 어느새 다 먹어 버렸답니다."),
        ("“먹고 하자!” 하고 {a:은/는} {snack:을/를} 꺼냈어요.",
         "오물오물 먹다 보니 기운이 불끈 솟았지요.",
         "{a:은/는} 마지막 한 입까지 맛있게 먹었답니다."),
        ("{b:은/는} {a:과/와} {snack:을/를} 사이좋게 나누어 먹었어요.",
         "한 입 먹고 웃고, 또 한 입 먹고 웃었지요.",
         "그러는 사이에 배도 마음도 든든해졌답니다."),
    ), view=View(
        "eating {snack_en} happily", "{a:이/가} {snack:을/를} 맛있게 먹는 모습",
        "noon", ("sitting", "happy"), ("sitting", "happy"), "medium", ("{snack_en}",),
    )), frozenset({
        *("aroma", "cloud", "door", "egg", "fib", "giggle", "half", "hush", "lamplight", "later", "machine", "party"),
        *("recipe", "seat", "star", "thump"),
    })),
    Episode(Beat(takes=(
        ("{a:은/는} 바로 앞에 {gift:이/가} 떨어져 있는 것을 보고 얼른 주웠어요.",
         "작지만 볼수록 마음에 쏙 들었지요.",
         "좋은 일이 생길 것만 같아 {bag}에 고이 넣어 두었답니다."),
        ("{a:은/는} {bag:을/를} 뒤적이다가 언젠가 넣어 둔 {gift:을/를} 찾아냈어요.",
         "까맣게 잊고 있던 것이라 참 반가웠지요.",
         "{a:은/는} 빙그레 웃으며 그것을 도로 넣어 두었답니다."),
        ("{b:은/는} 어디선가 {gift:을/를} 주워 와 {a}에게 주었어요.",
         "생각지도 못한 선물에 {a:은/는} 방긋 웃었지요.",
         "좋은 일이 생길 것 같은 기분이 들었답니다."),
    ), view=View(
        "looking at {gift_en} with delight", "{a:이/가} {gift:을/를} 보며 웃는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "close", ("{gift_en}",),
    )), frozenset({"cloud", "giggle", "lost", "seat", "star", "thump"})),
    Episode(Beat(takes=(
        ("지나가던 {passer:이/가} {a}에게 무슨 생각을 하느냐고 물었어요.",
         "{a:은/는} {topic}에 대해 생각하고 있었다고 대답했지요.",
         "“좋은 생각이 떠오르기를 바라요!” 하며 {passer:은/는} 가던 길을 갔답니다."),
        ("{a:은/는} 지나가던 {passer:과/와} {topic}에 대해 잠깐 이야기를 나누었어요.",
         "{passer:은/는} 고개를 끄덕이며 귀담아들어 주었지요.",
         "이야기를 마친 {passer:은/는} 반가웠다며 가던 길을 갔답니다."),
        ("{b:은/는} 지나가던 {passer}에게 {topic}에 대해 이야기해 주었어요.",
         "{passer:은/는} 하던 일도 잊고 끝까지 들어 주었지요.",
         "“들려줘서 고마워요!” 하며 {passer:은/는} 가던 길을 갔답니다."),
    ), view=View(
        "talking with {passer_en}", "{a:이/가} {passer:과/와} 이야기를 나누는 모습",
        "noon", ("standing", "happy"), ("standing", "happy"), "medium",
    )), frozenset({
        *("aroma", "cloud", "door", "egg", "fib", "giggle", "half", "home", "hush", "lamp", "later", "letters"),
        *("recipe", "seat", "shadow", "song", "star", "thump"),
    })),
    Episode(Beat(takes=(
        ("{a:은/는} 저도 모르게 흥얼흥얼 콧노래를 불렀어요.",
         "노랫말이 생각나지 않으면 랄랄라, 하고 넘어갔지요.",
         "노래가 끝나도 가락은 한참이나 입가에 맴돌았답니다."),
        ("흥얼흥얼, {a}의 입에서 콧노래가 흘러나왔어요.",
         "누구에게 배웠는지도 모르는 노래였지요.",
         "부르면 부를수록 기분이 좋아졌답니다."),
        ("{a:이/가} 콧노래를 흥얼거리자 {b}도 따라 흥얼거렸어요.",
         "노랫말은 제각각이었지만 가락은 꼭 들어맞았지요.",
         "노래 한 곡에 마음이 둥실둥실 가벼워졌답니다."),
    ), view=View(
        "humming a merry tune", "{a:이/가} 콧노래를 흥얼거리는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "medium",
    )), frozenset({
        *("bell", "cloud", "door", "giggle", "hiccup", "home", "hush", "lamp", "lamplight", "rumour", "seat", "song"),
        *("star", "thump"),
    })),
    Episode(Beat(takes=(
        ("{a:은/는} 가만히 눈을 감아 보았어요.",
         "이런저런 생각이 구름처럼 떠올랐다가 사라졌지요.",
         "눈을 뜨니 마음이 조금 차분해졌답니다."),
        ("{a:은/는} 한동안 말없이 생각에 잠겼어요.",
         "생각은 꼬리에 꼬리를 물고 이어졌지요.",
         "얼마나 그러고 있었는지도 몰랐답니다."),
        ("{b:은/는} 생각에 잠긴 {a}의 곁에 가만히 다가왔어요.",
         "아무 말도 하지 않았지만 곁에 있는 것만으로도 든든했지요.",
         "그렇게 조용한 시간이 사르르 흘러갔답니다."),
    ), view=View(
        "sitting quietly in thought", "{a:이/가} 가만히 생각에 잠긴 모습",
        "noon", ("sitting", "calm"), ("sitting", "calm"), "wide",
    )), frozenset({  # but where somebody has something on the heart
        *("aroma", "bell", "door", "egg", "fib", "giggle", "half", "hiccup", "home", "hush", "lamp", "lamplight"),
        *("later", "letters", "lost", "machine", "map", "nest", "party", "recipe", "rumour", "seed", "shadow"),
        *("song", "star", "storm", "thump", "wish"),
    })),
)
