"""What else happens while a smell runs away from the dish that is kept in secret."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 먹기가 아까워 {topic:을/를} 보고 또 보았어요.",
         "지금 먹을까, 조금 있다가 먹을까, 행복한 고민이었지요.",
         "보기만 해도 저절로 웃음이 나왔답니다."),
        ("{a:은/는} {topic:을/를} 빼꼼 들여다보고는 흐뭇하게 웃었어요.",
         "얼른 가렸다가, 또 살그머니 들여다보았지요.",
         "볼 때마다 더 맛있어 보이는 것이 참 신기했답니다."),
        ("{a:이/가} 자꾸 웃자 {b:은/는} 무슨 좋은 일이 있느냐고 물었어요.",
         "{a:은/는} {topic:을/를} 얼른 가리며 고개를 저었지요.",
         "{b:은/는} 이상하다며 고개를 갸웃거렸답니다."),
    ), view=View(
        "leaning close to a hidden dish with a blissful smile", "{a:이/가} {topic:을/를} 들여다보며 웃는 모습",
        "noon", ("standing", "happy"), ("standing", "surprised"), "medium", ("a covered pot of food",),
    )),
    Beat(takes=(
        ("{a:은/는} 몰래 먹기 좋은 자리를 찾아 {topic:을/를} 들고 두리번거렸어요.",
         "여기는 너무 환하고, 저기는 너무 훤히 보였지요.",
         "마침내 아무도 보지 않는 구석을 찾아냈답니다."),
        ("{topic:을/를} 먹을 자리를 고르느라 {a:은/는} 이리 앉았다 저리 앉았다 했어요.",
         "어디에 앉아도 누가 보고 있는 것만 같았지요.",
         "결국 아무에게도 보이지 않게 돌아앉았답니다."),
        ("{b:이/가} 딴 데를 보는 사이에 {a:은/는} {topic:을/를} 들고 살금살금 자리를 옮겼어요.",
         "{b:이/가} 돌아보면 우뚝 멈추고, 딴 데를 보면 또 살금살금 움직였지요.",
         "꼭 숨바꼭질을 하는 것 같았답니다."),
    ), view=View(
        "tiptoeing along with a covered pot to a hidden corner", "{a:이/가} {topic:을/를} 먹을 자리를 찾는 모습",
        "noon", ("walking", "calm"), ("standing", "calm"), "wide", ("a covered pot of food", "{bag_en}"),
    )),
    Beat(takes=(
        ("{a:은/는} 눈을 감고 {topic:을/를} 먹는 생각부터 해 보았어요.",
         "첫 입은 작게, 둘째 입은 크게, 마지막 입은 아주 천천히 먹을 셈이었지요.",
         "생각 속에서는 벌써 반이나 먹어 치웠답니다."),
        ("{a:은/는} {topic:을/를} 앞에 두고 작은 소리로 노래를 흥얼거렸어요.",
         "“다 내 거야, 냠냠, 다 내 거야.” 하는 노래였지요.",
         "누가 들을까 봐 노래는 점점 작아졌답니다."),
        ("{b:이/가} 가까이 오자 {a:은/는} {topic:을/를} 가리고 하품하는 척했어요.",
         "{b:은/는} 졸리면 한숨 자라며 다정하게 말해 주었지요.",
         "{a:은/는} 어쩐지 조금 미안했답니다."),
    ), view=View(
        "dreaming with closed eyes in front of a covered pot", "{a:이/가} {topic:을/를} 앞에 두고 앉아 있는 모습",
        "noon", ("sitting", "calm"), ("walking", "calm"), "close", ("a covered pot of food",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=(
        ("꾀를 낸 {a:은/는} 숨죽이고 냄새를 기다렸지만 놓치고 말았어요.",
         ("“잡았다!” 하고 보니 아무것도 없었지요.", "와락 덮쳤지만 냄새는 간질간질 빠져나갔지요."),
         "냄새가 깔깔깔 웃는 것만 같았답니다."),
        ("{a:은/는} {bag:을/를} 활짝 벌리고 냄새를 가두려고 했지만 놓치고 말았어요.",
         "냄새는 {bag}에 쏙 들어가는가 싶더니 솔솔 빠져나왔지요.",
         "냄새를 가두기란 바람을 가두기만큼 어려웠답니다."),
        ("{b:은/는} {a:을/를} 돕겠다며 숨어 있다가 냄새를 와락 덮쳤어요.",
         "그런데 붙잡고 보니 냄새가 아니라 {a:(이)었어요}.",
         "냄새는 그 모습을 보고 깔깔 웃는 것 같았답니다."),
    ), view=View(
        "pouncing on a ribbon of aroma and missing it", "냄새를 잡으려다 놓치는 모습",
        "noon", ("flying", "surprised"), ("flying", "surprised"), "close", ("a swirling ribbon of aroma",),
    )),
    Beat(takes=(
        ("{a:은/는} 다정한 목소리로 냄새를 달래 보았지만 소용이 없었어요.",
         "“돌아오면 예쁜 리본을 달아 줄게.” 해도 냄새는 고개만 살랑살랑 저었지요.",
         "쫓아다니느라 {a:은/는} 배가 더 고파졌답니다."),
        ("{a:은/는} 조금만 천천히 가라고 사정했지만 냄새는 {way} 앞서 나아갔어요.",
         "냄새는 무척 급한 일이 있는 것 같았지요.",
         "“무슨 일인데 그러니?” 하고 물어도 대답이 없었답니다."),
        ("숨이 찬 {a:과/와} {b:은/는} 잠깐 멈추어 쉬었어요.",
         "냄새도 저만치에서 멈추어 기다리고 있었지요.",
         "{b:은/는} 냄새에게 무슨 까닭이 있는 것 같다며 눈을 크게 떴답니다."),
    ), view=View(
        "resting out of breath while a ribbon of aroma waits ahead",
        "{a:이/가} 숨을 돌리며 앞서가는 냄새를 바라보는 모습",
        "noon", ("sitting", "worried"), ("sitting", "surprised"), "wide", ("a ribbon of aroma waiting ahead",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=(
        ("“너무 적어서 어쩌지?” {a:은/는} {neighbour}에게 {topic:을/를} 더 덜어 주었어요.",
         "한 입, 또 한 입, 자꾸만 주고 싶었지요.",
         "줄수록 {a}의 기분도 좋아졌답니다."),
        ("{a:은/는} {neighbour}에게 많이 먹으라며 {topic:을/를} 덜어 주었어요.",
         "그러자 {neighbour:은/는} 같이 먹자며 도로 덜어 주었지요.",
         "주거니 받거니, 둘레에 웃음소리가 퍼졌답니다."),
        ("{b:은/는} {a}에게 자기 몫은 아주 조금이면 된다고 말했어요.",
         "“배고픈 이가 먼저지요.” 하고 {b:이/가} {neighbour:을/를} 보며 웃었지요.",
         "{a:은/는} 그 말이 참 고마웠답니다."),
    ), view=View(
        "giving away a generous share of food", "{neighbour}에게 {topic:을/를} 아낌없이 나누어 주는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("a bowl of food", "{neighbour_en}"),
    )),
    Beat(takes=(
        ("{a:은/는} {neighbour:이/가} 편히 앉도록 자리를 마련했어요.",
         "{light:을/를} 가까이 밝히니 둘레가 아늑해졌지요.",
         "냄새는 빙글빙글 돌며 좋아했답니다."),
        ("{neighbour:이/가} 앉기 좋게 {a:은/는} 자리를 이리저리 매만졌어요.",
         "그러고는 {topic:을/를} 한가운데에 놓았지요.",
         "냄새가 먼저 와서 자리를 차지하고 앉았답니다."),
        ("{b:은/는} {neighbour:이/가} 앉을 자리를 마련하느라 바빴어요.",
         "{a:은/는} {b}의 곁에서 {topic:을/를} 가지런히 놓았지요.",
         "냄새도 거드는 척 왔다 갔다 했답니다."),
    ), view=View(
        "making a cosy place to sit for a guest", "{neighbour:이/가} 앉을 자리를 마련하는 모습",
        "evening", ("walking", "happy"), ("walking", "happy"), "wide", ("{light_en}", "a bowl of food"),
    )),
    Beat(takes=(
        ("“냄새야, 잡으려고만 해서 미안해.” {a:은/는} 냄새에게 사과했어요.",
         "냄새는 괜찮다는 듯 동그라미를 그렸지요.",
         "{a:은/는} 냄새와 한결 친해진 것 같았답니다."),
        ("{a:이/가} 이리 오라고 하자 냄새는 살그머니 다가와 코끝을 간질였어요.",
         "이제는 달아날 생각이 없는 것 같았지요.",
         "{a:은/는} 냄새가 참 기특했답니다."),
        ("{b:은/는} 냄새에게 길잡이를 잘했다고 칭찬해 주었어요.",
         "냄새는 쑥스러운지 {a}의 뒤로 쏙 숨었지요.",
         "그래도 솔솔 풍겨서 다 들키고 말았답니다."),
    ), view=View(
        "talking to a little ribbon of aroma that draws a circle", "{a:이/가} 맛있는 냄새와 이야기하는 모습",
        "evening", ("standing", "calm"), ("sitting", "happy"), "medium", ("a swirling ribbon of aroma",),
    )),
)
