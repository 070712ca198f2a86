"""After the attempt: relief, thanks, joy, and what is kept of it."""

from services.story.embedded.episodes.episode import Episode
from services.story.embedded.plots.beat import Beat, View

# fmt: off
AFTER: tuple[Episode, ...] = (
    Episode(Beat(takes=(
        ("{a:은/는} 이제야 마음 놓고 웃을 수 있었어요.",
         "걱정하던 일이 다 지나갔으니까요.",
         "걱정한 만큼 기쁨도 컸답니다."),
        ("“아까는 정말 어쩔 줄 몰랐어.” 하고 {a:은/는} 털어놓았어요.",
         "말하고 나니 남은 걱정까지 훌훌 날아갔지요.",
         "이제는 웃으며 말할 수 있게 되었답니다."),
        ("{b:은/는} 아까 {a:이/가} 짓던 걱정스러운 표정을 흉내 냈어요.",
         "어찌나 똑같은지 {a:은/는} 웃음을 터뜨리고 말았지요.",
         "그 바람에 힘들었던 것도 다 잊어버렸답니다."),
    ), view=View(
        "laughing about worries that are over", "{a:이/가} 지나간 걱정을 떠올리며 웃는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium",
    )), frozenset({"aroma", "half", "home", "hush", "lamp", "seat"})),
    Episode(Beat(takes=(
        ("“휴, 다행이다!” 하고 {a:은/는} 길게 숨을 내쉬었어요.",
         "굳었던 어깨가 스르르 풀렸지요.",
         "{a}의 얼굴에도 웃음이 돌아왔답니다."),
        ("{a:은/는} 스스로에게 참 잘했다고 말해 주었어요.",
         "누가 칭찬해 준 것도 아닌데 가슴이 뿌듯했지요.",
         "애쓴 것은 애쓴 이가 가장 잘 아는 법이니까요."),
        ("{b:은/는} {a}에게 참 잘했다고 말해 주었어요.",
         "칭찬을 들은 {a:은/는} 얼굴이 발그레해졌지요.",
         "그 한마디에 힘들었던 것도 싹 잊었답니다."),
    ), view=View(
        "smiling with relief and joy", "{all:이/가} 마음을 놓고 활짝 웃는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium",
    )), frozenset({"aroma", "half", "seat"})),
    Episode(Beat(takes=(
        ("지나가던 {passer:이/가} {a:을/를} 보고 멈추어 섰어요.",
         "“얼굴이 참 환해졌네요!” 하고 {passer:이/가} 웃으며 말했지요.",
         "{a:은/는} 쑥스러워서 고개를 꾸벅했답니다."),
        ("{passer:이/가} 다가와 {a}에게 무슨 좋은 일이 있느냐고 물었어요.",
         "{a:은/는} 그동안 있었던 일을 신나게 들려주었지요.",
         "{passer:은/는} 제 일처럼 기뻐하며 돌아갔답니다."),
        ("{b:은/는} 지나가던 {passer}에게 {a:을/를} 자랑했어요.",
         "“정말 대단하네요!” 하고 {passer:이/가} 감탄했지요.",
         "{a:은/는} 쑥스러워서 슬그머니 웃기만 했답니다."),
    ), view=View(
        "talking happily with {passer_en}", "{a:이/가} {passer:과/와} 웃으며 이야기하는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium",
    )), frozenset({"aroma", "fib", "giggle", "half", "home", "hush", "lamp", "later", "seat", "song", "thump"})),
    Episode(Beat(takes=(
        ("마음이 놓이자 그제야 둘레가 {a}의 눈에 들어왔어요.",
         "{sight}",
         "걱정할 때에는 보이지 않던 모습이었지요."),
        ("마음이 놓인 {a:은/는} 가만히 귀를 기울였어요.",
         "{sound}",
         "걱정할 때에는 귀에 들어오지 않던 소리였지요."),
        ("한시름 놓은 {a:과/와} {b:은/는} 나란히 둘레를 바라보았어요.",
         "{sight}",
         "아까와 똑같은 곳인데 어쩐지 더 고와 보였답니다."),
    ), view=View(
        "looking peacefully around", "{a:이/가} 마음을 놓고 둘레를 바라보는 모습",
        "evening", ("standing", "calm"), ("standing", "happy"), "wide",
    )), frozenset({"aroma", "giggle", "half", "hiccup", "home", "hush", "lamp", "letters", "song", "thump"})),
    Episode(Beat(takes=(
        ("{a:은/는} 이 일을 잊지 않으려고 {gift:을/를} 주워 {bag}에 넣었어요.",
         "언젠가 꺼내 보면 빙긋 웃음이 날 것 같았지요.",
         "작지만 무엇보다 귀한 것이 되었답니다."),
        ("이 일을 오래 기억하고 싶어진 {a:은/는} 마침 눈에 띈 {gift:을/를} 고이 간직했어요.",
         "그것을 보면 이 일이 고스란히 떠오를 테니까요.",
         "{a:은/는} 잃어버리지 않도록 몇 번이고 다시 살펴보았답니다."),
        ("{b:은/는} 이 일을 오래 기억하자며 {a}에게 {gift:을/를} 건넸어요.",
         "{a:은/는} 기뻐하며 그것을 {bag}에 넣었지요.",
         "{b}도 흐뭇한 얼굴로 고개를 끄덕였답니다."),
    ), view=View(
        "holding {gift_en} dearly as a keepsake", "{a:이/가} {gift:을/를} 소중히 간직하는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("{gift_en}",),
    )), frozenset({"aroma", "fib", "lamp", "lost", "song", "thump", "wish"})),
    Episode(Beat(takes=(
        ("기쁨을 참지 못한 {a:은/는} 빙글빙글 춤을 추었어요.",
         "너무 많이 돌아서 그만 어질어질했지요.",
         "그래도 웃음은 그치지 않았답니다."),
        ("“야호!” 하고 {a:은/는} 폴짝폴짝 뛰었어요.",
         "뛰고 또 뛰어도 지치지 않았지요.",
         "기쁜 마음에는 날개가 달려 있나 봐요."),
        ("{b:이/가} 춤을 추기 시작하자 {a}도 덩실덩실 어깨춤을 추었어요.",
         "박자는 하나도 안 맞았지만 신나기만 했지요.",
         "{b:은/는} 숨이 찰 때까지 멈출 줄을 몰랐답니다."),
    ), view=View(
        "dancing for joy", "{a:이/가} 기뻐서 춤을 추는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide",
    )), frozenset({"cloud", "fib", "giggle", "hush", "lamp", "letters", "seat", "thump"})),
    Episode(Beat(takes=(
        ("{a:은/는} 눈을 감고 가만히 미소를 지었어요.",
         "무겁던 마음이 한결 가벼워져 있었지요.",
         "감은 눈앞으로 고마운 얼굴들이 떠올랐답니다."),
        ("{a}의 입가에 살며시 웃음이 피어났어요.",
         "참으로 오랜만에 짓는 웃음 같았지요.",
         "웃고 나니 몸도 마음도 가뿐했답니다."),
        ("{a:은/는} 곁에 있어 준 {b}에게 고맙다고 했어요.",
         "{b:은/는} 쑥스러운지 괜히 헛기침을 했지요.",
         "고맙다는 말은 하는 쪽도 듣는 쪽도 기쁘게 해 준답니다."),
    ), view=View(
        "smiling quietly with a light heart", "{a:이/가} 가벼운 마음으로 미소 짓는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "close",
    )), frozenset({"aroma", "giggle", "half", "home"})),
)
