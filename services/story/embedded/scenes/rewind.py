"""What else happens in a moment that is gone."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "“딸꾹!” 째깍이의 딸꾹질에 방금 지나간 순간이 또 한 번 되풀이되었어요.",
        "그때의 {a:은/는} 한 번만 깜빡이면 될 눈을 세 번이나 깜빡였지요.",
        "째깍이는 머쓱해서 얼른 입을 막았어요.",
    ), (
        "째깍이가 딸꾹질을 할 때마다 시간이 한 걸음씩 뒤로 톡톡 튀었어요.",
        "그때의 {a:은/는} 숨을 들이쉬다가 도로 들이쉬고, 또 들이쉬었지요.",
        "{a:은/는} 째깍이의 등을 살살 두드려 주었어요.",
    ), (
        "{b:은/는} 째깍이의 딸꾹질을 멎게 하려고 “왁!” 하고 외쳤어요.",
        "깜짝 놀란 째깍이는 제자리에서 뱅그르르 돌았지요.",
        "그 바람에 {a}까지 한 바퀴 빙 돌고 말았어요.",
    )), view=View(
        "patting a hiccuping clock creature on the back", "{a:이/가} 딸꾹질하는 째깍이를 달래는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "close", ("a tiny round clock creature",),
    )),
    Beat(takes=((
        "작아진 {a:은/는} 떠다니는 티끌 하나와 나란히 떠 보았어요.",
        "티끌은 데구루루 공중제비를 넘었지요.",
        "{a}도 그 옆에서 한 바퀴 빙글 돌아 보았어요.",
    ), (
        "작아진 {a:은/는} 째깍이와 키를 재어 보았어요.",
        "몸을 쭉 펴도 째깍이가 깨알만큼 더 컸지요.",
        "째깍이는 그것이 자랑스러운지 배를 쑥 내밀었어요.",
    ), (
        "{a:과/와} {b:은/는} 깃털처럼 가벼운 몸으로 이리저리 떠다녀 보았어요.",
        "{b:은/는} 숨만 크게 쉬어도 저만치 밀려갔지요.",
        "{a:은/는} 얼른 쫓아가 {b:을/를} 붙들어 주었어요.",
    )), view=View(
        "floating about as light as a feather", "작아진 {a:이/가} 깃털처럼 떠다니는 모습",
        "morning", ("flying", "happy"), ("flying", "happy"), "wide", ("a tiny round clock creature",),
    )),
    Beat(takes=((
        "{a:은/는} 그때의 {a:을/를} 요리조리 살펴보았어요.",
        "물에 비친 얼굴 같기도 하고, 처음 보는 얼굴 같기도 했지요.",
        "보면 볼수록 신기하기만 했어요.",
    ), (
        "{a:은/는} 그때의 {a}에게서 지금과 다른 데를 찾아보았어요.",
        "뭐니 뭐니 해도 몸집이 제일 다르다며 째깍이가 “딸꾹!” 웃었지요.",
        "{a:은/는} 엄지만 해진 것을 깜빡 잊고 있었어요.",
    ), (
        "{b:은/는} 커다란 그때의 {a:과/와} 엄지만 한 {a:을/를} 번갈아 보았어요.",
        "닮아도 이렇게 닮을 수가 있느냐며 고개를 갸웃했지요.",
        "{a:은/는} 닮은 것이 당연하다며 웃었어요.",
    )), view=View(
        "studying a big figure that looks the same from all sides", "{a:이/가} 그때의 {a:을/를} 요리조리 살펴보는 모습",
        "noon", ("standing", "surprised"), ("standing", "surprised"), "medium", ("a tiny round clock creature",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 그때의 {a} 앞에서 우스운 얼굴을 지어 보았어요.",
        "눈을 크게 뜨고 볼을 한껏 부풀렸지요.",
        "웃은 것은 째깍이뿐이었어요.",
    ), (
        "“시간은 참 고집쟁이야.” 하고 째깍이가 중얼거렸어요.",
        "그러고는 {a}의 둘레를 째깍째깍 돌았지요.",
        "{a:은/는} 그때의 {a:을/를} 두고 그냥 돌아갈 수는 없었어요.",
    ), (
        "{b:은/는} 큰 소리로도 안 되면 어떻게 해야 하느냐고 물었어요.",
        "{a:은/는} 한참이나 대답하지 못했지요.",
        "째깍이는 무언가 아는 얼굴로 째깍째깍 소리만 냈어요.",
    )), view=View(
        "hovering unseen before a big figure that looks the same", "{a:이/가} 그때의 {a}의 앞에서 애쓰는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "medium", ("a tiny round clock creature",),
    )),
    Beat(takes=((
        "{a:은/는} 얼마나 작고 가벼워졌는지 새삼 생각해 보았어요.",
        "이렇게 작아서야 큰 소리가 날 리 없었지요.",
        "하지만 작아야만 갈 수 있는 데도 있을 것 같았어요.",
    ), (
        "째깍이는 {a}에게 큰 소리는 시간에 걸려 넘어진다고 일러 주었어요.",
        "그렇다면 아주 작은 소리는 어떨까요?",
        "{a:은/는} 곰곰이 생각에 잠겼어요.",
    ), (
        "{b:은/는} 풀이 죽은 {a}에게 다가와 기운을 내라고 소곤거렸어요.",
        "조그만 그 소리가 신기하게도 마음속까지 들렸지요.",
        "{a:은/는} 무언가 떠오른 듯 눈을 반짝였어요.",
    )), view=View(
        "thinking hard beside a tiny clock creature", "{a:이/가} 곰곰이 생각에 잠긴 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "close", ("a tiny round clock creature",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 그때의 {a}에게 살며시 기대어 보았어요.",
        "깃털처럼 가벼워서 아무도 무거운 줄을 몰랐지요.",
        "째깍이도 그 옆에 동그랗게 기대었어요.",
    ), (
        "{a:은/는} 그때의 {a:과/와} 나란히 숨을 쉬어 보았어요.",
        "들이쉬고 내쉬고, 두 숨소리가 꼭 맞았지요.",
        "째깍이의 째깍 소리까지 장단을 맞추었어요.",
    ), (
        "{b:은/는} 그때의 {a:이/가} 웃는 모습을 흉내 내 보였어요.",
        "입꼬리가 꼭 요만큼 올라갔다고 했지요.",
        "{a:은/는} 정말 똑같다며 즐거워했어요.",
    )), view=View(
        "leaning gently against a big figure that looks the same", "{a:이/가} 그때의 {a}에게 살며시 기댄 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "close", ("a tiny round clock creature",),
    )),
    Beat(takes=((
        "{a:은/는} 그때의 {a}에게 잘 있으라고 소곤소곤 인사했어요.",
        "그러고도 몇 번이나 뒤를 돌아보았지요.",
        "째깍이는 재촉하지 않고 기다려 주었어요.",
    ), (
        "째깍이의 배 속에서 째깍 소리가 점점 빨라졌어요.",
        "기쁠 때면 꼭 그렇게 빨라진다고 했지요.",
        "{a:은/는} 귀를 대고 그 소리를 들어 보았어요.",
    ), (
        "{b:은/는} 째깍이에게 웃는 순간을 한 번만 더 보여 달라고 했어요.",
        "째깍이가 “딸꾹!” 하자 그때의 {a:이/가} 또 한 번 고개를 들었지요.",
        "{a:은/는} 몇 번을 보아도 좋았어요.",
    )), view=View(
        "waving goodbye to a big figure that looks the same", "{a:이/가} 그때의 {a}에게 인사하는 모습",
        "evening", ("waving", "happy"), ("waving", "happy"), "medium", ("a tiny round clock creature",),
    )),
    Beat(takes=((
        "째깍이가 이번에는 거꾸로 말고 똑바로 돌자, 시간이 앞으로 흐르기 시작했어요.",
        "온갖 빛깔이 휙휙 스쳐 지나갔지요.",
        "{a:은/는} 콩알만큼씩, 콩알만큼씩 커졌어요.",
    ), (
        "째깍째깍, 딸꾹, 째깍째깍, 돌아가는 길에 시간이 덜컹거렸어요.",
        "{a:은/는} 째깍이에게 꼭 매달렸지요.",
        "한 바퀴 돌 때마다 몸이 조금씩 무거워졌어요.",
    ), (
        "돌아가는 길에 {b:은/는} 눈을 꼭 감고 있었어요.",
        "째깍이가 딸꾹질을 할 때마다 온몸이 들썩들썩했거든요.",
        "{a:은/는} {b}에게 다 와 간다고 말해 주었어요.",
    )), view=View(
        "spinning through colorful swirls of time", "{a:이/가} 째깍이와 시간 속을 빙글빙글 날아가는 모습",
        "night", ("flying",
        "happy"), ("flying", "surprised"), "wide", ("a tiny round clock creature", "swirls of soft light"),
    )),
)
