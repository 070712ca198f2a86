"""What happens with the egg in a longer book."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 알 속에 누가 있을지 상상해 보았어요.",
         "작고 귀여울까, 크고 씩씩할까, 노래를 잘할까 궁금했지요.",
         "누가 나오든 반갑게 맞이할 생각이었답니다."),
        ("“넌 누구니?” {a:은/는} 알에게 소곤소곤 물었어요.",
         "알은 시치미를 떼는 것처럼 가만히 있었지요.",
         "그래도 {a:은/는} 알 속에서 누가 듣고 있는 것만 같았답니다."),
        ("{b:은/는} 알 속에 노래를 잘하는 아기가 있을 것 같다고 했어요.",
         "{a:은/는} 웃음이 많은 아기일 거라고 했지요.",
         "누구의 말이 맞을지 알은 가르쳐 주지 않았답니다."),
    ), view=View(
        "wondering what is inside a round egg", "{a:이/가} 알 속에 누가 있을지 상상하는 모습",
        "morning", ("sitting", "calm"), ("sitting", "happy"), "close", ("a colorful egg like a big pearl",),
    )),
    Beat(takes=(
        ("{a:은/는} 알을 데리고 다니며 둘레를 구경시켜 주었어요.",
         "{sight}",
         "“어때, 멋지지?” 하고 {a:은/는} 알에게 물어보았어요."),
        ("{a:은/는} 알에게 {gift:을/를} 보여 주었어요.",
         "그러고는 어떤 빛깔인지 하나하나 이야기해 주었지요.",
         "알은 재미있다는 듯 한 바퀴 데구루루 굴렀답니다."),
        ("{b:은/는} 알을 살살 굴리며 여기저기 구경시켜 주었어요.",
         "{a:은/는} 알이 부딪칠까 봐 한눈도 팔지 않았지요.",
         "알은 신이 났는지 데굴데굴 잘도 굴렀답니다."),
    ), view=View(
        "showing a colorful egg around", "{a:이/가} 알에게 둘레를 구경시켜 주는 모습",
        "noon", ("walking", "happy"), ("walking", "happy"), "wide", ("a colorful egg like a big pearl",),
    )),
    Beat(takes=(
        ("{a:은/는} 알에게 예쁜 이름을 지어 주고 싶었어요.",
         "알록이, 동글이, 반짝이, 다 귀여워서 고를 수가 없었지요.",
         "“이름은 나오면 정하자!” 하고 {a:은/는} 빙그레 웃었답니다."),
        ("알을 보러 {neighbour:이/가} 찾아왔어요.",
         "{neighbour:은/는} 알의 빛깔이 참 곱다며 감탄했지요.",
         "{a:은/는} 칭찬을 받은 것처럼 어깨가 으쓱했답니다."),
        ("{b:은/는} 알을 ‘동글이’라고 불러 보았어요.",
         "{a:이/가} ‘알록이’라고 부르자 알은 흔들흔들했지요.",
         "{b:은/는} 그 이름도 좋다며 활짝 웃었답니다."),
    ), view=View(
        "looking fondly at a colorful egg", "{a:이/가} 알을 다정하게 바라보는 모습",
        "noon", ("standing", "happy"), ("waving", "happy"), "medium", ("a colorful egg like a big pearl",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 식은 알을 {bag}에 넣고 꼭꼭 여며 보았지만 소용이 없었어요.",
         ("알은 겉만 조금 미지근해지고 속은 그대로 차가웠지요.",
          "한쪽이 데워지면 다른 쪽이 금세 식어 버렸지요."),
         "알에게 모자란 것은 다른 무언가인 것 같았답니다."),
        ("{a:은/는} 차가운 알을 데우려고 쉬지 않고 쓰다듬었어요.",
         "미지근해지는가 싶던 알은 금세 싸늘해졌지요.",
         "숨이 차도록 문질러 보아도 마찬가지였답니다."),
        ("{b:은/는} 춤을 추면 더워진다며 식은 알을 안고 춤을 추었어요.",
         "하지만 더워진 것은 {b}뿐이고 알은 그대로 차가웠지요.",
         "{b:은/는} 지쳐서 그만 멈추고 말았답니다."),
    ), view=View(
        "trying in vain to warm a pale egg", "{all:이/가} 알을 데우려고 애쓰는 모습",
        "evening", ("standing", "worried"), ("walking", "worried"), "medium", ("a pale egg like a pearl",),
    )),
    Beat(takes=(
        ("{a:은/는} 마침 지나가던 {elder}에게 식은 알을 보여 주며 까닭을 물었어요.",
         "{elder:은/는} 알이 추운 것이 아니라 쓸쓸한 것 같다고 했지요.",
         "{a:은/는} 그 말을 곰곰이 되새겼답니다."),
        ("{a:은/는} 알이 왜 식었는지 가만히 생각해 보았어요.",
         "곁에 누가 있을 때는 식은 적이 없는 알이었지요.",
         "알이 쓸쓸했던 것은 아닐까 하는 생각이 들었답니다."),
        ("{b:은/는} 알도 혼자 있으면 쓸쓸할 것 같다고 말했어요.",
         "{a:은/는} 차가운 알을 물끄러미 바라보았지요.",
         "말이 없는 알이 어쩐지 시무룩해 보였답니다."),
    ), view=View(
        "thinking quietly over a pale egg", "{a:이/가} 식은 알을 보며 곰곰이 생각하는 모습",
        "evening", ("sitting", "calm"), ("sitting", "worried"), "wide", ("a pale egg like a pearl",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=(
        ("{a:은/는} 알을 곁에 둔 채 곧 태어날 식구의 자리를 마련했어요.",
         "이쪽을 매만지고 저쪽을 매만지며 폭신폭신하게 꾸몄지요.",
         "보기만 해도 스르르 잠이 올 만큼 아늑했답니다."),
        ("지나가던 {neighbour:이/가} 따뜻한 알을 보고 함께 기뻐해 주었어요.",
         "그러고는 알에게 어서 만나자고 인사했지요.",
         "알은 알아들었다는 듯 살짝 흔들렸답니다."),
        ("{b:은/는} 곧 태어날 식구에게 들려줄 노래를 연습했어요.",
         "음이 자꾸 틀려도 처음부터 다시 불렀지요.",
         "알은 노래에 맞추어 까딱까딱 움직였답니다."),
    ), view=View(
        "waiting beside a warm egg in a soft nest", "{a:이/가} 알 곁에서 태어날 식구를 기다리는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("a glowing egg like a big pearl",),
    )),
    Beat(takes=(
        ("따뜻한 알이 이리 기우뚱 저리 기우뚱 춤을 추었어요.",
         ("{a:은/는} 알이 굴러갈까 봐 졸졸 따라다녔지요.",
          "{a:은/는} 알이 넘어질까 봐 조마조마했지요."),
         "누군가 어서 나오고 싶어 하는 것 같았답니다."),
        ("똑똑, 알 속에서 누가 껍데기를 두드렸어요.",
         "{a:은/는} 도와주고 싶은 마음을 꾹 참고 기다렸지요.",
         "“천천히 나와도 돼.” 하고 {a:은/는} 다정히 말해 주었답니다."),
        ("{b:은/는} 따뜻한 알이 달싹거리는 것을 가장 먼저 알아챘어요.",
         "그러고는 알에게 힘내라고 소곤소곤 응원했지요.",
         "{a:은/는} 두근거리는 가슴으로 알을 지켜보았답니다."),
    ), view=View(
        "watching a warm egg wobble", "{a:이/가} 흔들흔들하는 알을 지켜보는 모습",
        "evening", ("sitting", "surprised"), ("sitting", "surprised"), "medium", ("a glowing egg like a big pearl",),
    )),
    Beat(takes=(
        ("따뜻한 알에 실처럼 가는 금이 반짝 그어졌어요.",
         "그 틈으로 노란빛이 솔솔 새어 나왔지요.",
         "{a:은/는} 눈도 깜빡이지 않고 바라보았답니다."),
        ("따뜻한 알의 꼭대기에 조그만 구멍이 뽕 뚫렸어요.",
         "구멍에서 노란빛 한 줄기가 쏙 나왔지요.",
         "빛은 {a}의 얼굴을 간질이더니 쏙 들어갔답니다."),
        ("따뜻한 알에 금이 가자 {b:은/는} 깜짝 놀라 들여다보았어요.",
         "금 사이로 노란빛이 반짝반짝 비쳤지요.",
         "{a:과/와} {b:은/는} 숨을 죽이고 기다렸답니다."),
    ), view=View(
        "waiting breathlessly before a cracked glowing egg", "빛이 새어 나오는 알을 {all:이/가} 지켜보는 모습",
        "evening", ("standing", "surprised"), ("standing", "surprised"), "close", ("a glowing cracked egg",),
    )),
)
