"""Between the trouble and its end: what goes on in whoever looks for a way, and who is met meanwhile."""

from services.story.embedded.episodes.episode import Episode
from services.story.embedded.plots.beat import Beat, View

# fmt: off
WAY: tuple[Episode, ...] = (
    Episode(Beat(takes=(
        ("{a:은/는} 어떻게 하면 좋을지 곰곰이 생각했어요.",
         "이 생각 저 생각이 머릿속을 빙글빙글 맴돌았지요.",
         "그래도 그럴듯한 생각은 아직 떠오르지 않았답니다."),
        ("“이 일을 어쩌면 좋지?” 하고 {a:은/는} 중얼거렸어요.",
         "생각은 많은데 답은 하나도 떠오르지 않았지요.",
         "{a:은/는} 처음부터 다시 차근차근 생각해 보기로 했답니다."),
        ("{b:은/는} {a:과/와} 머리를 맞대고 좋은 수를 궁리했어요.",
         "이것도 아니다, 저것도 아니다 하며 고개를 젓기만 했지요.",
         "그래도 함께 궁리하니 마음은 든든했답니다."),
    ), view=View(
        "thinking hard with a puzzled look", "{a:이/가} 곰곰이 생각에 잠긴 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "close",
    )), frozenset({"half", "home", "seat", "song"})),
    Episode(Beat(takes=(
        ("{a:은/는} 예전에도 눈앞이 캄캄했던 적이 있었다는 것을 떠올렸어요.",
         "그때도 포기하지 않았더니 끝내 길이 보였지요.",
         "‘이번에도 그럴 거야.’ 하고 {a:은/는} 생각했답니다."),
        ("{a:은/는} 처음에는 못하던 일도 나중에는 해냈던 것을 떠올렸어요.",
         "넘어지면 일어나고, 또 넘어지면 또 일어났지요.",
         "그 생각을 하니 힘이 조금 났답니다."),
        ("{b:은/는} {a:이/가} 예전에 어려운 일을 이겨 냈던 것을 일깨워 주었어요.",
         "{a:은/는} 그때 일을 생각하며 고개를 끄덕였지요.",
         "한번 해낸 일은 두 번도 해낼 수 있으니까요."),
    ), view=View(
        "looking up with new courage", "{a:이/가} 예전 일을 떠올리며 기운을 내는 모습",
        "noon", ("standing", "calm"), ("standing", "happy"), "medium",
    )), frozenset({
        *("aroma", "bell", "fib", "giggle", "half", "hiccup", "home", "lamplight", "later", "letters", "machine"),
        *("map", "nest", "recipe", "seat", "seed", "star", "wish"),
    })),
    Episode(Beat(takes=(
        ("지나가던 {passer:이/가} {a}에게 무슨 일이냐고 물었어요.",
         "{a:은/는} 있었던 일을 처음부터 들려주었지요.",
         "“저런, 잘되기를 빌게요!” 하며 {passer:은/는} 가던 길을 갔답니다."),
        ("{passer:이/가} 걱정스러운 얼굴로 {a}에게 다가왔어요.",
         "사정을 듣고는 고개를 끄덕이며 기운을 북돋워 주었지요.",
         "“서두르지 말고 천천히 해 봐요.”라는 말이 {a}의 마음에 남았답니다."),
        ("{b:은/는} 지나가던 {passer}에게 좋은 수가 없느냐고 물었어요.",
         "{passer:은/는} 한참을 생각했지만 뾰족한 수를 찾지 못했지요.",
         "그래도 걱정해 주는 마음이 고마웠답니다."),
    ), view=View(
        "talking with {passer_en}", "{a:이/가} {passer}에게 있었던 일을 이야기하는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "medium",
    )), frozenset({
        *("aroma", "cloud", "fib", "giggle", "half", "home", "hush", "lamp", "lamplight", "map", "party", "rumour"),
        *("seat", "song", "storm", "thump"),
    })),
    Episode(Beat(takes=(
        ("걱정하느라 배고픈 줄도 몰랐던 {a:은/는} {snack:을/를} 꺼내 한 입 먹었어요.",
         "맛있는 것이 들어가니 걱정도 한 뼘쯤 작아졌지요.",
         "{a:은/는} 마지막 한 입까지 먹고 다시 마음을 다잡았답니다."),
        ("{a:은/는} 잠시 쉬면서 {snack:을/를} 먹었어요.",
         "오물오물 먹는 동안 놀란 마음이 가라앉았지요.",
         "“좋아, 다시 해 보자!” 하고 {a:은/는} 씩씩하게 말했답니다."),
        ("{b:은/는} 풀이 죽은 {a}에게 {snack:을/를} 건넸어요.",
         "{a:은/는} 고맙다며 한 입 베어 물었지요.",
         "맛있는 것을 먹으니 굳었던 얼굴이 조금 풀렸답니다."),
    ), view=View(
        "resting and eating {snack_en}", "{a:이/가} {snack:을/를} 먹으며 쉬는 모습",
        "noon", ("sitting", "calm"), ("sitting", "calm"), "medium", ("{snack_en}",),
    )), frozenset({
        *("aroma", "egg", "fib", "giggle", "half", "hiccup", "home", "hush", "lamplight", "later", "machine", "nest"),
        *("party", "recipe", "seat", "song", "thump", "wish"),
    })),
    Episode(Beat(takes=(
        ("{a:은/는} 눈을 감고 하나부터 열까지 세어 보았어요.",
         "일곱까지 세니 쿵쾅거리던 가슴이 가라앉았지요.",
         "열까지 센 {a:은/는} 눈을 번쩍 떴답니다."),
        ("“하나, 둘, 셋, 넷…….” {a:은/는} 마음을 가라앉히려고 수를 세었어요.",
         "어디까지 세었는지 잊어버려 처음부터 다시 세었지요.",
         "그러다 피식 웃음이 나와 마음이 한결 가벼워졌답니다."),
        ("{b:은/는} 걱정하는 {a}에게 하나부터 열까지 세어 보라고 했어요.",
         "{a:은/는} {b:과/와} 함께 천천히 수를 세었지요.",
         "열까지 세고 나니 마음이 조금 차분해졌답니다."),
    ), view=View(
        "counting with closed eyes to calm down", "{a:이/가} 마음을 가라앉히려고 수를 세는 모습",
        "noon", ("standing", "calm"), ("standing", "calm"), "close",
    )), frozenset({
        *("aroma", "bell", "half", "home", "hush", "lamplight", "later", "letters", "map", "recipe", "seat", "seed"),
        *("star", "wish"),
    })),
    Episode(Beat(takes=(
        ("{a:은/는} 어디론가 달아나고 싶은 마음이 들었어요.",
         "하지만 달아나면 두고두고 마음에 걸릴 것 같았지요.",
         "{a:은/는} 고개를 들고 다시 앞을 바라보았답니다."),
        ("“그냥 모르는 척할까?” 하는 생각이 {a}의 머릿속을 스쳤어요.",
         "그래도 {a:은/는} 고개를 크게 저었지요.",
         "모르는 척한다고 없던 일이 되는 것은 아니니까요."),
        ("{b:은/는} 망설이는 {a:을/를} 말없이 바라보았어요.",
         "눈이 마주치자 {a:은/는} 고개를 끄덕였지요.",
         "피할 수 없는 일이라면 부딪쳐 보는 수밖에 없었답니다."),
    ), view=View(
        "looking down in doubt, then up again", "{a:이/가} 망설이다가 마음을 다잡는 모습",
        "evening", ("standing", "sad"), ("standing", "calm"), "close",
    )), frozenset({
        *("aroma", "bell", "cloud", "door", "egg", "half", "hiccup", "home", "lamplight", "later", "letters", "lost"),
        *("map", "nest", "party", "recipe", "seat", "seed", "star", "storm", "thump", "wish"),
    })),
    Episode(Beat(takes=(
        ("{a:은/는} 저도 모르게 한숨을 폭 내쉬었어요.",
         "한숨을 쉰다고 달라지는 것은 없었지요.",
         "그래도 속이 아주 조금은 후련했답니다."),
        ("“휴우.” {a}의 입에서 긴 한숨이 새어 나왔어요.",
         "가슴속에 무거운 돌멩이라도 든 것 같았지요.",
         "그것을 어떻게 내려놓아야 할지 알 수가 없었답니다."),
        ("{b:은/는} 한숨을 쉬는 {a}의 곁에 말없이 있어 주었어요.",
         "아무 말도 하지 않았지만 {a:은/는} 그 마음을 알 것 같았지요.",
         "기댈 데가 있다는 것은 참 든든한 일이랍니다."),
    ), view=View(
        "sighing with lowered eyes", "{a:이/가} 한숨을 내쉬는 모습",
        "evening", ("sitting", "sad"), ("sitting", "calm"), "close",
    )), frozenset({
        *("aroma", "giggle", "half", "hiccup", "home", "lamplight", "map", "nest", "song", "star", "thump"),
    })),
)
