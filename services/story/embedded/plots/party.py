"""What was prepared with care is spoiled, and turns out better than it was."""

from services.story.embedded.plots.beat import Beat, Plot, View
from services.story.embedded.plots.frame import DAY, ENDING, FEAST, OPENING, WISH

PARTY = Plot(
    "party",
    (
        OPENING,
        DAY,
        WISH,
        Beat(
            2,
            (
                (
                    "어느 날 {all:은/는} {topic:과/와} 어울리는 작은 잔치를 준비하다가 그만 몽땅 망치고 말았어요.",
                    "그런데 어느 날, {tale:을/를} 나누려고 차린 잔칫상이 와르르 쏟아지고 말았어요.",
                ),
                ("서두르던 {a:이/가} {treasure:을/를} 툭 건드린 탓이었어요.",),
                ("쨍그랑하는 소리에 {a:은/는} 그만 얼어붙고 말았어요.", "{a}의 얼굴이 홍시처럼 빨개졌어요."),
            ),
            View(
                "staring at a spilled party table", "잔칫상이 쏟아져 {all:이/가} 놀란 모습",
                "noon", ("standing", "surprised"), ("standing", "surprised"), "medium", ("{treasure_en}", "table"),
            ),
        ),
        Beat(
            8,
            (
                ("{a:은/는} 미안한 마음에 {spot}에 꼭꼭 숨어 버렸어요.",),
                ("“나 때문에 다 망쳤어.”라는 말이 작게 새어 나왔어요.",),
                (
                    "“{call}, 누구나 그럴 수 있어.”라며 {b:이/가} 곁에 앉았어요.",
                    "{b:은/는} 한참 동안 말없이 곁에 있어 주었어요.",
                    "한참 동안 눈물이 방울방울 떨어졌어요.",
                ),
            ),
            View(
                "hiding alone and crying a little", "{spot}에서 {a:이/가} 숨어 우는 모습",
                "noon", ("sitting", "sad"), ("sitting", "calm"), "close",
            ),
        ),
        Beat(
            7,
            (
                ("잠시 뒤 {a:은/는} 눈물을 쓱 닦고 일어섰어요.",),
                ("{all:은/는} 잔치에 쓸 것을 다시 찾으러 {together} 나섰어요.",),
                ("{sound}",),
            ),
            View(
                "walking out to gather new things", "{all:이/가} 잔치에 쓸 것을 찾으러 나서는 모습",
                "noon", ("walking", "calm"), ("walking", "happy"), "wide", ("basket",),
            ),
        ),
        Beat(
            9,
            (
                ("처음에는 아주 화려한 장식을 만들어 보려고 했어요.",),
                ("하지만 종이는 찢어지고 끈은 자꾸 꼬이기만 했어요.",),
                ("{a:은/는} 한숨을 폭 내쉬었어요.",),
            ),
            View(
                "struggling with torn paper and tangled ribbons", "{a:이/가} 엉킨 끈을 들고 한숨짓는 모습",
                "noon", ("sitting", "worried"), ("standing", "worried"), "close", ("paper", "ribbons"),
            ),
        ),
        Beat(
            10,
            (
                ("그때 꼬마 달팽이가 느릿느릿 곁을 지나갔어요.",),
                ("“꼭 멋지지 않아도 괜찮아.”라고 달팽이는 말해 주었어요.",),
                ("달팽이가 놓고 간 {gift:을/를} 보자 좋은 생각이 번쩍 떠올랐어요.",),
            ),
            View(
                "smiling at a little snail with {gift_en}", "{a:이/가} 꼬마 달팽이와 이야기하는 모습",
                "noon", ("sitting", "happy"), ("standing", "happy"), "medium", ("snail", "{gift_en}"),
            ),
        ),
        Beat(
            3,
            (
                ("{all:은/는} {place}에서 찾은 것들로 {together} 새 잔칫상을 차려 냈어요.",),
                ("그 가운데에서 {gift:이/가} 세상에 하나뿐인 장식이 되어 주었어요.",),
                ("{a:이/가} 웃자 {b}도 따라 웃었어요.", "{a}의 얼굴에 다시 웃음꽃이 피었어요."),
            ),
            View(
                "setting a new party table with {gift_en}", "{all:이/가} 새 잔칫상을 차리는 모습",
                "evening", ("standing", "happy"), ("waving", "happy"), "wide", ("table", "{gift_en}"),
            ),
        ),
        Beat(
            11,
            (
                ("망쳤다고 생각한 일이 더 멋진 일이 되었어요.",),
                ("{a:은/는} 실수도 소중한 한 걸음이라는 것을 배웠어요.",),
                ("{topic:은/는} 그렇게 모두의 마음에 쏙 들어왔답니다.",),
            ),
            View(
                "laughing warmly with bright eyes", "{a:이/가} 환하게 웃는 모습",
                "evening", ("standing", "happy"), ("standing", "happy"), "close",
            ),
        ),
        FEAST,
        ENDING,
    ),
)  # fmt: skip
