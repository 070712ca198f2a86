"""What else happens before what is raised is hurried, while it has drawn in, and while it grows again."""

from services.story.embedded.plots.beat import Beat, View

_FAIRY = "a tiny green sprout fairy with a seed husk hat"

# fmt: off
BEFORE: tuple[Beat, ...] = (  # 쏙쏙이 is out in its hat; nobody has hurried anything yet, and nothing has grown
    Beat(takes=((
        "{a:은/는} 쏙쏙이의 모자를 찬찬히 들여다보았어요.",
        "반으로 갈라진 씨앗 껍질이 이마에 꼭 맞았지요.",
        "쏙쏙이는 세상에 하나뿐인 모자라며 빙그르르 돌았어요.",
    ), (
        "{a:은/는} 쏙쏙이에게 그런 모자는 어디서 났느냐고 물었어요.",
        "싹이 트고 남은 껍질을 얻어 쓴 것이라고 했지요.",
        "쏙쏙이는 모자를 톡톡 두드려 보였어요.",
    ), (
        "{b:은/는} 쏙쏙이의 모자를 한번 써 보아도 되느냐고 물었어요.",
        "써 보니 너무 작아 꼭 콩알 하나를 얹은 것 같았지요.",
        "쏙쏙이는 배를 잡고 웃으며 도로 받아 썼어요.",
    )), view=View(
        "looking closely at the seed husk hat of a tiny green sprout fairy",
        "{a:이/가} 쏙쏙이의 모자를 들여다보는 모습",
        "morning", ("sitting", "happy"), ("standing", "happy"), "close", (_FAIRY,),
    )),
    Beat(takes=((
        "{a:은/는} 쏙쏙이를 따라 {plant} 곁에 가만히 귀를 대어 보았어요.",
        "꼬르륵, 물 마시는 소리가 들리는 것도 같았지요.",
        "쏙쏙이는 자라려고 힘을 모으는 소리라고 했어요.",
    ), (
        "{a:은/는} 쏙쏙이에게 {soil} 속 이야기를 들었어요.",
        "알갱이 하나가 바위만 하고, 물 한 방울이 호수만 하다는 것이었지요.",
        "{a:은/는} 눈을 감고 그 모습을 그려 보았어요.",
    ), (
        "{b:은/는} {soil:을/를} 똑똑 두드리며 누구 또 없느냐고 물었어요.",
        "“나밖에 없는데?” 하고 쏙쏙이가 대답했지요.",
        "{b:은/는} 그래도 한 번 더 두드려 보았어요.",
    )), view=View(
        "listening closely beside {plant_en} with a tiny green sprout fairy",
        "{a:이/가} 쏙쏙이와 함께 귀를 기울이는 모습",
        "morning", ("sitting", "calm"), ("sitting", "happy"), "medium", (_FAIRY, "{plant_en}"),
    )),
    Beat(takes=((
        "{a:은/는} {plant:이/가} 얼마나 커질지 쏙쏙이와 내기를 했어요.",
        "무릎만큼이라고도 하고, 구름만큼이라고도 했지요.",
        "쏙쏙이는 두고 보면 안다며 눈을 찡긋했어요.",
    ), (
        "{a:은/는} 쏙쏙이와 {snack:을/를} 나누어 먹었어요.",
        "쏙쏙이는 부스러기 하나로도 배가 볼록해졌지요.",
        "배를 두드리는 소리가 통통, 꼭 작은북 같았어요.",
    ), (
        "{b:은/는} {plant}에게 이름을 하나 지어 주자고 했어요.",
        "쑥쑥이, 통통이, 꼬물이, 떠오르는 이름이 한둘이 아니었지요.",
        "쏙쏙이는 제 이름을 닮은 것이 제일 좋다고 했어요.",
    )), view=View(
        "guessing how tall {plant_en} will be", "{plant:이/가} 얼마나 자랄지 {a:이/가} 쏙쏙이와 이야기하는 모습",
        "noon", ("standing", "happy"), ("standing", "happy"), "wide", (_FAIRY, "{plant_en}"),
    )),
)
WAY: tuple[Beat, ...] = (  # 쏙쏙이 has its hat over its ears, {plant} has drawn in; {a} has not said sorry yet
    Beat(takes=((
        "{a:은/는} 쏙쏙이의 모자를 똑똑 두드려 보았어요.",
        "모자는 꼭 닫힌 문처럼 꿈쩍도 하지 않았지요.",
        "그 밑에서는 작은 한숨 소리만 새어 나왔어요.",
    ), (
        "{a:은/는} 우스운 얼굴로 쏙쏙이를 불러내 보려고 했어요.",
        "이쪽에서 기웃, 저쪽에서 기웃해도 쏙쏙이는 모자만 꼭 붙들고 있었지요.",
        "{a:은/는} 괜히 멋쩍어서 헛기침을 했어요.",
    ), (
        "{b:은/는} 쏙쏙이 앞에서 까꿍 하고 얼굴을 내밀어 보았어요.",
        "그래도 쏙쏙이의 모자는 올라올 줄을 몰랐지요.",
        "{b:은/는} 시무룩해져서 {a:을/를} 돌아보았어요.",
    )), view=View(
        "knocking gently on the seed husk hat of a hiding tiny green sprout fairy",
        "{a:이/가} 모자 속에 숨은 쏙쏙이를 불러 보는 모습",
        "noon", ("sitting", "worried"), ("sitting", "worried"), "medium", (_FAIRY,),
    )),
    Beat(takes=((
        "{a:은/는} 움츠러든 {plant:을/를} 물끄러미 바라보았어요.",
        "누가 그렇게 다그치면 {a}도 콩알만 해질 것 같았지요.",
        "{a:은/는} 크게 숨을 들이쉬고 내쉬었어요.",
    ), (
        "그때 {elder:이/가} 다가와 움츠러든 {plant:을/를} 들여다보았어요.",
        "다그친다고 해가 더 빨리 뜨지는 않는 법이라고 했지요.",
        "{a:은/는} 그 말을 가만히 곱씹어 보았어요.",
    ), (
        "{b:은/는} 쏙쏙이가 왜 귀를 덮었을까 하고 혼잣말을 했어요.",
        "{a:은/는} 뜨끔해서 먼 데를 바라보았지요.",
        "{b:은/는} 더 말하지 않고 {a}의 곁에 앉았어요.",
    )), view=View(
        "sitting and thinking it over beside {plant_en} that droops",
        "움츠러든 {plant} 곁에서 {a:이/가} 생각에 잠긴 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "wide", (_FAIRY, "{plant_en}"),
    )),
)
AFTER: tuple[Beat, ...] = (  # {plant} is growing again, but is not what it comes to; {a} is waiting quietly
    Beat(takes=((
        "쏙쏙이는 {plant}의 둘레를 빙글빙글 돌며 춤을 추었어요.",
        "어찌나 신이 났는지 모자가 옆으로 돌아간 줄도 몰랐지요.",
        "{a:은/는} 모자를 살짝 바로잡아 주었어요.",
    ), (
        "{a:은/는} {soil} 속에서 부르는 노래를 쏙쏙이에게 배웠어요.",
        "‘꼬물꼬물 쏙, 꼬물꼬물 쏙’ 하는 짧은 노래였지요.",
        "{a:은/는} 아주 작은 소리로 몇 번이고 불러 보았어요.",
    ), (
        "{b:은/는} {plant:이/가} 자라는 소리가 들린다고 했어요.",
        "{a}도 귀를 기울였지만 들리는 것은 쏙쏙이의 웃음소리뿐이었지요.",
        "그래도 {b:은/는} 틀림없이 들었다고 했어요.",
    )), view=View(
        "smiling at a tiny green sprout fairy that dances around {plant_en}",
        "{plant} 둘레에서 춤추는 쏙쏙이를 {a:이/가} 바라보는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "wide", (_FAIRY, "{plant_en}"),
    )),
    Beat(takes=((
        "마침 지나가던 {neighbour:이/가} 언제 다 자라느냐고 {a}에게 물었어요.",
        "{a:은/는} 그걸 기다리는 것이 제일 재미있다고 대답했지요.",
        "쏙쏙이는 그 말이 마음에 쏙 드는 모양이었어요.",
    ), (
        "{a:은/는} 고마운 마음에 쏙쏙이에게 {gift:을/를} 선물했어요.",
        "쏙쏙이는 제 키만 한 것을 끙끙 안고 {plant}에게 자랑하러 갔지요.",
        "돌아올 때는 숨이 차서 벌러덩 드러누웠어요.",
    ), (
        "{b:은/는} 좀이 쑤셔서 자꾸만 들썩거렸어요.",
        "쏙쏙이가 쳐다보자 {b:은/는} 얼른 딴청을 부렸지요.",
        "{a:은/는} 그 마음을 알 것 같아 쿡쿡 웃었어요.",
    )), view=View(
        "chatting happily with a tiny green sprout fairy while waiting", "{a:이/가} 쏙쏙이와 즐겁게 기다리는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium", (_FAIRY, "{plant_en}"),
    )),
    Beat(takes=((
        "{a:은/는} {light:을/를} 밝혀 {plant:을/를} 비추어 보았어요.",
        "작은 그림자가 커다랗게 일렁였지요.",
        "쏙쏙이는 그림자를 올려다보며 곧 저만큼 되겠다고 했어요.",
    ), (
        "{a:은/는} 쏙쏙이가 쉴 수 있게 곁에 {bag:을/를} 놓아 주었어요.",
        "쏙쏙이는 그 위에 벌렁 누워 모자를 얼굴에 덮었지요.",
        "모자가 숨소리에 맞추어 들썩들썩했어요.",
    ), (
        "{a:과/와} {b:은/는} {plant:을/를} 가운데 두고 마주 앉았어요.",
        "쏙쏙이는 이쪽으로 폴짝, 저쪽으로 폴짝 건너다녔지요.",
        "{b:은/는} 그때마다 쏙쏙이를 살며시 받아 주었어요.",
    )), view=View(
        "resting with a tiny green sprout fairy beside {plant_en}", "{a:이/가} {plant} 곁에서 쏙쏙이와 쉬는 모습",
        "night", ("sitting", "calm"), ("sitting", "calm"), "close", (_FAIRY, "{plant_en}", "{light_en}"),
    )),
)
