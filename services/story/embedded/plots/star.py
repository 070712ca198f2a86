"""A little star has lost its way, and is brought home."""

from services.story.embedded.plots.beat import Beat, Plot, View
from services.story.embedded.plots.frame import DAY, ENDING, FEAST, OPENING, WISH

STAR = Plot(
    "star",
    (
        OPENING,
        DAY,
        WISH,
        Beat(
            2,
            (
                (
                    "그러던 어느 날, {spot}에서 길을 잃은 아기별 하나가 훌쩍이고 있었어요.",
                    "어느 날 저녁, {spot}에 아기별 하나가 톡 떨어졌어요.",
                ),
                ("“집에 가고 싶어요.”라며 아기별은 눈물을 뚝뚝 흘렸어요.",),
                ("{a:은/는} {topic:을/를} 떠올리며 살며시 다가갔어요.",),
            ),
            View(
                "meeting a tiny crying star", "{spot}에서 {all:이/가} 우는 아기별을 만난 모습",
                "evening", ("standing", "surprised"), ("standing", "worried"), "medium", ("a tiny glowing star",),
            ),
        ),
        Beat(
            8,
            (
                ("하지만 집으로 가는 길은 너무 멀고 아기별의 빛은 자꾸만 약해졌어요.",),
                ("{a:은/는} 어떻게 도와야 할지 몰라 발만 동동 굴렀어요.",),
                (
                    "“{call}, 좋은 수가 있을 거야.”라고 {b:이/가} 다독였어요.",
                    "{b:은/는} 아기별에게 {gift:을/를} 쥐여 주었어요.",
                    "그래도 아기별의 작은 손을 놓지 않았어요.",
                ),
            ),
            View(
                "worrying about the fading little star", "{a:이/가} 빛을 잃어 가는 아기별을 걱정하는 모습",
                "night", ("sitting", "worried"), ("sitting", "sad"), "close", ("a tiny glowing star",),
            ),
        ),
        Beat(
            7,
            (
                ("{all:은/는} 아기별을 품에 안고 {together} 길을 떠났어요.",),
                ("“꼭 데려다줄게!”라고 {a:이/가} 손가락을 걸고 약속했어요.",),
                ("{sound}",),
            ),
            View(
                "walking with a tiny star in their arms", "{all:이/가} 아기별을 안고 길을 떠나는 모습",
                "night", ("walking", "calm"), ("walking", "happy"), "wide", ("a tiny glowing star",),
            ),
        ),
        Beat(
            9,
            (
                ("{all:은/는} 가장 높은 곳에 올라 아기별을 힘껏 밀어 올렸어요.",),
                ("아기별은 둥실 떠오르다가 그만 톡 떨어지고 말았어요.",),
                ("“괜찮아, 다시 해 보자!”라고 {a:이/가} 말했어요.",),
            ),
            View(
                "lifting a tiny star up high", "{all:이/가} 아기별을 높이 밀어 올리는 모습",
                "night", ("waving", "worried"), ("standing", "surprised"), "wide", ("a tiny glowing star",),
            ),
        ),
        Beat(
            10,
            (
                ("그때 둥근 달님이 빙그레 웃으며 말을 걸어왔어요.",),
                ("달님은 기쁜 마음이 모이면 별이 날 수 있다고 귀띔해 주었어요.",),
                ("{a:은/는} 고개를 끄덕이며 눈을 반짝였어요.",),
            ),
            View(
                "listening to the smiling moon", "{a:이/가} 달님의 이야기를 듣는 모습",
                "night", ("standing", "happy"), ("standing", "calm"), "medium", ("moon", "a tiny glowing star"),
            ),
        ),
        Beat(
            3,
            (
                ("{all:이/가} {together} 부르는 노래에 아기별은 환하게 빛나며 집으로 날아올랐어요.",),
                (
                    "{a:은/는} 두 팔을 활짝 벌려 힘껏 손을 흔들었어요.",
                    "“고마워요, 잊지 않을게요!”라고 아기별이 속삭였어요.",
                ),
                ("{b}의 두 볼도 발그레하게 물들었어요.", "빛 한 줄기가 길게 꼬리를 그렸어요."),
            ),
            View(
                "singing while a little star flies up to the sky", "{all:이/가} 날아오르는 아기별을 배웅하는 모습",
                "night", ("waving", "happy"), ("waving", "happy"), "wide", ("a bright star", "stars"),
            ),
        ),
        Beat(
            11,
            (
                ("돌아오는 길, {a}의 발걸음은 깃털처럼 가벼웠어요.",),
                ("누군가를 돕는 일은 마음에 등불을 켜는 일 같았어요.",),
                ("{topic}도 그 불빛 속에서 환히 보였어요.",),
            ),
            View(
                "walking home with light steps", "{all:이/가} 가벼운 걸음으로 돌아오는 모습",
                "morning", ("walking", "happy"), ("walking", "happy"), "medium",
            ),
        ),
        FEAST,
        ENDING,
    ),
)  # fmt: skip
