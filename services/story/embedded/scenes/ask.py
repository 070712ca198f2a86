"""What else happens while 갸웃이 waits for an answer."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "갸웃이는 {a}의 곁을 맴돌며 보이는 것마다 이름을 물어보았어요.",
        ("{a:은/는} 아는 대로 하나하나 알려 주었지요.", "{a:은/는} 아는 것은 아는 대로 대답해 주었지요."),
        "갸웃이는 새 이름을 들을 때마다 통통 튀었어요.",
    ), (
        "갸웃이는 동그란 몸으로 또르르또르르 잘도 굴러다녔어요.",
        "가고 싶은 데가 있으면 튀고, 궁금한 것이 있으면 멈추었지요.",
        "{a:은/는} 그 뒤를 따라다니느라 숨이 찼어요.",
    ), (
        "{b:은/는} 갸웃이에게 좋아하는 것이 무엇이냐고 물었어요.",
        "갸웃이는 “아직 아무도 모르는 것!” 하고 대답했지요.",
        "{b:은/는} 그 말이 우스워 웃음을 터뜨렸어요.",
    )), view=View(
        "walking about with a small curled creature", "{a:이/가} 갸웃이와 함께 다니는 모습",
        "morning", ("walking", "happy"), ("walking", "happy"), "wide", ("a small curled golden creature",),
    )),
    Beat(takes=((
        "{a:은/는} 갸웃이와 함께 대답을 찾아 {way} 길을 떠났어요.",
        "갸웃이는 앞장서서 데구루루 굴러갔지요.",
        "가다가 멈추어 서서 {a:을/를} 기다려 주기도 했어요.",
    ), (
        "{a:은/는} 갸웃이를 {bag}에 태우고 대답을 찾으러 나섰어요.",
        "갸웃이는 고개만 쏙 내밀고 둘레를 두리번거렸지요.",
        "처음 보는 것이 나오면 “저건 뭐야?” 하고 소곤거렸어요.",
    ), (
        "{b:은/는} 갸웃이를 데리고 앞장서서 대답을 찾아 나섰어요.",
        "{a:은/는} 그 뒤를 부지런히 따라갔지요.",
        "갸웃이는 {b}의 곁에 꼭 붙어서 갔어요.",
    )), view=View(
        "setting out together with a small curled creature", "{a:이/가} 갸웃이와 대답을 찾아 나서는 모습",
        "morning", ("walking", "happy"), ("walking", "happy"), "medium", ("a small curled golden creature",),
    )),
    Beat(takes=((
        "갸웃이는 심심하다며 아주 작은 물음이라도 하나 더 달라고 했어요.",
        "{a:은/는} 이번에는 거꾸로 갸웃이에게 이것저것 물어 주었지요.",
        "갸웃이는 하품을 하다 말고 눈을 반짝였어요.",
    ), (
        "{a:은/는} 갸웃이와 마주 앉아 고개 갸웃하기 놀이를 했어요.",
        "먼저 웃는 쪽이 지는 놀이였지요.",
        "갸웃이는 세 번 하면 세 번 다 먼저 웃었어요.",
    ), (
        "{b:은/는} 갸웃이처럼 고개를 이쪽으로 갸웃, 저쪽으로 갸웃해 보았어요.",
        "갸웃이도 질세라 따라 하다가 데구루루 굴렀지요.",
        "{a:은/는} 꼭 닮았다며 웃었어요.",
    )), view=View(
        "tilting heads together with a small curled creature", "{a:이/가} 갸웃이와 고개를 갸웃하며 노는 모습",
        "noon", ("sitting", "happy"), ("sitting", "happy"), "close", ("a small curled golden creature",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 노래를 불러 갸웃이를 달래 보려고 했어요.",
        "하지만 갸웃이는 조금도 풀리지 않았지요.",
        "{a}의 노랫소리만 점점 작아졌어요.",
    ), (
        "{a:은/는} 갸웃이를 살살 흔들고 후후 불어 보았어요.",
        "그래도 꼬인 몸은 그대로였지요.",
        "{a:은/는} 다른 수가 없을까 하고 궁리했어요.",
    ), (
        "{b:은/는} {snack:을/를} 내밀며 갸웃이를 달래 보려고 했어요.",
        "하지만 갸웃이가 바라는 것은 그것이 아니었지요.",
        "{b:은/는} 머쓱하게 웃으며 {a:을/를} 쳐다보았어요.",
    )), view=View(
        "gently trying to cheer up a coiled creature", "{a:이/가} 꼬인 갸웃이를 달래는 모습",
        "noon", ("sitting", "worried"), ("standing", "worried"), "medium", ("a tightly coiled small golden creature",),
    )),
    Beat(takes=((
        "마침 지나가던 {elder:이/가} {a}에게 서두르지 말고 생각해 보라고 했어요.",
        "{a:은/는} 그 말에 숨을 크게 들이쉬었지요.",
        "그러고는 처음부터 다시 생각해 보기로 했어요.",
    ), (
        "{a:은/는} 갸웃이 곁에 앉아 가만히 생각에 잠겼어요.",
        "머릿속에서 무언가가 떠오를 듯 말 듯 했지요.",
        "{a:은/는} 그 생각을 놓치지 않으려고 숨을 죽였어요.",
    ), (
        "{b:은/는} {a}에게 천천히 다시 생각해 보자고 했어요.",
        "{a:은/는} 고개를 끄덕이고 생각에 잠겼지요.",
        "{b}도 곁에서 숨을 죽이고 있었어요.",
    )), view=View(
        "sitting quietly and thinking hard", "{a:이/가} 갸웃이 곁에서 생각에 잠긴 모습",
        "evening", ("sitting", "calm"), ("standing", "calm"), "close", ("a tightly coiled small golden creature",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "쭉 펴진 갸웃이는 {a}의 둘레를 빙글빙글 돌며 춤을 추었어요.",
        "“아하, 아하!” 하는 소리가 노래처럼 들렸지요.",
        "{a}도 흥이 나서 어깨를 들썩였어요.",
    ), (
        "갸웃이는 펴진 몸이 신기한지 섰다 누웠다 했어요.",
        "꼿꼿이 서니 키가 두 배나 커 보였지요.",
        "{a:은/는} 그 모습이 귀여워 웃음을 터뜨렸어요.",
    ), (
        "쭉 펴진 갸웃이는 {b}의 앞에서 콩콩 뛰며 솜씨를 뽐냈어요.",
        "물구나무도 서고 뱅그르르 돌기도 했지요.",
        "{b:은/는} 눈을 동그랗게 뜨고 손뼉을 쳤어요.",
    )), view=View(
        "watching a small straight creature dance", "신나게 춤추는 갸웃이를 {a:이/가} 바라보는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("a small straight glowing golden creature",),
    )),
    Beat(takes=((
        "{neighbour:이/가} 다가와 무슨 일이냐고 물었어요.",
        "{a:은/는} 돌돌 말렸던 갸웃이가 펴진 이야기를 들려주었지요.",
        "{neighbour:은/는} 신기해하며 갸웃이를 들여다보았어요.",
    ), (
        "{a:은/는} 마침 지나가던 {neighbour}에게도 어떻게 생각하느냐고 물어보았어요.",
        "그러자 처음 듣는 대답이 돌아왔지요.",
        "갸웃이는 새 대답도 참 재미있다고 했어요.",
    ), (
        "{b:은/는} 지나가던 {neighbour:을/를} 불러 갸웃이를 보여 주었어요.",
        "{neighbour}도 궁금한 것이 하나 있다며 다가앉았지요.",
        "갸웃이는 새 물음이 반가워 두 눈을 빛냈어요.",
    )), view=View(
        "sharing an idea with {neighbour_en}", "{a:과/와} {neighbour:이/가} 갸웃이 곁에서 이야기하는 모습",
        "evening", ("standing", "happy"), ("standing", "calm"), "medium", ("{neighbour_en}",),
    )),
    Beat(takes=((
        "갸웃이는 {a}에게 “너에게만 알려 줄게.” 하고 소곤거렸어요.",
        "좋은 물음은 대답보다 오래 반짝인다는 것이었지요.",
        "{a:은/는} 그 말을 가만히 되뇌어 보았어요.",
    ), (
        "{a:은/는} 갸웃이와 나란히 앉아 먼 데를 바라보았어요.",
        "갸웃이는 생각에 잠겨 고개를 갸웃갸웃했지요.",
        "{a:은/는} 고개를 갸웃하며 따라 해 보았어요.",
    ), (
        "{b:은/는} 갸웃이와 나란히 앉아 고개를 갸웃거리는 흉내를 냈어요.",
        "왼쪽으로 갸웃, 오른쪽으로 갸웃, 꼭 춤을 추는 것 같았지요.",
        "{a}도 곁에서 따라 하다가 웃음을 터뜨렸어요.",
    )), view=View(
        "sitting side by side with a small glowing creature", "{a:이/가} 갸웃이와 나란히 앉은 모습",
        "night", ("sitting", "calm"), ("sitting", "happy"), "close",
        ("a small straight glowing golden creature",),
    )),
)
