"""What else happens to whose word sticks in the mouth."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (  # 말방울 is in the mouth, small yet; {neighbour} waits
    Beat(takes=((
        "{a}의 입안에서 말방울이 데굴데굴 굴러다녔어요.",
        "왼쪽 볼을 간질이더니 오른쪽 볼로 또르르 굴러갔지요.",
        "{a:은/는} 웃음이 나려는 것을 꾹 참았어요.",
    ), (
        "{a:은/는} 입안의 말방울을 살살 밀어내 보았어요.",
        "말방울은 미끌미끌 제자리로 돌아왔지요.",
        "나오고 싶은 것도 같고, 숨고 싶은 것도 같았어요.",
    ), (
        "{b:은/는} 오물거리는 {a}의 입을 빤히 바라보았어요.",
        "무엇을 맛있게 먹는 줄 알았던 거예요.",
        "{a:은/는} 아니라고 고개를 저었어요.",
    )), view=View(
        "pressing the lips together", "{a:이/가} 입을 꼭 다물고 오물거리는 모습",
        "morning", ("standing", "surprised"), ("standing", "calm"), "close",
    )),
    Beat(takes=((
        "{neighbour:은/는} {a:이/가} 무슨 말을 하려는지 가만히 기다려 주었어요.",
        "급할 것 없다는 듯 느긋한 얼굴이었지요.",
        "그 얼굴을 보니 {a:은/는} 더 떨렸어요.",
    ), (
        "{a:은/는} ‘하나, 둘, 셋 하면 말해야지!’ 하고 마음먹었어요.",
        "하나, 둘까지는 잘 세었지요.",
        "그런데 셋을 앞두고 자꾸만 다시 하나로 돌아갔어요.",
    ), (
        "{b:은/는} {neighbour}에게 조금만 기다려 달라고 눈짓했어요.",
        "{neighbour:은/는} 빙그레 웃으며 고개를 끄덕였지요.",
        "{a:은/는} 마음속으로 하나, 둘, 셋을 세었어요.",
    )), view=View(
        "standing before {neighbour_en} without a word", "{a:이/가} {neighbour} 앞에서 말을 망설이는 모습",
        "morning", ("standing", "calm"), ("standing", "happy"), "medium", ("{neighbour_en}",),
    )),
    Beat(takes=((
        "{neighbour:은/는} 기다리는 동안 {a}에게 {gift:을/를} 보여 주었어요.",
        "{a:은/는} 곱다는 말도 하지 못하고 고개만 끄덕였지요.",
        "꼭 다문 입안에서 말방울이 들썩들썩했어요.",
    ), (
        "{a:은/는} 마음을 가라앉히려고 괜히 딴 데를 보았어요.",
        "{sight}",
        "그래도 마음은 온통 그 한마디에 가 있었지요.",
    ), (
        "{b:은/는} {a}에게 {snack:을/를} 먹으며 천천히 하라고 했어요.",
        "하지만 말방울을 문 입으로는 아무것도 먹을 수 없었지요.",
        "{b:은/는} 고개를 갸웃하며 혼자 냠냠 먹었어요.",
    )), view=View(
        "nodding silently with closed lips", "{a:이/가} 말없이 고개만 끄덕이는 모습",
        "noon", ("standing", "calm"), ("standing", "happy"), "wide",
    )),
)
WAY: tuple[Beat, ...] = (  # 말방울 is big; {neighbour} is about to go
    Beat(takes=((
        "커다란 말방울 때문에 {a:은/는} 둥실 떠오를 것만 같았어요.",
        "숨을 쉴 때마다 볼이 출렁출렁했지요.",
        "{a:은/는} 떠오르지 않으려고 몸에 힘을 꽉 주었어요.",
    ), (
        "{a:은/는} 부푼 볼을 홀쭉하게 만들어 보려고 했어요.",
        "그러자 말방울이 뽀글뽀글 더 야단이었지요.",
        "누른다고 작아질 말방울이 아니었어요.",
    ), (
        "{b:은/는} {a}의 동그란 볼을 보고 웃음을 꾹 참았어요.",
        "“풍선이 따로 없네!” 하려다가 걱정이 되어 입을 다물었지요.",
        "{a:은/는} 대답 대신 “뽀글” 하고 말했어요.",
    )), view=View(
        "trying not to float away with round cheeks", "볼이 동그란 {a:이/가} 쩔쩔매는 모습",
        "noon", ("standing", "surprised"), ("standing", "happy"), "medium", ("a big shining pearl",),
    )),
    Beat(takes=((
        "{neighbour:은/는} 가려다가 떨어뜨린 {gift:을/를} 줍느라 잠깐 멈추었어요.",
        "‘지금이야!’ 하고 {a:은/는} 생각했지요.",
        "하지만 입을 열기도 전에 {neighbour:은/는} 다시 돌아섰어요.",
    ), (
        "{a:은/는} 가만히 눈을 감고 그 한마디를 떠올렸어요.",
        "“{courtesy}!” 마음속에서는 이렇게 또렷한데 말이지요.",
        "말방울도 귀를 기울이는지 잠시 잠잠해졌어요.",
    ), (
        "{b:은/는} 곁으로 다가와 {a:을/를} 토닥토닥 두드려 주었어요.",
        "말방울도 그 장단에 맞추어 뽀글뽀글했지요.",
        "{a:은/는} 떨리던 마음이 조금 가라앉았어요.",
    )), view=View(
        "calming down with closed eyes", "{a:이/가} 가만히 마음을 가다듬는 모습",
        "evening", ("standing", "calm"), ("standing", "worried"), "wide", ("a big shining pearl",),
    )),
)
AFTER: tuple[Beat, ...] = (  # the bubbles float about {neighbour}, who has not answered yet
    Beat(takes=((
        "작은 방울들은 {neighbour}의 머리 위로 왕관처럼 둥글게 모였어요.",
        "방울마다 {light:을/를} 닮은 고운 빛이 어려 있었지요.",
        "{a:은/는} 눈이 부셔 실눈을 떴어요.",
    ), (
        "{neighbour:은/는} 방울에 둘러싸여 이리저리 둘러보았어요.",
        "이리 보아도 반짝, 저리 보아도 반짝했지요.",
        "{a:은/는} 가슴을 두근거리며 기다렸어요.",
    ), (
        "{b:은/는} 둥둥 떠다니는 방울을 하나둘 세어 보았어요.",
        "쉰까지 세었는데 방울들이 그만 자리를 바꾸었지요.",
        "{b:은/는} 웃으며 하나부터 다시 세었어요.",
    )), view=View(
        "watching bubbles gather around {neighbour_en}", "방울들이 {neighbour:을/를} 둘러싼 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide",
        ("bubbles shining like fireflies", "{neighbour_en}"),
    )),
    Beat(takes=((
        "풍선 같던 {a}의 볼이 스르르 제 모습으로 돌아왔어요.",
        "입안이 텅 비니 어쩐지 허전하기도 했지요.",
        "{a:은/는} 아아, 오오, 소리를 내 보고 마음을 놓았어요.",
    ), (
        "말방울이 빠져나간 {a}의 볼은 다시 홀쭉해졌어요.",
        "입안에 산들바람이 부는 것처럼 시원했지요.",
        "{a:은/는} 후우, 하고 숨을 내쉬었어요.",
    ), (
        "{b:은/는} 홀쭉해진 {a}의 볼을 보고 마음을 놓았어요.",
        "“이제 풍선이 아니네!” 하고 말했지요.",
        "{a:은/는} 쑥스러워 배시시 웃었어요.",
    )), view=View(
        "sighing with relief", "볼이 홀쭉해진 {a:이/가} 마음을 놓는 모습",
        "evening", ("standing", "calm"), ("standing", "happy"), "close", ("bubbles shining like fireflies",),
    )),
    Beat(takes=((
        "작은 방울 하나가 {neighbour}의 눈앞에 살포시 멈추었어요.",
        "방울 속에는 {a}의 얼굴이 조그맣게 비쳤지요.",
        "{neighbour:은/는} 그 방울을 오래 들여다보았어요.",
    ), (
        "{a:은/는} 곁으로 온 방울 하나를 호 하고 불어 보았어요.",
        "방울은 빙그르르 돌며 {neighbour}에게 날아갔지요.",
        "{neighbour:은/는} 간지러운지 몸을 움츠렸어요.",
    ), (
        "{b:은/는} 방울 하나에 가만히 귀를 기울였어요.",
        "그 속에서 조그맣게 “{courtesy}!” 하는 소리가 났지요.",
        "{a}도 그 소리를 들으려고 숨을 죽였어요.",
    )), view=View(
        "looking closely at one tiny bubble", "{all:이/가} 작은 방울 하나를 들여다보는 모습",
        "evening", ("standing", "happy"), ("standing", "surprised"), "close", ("bubbles shining like fireflies",),
    )),
)
