"""What else happens in front of the little door, and what is heard through it."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 작은 문을 위에서 아래까지 찬찬히 살펴보았어요.",
         "문은 먼지 하나 없이 반질반질 윤이 났지요.",
         "누군가 곱게 닦아 놓은 것이 틀림없었답니다."),
        ("{a:은/는} 작은 문이 얼마나 작은지 {bag:을/를} 곁에 대 보았어요.",
         "문은 {bag}보다도 작아서 아무나 드나들 수 없을 것 같았지요.",
         "이렇게 작은 문을 쓰는 이는 얼마나 작을까요?"),
        ("{b:은/는} 작은 문이 꼭 장난감 같다며 이리저리 살펴보았어요.",
         "{a}도 고개를 숙이고 찬찬히 들여다보았지요.",
         "어디에도 이름표는 붙어 있지 않았답니다."),
    ), view=View(
        "examining a tiny round door by lamplight", "{a:이/가} 작은 문을 살펴보는 모습",
        "evening", ("standing", "calm"), ("standing", "calm"), "close", ("{light_en}", "a tiny round door"),
    )),
    Beat(takes=(
        ("{a:은/는} 살금살금 다가가 작은 문을 똑똑 두드려 보았어요.",
         "그러자 안에서도 똑똑, 똑같은 소리가 났지요.",
         "세 번 두드리면 세 번, 네 번 두드리면 네 번 대답했답니다."),
        ("“흠흠!” 하고 {a:이/가} 헛기침을 하자 작은 문에서도 “흠흠!” 소리가 났어요.",
         "이상해서 한 번 더 해 보았지만 똑같은 소리가 돌아왔지요.",
         "{a:은/는} 그 안이 점점 더 궁금해졌답니다."),
        ("{b:이/가} 작은 문을 똑똑 두드리자 안에서도 똑똑 소리가 났어요.",
         "{b:은/는} 눈을 동그랗게 뜨고 {a:을/를} 돌아보았지요.",
         "{a}도 궁금해서 작은 문에서 눈을 떼지 못했답니다."),
    ), view=View(
        "tiptoeing up to a tiny door and knocking softly", "{a:이/가} 작은 문을 살짝 두드려 보는 모습",
        "evening", ("walking", "surprised"), ("walking", "surprised"), "wide", ("a tiny round door",),
    )),
    Beat(takes=(
        ("{a:은/는} 작은 문 너머의 소리를 들으려고 숨을 꾹 참았어요.",
         "소곤소곤, 들릴 듯 말 듯 알아듣기가 어려웠지요.",
         "숨을 너무 오래 참는 바람에 푸하, 하고 큰 숨이 터져 나왔답니다."),
        ("{a:은/는} 작은 문 너머에 누가 있을지 머릿속으로 그려 보았어요.",
         "목소리가 작으니 도토리만 한 누군가가 살 것 같았지요.",
         "콩알만 한 의자와 깨알만 한 찻잔도 떠올라 웃음이 났답니다."),
        ("{a:과/와} {b:은/는} 작은 문 너머에 누가 있을지 알아맞히기를 했어요.",
         "{b:은/는} 수염이 긴 꼬마 요정일 거라고 했지요.",
         "{a:은/는} 말하는 단추일지도 모른다고 했답니다."),
    ), view=View(
        "sitting and listening, wondering who lives behind a tiny door",
        "{a:이/가} 작은 문 너머의 소리에 귀를 기울이는 모습",
        "evening", ("sitting", "calm"), ("sitting", "happy"), "medium", ("a tiny round door",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} {gift:(으)로} 작은 문을 열어 보려고 했지만 소용이 없었어요.",
         "이리 대 보고 저리 대 보아도 문은 시치미를 뚝 뗐지요.",
         "문을 여는 것은 다른 무엇인 모양이었답니다."),
        ("{a:은/는} 알고 있는 주문을 모두 외웠지만 작은 문은 꿈쩍하지 않았어요.",
         "“수리수리, 얍!” 하니 “얍!” 하는 소리만 되돌아왔지요.",
         "“대체 무엇이 열쇠일까?” {a:은/는} 곰곰 생각했답니다."),
        ("{a:과/와} {b:은/는} 온갖 꾀를 내 보았지만 작은 문은 그대로 닫혀 있었어요.",
         "{b:은/는} 우스운 춤까지 추어 보았지요.",
         "힘도 꾀도 이 문의 열쇠가 아니었답니다."),
    ), view=View(
        "trying odd things as keys for a tiny door", "{a:이/가} 문을 열려고 이것저것 해 보는 모습",
        "evening", ("walking", "worried"), ("waving", "worried"), "medium", ("{gift_en}", "a tiny round door"),
    )),
    Beat(takes=(
        ("{a:은/는} 닫힌 문 앞에 앉아 왜 열리지 않는지 생각해 보았어요.",
         "문이 덜덜 떠는 것을 보니 아까 너무 큰 소리를 낸 것 같았지요.",
         "{a:은/는} 미안한 생각에 고개를 푹 숙였답니다."),
        ("“휴우.” {a:이/가} 한숨을 쉬자 닫힌 문에서도 “휴우.” 소리가 났어요.",
         "문도 {a}만큼이나 속이 상한 모양이었지요.",
         "둘레는 아주 조용했답니다."),
        ("{b:은/는} 닫힌 문에 가만히 귀를 기울였어요.",
         "안에서 훌쩍훌쩍 작은 소리가 들리는 것 같다고 했지요.",
         "{a:은/는} 그 말에 마음이 쓰였답니다."),
    ), view=View(
        "sitting sadly in front of a trembling tiny door", "{a:이/가} 닫힌 문 앞에 앉아 생각하는 모습",
        "evening", ("sitting", "sad"), ("sitting", "worried"), "wide", ("a tiny round door shut tight",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:이/가} 열린 문 안을 들여다보니 누군가 소리를 모아 둔 작은 병들이 반짝이고 있었어요.",
         "웃음소리 병, 빗소리 병이 나란히 줄지어 있었지요.",
         "{a:은/는} 그 병들의 주인이 몹시 궁금했답니다."),
        ("열린 문틈으로 작은 병 하나가 또르르 굴러 나와 {a:은/는} 마개를 살짝 열어 보았어요.",
         "그러자 병에 담겨 있던 웃음소리가 까르르 흘러나왔지요.",
         "문 안에 사는 누군가가 모아 둔 소리인 모양이었답니다."),
        ("{b:은/는} 열린 문 안을 들여다보다가 누군가 소리를 모아 둔 작은 병들을 찾았어요.",
         "한 병에서는 자장가가, 또 한 병에서는 빗방울 소리가 들려왔지요.",
         "{a}도 고개를 기울이고 그 소리를 들어 보았답니다."),
    ), view=View(
        "peeking through a tiny open door at glowing little jars",
        "{all:이/가} 열린 문 안의 반짝이는 병들을 들여다보는 모습",
        "evening", ("standing", "surprised"), ("standing", "happy"), "medium",
        ("glowing little jars", "a tiny round door"),
    )),
    Beat(takes=(
        ("{a:이/가} 열린 문에 대고 “고마워.” 하자 안에서도 “고마워.” 소리가 났어요.",
         "“예뻐.” 하면 “예뻐.”, “멋져.” 하면 “멋져.” 하고 대답했지요.",
         "그렇게 한참 동안 정다운 말이 오고 갔답니다."),
        ("“나와서 같이 놀래?” {a:은/는} 열린 문에 대고 소곤소곤 물었어요.",
         "“같이 놀래, 같이 놀래.” 하는 작은 목소리가 돌아왔지요.",
         "놀고 싶다는 말인지 따라 하는 말인지 알쏭달쏭했답니다."),
        ("{b:은/는} 열린 문에 대고 자기 이름을 소곤소곤 말해 주었어요.",
         "그러자 문 안에서도 {b}의 이름을 정답게 불러 주었지요.",
         "{a}도 얼른 이름을 말해 주었답니다."),
    ), view=View(
        "whispering into a tiny open door", "{a:이/가} 열린 문에 대고 소곤거리는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "close",
        ("a tiny round door opening with golden light",),
    )),
    Beat(takes=(
        ("열린 문 안에서 토도독, 작은 발소리가 {a} 쪽으로 다가왔어요.",
         "발소리는 가까워졌다가 멀어지고, 또 가까워졌지요.",
         "누군지 몰라도 무척 수줍은 모양이었답니다."),
        ("{a:은/는} 열린 문에서 한 걸음 물러나 가만히 기다렸어요.",
         "안에서 누군가 빼꼼 내다보고는 쏙 들어갔지요.",
         "빼꼼, 쏙, 빼꼼, 쏙, 꼭 숨바꼭질을 하는 것 같았답니다."),
        ("{b:은/는} 열린 문 안에서 반짝이는 작은 눈을 보았다고 속삭였어요.",
         "{a:이/가} 들여다보았을 때에는 벌써 쏙 숨은 뒤였지요.",
         "{a:과/와} {b:은/는} 조용히 기다려 주기로 했답니다."),
    ), view=View(
        "waiting quietly before a tiny open door", "{a:이/가} 열린 문 앞에서 가만히 기다리는 모습",
        "evening", ("standing", "calm"), ("standing", "calm"), "wide", ("a tiny open door with golden light",),
    )),
)
