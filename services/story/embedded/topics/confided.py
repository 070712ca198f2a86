"""What one says to nobody at first: ‘내가 먼저 줄을 섰는데 새치기했어’라는 말."""

from services.story.embedded.topics.family import Family

CONFIDED = Family(
    name="confided",
    words="",
    lessons=(
        "{a:은/는} {tale:을/를} 꺼내길 참 잘했다고 생각했어요.",
        "{tale:을/를} 하고 나니 {a:은/는} 마음이 가벼웠어요.",
        "{tale:을/를} 한 {a}의 얼굴은 한결 편안해 보였어요.",
    ),
    motives=(
        "{a:은/는} {tale:을/를} 할까 말까 망설이고 있었어요.",
        "{a:은/는} {tale:을/를} 누구에게 할까 생각하고 있었어요.",
        "{a}의 마음속에는 {tale:이/가} 꼭꼭 숨어 있었어요.",
        "{a:은/는} 아까부터 {tale:을/를} 하고 싶었어요.",
    ),
)
