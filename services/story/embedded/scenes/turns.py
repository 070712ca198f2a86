"""What else happens where a cloud swing carries one at a time."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (  # 둥실이 is white and rests; {neighbour} stands in front, {a} waits behind
    Beat(takes=((
        "둥실이는 오느라 숨이 찬지 잠깐 쉬었어요.",
        "몽실몽실한 구름이 부풀었다 꺼졌다 했지요.",
        "{a:은/는} 그 폭신한 자리에서 눈을 떼지 못했어요.",
    ), (
        "{a:은/는} 둥실이를 살며시 만져 보았어요.",
        "솜털처럼 보드랍고 갓 마른 이불처럼 포근했지요.",
        "둥실이는 간지러운지 몽글몽글 웃었어요.",
    ), (
        "{b:은/는} 둥실이에게 후 하고 입김을 불어 보았어요.",
        "둥실이는 좋은지 몽실몽실 흔들렸지요.",
        "{a:은/는} 어서 타 보고 싶어 마음이 간질간질했어요.",
    )), view=View(
        "looking closely at a soft white cloud", "{a:이/가} 폭신한 둥실이를 들여다보는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "close", ("a small white cloud",),
    )),
    Beat(takes=((
        "먼저 온 {neighbour:은/는} {gift:을/를} 살펴보며 느긋하게 기다렸어요.",
        "조금도 급하지 않은 얼굴이었지요.",
        "{a:은/는} 어떻게 저리 느긋할까 궁금했어요.",
    ), (
        "{a:은/는} 슬쩍 반걸음 앞으로 나갔어요.",
        "그러다 먼저 온 {neighbour:과/와} 눈이 딱 마주쳤지요.",
        "{a:은/는} 괜히 헛기침을 하고 도로 물러났어요.",
    ), (
        "{b:은/는} {a}에게 {snack:을/를} 먹으며 기다리자고 했어요.",
        "그래도 {a:은/는} 둥실이만 뚫어지게 바라보았지요.",
        "{b:은/는} 냠냠, 느긋하게 {a}의 뒤에 서 있었어요.",
    )), view=View(
        "standing impatiently behind {neighbour_en}", "{a:이/가} {neighbour}의 뒤에서 기다리는 모습",
        "morning", ("standing", "worried"), ("standing", "calm"), "medium", ("{neighbour_en}",),
    )),
    Beat(takes=((
        "{a:은/는} 딴 데를 보며 기다려 보기로 했어요.",
        "{sight}",
        "하지만 눈길은 금세 둥실이에게 돌아갔지요.",
    ), (
        "{a:은/는} 이리저리 왔다 갔다 했어요.",
        "잠깐이 한나절처럼 길게 느껴졌지요.",
        "둥실이가 흔들릴 때마다 마음도 따라 흔들렸어요.",
    ), (
        "{b:은/는} 서성이는 {a:을/를} 보고 빙그레 웃었어요.",
        "조금만 있으면 탈 수 있다고 말해 주었지요.",
        "{a}에게는 그 조금이 너무 길었어요.",
    )), view=View(
        "walking up and down, waiting", "{a:이/가} 기다리며 서성이는 모습",
        "noon", ("walking", "worried"), ("standing", "calm"), "wide", ("a small white cloud",),
    )),
)
WAY: tuple[Beat, ...] = (  # {a} sits on 둥실이, which is grey, heavy and down
    Beat(takes=((
        "{a:은/는} 몸을 들썩들썩하며 둥실이를 띄워 보려고 했어요.",
        "둥실이는 푸슈슈 하고 더 납작해졌지요.",
        "흔든다고 뜰 둥실이가 아니었어요.",
    ), (
        "“위로 둥실!” 하고 {a:은/는} 둥실이에게 외쳐 보았어요.",
        "둥실이는 위로 가려다 말고 아래로 축 처졌지요.",
        "“위로 둥실!” 또 외쳐도 마찬가지였어요.",
    ), (
        "{b:은/는} 둥실이를 밑에서 힘껏 밀어 올렸어요.",
        "영차, 영차, 그래도 꿈쩍도 하지 않았지요.",
        "{b:은/는} 숨을 몰아쉬며 고개를 저었어요.",
    )), view=View(
        "trying to make a gray cloud rise", "{a:이/가} 둥실이를 띄우려고 애쓰는 모습",
        "noon", ("sitting", "surprised"), ("standing", "worried"), "close", ("a huge gray cloud",),
    )),
    Beat(takes=((
        "{a:은/는} 가만히 {neighbour:을/를} 돌아보았어요.",
        "{neighbour:은/는} 시무룩하게 서 있었지요.",
        "둥실이보다 {a}의 마음이 더 무거워졌어요.",
    ), (
        "둥실이가 아주 작은 소리로 “무거워, 무거워.” 했어요.",
        "{a:은/는} 귀를 기울이다가 {neighbour:을/를} 보았지요.",
        "그제야 먼저 온 이가 누구였는지 생각났어요.",
    ), (
        "{b:은/는} 말없이 {neighbour:을/를} 가리켜 보였어요.",
        "{neighbour:은/는} 어깨가 축 처진 것처럼 보였지요.",
        "{a:은/는} 마음 한구석이 따끔했어요.",
    )), view=View(
        "looking back at sad {neighbour_en}", "{a:이/가} {neighbour:을/를} 돌아보는 모습",
        "noon", ("sitting", "sad"), ("standing", "sad"), "medium", ("a huge gray cloud", "{neighbour_en}"),
    )),
)
AFTER: tuple[Beat, ...] = (  # {neighbour} rides on 둥실이, which is white; {a} is in line and has not ridden yet
    Beat(takes=((
        "둥실이를 탄 {neighbour:은/는} 빙글, 크게 한 바퀴를 돌았어요.",
        "“야호!” 하는 소리가 위에서 굴러 내려왔지요.",
        "{a}도 덩달아 웃음이 났어요.",
    ), (
        "{neighbour:은/는} 둥실이 위에서 반갑게 인사했어요.",
        "{a}도 위를 보며 인사를 보냈지요.",
        "둥실이도 반갑다는 듯 몽실몽실 흔들렸어요.",
    ), (
        "{b:은/는} 위로 올라간 {neighbour:을/를} 구경했어요.",
        "둥실이가 기우뚱할 때마다 “어이쿠!” 했지요.",
        "그러면 {a}도 따라서 “어이쿠!” 했어요.",
    )), view=View(
        "looking up at {neighbour_en} on a white cloud", "{neighbour:이/가} 둥실이를 타고 도는 모습",
        "noon", ("standing", "happy"), ("waving", "happy"), "wide", ("a small white cloud", "{neighbour_en}"),
    )),
    Beat(takes=((
        "{a:은/는} 줄이 삐뚤지 않은지 살펴보았어요.",
        "삐뚤면 반 발짝 옆으로, 또 반 발짝 앞으로 옮겨 섰지요.",
        "그렇게 서니 제법 근사한 줄이 되었어요.",
    ), (
        "{a:은/는} {light:을/를} 앞에 놓고 그 뒤에 섰어요.",
        "여기부터 줄이라는 표시였지요.",
        "그렇게 하니 짧은 줄도 제법 의젓해 보였어요.",
    ), (
        "{b:은/는} {a}의 바로 뒤에 바짝 붙어 섰어요.",
        "숨소리까지 들리는 짧은 줄이었지요.",
        "{b:은/는} 짧아도 줄은 줄이라며 우쭐했어요.",
    )), view=View(
        "standing neatly in line", "{all:이/가} 반듯하게 줄을 선 모습",
        "evening", ("standing", "calm"), ("standing", "happy"), "medium",
    )),
    Beat(takes=((
        "둥실이에게서 하얀 솜털 하나가 살랑 떨어졌어요.",
        "{a:은/는} 그것을 후 불어 다시 올려 보냈지요.",
        "솜털은 둥실이에게 쏙 들어가 붙었어요.",
    ), (
        "둥실이는 위에서 콩알만 한 구름을 퐁 뿜었어요.",
        "콩알 구름은 {a}에게 내려와 간질간질 장난을 쳤지요.",
        "{a:은/는} 간지러워서 하하 웃었어요.",
    ), (
        "{b:은/는} 둥실이의 모양이 자꾸 바뀐다고 했어요.",
        "방금은 찐빵 같더니 이제는 물고기 같았지요.",
        "{a}에게는 커다란 조개처럼 보였어요.",
    )), view=View(
        "playing with a little tuft of a white cloud", "{a:이/가} 작은 구름 조각과 노는 모습",
        "evening", ("standing", "surprised"), ("standing", "happy"), "close", ("a small white cloud",),
    )),
)
