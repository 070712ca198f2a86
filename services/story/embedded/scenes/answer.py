"""What else happens while 왜왜 waits for the true answer."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "왜왜는 {a}의 곁을 콩콩 뛰며 보이는 것마다 “왜?” 하고 울었어요.",
        "{light:을/를} 보고도 “왜?”, {a}의 그림자를 보고도 “왜?” 했지요.",
        "{a:은/는} 이렇게 궁금한 것이 많은 새는 본 적이 없었어요.",
    ), (
        "{a:이/가} {way} 가는데 왜왜도 콩콩 따라왔어요.",
        "멈추면 따라 멈추고, 돌아보면 시치미를 뚝 뗐지요.",
        "“왜 자꾸 따라오니?” {a:이/가} 묻자 왜왜는 “왜?” 했어요.",
    ), (
        "{b:이/가} “왜?” 하고 흉내를 내자 왜왜도 “왜?” 하고 울었어요.",
        "주거니 받거니, “왜?” 소리가 스무 번은 오갔지요.",
        "먼저 지친 것은 {b:(이)었어요}.",
    )), view=View(
        "walking about with a small round yellow bird hopping behind", "{a:이/가} 콩콩 따라오는 왜왜와 함께 가는 모습",
        "morning", ("walking", "happy"), ("walking", "happy"), "wide", ("a small round yellow bird",),
    )),
    Beat(takes=((
        "왜왜는 {a:을/를} 보며 부리를 벌리고 노래해 보려고 했어요.",
        "목을 길게 빼고 힘을 주었지만 나오는 것은 “왜……” 하는 소리뿐이었지요.",
        "{a:은/는} 왜왜의 노래가 꼭 듣고 싶어졌어요.",
    ), (
        "{a:은/는} 왜왜에게 콧노래를 들려주었어요.",
        "왜왜는 따라 하려고 했지만 음은 하나도 없이 “왜, 왜, 왜.” 소리만 났지요.",
        "{a:은/는} 그래도 장단은 잘 맞는다고 말해 주었어요.",
    ), (
        "{b:은/는} 왜왜 앞에서 노래를 한 곡 불렀어요.",
        "왜왜는 부러운 듯 {b:을/를} 빤히 쳐다보았지요.",
        "“너도 곧 부르게 될 거야.” 하고 {a:이/가} 말했어요.",
    )), view=View(
        "humming to a small round yellow bird with its beak open", "노래하고 싶은 왜왜를 {a:이/가} 지켜보는 모습",
        "morning", ("sitting", "calm"), ("sitting", "happy"), "medium", ("a small round yellow bird",),
    )),
    Beat(takes=((
        "왜왜는 {a}의 곁에서 노란 깃털을 한 올 한 올 다듬었어요.",
        "반질반질한 깃털이 비단처럼 가지런했지요.",
        "{a:은/는} 고운 빛깔에 눈길을 빼앗겼어요.",
    ), (
        "{a:은/는} {snack:을/를} 조금 떼어 왜왜에게 주었어요.",
        "왜왜는 콕콕 쪼아 보고는 먹다 말고 “왜?” 했지요.",
        "먹는 것보다 궁금한 것이 먼저인 모양이었어요.",
    ), (
        "{b:은/는} 왜왜의 깃털을 살며시 쓰다듬어 보았어요.",
        "솜털처럼 보들보들하고 따뜻했지요.",
        "왜왜는 간지러운지 물음표 꼬리를 파르르 떨었어요.",
    )), view=View(
        "looking closely at a small round yellow bird preening its feathers",
        "깃털을 다듬는 왜왜를 {a:이/가} 들여다보는 모습",
        "noon", ("sitting", "happy"), ("sitting", "happy"), "close", ("a small round yellow bird",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 곤두선 깃털을 살살 쓸어 눕혀 보았어요.",
        "하지만 한쪽을 눕히면 다른 쪽이 뿅 일어섰지요.",
        "겉만 쓰다듬어서는 안 되는 모양이었어요.",
    ), (
        "{a:은/는} 동그란 왜왜가 굴러가지 않게 {bag:을/를} 받쳐 주었어요.",
        "왜왜는 거기 기대어서도 눈을 감지 못했지요.",
        "깃털 끝이 바르르 떨리는 것을 {a:은/는} 가만히 지켜보았어요.",
    ), (
        "{b:은/는} 왜왜의 깃털을 후후 불어 눕히려고 했어요.",
        "그랬더니 왜왜는 오히려 더 부풀어 올랐지요.",
        "{b:은/는} 깜짝 놀라 얼른 숨을 멈추었어요.",
    )), view=View(
        "trying to smooth the feathers of a small round yellow bird", "{a:이/가} 곤두선 왜왜의 깃털을 눕혀 보려는 모습",
        "noon", ("sitting", "worried"), ("standing", "worried"), "close",
        ("a small round yellow bird puffed up like a ball",),
    )),
    Beat(takes=((
        "“사실은 나도 잘 몰라.” {a:은/는} 왜왜에게 솔직하게 말했어요.",
        "그러자 왜왜는 울음을 뚝 그치고 {a:을/를} 바라보았지요.",
        "{a:은/는} 지어내지 말고 제대로 알아보기로 마음먹었어요.",
    ), (
        "마침 지나가던 {neighbour}에게 {a:은/는} 참된 답을 어떻게 찾느냐고 물었어요.",
        "지어내지 말고 차근차근 알아보면 된다는 대답이 돌아왔지요.",
        "{a:은/는} 눈을 반짝이며 고개를 끄덕였어요.",
    ), (
        "{b:은/는} 모르는 것은 부끄러운 것이 아니라고 했어요.",
        "모르면 이제부터 알아보면 된다는 것이었지요.",
        "{a:은/는} 그 말에 기운이 났어요.",
    )), view=View(
        "making up the mind to find out, beside a small round yellow bird",
        "{a:이/가} 왜왜 곁에서 알아보기로 마음먹는 모습",
        "evening", ("standing", "calm"), ("standing", "calm"), "medium",
        ("a small round yellow bird puffed up like a ball",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "{neighbour:이/가} 노랫소리를 듣고 {a}에게 다가왔어요.",
        "무슨 답을 듣고 저렇게 노래하는지 알고 싶다는 것이었지요.",
        "{a:은/는} 귓속말로 소곤소곤 알려 주었어요.",
    ), (
        "왜왜는 {a}에게 높은 노래, 낮은 노래, 빠른 노래를 차례로 들려주었어요.",
        "그동안 참은 노래가 그렇게나 많았던 거예요.",
        "{a:은/는} 몇 곡인지 세다가 그만 잊어버렸어요.",
    ), (
        "{b:은/는} 알아낸 답을 잊지 않으려고 중얼중얼 되뇌었어요.",
        "왜왜는 옆에서 추임새를 넣듯 호로로 노래했지요.",
        "{a:은/는} 둘이 꼭 한 가락을 부르는 것 같다고 했어요.",
    )), view=View(
        "listening to a small round yellow bird singing beside", "{a:이/가} 왜왜의 노래에 귀 기울이는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("a small round yellow bird singing",),
    )),
    Beat(takes=((
        "{a:은/는} {gift:을/를} 가져와 왜왜의 앞에 놓아 주었어요.",
        "노래가 고마워서 주는 선물이었지요.",
        "왜왜는 가슴을 쑥 내밀고 한층 더 높은 소리로 노래했어요.",
    ), (
        "왜왜는 노래하며 {a}의 둘레를 나풀나풀 날았어요.",
        "가지런한 깃털이 한 올도 흐트러지지 않았지요.",
        "{a:은/는} 눈으로 좇다가 그만 어질어질했어요.",
    ), (
        "{b:은/는} 왜왜와 노래 시합을 하자고 했어요.",
        "{b:이/가} 한 소절, 왜왜가 한 소절, 아무리 해도 승부가 나지 않았지요.",
        "{a:은/는} 둘 다 일등이라고 했어요.",
    )), view=View(
        "enjoying the song of a small round yellow bird flying around",
        "노래하며 나는 왜왜를 {a:이/가} 눈으로 좇는 모습",
        "evening", ("standing", "happy"), ("waving", "happy"), "medium", ("a small round yellow bird flying",),
    )),
    Beat(takes=((
        "마음껏 노래한 왜왜는 {a}의 곁에서 잠깐 눈을 붙였어요.",
        "새근새근 숨을 쉴 때마다 노란 가슴이 오르내렸지요.",
        "{a:은/는} 왜왜가 깰까 봐 꼼짝도 하지 않았어요.",
    ), (
        "{a:은/는} {light:을/를} 밝히고, 노래하다 지친 왜왜를 쉬게 해 주었어요.",
        "왜왜는 잠꼬대로도 호르르, 노래 한 토막을 불렀지요.",
        "{a:은/는} 소리를 죽여 웃었어요.",
    ), (
        "{b:은/는} 졸음이 오는 왜왜를 가만가만 토닥여 주었어요.",
        "깃털이 얼마나 보드라운지 {b:은/는} 자꾸만 토닥이고 싶었지요.",
        "왜왜는 꾸벅꾸벅 졸다가 콧노래를 흥얼거렸어요.",
    )), view=View(
        "watching over a small round yellow bird taking a nap", "노래하다 지친 왜왜를 {a:이/가} 쉬게 해 주는 모습",
        "night", ("sitting", "calm"), ("sitting", "calm"), "close", ("a small round yellow bird sleeping",),
    )),
)
