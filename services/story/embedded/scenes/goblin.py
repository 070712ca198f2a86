"""What else happens where a goblin does all the wrong way round, and says the opposite of what it means."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "거꿀이는 {a}의 둘레를 뒷걸음으로 한 바퀴 돌았어요.",
        "앞을 안 보고 걷다가 제풀에 벌렁 넘어졌지요.",
        "그러고는 “하나도 안 아파!” 하며 엉덩이를 문질렀어요.",
    ), (
        "{a:은/는} 뒷걸음만 하는 거꿀이를 따라 살살 뒤로 가 보았어요.",
        "앞이 보이지 않으니 간질간질 자꾸 웃음이 났지요.",
        "“참 못한다!” 하고 거꿀이가 칭찬해 주었어요.",
    ), (
        "{b:은/는} 거꿀이에게 왜 뒤로 걷느냐고 물었어요.",
        "“그야 앞으로 가고 싶으니까!” 하고 거꿀이가 대답했지요.",
        "{b:은/는} 그 대답이 우스워 한참을 웃었어요.",
    )), view=View(
        "watching a small cheerful goblin with one horn walk backwards in a circle",
        "{a:이/가} 뒷걸음으로 도는 거꿀이를 보는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "wide", ("a small cheerful goblin with one horn",),
    )),
    Beat(takes=((
        "{a:은/는} 거꿀이에게 어디서 왔느냐고 물었어요.",
        "멀고 먼 데서 온 거꿀이는 “엎어지면 코 닿을 데서!” 하고 대답했지요.",
        "거꿀이 말로는 먼 데가 가까운 데였어요.",
    ), (
        "“배고프니?” 하고 {a:이/가} 묻자 거꿀이는 “배가 터질 것 같아!” 했어요.",
        "그런데 배에서는 꼬르륵 소리가 났지요.",
        "{a:은/는} 웃음을 참으며 {snack:을/를} 나누어 주었어요.",
    ), (
        "{b:은/는} 거꿀이에게 나이를 물었어요.",
        "아직 어린 거꿀이는 “백 살도 넘었어!” 하고 으스댔지요.",
        "{b:은/는} 그 말을 뒤집어 듣고 빙그레 웃었어요.",
    )), view=View(
        "talking with a small cheerful goblin with one horn", "{a:이/가} 거꿀이와 이야기하는 모습",
        "morning", ("sitting", "happy"), ("sitting", "happy"), "close", ("a small cheerful goblin with one horn",),
    )),
    Beat(takes=((
        "{a:은/는} 거꿀이에게 {gift:을/를} 보여 주었어요.",
        "거꿀이는 “어휴, 못생겼다!” 하며 좋아서 팔짝팔짝 뛰었지요.",
        "예쁘다는 말을 꼭 그렇게 하는 도깨비였어요.",
    ), (
        "거꿀이는 물구나무를 서서 {place:을/를} 두루 둘러보았어요.",
        "“참 시시한 곳이네!” 하고 눈을 반짝이며 감탄했지요.",
        "{a:은/는} 멋진 곳이라는 말로 알아들었어요.",
    ), (
        "{b:이/가} “위!” 하면 거꿀이는 얼른 “아래!” 하고 외쳤어요.",
        "“앞!” 하면 “뒤!”, “낮!” 하면 “밤!” 하고 척척 대답했지요.",
        "{b:은/는} 재미있어서 몇 번이나 더 해 보았어요.",
    )), view=View(
        "laughing at a small cheerful goblin with one horn standing on its head",
        "{a:이/가} 물구나무를 선 거꿀이를 보고 웃는 모습",
        "noon", ("standing", "happy"), ("standing", "happy"), "medium",
        ("a small cheerful goblin with one horn upside down",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 거꾸로 앉은 거꿀이를 바로 앉혀 보려고 했어요.",
        "하지만 거꿀이는 오뚝이처럼 빙글 돌아 도로 거꾸로 앉았지요.",
        "“이게 바로 앉은 거야!” 하고 거꿀이는 고집을 부렸어요.",
    ), (
        "{a:은/는} 거꿀이처럼 몸을 기울여 {place:을/를} 거꾸로 바라보았어요.",
        "위가 아래로, 아래가 위로 보이니 어질어질했지요.",
        "거꿀이가 얼마나 힘들었을지 조금은 알 것 같았어요.",
    ), (
        "{b:은/는} 거꾸로 앉아 있는 거꿀이에게 다가갔어요.",
        "“내 옆에 오지 마!” 하면서도 거꿀이는 {b}에게 바싹 붙었지요.",
        "{b:은/는} 아무 말 없이 곁을 지켜 주었어요.",
    )), view=View(
        "trying to comfort a small cheerful goblin with one horn that sits upside down",
        "{a:이/가} 거꾸로 앉은 거꿀이를 달래는 모습",
        "noon", ("sitting", "worried"), ("sitting", "worried"), "medium",
        ("a small cheerful goblin with one horn upside down",),
    )),
    Beat(takes=((
        "“그럼 이제 그만둘까?” 하고 {a:이/가} 묻자 거꿀이는 “좋아!” 하고 대답했어요.",
        "그런데 거꿀이의 입은 비죽비죽 울상이었지요.",
        "좋다면서 울상이라니, {a:은/는} 아무래도 이상했어요.",
    ), (
        "거꿀이는 “안 봐, 안 볼 거야!” 하면서 자꾸 {a:을/를} 훔쳐보았어요.",
        "그러다 눈이 마주치면 얼른 딴 데를 보는 척했지요.",
        "‘왜 저럴까?’ 하고 {a:은/는} 생각에 잠겼어요.",
    ), (
        "“거꿀이가 뭐라고 했더라?” 하고 {b:이/가} {a}에게 물었어요.",
        "{a:은/는} 그 말을 한 번, 두 번 되뇌어 보았지요.",
        "어쩐지 알쏭달쏭한 수수께끼 같았어요.",
    )), view=View(
        "wondering about a small cheerful goblin with one horn that peeks over",
        "{a:이/가} 거꿀이를 보며 곰곰이 생각하는 모습",
        "evening", ("sitting", "calm"), ("sitting", "calm"), "close", ("a small cheerful goblin with one horn",),
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "거꿀이는 하나씩 해낼 때마다 “열!”, “아홉!”, “여덟!” 하고 세었어요.",
        "세면 셀수록 수가 줄어드니 {a:은/는} 어리둥절했지요.",
        "그래도 거꿀이는 싱글벙글 또 거꾸로 세었어요.",
    ), (
        "신이 난 거꿀이는 물구나무를 서려다 말고 똑바로 섰어요.",
        "뿔이 위로 가니 키가 한 뼘은 더 커 보였지요.",
        "{a:은/는} 참 의젓해 보인다고 말해 주었어요.",
    ), (
        "{b:은/는} “정말 잘한다!” 하고 거꿀이를 칭찬했어요.",
        "거꿀이는 “나는 칭찬이 딱 질색이야!” 하며 으쓱으쓱했지요.",
        "그래서 {b:은/는} 한 번 더 칭찬해 주었어요.",
    )), view=View(
        "watching a small cheerful goblin with one horn that is proud of itself",
        "{a:이/가} 으쓱해하는 거꿀이를 보며 웃는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "wide", ("a small cheerful goblin with one horn",),
    )),
    Beat(takes=((
        "거꿀이는 또 앞뒤를 헷갈려 {a:과/와} 콩 부딪쳤어요.",
        "“미안하지 않아!” 하고 거꿀이가 얼른 사과했지요.",
        "{a:은/는} 괜찮다며 하하 웃었어요.",
    ), (
        "거꿀이는 {a}에게 비밀을 하나 털어놓았어요.",
        "“사실 나는 거꾸로가 너무너무 싫어!” 하는 것이었지요.",
        "거꾸로가 얼마나 좋으면 그럴까 하고 {a:은/는} 생각했어요.",
    ), (
        "{b:은/는} 일부러 거꿀이보다 더 거꾸로 해 보였어요.",
        "거꿀이는 배꼽을 잡고 웃었지요.",
        "{a}도 참다못해 웃음을 터뜨렸어요.",
    )), view=View(
        "having fun face to face with a small cheerful goblin with one horn", "{a:이/가} 거꿀이와 마주 보며 웃는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "close", ("a small cheerful goblin with one horn",),
    )),
    Beat(takes=((
        "{a:은/는} {light:을/를} 밝히고 거꿀이와 잠깐 숨을 돌렸어요.",
        "거꿀이는 눈이 부신지 “아이, 깜깜해!” 하고 소리쳤지요.",
        "{a:은/는} 그 말에 웃느라 쉴 틈이 없었어요.",
    ), (
        "지나가던 {neighbour:이/가} {a}에게 무슨 좋은 일이라도 있느냐고 물었어요.",
        "“아무 일도 없어!” 하고 대답은 거꿀이가 먼저 했지요.",
        "{neighbour:은/는} 알쏭달쏭한 얼굴로 가던 길을 갔어요.",
    ), (
        "{b:이/가} 흥얼거리는 노래를 거꿀이는 거꾸로 따라 불렀어요.",
        "끝에서부터 부르니 아무도 모르는 새 노래가 되었지요.",
        "{a:은/는} 그 노래가 마음에 쏙 들었어요.",
    )), view=View(
        "resting a while beside a small cheerful goblin with one horn", "{a:이/가} 거꿀이와 나란히 쉬는 모습",
        "night", ("sitting", "happy"), ("sitting", "happy"), "wide",
        ("a small cheerful goblin with one horn", "{light_en}"),
    )),
)
