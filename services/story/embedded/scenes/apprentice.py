"""What else an assistant sees and does."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{worker:은/는} {a}에게 {tool:을/를} 보여 주었어요.",
        "아끼고 아껴 길이 잘 든 것이 한눈에 보였지요.",
        "{a:은/는} 만져 보아도 되느냐고 조심스레 물었어요.",
    ), (
        "{a:은/는} {tool:을/를} 가까이에서 보는 것만으로도 신이 났어요.",
        "일을 할 때 없어서는 안 되는 것이라고 했지요.",
        "{a:은/는} 먼지 한 톨 앉지 않게 조심조심 다루었어요.",
    ), (
        "{b:은/는} {tool:을/를} 보고 어디에 쓰느냐고 물었어요.",
        "“{work:을/를} 할 때 쓴답니다.” 하고 {worker:이/가} 대답했지요.",
        "{b:은/는} 아하 하며 고개를 끄덕였어요.",
    )), view=View(
        "looking curiously at the tools of {worker_en}", "{a:이/가} {worker}의 연장을 신기하게 보는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "close", ("{worker_en}",),
    )),
    Beat(takes=((
        "{worker:은/는} {a}에게 조수가 할 일 세 가지를 알려 주었어요.",
        "잘 보기, 잘 듣기, 모르면 물어보기였지요.",
        "{a:은/는} 잊지 않으려고 몇 번이나 되뇌었어요.",
    ), (
        "{a:은/는} 조수답게 “네, 알겠습니다!” 하고 또렷하게 대답해 보았어요.",
        "그러자 조수 별이 맞장구치듯 반짝했지요.",
        "{worker:은/는} 아주 믿음직하다고 했어요.",
    ), (
        "{b:은/는} {a}에게 조수가 된 기분이 어떠냐고 물었어요.",
        "아직 아무것도 하지 않았는데 가슴이 두근거린다고 {a:은/는} 대답했지요.",
        "{b:은/는} 보는 것만으로도 두근거린다며 웃었어요.",
    )), view=View(
        "listening carefully to {worker_en}, a golden star shining", "{a:이/가} 조수가 할 일을 배우는 모습",
        "morning", ("standing", "calm"), ("standing", "calm"), "medium", ("{worker_en}", "a tiny golden star"),
    )),
    Beat(takes=((
        "{a:은/는} {worker:을/를} 따라 {way} 일할 자리로 갔어요.",
        "조수 별이 앞을 반짝반짝 비추어 주었지요.",
        "곧 일을 거들 생각에 {a:은/는} 마음이 설렜어요.",
    ), (
        "{a:은/는} 일에 쓸 물건들을 쓰기 좋게 늘어놓았어요.",
        "어디에 무엇이 있는지 알아 두는 것도 조수의 몫이었지요.",
        "{worker:은/는} 눈썰미 좋은 조수를 얻었다며 좋아했어요.",
    ), (
        "{b:은/는} 일하러 가는 {worker:과/와} {a}에게 응원을 보냈어요.",
        "“으라차차!” 하는 소리가 우렁차게 울렸지요.",
        "{a}도 질세라 “으라차차!” 하고 대답했어요.",
    )), view=View(
        "getting ready for work together with {worker_en}", "{a:이/가} {worker:과/와} 함께 일할 준비를 하는 모습",
        "noon", ("walking", "happy"), ("walking", "happy"), "wide", ("{worker_en}",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{worker:은/는} 이렇게도 해 보고 저렇게도 해 보았어요.",
        "그런데 혼자서는 아무래도 잘되지 않았지요.",
        "“조수가 있어서 다행이에요.” 하는 말에 {a:은/는} 눈을 반짝였어요.",
    ), (
        "{a:은/는} 무엇부터 해야 할지 몰라 잠깐 머뭇거렸어요.",
        "조수 별이 괜찮다는 듯 천천히 깜빡였지요.",
        "{a:은/는} 숨을 크게 한 번 들이쉬었어요.",
    ), (
        "{b:은/는} 이런 광경은 처음 본다며 눈을 비볐어요.",
        "그러다 {a:과/와} 눈이 마주치자 쿡쿡 웃음이 새어 나왔지요.",
        "난처해하던 {worker}도 그만 따라 웃고 말았어요.",
    )), view=View(
        "thinking hard beside {worker_en}, who is puzzled", "일이 멈춘 {worker}의 곁에서 {a:이/가} 궁리하는 모습",
        "noon", ("standing", "worried"), ("standing", "surprised"), "medium", ("{worker_en}",),
    )),
    Beat(takes=((
        "{a:은/는} 어디가 어떻게 된 것인지 요모조모 살펴보았어요.",
        "찬찬히 보니 어떻게 하면 될지 알 것도 같았지요.",
        "{a:은/는} 조수 별 앞에서 마음을 단단히 먹었어요.",
    ), (
        "마침 다가온 {elder:이/가} {a}에게 서두르지 말고 하나씩 해 보라고 일러 주었어요.",
        "무엇이든 그렇게 하면 길이 보인다고 했지요.",
        "{a:은/는} 그 말에 마음이 차분해졌어요.",
    ), (
        "{b:은/는} {a}에게 틀림없이 할 수 있다고 귓속말을 했어요.",
        "그 한마디에 {a:은/는} 기운이 불끈 솟았지요.",
        "조수 별도 옳다는 듯 반짝했어요.",
    )), view=View(
        "making a brave plan, a golden star blinking", "{a:이/가} 조수 별을 보며 마음을 다잡는 모습",
        "noon", ("standing", "calm"), ("standing", "calm"), "close", ("a tiny golden star",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "{worker:이/가} 하나를 하면 {a:은/는} 다음 것을 척척 챙겨 주었어요.",
        "긴말하지 않아도 마음이 꼭 맞았지요.",
        "일은 콧노래를 타고 흘러갔어요.",
    ), (
        "{a:은/는} {worker:이/가} 일하는 모습을 곁에서 지켜보았어요.",
        "어찌나 능숙한지 춤을 추는 것만 같았지요.",
        "{a:은/는} 눈을 깜빡이는 것도 잊어버렸어요.",
    ), (
        "{b}도 무엇이든 거들겠다며 나섰어요.",
        "“저는 조수의 조수예요!” 하고 {b:은/는} 말했지요.",
        "그 말에 {worker:은/는} 하하하 웃었어요.",
    )), view=View(
        "working cheerfully side by side with {worker_en}", "{a:이/가} {worker:과/와} 나란히 일하는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("{worker_en}",),
    )),
    Beat(takes=((
        "{a:은/는} {worker:과/와} 나란히 앉아 {snack:을/를} 먹었어요.",
        "땀 흘려 일하고 먹으니 꿀맛이었지요.",
        "조수 별도 쉬는 듯 은은하게 빛났어요.",
    ), (
        "쉬는 참에 {worker:은/는} 처음 일을 배우던 때의 이야기를 들려주었어요.",
        "그때는 서툰 것투성이였다고 했지요.",
        "{a:은/는} 참말이냐고 몇 번이나 되물었어요.",
    ), (
        "{b:은/는} {worker}에게 언제가 제일 신나느냐고 물었어요.",
        "“일이 잘 풀려 모두가 좋아할 때지요.” 하는 대답이 돌아왔지요.",
        "{a:은/는} 그 대답을 가슴에 새겨 두었어요.",
    )), view=View(
        "resting and chatting with {worker_en}", "{a:이/가} {worker:과/와} 쉬며 이야기하는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "medium", ("{worker_en}",),
    )),
    Beat(takes=((
        "{a:은/는} 다 쓴 물건을 하나하나 챙겼어요.",
        "{tool}도 잊지 않고 제자리에 두었지요.",
        "{worker:은/는} 그런 조수가 참 든든하다고 했어요.",
    ), (
        "지나가던 {neighbour:이/가} {a:을/를} 보고 무엇을 하느냐고 물었어요.",
        "“{worker}의 조수랍니다!” 하고 {a:은/는} 자랑스럽게 대답했지요.",
        "조수 별이 그 말에 맞추어 반짝였어요.",
    ), (
        "{b:은/는} 조수 별이 아까보다 더 반짝인다고 했어요.",
        "정말로 둘레가 다 환할 만큼 반짝이고 있었지요.",
        "{a:은/는} 쑥스러워 헤헤 웃었어요.",
    )), view=View(
        "showing a bright golden star proudly", "{a:이/가} 반짝이는 조수 별을 자랑스러워하는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("a bright golden star",),
    )),
)
