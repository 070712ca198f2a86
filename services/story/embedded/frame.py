"""What every tale is framed by: who lives where and when, who helped, and how one takes leave."""

# fmt: off
DWELLING = (  # {cast}: everyone by name
    "{era}, {place}에 {cast:이/가} 살고 있었어요.",
    "{era}, {place}에는 {cast:이/가} 살았답니다.",
    "{place}에 {cast:이/가} 살았는데, 바로 {era}의 일이에요.",
    "{era}의 {place}에는 {cast:이/가} 살고 있었지요.",
    "{era}, {place}에 {cast}의 보금자리가 있었어요.",
    "{cast:은/는} {era}, {place}에 살고 있었어요.",
    "{era}, {place} 한쪽에 {cast:이/가} 살고 있었답니다.",
)
VISITING = (  # where nobody lives, or in a time too short to live in
    "{era}, {place}에서 {cast:이/가} 겪은 이야기예요.",
    "{era}, {place}에 {cast:이/가} 있었어요.",
    "{era}, {place}에서 {cast}에게 일어난 일이랍니다.",
    "이것은 {era}, {place}에서 있었던 {cast}의 이야기랍니다.",
    "{era}의 일인데요, {place}에 {cast:이/가} 있었답니다.",
    "{era}, {place}에서 {cast:이/가} 겪은 일을 들려줄게요.",
    "{cast}의 이야기는 {era}, {place}에서 시작된답니다.",
    "{era}, {place}에서 {cast}의 이야기가 살며시 시작되었어요.",
    "이제 들려줄 것은 {era}, {place}에서 {cast:이/가} 겪은 일이에요.",
    "{cast:은/는} {era}, {place}에서 잊지 못할 일을 겪었어요.",
)
DWELLING_AMONG = (  # not of oneself, where many live
    "{era}, {place}에서는 누구나 {cast:을/를} 알고 있었답니다.",
    "{era}, {place}에는 이름난 {cast:이/가} 살고 있었지요.",
)
DWELLING_SEEN = (  # not of oneself
    "{era}, {place}에 살던 {cast}에게 무슨 일이 일어났을까요?",
    "{era}, {place}에 {cast:이/가} 살았다는 이야기를 들어 보았나요?",
)
VISITING_SEEN = (  # not of oneself
    "{era}, {place}에 있던 {cast}에게 무슨 일이 일어났을까요?",
    "{era}, {place}에 {cast:이/가} 있었다는 이야기를 들어 보았나요?",
    "{era}, {place}에서 {cast:을/를} 만나 볼까요?",
)
MOTIVES = (  # where no other sentence of the first page names what the tale is about
    "{a:은/는} {topic}에 대해 [알고 싶고 듣고 싶고 ]궁금한 것이 많았어요.",
    "[마침 ]{a:은/는} {topic:을/를} 두고 [이리저리 ]곰곰이 생각하던 참이었어요.",
    "{a}에게는 {topic}에 대해 하고 싶은 말이 [이것저것 아주 ]많았답니다.",
    "[무엇을 하다가도 ]{a:은/는} 자꾸만 {topic:을/를} 떠올렸어요.",
    "[무엇을 보아도 ]{a}의 마음은 온통 {topic}에 가 있었어요.",
    "“{topic}, {topic}.” 하고 {a:은/는} [잊을까 봐 자꾸자꾸 ]입속으로 되뇌었어요.",
)
BRIEF_DWELLING = (  # for a book of one panel: what is usual then, and what the others do
    "{era}, {place}에 {snack:을/를} 좋아하는 {hero:이/가} 살았어요.",
    "{era}, {place}에서 {hero:은/는} {light:을/를} 벗 삼아 지냈어요.",
    "{era}, {place}에 {bag:을/를} 늘 곁에 두는 {hero:이/가} 살았어요.",
    "{era}, {place}에서 {hero:은/는} {elder:을/를} 따라 이것저것 배우고 있었어요.",
    "{era}, {place}에 {light:을/를} 아끼는 {hero:이/가} 살았어요.",
    "{era}, {place}에서 {hero:은/는} {snack}만 보면 웃음을 지었어요.",
    "{era}, {place}에 {elder:을/를} 잘 따르는 {hero:이/가} 살았어요.",
    "{era}, {place}에서 {hero:은/는} {bag:을/를} 챙겨 나들이를 다녔어요.",
    "{era}, {place}에서 {hero:은/는} {letter:을/를} 읽는 것을 좋아했어요.",
    "{era}, {place}에 {bag} 가득 보물을 모으는 {hero:이/가} 있었어요.",
)
BRIEF_VISITING = (
    "{era}, {place}에 {snack:을/를} 좋아하는 {hero:이/가} 있었어요.",
    "{era}, {place}에 {bag:을/를} 꼭 챙겨 온 {hero:이/가} 있었어요.",
    "{era}, {place}에서 {hero:은/는} {snack:을/를} 먹고 있었어요.",
    "{era}, {place}에서 {hero:은/는} {light:을/를} 바라보고 있었어요.",
    "{era}, {place}에 {light:을/를} 들고 온 {hero:이/가} 있었어요.",
    "{era}, {place}에서 {hero:은/는} {letter:을/를} 읽고 있었어요.",
    "{era}, {place}에서 {hero:은/는} {bag:을/를} 열어 보고 있었어요.",
    "{era}, {place}에 {elder:과/와} 인사를 나누는 {hero:이/가} 있었어요.",
    "{era}, {place}에 {snack:을/를} 나누어 주는 {hero:이/가} 있었어요.",
    "{era}, {place}에서 {hero:은/는} {snack:을/를} 차리고 있었어요.",
)
BRIEF_DEEDS = (  # in a book of one panel: what the hero does there and then, while the others do something else
    "{era}, {place}에서 {hero:은/는} {snack:을/를} 차리고",
    "{era}, {place}에서 {hero:은/는} {snack:을/를} 맛있게 먹고",
    "{era}, {place}에서 {hero:은/는} {light:을/를} 밝히고",
    "{era}, {place}에서 {hero:은/는} {bag:을/를} 열어 보고",
    "{era}, {place}에서 {hero:은/는} {letter:을/를} 읽고",
    "{era}, {place}에서 {hero:은/는} {elder}에게 인사를 하고",
    "{era}, {place}에서 {hero:은/는} {spot}에 {light:을/를} 걸고",
    "{era}, {place}에서 {hero:은/는} {spot}에 앉아 {snack:을/를} 먹고",
    "{era}, {place}에서 {hero:은/는} {spot}에 앉아 {letter:을/를} 읽고",
    "{era}, {place}에서 {hero:은/는} {bag} 속에 {gift:을/를} 넣고",
    "{era}, {place}에서 {hero:은/는} {neighbour}에게 {snack:을/를} 건네고",
    "{era}, {place}에서 {hero:은/는} {neighbour}에게 줄 {letter:을/를} 쓰고",
)
BRIEFEST_DEEDS = (  # for the youngest: what the tale is about, too
    "{era}, {place}에서 {hero:은/는} {letter}에 적힌 {tale:을/를} 읽고",
    "{era}, {place}에서 {hero:은/는} {light:을/를} 켜고 {tale:을/를} 듣고",
    "{era}, {place}에서 {hero:은/는} {snack:을/를} 먹으며 {tale:을/를} 듣고",
    "{era}, {place}에서 {hero:은/는} {elder}에게 {tale:을/를} 듣고",
)
BRIEFEST_DWELLING = (  # for the youngest: what the tale is about, too
    "{era}, {place}에 {snack:과/와} {tale:을/를} 좋아하는 {hero:이/가} 살았어요.",
    "{era}, {place}에 {bag}만큼 {tale:을/를} 아끼는 {hero:이/가} 살았어요.",
    "{era}, {place}에서 {hero:은/는} {light:을/를} 켜고 {tale:을/를} 듣곤 했어요.",
    "{era}, {place}에서 {hero:은/는} {elder}에게 {tale:을/를} 듣곤 했어요.",
)
BRIEFEST_VISITING = (
    "{era}, {place}에 {snack:과/와} {tale:을/를} 좋아하는 {hero:이/가} 있었어요.",
    "{era}, {place}에서 {hero:은/는} {snack:을/를} 먹으며 {tale:을/를} 듣고 있었어요.",
    "{era}, {place}에서 {hero:은/는} {letter}에 적힌 {tale:을/를} 읽고 있었어요.",
    "{era}, {place}에서 {hero:은/는} {light:을/를} 켜고 {tale:을/를} 듣고 있었어요.",
)
SETTLED_DWELLING = (  # where no other line tells of the place or the era
    "{era}, {place} {spot}에 {snack:을/를} 좋아하는 {cast:이/가} 살았어요.",
    "{era}, {place} {spot}에서 {cast:은/는} 날마다 {snack:을/를} 먹었답니다.",
    "{era}, {place} {spot}에 {bag:을/를} 늘 곁에 두는 {cast:이/가} 살았지요.",
)
SETTLED_VISITING = (
    "{era}, {place} {spot}에 {snack:을/를} 좋아하는 {cast:이/가} 있었어요.",
    "{era}, {place} {spot}에서 {cast:은/는} {snack:을/를} 먹고 있었답니다.",
    "{era}, {light:이/가} 빛나는 {place} {spot}에 {cast:이/가} 있었지요.",
    "{era}, {place} {spot}에서 {cast:은/는} {light:을/를} 바라보고 있었어요.",
)
SHOWN_DWELLING = (  # where no other line tells of the era
    "{era}, {place}에 {snack:을/를} 좋아하는 {cast:이/가} 살았어요.",
    "{era}, {place}에서 {cast:은/는} {snack}만 보면 활짝 웃었답니다.",
    "{era}, {place}에 {bag:을/를} 늘 곁에 두는 {cast:이/가} 살았지요.",
    "{era}, {place}에서 {cast:은/는} {elder:을/를} 따라 이것저것 배우며 지냈어요.",
)
SHOWN_VISITING = (
    "{era}, {place}에 {snack:을/를} 좋아하는 {cast:이/가} 있었어요.",
    "{era}, {place}에서 {cast:은/는} {snack:을/를} 먹고 있었답니다.",
    "{era}, {light:이/가} 빛나는 {place}에 {cast:이/가} 있었지요.",
    "{era}, {place}에서 {cast:은/는} {light:을/를} 바라보고 있었어요.",
)
CLOSINGS = (
    "내일은 또 어떤 이야기가 {a:을/를} 기다리고 있을까요?",
    "{a:은/는} 그날을 떠올릴 때마다 빙그레 미소를 지었어요.",
    "여러분이라면 그때 어떻게 했을까요?",
    "{a}의 마음속에는 따뜻한 불빛 하나가 오래도록 남았어요.",
    "{all}의 얼굴에는 햇살 같은 웃음이 번졌답니다.",
    "{a:은/는} 이 모든 일을 마음의 보물 상자에 꼭꼭 넣어 두었어요.",
    "그러니 누군가 {a}의 이야기를 묻거든 꼭 들려주세요.",
    "{all:은/는} 그날의 이야기를 두고두고 들려주었어요.",
)
CLOSINGS_DWELLING = (  # where they live on
    "그리고 {all:은/는} 오래오래 행복하게 지냈답니다.",
    "그날의 이야기는 {place}에서 두고두고 전해졌답니다.",
)
CLOSINGS_SEEN = (
    "이야기는 여기서 끝나지만 {all:은/는} 어디선가 또 웃고 있을 거예요.",
    "이것으로 {a}의 이야기를 마칠게요.",
)
SMILING = "방긋 웃는 얼굴로"  # of a newborn, who can do nothing else
SMILES = ("방긋 웃고", "방긋 웃었어요.")
MEANS = (
    "노래로", "응원으로", "따뜻한 말로", "환한 웃음으로", "씩씩한 목소리로", "재미난 이야기로",
)
HELPED = (  # ends what {p:은/는} and its means begin
    "힘을 보탰어요.", "든든하게 도왔답니다.", "용기를 북돋워 주었어요.",
    "기운을 불어넣어 주었답니다.",
    "큰 힘이 되어 주었어요.",
)
DEEDS = (  # how it goes on, how it ends
    ("노래를 부르고", "노래를 불렀어요."), ("춤을 추고", "춤을 추었어요."),
    ("재미난 놀이를 하고", "재미난 놀이를 했어요."),
    ("환하게 웃고", "환하게 웃었어요."),
    ("둘레를 살피고", "둘레를 살폈어요."), ("그림을 그리고", "그림을 그렸어요."), ("기지개를 켜고", "기지개를 켰어요."),
    ("휘파람을 불고", "휘파람을 불었어요."), ("콧노래를 흥얼거리고", "콧노래를 흥얼거렸어요."),
    ("박자를 맞추고", "박자를 맞추었어요."), ("우스갯소리를 하고", "우스갯소리를 했어요."),
    ("옛이야기를 들려주고", "옛이야기를 들려주었어요."), ("수수께끼를 내고", "수수께끼를 냈어요."),
)
# fmt: on
