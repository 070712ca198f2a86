"""Something dear is lost, and found where it is needed more."""

from services.story.embedded.plots.beat import Beat, Plot, View
from services.story.embedded.plots.frame import DAY, ENDING, FEAST, OPENING, WISH

LOST = Plot(
    "lost",
    (
        OPENING,
        DAY,
        WISH,
        Beat(
            2,
            (
                (
                    "그러던 어느 날, 소중히 여기던 {treasure:이/가} 감쪽같이 사라졌어요.",
                    "그런데 어느 날 아침, 아끼던 {treasure:이/가} 온데간데없이 사라지고 말았어요.",
                ),
                ("그것은 {topic:을/를} 생각하며 정성껏 마련해 둔 것이었어요.",),
                ("{a:은/는} 깜짝 놀라 두 눈이 동그래졌어요.", "{a:은/는} 가슴이 철렁 내려앉았어요."),
            ),
            View(
                "surprised to find {treasure_en} missing", "{treasure:이/가} 사라져 {all:이/가} 깜짝 놀란 모습",
                "morning", ("standing", "surprised"), ("standing", "worried"), "medium",
            ),
        ),
        Beat(
            8,
            (
                ("{a:은/는} 이곳저곳을 구석구석 살펴보았어요.", "{a:은/는} 낮은 곳부터 높은 곳까지 뒤져 보았어요."),
                ("하지만 {treasure}의 그림자도 보이지 않았어요.",),
                (
                    "“{call}, 내가 있잖아.”라고 {b:이/가} 살며시 속삭였어요.",
                    "{b:은/는} {a}의 어깨를 가만히 토닥여 주었어요.",
                    "코끝이 찡해지고 눈물이 핑 돌았어요.",
                ),
            ),
            View(
                "searching every corner with worried eyes", "{a:이/가} {treasure:을/를} 찾아 두리번거리는 모습",
                "noon", ("walking", "worried"), ("standing", "sad"), "close",
            ),
        ),
        Beat(
            7,
            (
                ("“울고만 있을 수는 없어!”라며 {a:이/가} 주먹을 꼭 쥐었어요.",),
                ("{all:은/는} 작은 가방을 메고 {together} 길을 나섰어요.",),
                ("{sound}",),
            ),
            View(
                "setting out on a journey with small bags", "{all:이/가} 가방을 메고 길을 나서는 모습",
                "noon", ("walking", "calm"), ("walking", "happy"), "wide", ("small bag",),
            ),
        ),
        Beat(
            9,
            (
                ("{all:은/는} 먼저 {spot}까지 가 보았어요.",),
                ("그곳에는 {gift}만 덩그러니 놓여 있었어요.",),
                ("조금 실망했지만 {a:은/는} 그것을 주머니에 쏙 넣었어요.",),
            ),
            View(
                "finding only {gift_en} on the ground", "{spot}에서 {a:이/가} {gift:을/를} 줍는 모습",
                "noon", ("sitting", "sad"), ("standing", "worried"), "medium", ("{gift_en}",),
            ),
        ),
        Beat(
            10,
            (
                ("그때 어디선가 가느다란 목소리가 들려왔어요.", "그때 누군가 {a}의 소매를 살짝 잡아당겼어요."),
                ("“저쪽에서 반짝이는 빛을 보았어요!”라고 작은 나그네가 알려 주었어요.",),
                ("{a:은/는} 고맙다며 아끼던 {gift:을/를} 선물로 건넸어요.",),
            ),
            View(
                "giving {gift_en} as a thank-you present", "{a:이/가} 고마움의 선물을 건네는 모습",
                "evening", ("standing", "happy"), ("standing", "happy"), "medium", ("{gift_en}",),
            ),
        ),
        Beat(
            3,
            (
                ("{all:은/는} 희미한 빛을 따라 {together} 나아간 끝에 드디어 {treasure:을/를} 찾아냈어요.",),
                ("“찾았다!”라고 {a:이/가} 기쁘게 외쳤어요.", "{a:은/는} 두 팔로 그것을 꼭 끌어안았어요."),
                ("{b}도 폴짝폴짝 뛰며 기뻐했어요.", "지친 두 발에 다시 힘이 솟았어요."),
            ),
            View(
                "joyfully finding {treasure_en} shining softly", "{all:이/가} {treasure:을/를} 찾고 기뻐하는 모습",
                "evening", ("waving", "happy"), ("waving", "surprised"), "medium", ("{treasure_en}",),
            ),
        ),
        Beat(
            11,
            (
                ("가만히 보니 그 옆에는 길을 잃은 아기 생쥐가 잠들어 있었어요.",),
                ("{a:은/는} 화를 내는 대신 빙긋 웃으며 집까지 바래다주었어요.",),
                ("그제야 {topic}에 담긴 뜻을 마음으로 알 것만 같았어요.",),
            ),
            View(
                "smiling kindly at a sleeping baby mouse", "{a:이/가} 잠든 아기 생쥐를 다정하게 바라보는 모습",
                "evening", ("sitting", "happy"), ("standing", "calm"), "close", ("{treasure_en}",),
            ),
        ),
        FEAST,
        ENDING,
    ),
)  # fmt: skip
