"""What was dear is blown apart, and put together again by everyone."""

from services.story.embedded.plots.beat import Beat, Plot, View
from services.story.embedded.plots.frame import DAY, ENDING, FEAST, OPENING, WISH

STORM = Plot(
    "storm",
    (
        OPENING,
        DAY,
        WISH,
        Beat(
            2,
            (
                (
                    "그런데 어느 날, {storm:이/가} 갑자기 찾아와 {place:을/를} 온통 흔들어 놓았어요.",
                    "그러던 어느 날, {storm} 때문에 모두가 아끼던 놀이터가 무너지고 말았어요.",
                ),
                ("{topic:을/를} 생각하던 마음에도 먹구름이 끼었어요.",),
                ("{a:은/는} {spot}에 몸을 꼭 웅크렸어요.", "놀란 {a:은/는} 귀를 꼭 막고 눈을 감았어요."),
            ),
            View(
                "huddling while a storm shakes everything", "{storm} 속에서 {all:이/가} 몸을 웅크린 모습",
                "noon", ("sitting", "worried"), ("standing", "surprised"), "wide", (), True,
            ),
        ),
        Beat(
            8,
            (
                ("소중히 가꾸던 것들이 여기저기 흩어져 버렸어요.",),
                ("{a:은/는} 속상해서 고개를 푹 숙였어요.", "{a}의 눈에 눈물방울이 그렁그렁 맺혔어요."),
                (
                    "“{call}, 걱정하지 마.”라며 {b:이/가} 따뜻한 손을 내밀었어요.",
                    "{b:은/는} 말없이 {a}의 손을 꼭 잡아 주었어요.",
                    "그래도 마음속 작은 불빛은 꺼지지 않았어요.",
                ),
            ),
            View(
                "looking sadly at scattered things", "{a:이/가} 흩어진 물건들을 보며 고개를 숙인 모습",
                "evening", ("sitting", "sad"), ("standing", "calm"), "close",
            ),
        ),
        Beat(
            7,
            (
                ("사방이 조용해지자 {all:은/는} 무엇부터 할지 {together} 궁리했어요.",),
                ("“하나씩 하면 돼!”라고 {a:이/가} 힘주어 말했어요.",),
                ("{sound}",),
            ),
            View(
                "thinking hard and making a plan", "{all:이/가} 무엇을 할지 궁리하는 모습",
                "morning", ("standing", "calm"), ("standing", "happy"), "medium",
            ),
        ),
        Beat(
            9,
            (
                ("{a:은/는} 커다란 기둥을 혼자 힘으로 밀어 보았어요.",),
                ("영차, 영차, 아무리 애를 써도 꿈쩍하지 않았어요.",),
                ("그만 엉덩방아를 콩 찧고 말았지요.", "이마에 땀방울만 송골송골 맺혔어요."),
            ),
            View(
                "trying to push a big heavy pillar", "{a:이/가} 커다란 기둥을 힘껏 미는 모습",
                "noon", ("walking", "worried"), ("standing", "surprised"), "medium", ("wooden pillar",),
            ),
        ),
        Beat(
            10,
            (
                ("그 모습을 본 이웃들이 하나둘 모여들었어요.",),
                ("누구는 튼튼한 밧줄을, 누구는 {gift:을/를} 가져왔어요.",),
                ("어느새 {spot}에는 웃음꽃이 피어났어요.",),
            ),
            View(
                "welcoming kind helpers who bring ropes", "이웃들이 도우러 모여든 모습",
                "noon", ("waving", "happy"), ("waving", "happy"), "wide", ("rope", "{gift_en}"),
            ),
        ),
        Beat(
            3,
            (
                ("{all:은/는} {together} 힘을 내어 무너진 곳을 하나하나 말끔히 고쳐 놓았어요.",),
                (
                    "{a:은/는} 노래를 부르고 {b:은/는} 박자를 맞추었어요.",
                    "{a:은/는} 콧노래를 부르며 이마의 땀을 쓱 닦았어요.",
                ),
                ("그러자 거짓말처럼 주위가 환해졌어요.",),
            ),
            View(
                "repairing things and singing", "{all:이/가} 노래하며 무너진 곳을 고치는 모습",
                "evening", ("walking", "happy"), ("standing", "happy"), "wide", ("hammer", "wooden planks"),
            ),
        ),
        Beat(
            11,
            (
                ("고쳐 놓은 자리마다 전에 없던 작은 불빛이 반짝였어요.",),
                ("{a:은/는} 힘든 날에도 좋은 일이 숨어 있다는 것을 알았어요.",),
                ("그러고 보니 {topic}도 아주 가까운 곳에 있었어요.",),
            ),
            View(
                "gazing at tiny warm lights", "{a:이/가} 작은 불빛을 바라보는 모습",
                "evening", ("standing", "calm"), ("standing", "happy"), "close", ("small lights",),
            ),
        ),
        FEAST,
        ENDING,
    ),
)  # fmt: skip
