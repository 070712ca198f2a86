"""A fairy that can only sound as what is done every day sounds loses its voice where one will not do it."""

# {a} does not feel like {topic}, something to be done day by day, and a tiny round glowing song creature comes, whose
# name and only voice is {chirp}. {a} will not do it, and the voice is gone. {a} does it, and the voice is back.
# FACTS. opening: {a} does not like {topic}; the sound fairy, called {chirp}, all that it can say, has come.
# trouble: {a} would not do {topic}; the fairy has no voice, only breath comes out of its mouth; {a} feels {without}.
# attempt: {a} has done {topic} to the end, {how}; the voice is back. ending: {a} and the fairy sing; {result}.
# {topic} may be to sleep or not to be picky: one dislikes it, will not do it, comes to like it, but neither
# skips nor forgets it; who was to sleep has slept then. The fairy says nothing else; {how}, {result} and {without} are
# of a table, habits/.

from services.story.embedded.plots.beat import Beat, Plot, View
from services.story.embedded.scenes import habit as scenes

HABIT = Plot(
    name="habit",
    families=frozenset({"anything", "deed", "doing", "dream", "growing", "nature", "wisdom"}),
    needs=frozenset({"habit"}),
    titles=(
        "꼬마 소리 요정 {chirp}", "{chirp} 소리가 사라졌어요", "{a:과/와} 소리 요정 {chirp}",
        "{all:과/와} 꼬마 소리 요정", "{chirp}, {chirp}, 노래해요", "{place}의 소리 요정",
        "목소리를 잃은 소리 요정", "{chirp} 하고 노래하는 요정",
    ),
    opening=Beat(takes=((
        "{topic:이/가} 싫어 {a:이/가} 딴청을 부리는데, 이름도 목소리도 ‘{chirp}’인 꼬마 소리 요정이 폴폴 날아왔어요.",
        ("동그란 몸에서 은은한 빛이 나는 요정이었지요.", "동글동글한 몸이 별처럼 반짝이는 요정이었지요."),
        ("{a:은/는} 그 소리가 재미있어 귀를 기울였어요.", "그 소리를 듣자 {a:은/는} 어깨가 절로 들썩였어요."),
    ), (
        "{topic:이/가} 귀찮아 꾀를 부리던 {a}에게, 이름도 목소리도 ‘{chirp}’인 꼬마 소리 요정이 찾아왔어요.",
        ("그 소리가 나는 데라면 어디든 따라다니며 산대요.", "그 소리가 나는 곳이 곧 요정의 집이래요."),
        ("구슬만 한 요정의 몸이 반짝반짝 빛났어요.", "{a:은/는} 반짝이는 요정을 보고 눈이 동그래졌어요."),
    ), (
        "{spot}에서 {a:이/가} {topic:은/는} 싫다고 하자, 이름도 목소리도 ‘{chirp}’인 꼬마 소리 요정이 나타났어요.",
        ("동그란 몸이 소리를 낼 때마다 반짝 빛났지요.", "입을 열 때마다 동그란 몸이 환하게 빛났지요."),
        ("“안녕?” 하고 {a:이/가} 말을 걸자 요정은 ‘{chirp}’ 하고 대답했어요.",
         "{a:이/가} 어디서 왔느냐고 묻자 요정은 또 ‘{chirp}’ 하고 대답했어요."),
    ), (
        "{topic:이/가} 귀찮다는 {a}의 말에, 이름도 목소리도 ‘{chirp}’인 꼬마 소리 요정이 날아들었어요.",
        ("낼 줄 아는 소리는 그것뿐이지만 방울처럼 맑았지요.", "할 줄 아는 말은 그것 하나지만 참 또랑또랑했지요."),
        ("동그란 요정은 반짝이며 {a:을/를} 빤히 바라보았어요.", "{a:은/는} 깜짝 놀라 반짝이는 요정을 바라보았어요."),
    ), (
        "{topic:이/가} 싫어 {a:이/가} 꾸물대는데, {b:이/가} 이름도 목소리도 ‘{chirp}’인 꼬마 소리 요정을 데려왔어요.",
        ("{b:은/는} 그 소리를 따라갔다가 요정을 만났다고 했지요.", "{b:은/는} 아주 귀한 손님이라며 요정을 앞세웠지요."),
        ("구슬처럼 동그란 요정은 반짝반짝 빛이 났어요.", "{a:은/는} 반짝이는 동그란 요정을 들여다보았어요."),
    ), (
        "{topic:이/가} 싫어 {a:이/가} {b} 몰래 숨으려는데, 이름도 목소리도 ‘{chirp}’인 꼬마 소리 요정이 나타났어요.",
        ("{b:은/는} 반짝이는 동그란 요정을 보고 눈을 비볐지요.", "{b:은/는} 무슨 소리인가 하고 두리번거렸지요."),
        ("요정은 {a}의 코앞까지 날아와 반짝반짝 빛났어요.", "{a:은/는} 그 소리가 귀에 쏙 들어왔어요."),
    )), view=View(
        "meeting a tiny round glowing song creature", "{a:이/가} 동그랗고 반짝이는 꼬마 소리 요정을 만난 모습",
        "morning", ("standing", "surprised"), ("standing", "happy"), "medium", ("a tiny round glowing song creature",),
    )),
    trouble=Beat(takes=((
        "그래도 {topic:은/는} 싫다며 {a:이/가} 버티자, 소리 요정의 목소리가 뚝 끊기고 바람만 새어 나왔어요.",
        ("이윽고 {a:은/는} {without}", "어느새 {a:은/는} {without}"),
        ("요정이 입을 벙긋거려도 ‘{chirp}’ 소리는 나지 않았지요.", "입 모양은 분명 ‘{chirp}’인데 소리가 없었지요."),
        ("{a:은/는} 그 모습을 보고 가슴이 뜨끔했어요.", "{a:은/는} 괜히 헛기침만 했어요."),
    ), (
        "{a:이/가} {topic:을/를} 자꾸만 미루자, 소리 요정은 목소리를 잃고 후후 바람만 내쉬었어요.",
        ("{a:은/는} {without}", "게다가 {a:은/는} {without}"),
        ("‘{chirp}’ 소리가 나던 자리는 텅 빈 듯 고요했지요.", "요정은 동그란 볼을 부풀렸다가 맥없이 꺼뜨렸지요."),
        ("{a:은/는} 조용한 것이 하나도 반갑지 않았어요.", "{a:은/는} 조용한 것이 이렇게 허전할 줄 몰랐어요."),
    ), (
        "“싫어, 싫어!” {a:이/가} {topic:을/를} 마다하자, 소리 요정의 목소리가 쏙 들어가고 바람 소리만 남았어요.",
        ("아무렇지 않을 줄 알았는데, {a:은/는} {without}", "그랬더니 {a:은/는} {without}"),
        ("요정은 눈이 동그래져서 입을 열었다 닫았다 했지요.", "요정은 어쩔 줄을 몰라 빙글빙글 맴돌았지요."),
        ("{a:은/는} 덜컥 미안해졌어요.", "“나 때문일까?” 하고 {a:은/는} 중얼거렸어요."),
    ), (
        "{topic:이/가} 귀찮아 {a:이/가} 모르는 척하자, 소리 요정의 입에서는 목소리 대신 휘휘 바람만 나왔어요.",
        ("아니나 다를까, {a:은/는} {without}", "이내 {a:은/는} {without}"),
        ("요정이 크게 외치려 해도, 작게 속삭이려 해도 마찬가지였지요.", "벙긋벙긋, 요정은 입만 부지런히 움직였지요."),
        ("{a:은/는} 모르는 척한 것이 마음에 걸렸어요.", "{a:은/는} 요정을 똑바로 볼 수가 없었어요."),
    ), (
        "{topic:은/는} 싫다며 {a:이/가} 고집하자 소리 요정은 목소리를 잃고, {b:이/가} 말을 걸어도 바람만 내쉬었어요.",
        ("막상 그러고 나니 {a:은/는} {without}", "조금 지나자 {a:은/는} {without}"),
        ("“목소리가 없어졌네!” 하고 {b:은/는} 외쳤지요.", "{b:은/는} 소리 요정의 등을 가만가만 쓸어 주었지요."),
        ("{a:은/는} 할 말이 없었어요.", "{a:은/는} 슬며시 고개를 돌렸어요."),
    ), (
        "{topic:을/를} {a:이/가} 마다하자 소리 요정의 목소리가 사라져, {b:이/가} 귀를 대어 보아도 바람 소리뿐이었어요.",
        ("좋을 줄만 알았던 {a:은/는} {without}", "얼마 안 가 {a:은/는} {without}"),
        ("{b:은/는} 걱정스러운 눈으로 요정을 바라보았지요.", "{b:은/는} 소리가 어디 떨어졌나 하고 둘레를 살폈지요."),
        ("{a:은/는} 싫다고 한 것이 후회되었어요.", "{a:은/는} 얼굴이 화끈거렸어요."),
    )), view=View(
        "looking worriedly at a tiny round glowing song creature that opens its mouth in silence",
        "목소리를 잃은 소리 요정을 {a:이/가} 걱정스레 바라보는 모습",
        "noon", ("standing", "worried"), ("standing", "worried"), "close",
        ("a tiny round glowing song creature with its mouth open",),
    )),
    attempt=Beat(takes=((
        "{a:이/가} {topic:을/를} 더는 마다하지 않자, 소리 요정의 목소리가 ‘{chirp}’ 하고 되살아났어요.",
        ("이제 {a:은/는} {how}", "꾀부리지 않고 {a:은/는} {how}"),
        ("모기만 하던 소리가 점점 또렷해졌지요.", "가늘던 소리가 금세 방울처럼 맑아졌지요."),
        ("{a:은/는} 그 소리가 이렇게 반가울 줄 몰랐답니다.", "{a}의 마음속에서도 같은 소리가 울렸답니다."),
    ), (
        "{topic:이/가} 싫다던 {a:이/가} 마음을 고쳐먹자, ‘{chirp}’ 하는 목소리가 소리 요정에게 돌아왔어요.",
        ("어떻게 했느냐 하면, {a:은/는} {how}", "신이 난 {a:은/는} {how}"),
        ("요정은 돌아온 목소리를 듣고 눈이 반짝 커졌지요.", "요정의 몸이 소리에 맞추어 깜빡깜빡 빛났지요."),
        ("{a:은/는} 가슴이 뿌듯하게 차올랐답니다.", "“들린다, 들려!” 하고 {a:은/는} 기뻐했답니다."),
    ), (
        "미안해진 {a:이/가} {topic:을/를} 더는 싫어하지 않자, 소리 요정의 입에서 ‘{chirp}’ 소리가 다시 흘러나왔어요.",
        ("마음을 굳게 먹은 {a:은/는} {how}", "씩씩하게 {a:은/는} {how}"),
        ("한번 터진 소리는 샘물처럼 퐁퐁 솟아났지요.", "바람만 새던 입에서 소리가 술술 나왔지요."),
        ("{a:은/는} 요정과 마주 보며 활짝 웃었답니다.", "{a:은/는} 진작 이럴걸 하고 생각했답니다."),
    ), (
        "“좋아, 해 볼게!” {a:이/가} {topic:을/를} 마다하지 않자, 소리 요정은 ‘{chirp}’ 하는 목소리를 되찾았어요.",
        ("말에 그치지 않고 {a:은/는} {how}", "말로만 그치지 않고 {a:은/는} {how}"),
        ("해 보니 생각만큼 귀찮은 것도 아니었지요.", "막상 해 보니 은근히 재미가 났지요."),
        ("요정은 기뻐서 반짝 빛을 냈답니다.", "{a:은/는} 마음이 날아갈 듯 가벼웠답니다."),
    ), (
        "{b:이/가} 기운을 북돋우자 {a:은/는} {topic:이/가} 싫지 않게 되었고, 소리 요정의 ‘{chirp}’ 소리가 돌아왔어요.",
        ("용기를 얻은 {a:은/는} {how}", "기운이 난 {a:은/는} {how}"),
        ("{b:은/는} 돌아온 소리를 듣고 환호성을 질렀지요.", "{b:은/는} 참 잘했다며 활짝 웃었지요."),
        ("{a:은/는} {b} 덕분이라며 싱긋 웃었답니다.", "{a:은/는} 쑥스러우면서도 기뻤답니다."),
    ), (
        "“할 수 있어!” {b}의 말에 {a:이/가} {topic:을/를} 시작하자, 소리 요정은 ‘{chirp}’ 하고 목소리를 되찾았어요.",
        ("시키지 않아도 {a:은/는} {how}", "그 말이 헛되지 않게 {a:은/는} {how}"),
        ("{b:은/는} 소리 요정의 목소리가 전보다 더 맑다고 했지요.",
         "{b:은/는} 다시 들으니 참 반갑다고 했지요."),
        ("{a:은/는} 어깨를 쭉 폈답니다.", "{a}의 얼굴에도 웃음이 번졌답니다."),
    )), view=View(
        "doing carefully what is to be done while a tiny round glowing song creature sings",
        "{a:이/가} 정성을 다하자 소리 요정이 목소리를 되찾는 모습",
        "evening", ("standing", "happy"), ("standing", "happy"), "medium",
        ("a tiny round glowing song creature singing",),
    )),
    ending=Beat(takes=((
        "{topic:이/가} 즐거워진 {a:은/는} 소리 요정과 박자를 맞추어 ‘{chirp}, {chirp}’ 노래를 불렀어요.",
        "{result}",
        ("지나가던 {neighbour}까지 ‘{chirp}’ 하고 따라 불렀답니다.",
         "지나가던 {neighbour}도 걸음을 멈추고 ‘{chirp}’ 하고 거들었답니다."),
    ), (
        "{topic:이/가} 좋아진 {a:은/는} 소리 요정이 ‘{chirp}’ 하면 ‘{chirp}’ 하고 받으며 노래를 이어 갔어요.",
        "{result}",
        ("‘{chirp}, {chirp}’, 노래가 {place}에 동그랗게 퍼져 나갔답니다.",
         "한 번 더, 또 한 번 더, 노래는 그칠 줄을 몰랐답니다."),
    ), (
        "{topic:은/는} 어느새 노래가 되어, {a:은/는} 소리 요정과 번갈아 ‘{chirp}’ 하고 흥얼거렸어요.",
        "{result}",
        ("노랫말은 한마디뿐이지만 아무리 불러도 질리지 않았답니다.",
         "그 소리가 들리는 데라면 요정은 어디든 날아올 거예요."),
    ), (
        "{topic:이/가} 더는 싫지 않은 {a:이/가} ‘{chirp}’ 하고 먼저 노래하자, 소리 요정도 신나게 따라 불렀어요.",
        "{result}",
        ("어디선가 그 소리가 들리거든 소리 요정이 온 줄 아세요.", "이보다 쉽고 재미있는 노래는 어디에도 없었답니다."),
    ), (
        "{topic:이/가} 즐거워진 {a:이/가} 소리 요정과 ‘{chirp}’ 노래하자, {b}도 슬그머니 끼어들어 함께 불렀어요.",
        "{result}",
        ("가만 들어 보면 {b}의 목소리가 제일 컸답니다.", "다 부르고 나서 {b:은/는} 한 번 더 부르자고 했답니다."),
    ), (
        "{topic:이/가} 좋아진 {a:이/가} 소리 요정과 ‘{chirp}’ 노래하자, {b:은/는} 곁에서 신나게 장단을 맞추었어요.",
        "{result}",
        ("{b:은/는} 장단이 점점 빨라져 숨이 다 찼답니다.", "나중에는 {b}까지 ‘{chirp}’ 하고 목청을 뽑았답니다."),
    )), view=View(
        "singing happily together with a tiny round glowing song creature",
        "{all:이/가} 소리 요정과 함께 노래하는 모습",
        "night", ("waving", "happy"), ("waving", "happy"), "wide", ("a tiny round glowing song creature singing",),
    )),
    whole=(
        (("{topic:은/는} 싫다고 {all:이/가} 말하자, 이름도 목소리도 ‘{chirp}’인 꼬마 소리 요정은 목소리를 잃었어요.",
          "{all:이/가} {topic:을/를} 마다하자, 이름도 목소리도 ‘{chirp}’인 꼬마 소리 요정의 소리가 뚝 끊겼어요."),
         ("깜짝 놀란 {all:은/는} {how}", "그것을 보고 {all:은/는} {how}"),
         ("{topic:을/를} 해내고 나니 요정의 목소리가 되살아나, 함께 ‘{chirp}’ 하고 노래했어요.",
          "{topic:을/를} 마다하지 않자 요정은 다시 ‘{chirp}’ 하고 신나게 노래했어요.")),
        (("{all:은/는} ‘{chirp}’ 소리밖에 낼 줄 모르는 꼬마 소리 요정이 목소리를 잃은 것을 보았어요.",
          "{all:은/는} ‘{chirp}’ 하고 노래하던 꼬마 소리 요정이 바람만 내쉬는 것을 보았어요."),
         ("싫다며 미룬 것이 떠오른 {all:은/는} {how}", "싫다며 미룬 것이 미안해진 {all:은/는} {how}"),
         ("{topic:을/를} 더는 싫어하지 않자 요정의 목소리가 ‘{chirp}’ 하고 되살아났어요.",
          "{topic:이/가} 싫다던 마음을 고쳐먹자 요정은 ‘{chirp}’ 하고 다시 노래할 수 있었어요.")),
        (("{topic:이/가} 귀찮다고 {all:이/가} 투덜대자, 꼬마 소리 요정의 ‘{chirp}’ 소리가 뚝 그쳤어요.",
          "{topic:은/는} 정말 싫다고 {all:이/가} 말하자, ‘{chirp}’ 하고 울던 꼬마 소리 요정이 목소리를 잃었어요."),
         ("요정이 가여워 {all:은/는} {how}", "안 되겠다 싶어 {all:은/는} {how}"),
         ("{topic:이/가} 즐거워질수록 요정의 목소리는 점점 커져, 마침내 ‘{chirp}, {chirp}’ 노래가 되었어요.",
          "{topic:을/를} 끝까지 해내자 요정은 목소리를 되찾아 ‘{chirp}’ 하고 춤추듯 노래했어요.")),
        (("{all:이/가} {spot}에서 만난 꼬마 소리 요정은 ‘{chirp}’ 하는 목소리를 잃고 울상이었어요.",
          "{spot}에 있던 {all:은/는} ‘{chirp}’ 하는 목소리를 잃은 꼬마 소리 요정을 만났어요."),
         ("요정의 목소리를 되찾아 주려고 {all:은/는} {how}", "곰곰이 생각하던 {all:은/는} {how}"),
         ("{topic:을/를} 마다하지 않으니 요정은 금세 ‘{chirp}’ 하고 밝게 노래했어요.",
          "{topic:을/를} 해낸 덕분에 요정은 ‘{chirp}’ 하고 또랑또랑하게 노래했어요.")),
        (("{all:은/는} 이름도 목소리도 ‘{chirp}’인 꼬마 소리 요정과 노래하고 싶었지만, 요정은 바람만 내쉬었어요.",
          "{all:이/가} 만난 꼬마 소리 요정은 이름도 목소리도 ‘{chirp}’인데, 어쩐지 바람만 후후 내쉬었어요."),
         ("싫다며 미룬 것이 하나 있던 {all:은/는} {how}", "까닭을 알아챈 {all:은/는} {how}"),
         ("{topic:을/를} 마침내 해내자 요정의 목소리가 돌아와, 함께 ‘{chirp}’ 노래를 불렀어요.",
          "{topic:을/를} 더는 미루지 않자 요정은 ‘{chirp}’ 하고 맑은 목소리로 노래했어요.")),
    ),
    before=scenes.BEFORE,
    way=scenes.WAY,
    after=scenes.AFTER,
)  # fmt: skip
