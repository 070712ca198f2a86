"""What else happens in a game of hide-and-seek whose hider follows on the seeker's heels."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} {spot}부터 차근차근 살펴보았어요.",
        "{sight}",
        "구경하느라 하마터면 술래인 것도 잊을 뻔했지요.",
    ), (
        "{a:은/는} 숨을 죽이고 가만히 귀를 기울였어요.",
        "{sound}",
        "‘이 소리는 아닌데.’ {a:은/는} 다시 앞으로 나아갔지요.",
    ), (
        "{b:은/는} 저쪽을 맡겠다며 먼저 가 보았어요.",
        "“여기는 없네!” 하는 소리가 곧 들려왔지요.",
        "{a:은/는} 이쪽을 맡아 찬찬히 살폈어요.",
    )), view=View(
        "searching about with curious eyes", "{a:이/가} 술래가 되어 찬찬히 살피는 모습",
        "morning", ("walking", "happy"), ("walking", "happy"), "wide",
    )),
    Beat(takes=((
        "무언가 눈에 띄자 {a:은/는} “찾았다!” 하고 외쳤어요.",
        "하지만 가까이 가 보니 {gift:이/가} 놓여 있을 뿐이었지요.",
        "{a:은/는} 머쓱해서 헛기침을 했어요.",
    ), (
        "{a:은/는} 숨기 좋아 보이는 데를 하나하나 들여다보았어요.",
        "한 번은 위에서 들여다보고, 한 번은 아래에서 들여다보았지요.",
        "번번이 아무도 없었지만 그것도 재미있었어요.",
    ), (
        "{b:은/는} “찾았다!” 하고 외쳤다가 얼른 입을 다물었어요.",
        "다시 보니 {gift:을/를} 잘못 본 것이었지요.",
        "{a:과/와} {b:은/는} 마주 보고 픽 웃었어요.",
    )), view=View(
        "bending down to look into a hiding place", "{a:이/가} 숨을 만한 데를 들여다보는 모습",
        "morning", ("standing", "surprised"), ("standing", "happy"), "medium",
    )),
    Beat(takes=((
        "{a:은/는} 문득 이상한 느낌이 들어 우뚝 멈추었어요.",
        "그랬더니 무언가도 따라 멈추는 것 같았지요.",
        "‘기분 탓인가?’ {a:은/는} 고개를 갸웃하고 다시 찾아 나섰어요.",
    ), (
        "{a:은/는} 어쩐지 누가 보고 있는 것만 같았어요.",
        "그런데 눈앞에는 보는 이가 아무도 없었지요.",
        "‘잘못 느꼈나 봐.’ 하고 {a:은/는} 하던 대로 앞을 살폈어요.",
    ), (
        "{b:은/는} 뭔가 이상하다며 고개를 갸웃했어요.",
        "꼭 아주 가까이 있는 것만 같다는 거였지요.",
        "{a:은/는} 그 말을 듣고 더 열심히 앞을 뒤졌어요.",
    )), view=View(
        "pausing with an odd feeling of being watched", "{a:이/가} 고개를 갸웃하는 모습",
        "noon", ("standing", "calm"), ("standing", "surprised"), "close",
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} {snack:을/를} 꺼내 놓고, 어서 나와서 함께 먹자고 했어요.",
        "그래도 나오는 이는 아무도 없었지요.",
        "그런데 {snack:이/가} 어쩐지 아까보다 조금 줄어든 것 같았어요.",
    ), (
        "“이제 그만 나와도 돼!” {a:은/는} 큰 소리로 불러 보았어요.",
        "한 번 부르고, 두 번 부르고, 목이 쉬도록 불렀지요.",
        "그래도 대답하는 이는 없었어요.",
    ), (
        "{b:은/는} 꼭꼭 숨은 {topic:을/를} 큰 소리로 불러 보았어요.",
        "“우리가 졌다!” 하고 외쳐도 대답이 없었지요.",
        "{b:은/는} 어쩌면 이렇게 잘 숨느냐며 혀를 내둘렀어요.",
    )), view=View(
        "calling out loudly in all directions", "{a:이/가} 그만 나오라고 부르는 모습",
        "noon", ("waving", "worried"), ("standing", "worried"), "wide",
    )),
    Beat(takes=((
        "{a:은/는} 찾기를 멈추고 가만히 생각에 잠겼어요.",
        "맨 처음 함께 놀자고 하던 {topic}의 신난 얼굴이 떠올랐지요.",
        "지금도 어디선가 그렇게 웃고 있을 것만 같았어요.",
    ), (
        "마침 다가온 {elder:이/가} 무엇을 그리 찾느냐고 물었어요.",
        "{topic:을/를} 찾는다는 {a}의 말에 {elder:은/는} 빙그레 웃기만 했지요.",
        "그 웃음이 무슨 뜻인지 {a:은/는} 알 수가 없었어요.",
    ), (
        "{b:은/는} {a}의 곁에서 함께 곰곰이 생각했어요.",
        "{topic:은/는} 무엇을 좋아하고 무엇을 잘하는지 하나씩 꼽아 보았지요.",
        "{a:은/는} 그 말을 듣다가 슬그머니 고개를 들었어요.",
    )), view=View(
        "stopping to think hard", "{a:이/가} 가만히 생각에 잠긴 모습",
        "noon", ("sitting", "worried"), ("sitting", "calm"), "close",
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "{topic:은/는} 어떻게 안 들켰는지 {a}에게 자랑을 늘어놓았어요.",
        "술래가 멈추면 같이 멈추고, 돌면 같이 돌았대요.",
        "너무 재미있어서 나가고 싶어도 나갈 수가 없었다나요.",
    ), (
        "{a:은/는} {topic:이/가} 또 따라오나 하고 뒤쪽을 휙 돌아보았어요.",
        "그런데 어느새 또 뒤로 가 있어 보이지 않았지요.",
        "몇 번을 돌고 돌다가 {a:은/는} 그만 어질어질해졌어요.",
    ), (
        "{b:은/는} 어떻게 했는지 보여 달라고 {topic}에게 부탁했어요.",
        "그러자 이번에는 {b}의 뒤를 졸졸 따라다니는 것이었지요.",
        "{b:은/는} 몇 번을 돌아보아도 찾을 수가 없었어요.",
    )), view=View(
        "turning around to look at {creature_en} close behind", "{a:이/가} 바로 뒤의 {topic:을/를} 돌아보는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium", ("{creature_en}",),
    )),
    Beat(takes=((
        "{a:은/는} {topic:과/와} 나란히 한 번 더 {like_it} 보았어요.",
        "누가 누구를 흉내 내는지 모를 만큼 똑같았지요.",
        "주거니 받거니, 흉내 내기도 숨바꼭질만큼이나 재미있었어요.",
    ), (
        "{topic:은/는} {a}의 흉내가 아주 그럴듯했다며 감탄했어요.",
        "다만 한 군데가 조금 다르다며 다시 해 보였지요.",
        "{a:은/는} 눈여겨보고 한 번 더 {like_it} 보았어요.",
    ), (
        "{b}도 {topic:을/를} 따라 {like_it} 보았어요.",
        "처음치고는 아주 그럴듯하다는 칭찬을 들었지요.",
        "그렇게 흉내쟁이가 하나 더 늘었어요.",
    )), view=View(
        "playing side by side with {creature_en}", "{a:이/가} {topic:과/와} 나란히 흉내를 내는 모습",
        "evening", ("waving", "happy"), ("waving", "happy"), "wide", ("{creature_en}",),
    )),
    Beat(takes=((
        "{a:은/는} 세상에서 가장 잘 숨은 {topic}에게 상으로 {gift:을/를} 주었어요.",
        "이렇게 가까이 숨기가 어디 쉬운 일인가요?",
        "상을 받은 장난꾸러기는 으쓱으쓱 뽐을 냈어요.",
    ), (
        "{a:은/는} {topic} 곁에서 잠시 숨을 돌렸어요.",
        "애를 태운 것도 잊고 자꾸만 웃음이 새어 나왔지요.",
        "바로 곁에 있다는 것만으로도 마음이 푹 놓였어요.",
    ), (
        "{b:은/는} 숨느라 애쓴 {topic:과/와} 찾느라 애쓴 {a}에게 {snack:을/를} 나누어 주었어요.",
        "누구 것이 더 많지도 적지도 않았지요.",
        "먹고 나니 모두 새 기운이 났어요.",
    )), view=View(
        "resting happily beside {creature_en}", "{a:이/가} {topic:과/와} 나란히 쉬는 모습",
        "evening", ("sitting", "happy"), ("sitting", "happy"), "close", ("{creature_en}",),
    )),
)
