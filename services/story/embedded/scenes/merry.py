"""What else happens where something is fun, and when it is not."""

from services.story.embedded.plots.beat import Beat, View

# fmt: off
BEFORE: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 딸랑딸랑 하고 방글이의 웃음을 흉내 내 보았어요.",
        "방글이는 똑같다며 폴짝폴짝 뛰었지요.",
        "{a:은/는} 신이 나서 한 번 더 딸랑딸랑 했어요.",
    ), (
        "{a:이/가} {topic:을/를} 하며 웃을 때마다 방글이도 따라 웃었어요.",
        "하하 하면 딸랑딸랑, 호호 하면 딸랑 소리가 났지요.",
        "누가 누구를 따라 웃는지 알 수가 없었어요.",
    ), (
        "{b:은/는} 방글이에게 어떻게 그런 소리를 내느냐고 물었어요.",
        "방글이는 “배 속에 웃음이 가득 들었거든!” 하고 대답했지요.",
        "{b}도 따라 웃어 보았지만 딸랑 소리는 나지 않았어요.",
    )), view=View(
        "laughing along with a small round yellow bell creature", "{a:이/가} 방글이를 따라 웃는 모습",
        "morning", ("standing", "happy"), ("standing", "happy"), "medium", ("a small round yellow bell creature",),
    )),
    Beat(takes=((
        "방글이는 {a}에게 재미있는 곳을 찾는 법을 알려 주었어요.",
        "재미있는 곳에서는 간질간질한 냄새가 난다고 했지요.",
        "{a:은/는} 숨을 크게 들이쉬어 보았어요.",
    ), (
        "{a:은/는} 방글이에게 재미있는 것이 왜 그렇게 좋으냐고 물었어요.",
        "방글이는 “웃지 않으면 몸이 간지럽거든!” 하고 대답했지요.",
        "{a:은/는} 그 말이 우스워 또 웃었어요.",
    ), (
        "{b:은/는} 방글이에게 가장 재미있었던 때가 언제냐고 물었어요.",
        "방글이는 “바로 지금!” 하고 얼른 대답했지요.",
        "그 말에 {b:은/는} 활짝 웃었어요.",
    )), view=View(
        "listening to a small round yellow bell creature", "{a:이/가} 방글이의 말을 듣는 모습",
        "morning", ("sitting", "happy"), ("sitting", "happy"), "close", ("a small round yellow bell creature",),
    )),
    Beat(takes=((
        "{a:은/는} 방글이에게 {gift:을/를} 보여 주었어요.",
        "방글이는 보고 또 보며 딸랑딸랑 좋아했지요.",
        "작은 것에도 잘 웃는 녀석이었어요.",
    ), (
        "{a:이/가} 재채기를 하자 방글이가 깜짝 놀라 통 튀어 올랐어요.",
        "그러고는 우습다며 딸랑딸랑 한참을 웃었지요.",
        "{a:은/는} 한 번 더 재채기하는 시늉을 했어요.",
    ), (
        "{b:은/는} 방글이 앞에서 우스운 얼굴을 지어 보였어요.",
        "방글이는 떼굴떼굴 구르며 웃었지요.",
        "{a}도 그만 웃음이 터지고 말았어요.",
    )), view=View(
        "making a small round yellow bell creature laugh", "{a:이/가} 방글이를 웃기는 모습",
        "noon", ("standing", "happy"), ("standing", "happy"), "wide", ("a small round yellow bell creature",),
    )),
)
WAY: tuple[Beat, ...] = (
    Beat(takes=((
        "“방글아, 어디 있니?” 하고 {a:은/는} 불러 보았어요.",
        "딸랑 소리가 들릴까 하고 한참을 기다렸지요.",
        "하지만 돌아오는 대답은 없었어요.",
    ), (
        "{a:은/는} {way} 방글이를 찾아보았어요.",
        "여기에도 저기에도 동그란 방글이는 보이지 않았지요.",
        "{a:은/는} 힘없이 되돌아왔어요.",
    ), (
        "{b:은/는} {spot}까지 가서 방글이를 불러 보았어요.",
        "몇 번을 불러도 딸랑 소리는 나지 않았지요.",
        "{b:은/는} 그냥 돌아올 수밖에 없었어요.",
    )), view=View(
        "looking around for somebody who is gone", "{a:이/가} 사라진 방글이를 찾는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "wide",
    )),
    Beat(takes=((
        "{a:은/는} 혼자서 “딸랑딸랑!” 하고 소리를 내 보았어요.",
        "하지만 하나도 우습지 않았지요.",
        "그 소리는 어쩐지 쓸쓸하게만 들렸어요.",
    ), (
        "저만치에서 {neighbour:이/가} 무언가를 하며 껄껄 웃고 있었어요.",
        "잘하려고 애쓰지도 않고, 그저 즐거워 보였지요.",
        "{a:은/는} 그 모습을 부러운 듯 바라보았어요.",
    ), (
        "{b:은/는} 아까가 훨씬 좋았다고 {a}에게 가만히 말했어요.",
        "딸랑딸랑 웃던 때가 {a}도 그리웠지요.",
        "{a:은/는} 아무 말도 하지 못했어요.",
    )), view=View(
        "standing still with drooping shoulders", "{a:이/가} 시무룩하게 멈추어 있는 모습",
        "evening", ("sitting", "sad"), ("sitting", "sad"), "close",
    )),
)
AFTER: tuple[Beat, ...] = (
    Beat(takes=((
        "{a:은/는} 방글이에게 미안하다고 말했어요.",
        "방글이는 괜찮다는 듯 딸랑 하고 웃었지요.",
        "{a:은/는} 방글이와 나란히 웃으며 마음을 놓았어요.",
    ), (
        "방글이는 {a}에게 보고 싶었다고 속삭였어요.",
        "{a:은/는} “나도!” 하고 얼른 대답했지요.",
        "방글이는 쑥스러운 듯 온몸이 발그레해졌어요.",
    ), (
        "{b:은/는} 돌아온 방글이를 반갑게 맞아 주었어요.",
        "방글이는 좋아서 {b}에게 착 달라붙었지요.",
        "{a:은/는} 그 모습을 흐뭇하게 바라보았어요.",
    )), view=View(
        "glad to see a small round yellow bell creature again", "{a:이/가} 돌아온 방글이를 반기는 모습",
        "evening", ("standing", "happy"), ("waving", "happy"), "close", ("a small round yellow bell creature",),
    )),
    Beat(takes=((
        "{a:은/는} 웃다가 그만 휘청 넘어질 뻔했어요.",
        "방글이는 “한 번 더 보여 줘!” 하고 졸랐지요.",
        "{a:은/는} 일부러 또 한 번 휘청거려 보였어요.",
    ), (
        "{topic:을/를} 하던 {a:이/가} 느릿느릿 웃자 방글이도 느릿느릿 웃었어요.",
        "딸랑 하고 한참 있다가 또 딸랑 했지요.",
        "{a:은/는} 그 느린 웃음이 우스워 견딜 수가 없었어요.",
    ), (
        "{b:은/는} 일부러 우스꽝스럽게 휘청거려 보였어요.",
        "방글이는 딸랑딸랑 숨이 넘어가게 웃었지요.",
        "{a:은/는} {b:을/를} 따라 하며 웃었어요.",
    )), view=View(
        "being silly with a small round yellow bell creature", "{a:이/가} 방글이와 장난치며 웃는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium", ("a small round yellow bell creature",),
    )),
    Beat(takes=((
        "딸랑 소리를 들은 {elder:이/가} {a}에게 다가왔어요.",
        "무엇이 그렇게 재미있느냐고 물었지요.",
        "“{topic:이에요/예요}!” 하고 {a:은/는} 웃으며 대답했어요.",
    ), (
        "{a:은/는} {light:을/를} 밝히고 방글이와 잠깐 숨을 돌렸어요.",
        "그 빛에 방글이의 몸이 금방울처럼 반짝였지요.",
        "방글이는 쉬면서도 조그맣게 딸랑, 딸랑 웃었어요.",
    ), (
        "{b:은/는} 방글이의 소리에 맞추어 노래를 불렀어요.",
        "박자가 엇나가도 방글이는 딸랑딸랑 좋아했지요.",
        "{a}도 흥얼흥얼 따라 불렀어요.",
    )), view=View(
        "resting a while beside a small round yellow bell creature", "{a:이/가} 방글이와 숨을 돌리는 모습",
        "night", ("sitting", "happy"), ("sitting", "happy"), "wide",
        ("a small round yellow bell creature", "{light_en}"),
    )),
)
