"""The beats that every plot shares: how a tale opens, and how it ends."""

from services.story.embedded.plots.beat import Beat, View

OPENING = Beat(
    1,
    (
        (
            "{era}, {place}에 {cast:이/가} 살고 있었어요.",
            "{era}, {place}에는 {cast:이/가} 살았답니다.",
            "{era}, {place}에서 {cast:은/는} 즐겁게 지내고 있었어요.",
        ),
        ("{sight}",),
        (
            "{all:은/는} 날마다 {tale:을/를} 떠올리며 하루를 시작했어요.",
            "{a:이/가} 가장 좋아하는 것은 바로 {tale:(이)었어요}.",
            "{all:은/는} {tale:을/를} 들을 때마다 가슴이 두근거렸답니다.",
        ),
    ),
    View(
        "greeting the new day happily", "{place}에서 {all:이/가} 반갑게 아침을 맞는 모습",
        "morning", ("waving", "happy"), ("standing", "happy"),
    ),
)  # fmt: skip
DAY = Beat(
    5,
    (
        ("아침이면 {a:은/는} {spot}에서 기지개를 쭉 켰어요.", "{a:은/는} 아침마다 {spot}에서 첫인사를 건넸어요."),
        ("{b:은/는} 그 곁에서 콧노래를 흥얼거렸어요.", "입가에는 콧노래가 절로 흘러나왔어요."),
        ("하루하루가 꿀처럼 달콤했답니다.", "작은 것 하나까지 모두 반짝이는 나날이었어요."),
    ),
    View(
        "stretching and humming a song", "{spot}에서 {a:이/가} 기지개를 켜는 모습",
        "morning", ("standing", "happy"), ("sitting", "calm"), "medium",
    ),
)  # fmt: skip
WISH = Beat(
    6,
    (
        ("{a}의 마음속에는 언제나 {topic} 생각이 가득했어요.", "{a:은/는} 자나 깨나 {topic} 생각뿐이었어요."),
        ("“나도 잘할 수 있을까?”라는 물음이 풍선처럼 부풀었어요.", "“내일은 꼭 해 볼 테야!”라고 {a:은/는} 다짐했어요."),
        ("밤하늘의 별들이 그 마음을 가만히 들어 주었답니다.", "그날 밤에는 별 하나가 유난히 밝게 빛났어요."),
    ),
    View(
        "looking up at the stars and making a wish", "{a:이/가} 별을 올려다보며 소원을 비는 모습",
        "night", ("sitting", "calm"), ("sitting", "happy"), "medium", ("stars",),
    ),
)  # fmt: skip
FEAST = Beat(
    12,
    (
        ("저녁이 되자 {spot}에서 흥겨운 춤판이 벌어졌어요.", "해 질 무렵, {spot}에 작은 불빛들이 하나둘 켜졌어요."),
        ("{a:은/는} 빙글빙글 춤을 추고 {b:은/는} 짝짝 손뼉을 쳤어요.", "{a:은/는} 빙글빙글 신나게 춤을 추었어요."),
        ("웃음소리가 {place}에 멀리멀리 퍼져 나갔어요.", "이웃들도 하나둘 찾아와 어깨를 들썩였답니다."),
    ),
    View(
        "dancing together under lanterns", "{spot}에서 {all:이/가} 신나게 춤추는 모습",
        "evening", ("waving", "happy"), ("waving", "happy"), "wide", ("lanterns",),
    ),
)  # fmt: skip
ENDING = Beat(
    4,
    (
        (
            "그날부터 {place}에는 {tale:이/가} 노래처럼 전해졌답니다.",
            "그 뒤로 {all:은/는} {tale:을/를} 마음속 보물로 간직했답니다.",
            "이렇게 {all:은/는} {topic:을/를} 오래오래 잊지 않게 되었답니다.",
        ),
        (
            "{a:은/는} 포근한 달빛 아래에서 스르르 잠이 들었어요.",
            "{a}의 얼굴에는 초승달 같은 웃음이 걸렸어요.",
            "{b:은/는} 잠든 {a}의 이불을 살며시 덮어 주었어요.",
        ),
        (
            "꿈속에서도 웃음소리가 까르르 들려왔답니다.",
            "내일은 또 어떤 일이 기다리고 있을까요?",
            "별들도 잘 자라며 반짝반짝 인사를 건넸답니다.",
        ),
    ),
    View(
        "resting peacefully under the moon", "달빛 아래에서 {all:이/가} 편안히 쉬는 모습",
        "night", ("lying", "happy"), ("sitting", "calm"), "wide", ("moon", "stars"),
    ),
)  # fmt: skip
