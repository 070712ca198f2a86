"""What the storyteller is asked for, slips of the pen, and what is read as a sentence: of whole topics as typed."""

import pytest

from contracts.book import Age, Brief, Options
from services.story.embedded.fields import era, tale_of, topic
from services.story.embedded.plots.pardon import PARDON
from services.story.embedded.telling import Tale
from services.story.embedded.topics import family_of
from services.story.embedded.topics.burdens import burden_of
from services.story.embedded.topics.pardoned import because_of


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("우리 아들이 공룡이랑 목욕하는 이야기 해주세요", "공룡이랑 목욕하는 일"),
        ("토끼가 달에 가는 이야기 해줘", "토끼가 달에 가는 이야기"),
        ("모르는 사람 따라가지 않는 내용으로요", "모르는 사람 따라가지 않는 일"),
        ("소리 지르지 않고 말로 하는 법 알려주는 내용", "소리 지르지 않고 말로 하는 법"),
        ("공감하는 말하기를 배울 수 있는 동화 부탁드립니다", "공감하는 말하기"),
        ("실수해도 괜찮다는 메세지가 담긴 이야기", "실수해도 괜찮다는 말"),
        ("세종대왕이 훈민정음을 만들게 된 까닭을 쉽게 알려주는 내용", "세종대왕이 훈민정음을 만들게 된 까닭"),
        ("숙제를 대신 해주는 로봇 만들어줘", "숙제를 대신 해 주는 로봇"),
        ("공룡에 대해 알려 주세요", "공룡"),
        ("똥 나오는 재밌는 얘기", "똥"),
        ("의성어 의태어가 많이 나오는 이야기", "의성어 의태어"),
        ("나비가 번데기에서 나오는 걸 봤어요", "나비가 번데기에서 나오는 걸 본 일"),
        ("잠들기 전에 읽을 조용하고 짧은 이야기", "잠들기 전의 포근한 시간"),
        ("완벽하지 않으면 우는 아이에게 들려줄 이야기", "완벽하지 않으면 우는 일"),
        ("지는 걸 못 참는 아이가 보드게임에서 져 보는 이야기", "보드게임에서 져 보는 일"),
        ("수학을 싫어하는 아이가 수학이랑 친해졌으면 좋겠어요", "수학이랑 친해지기를 바라는 마음"),
        ("머리 감기 싫어하는 아이", "머리 감기 싫은 마음"),
        ("변기 물 내리는 소리가 무서운 아이", "변기 물 내리는 소리가 무서운 마음"),
        ("아빠가 출장 가서 보고 싶은 이야기", "아빠가 출장 가서 보고 싶은 마음"),
        ("동생한테 엄마를 뺏긴 것 같은 첫째", "동생한테 엄마를 뺏긴 것 같은 마음"),
        ("친구 사귀기가 어려운 아이", "친구 사귀는 일"),
        ("미안해라고 말하기가 어려운 아이", "‘미안해’라고 말하는 일"),
        ("알림장을 안 가져온 아이", "알림장을 안 가져온 일"),
        ("가위바위보에서 지면 우는 아이", "가위바위보에서 지면 우는 일"),
        ("어린이집에서 낮잠 안 자는 친구", "어린이집에서 낮잠 안 자는 일"),
        ("말을 더듬는 토끼", "말을 더듬는 토끼"),
        ("엄마가 베트남 사람인 친구", "엄마가 베트남 사람인 친구"),
        ("학교에서 똥 마려운데 참은 이야기", "학교에서 똥 마려운데 참은 일"),
        ("다문화 친구가 우리 반에 온 이야기", "다문화 친구가 우리 반에 온 일"),
        ("무서운데 안 무서운 귀신 이야기", "무서운데 안 무서운 귀신 이야기"),
        ("웃긴 이야기", "웃긴 이야기"),
    ],
)
def test_a_tale_is_about_what_was_asked_for_without_the_asking(typed: str, told: str) -> None:
    assert topic(typed) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("소풍가는날 비가 와서 속상했던일", "소풍가는 날 비가 와서 속상했던 일"),
        ("엄마가 않놀아줘서 심심한 아이", "엄마가 안 놀아 줘서 심심한 마음"),
        ("눈이 안와서 눈사람을 못만드러요", "눈이 안 와서 눈사람을 못 만드는 일"),
        ("친구랑 싸우고 화해 안하고 집에옴", "친구랑 싸우고 화해 안 하고 집에 온 일"),
        ("사촌들이랑 윷놀이하다 싸움", "사촌들이랑 윷놀이하다 싸운 일"),
        ("비밀을 지키는게 어려운 앵무새", "비밀을 지키는 게 어려운 앵무새"),
        ("떡볶기 먹기", "떡볶이 먹는 일"),
        ("친구를 미워하지 않아요", "친구를 미워하지 않는 일"),
        ("안내견과 산책", "안내견과 산책"),
        ("못난이 인형", "못난이 인형"),
        ("따스한 햇살", "따스한 햇살"),
    ],
)
def test_slips_of_the_pen_are_mended_as_print_has_it(typed: str, told: str) -> None:
    assert topic(typed) == told


@pytest.mark.parametrize(
    ("typed", "told", "tale"),
    [
        ("카피바라", "카피바라", "카피바라 이야기"),
        ("엄마는 맨날 휴대폰만 봐", "엄마가 맨날 휴대폰만 보는 일", "엄마가 맨날 휴대폰만 본다는 이야기"),
        ("오늘 유치원에서 울었어", "유치원에서 운 일", "유치원에서 운 이야기"),
        ("여덟 살은 힘들어", "‘여덟 살은 힘들어’라는 말", "‘여덟 살은 힘들어’라는 이야기"),
        ("이가 안 빠져서 걱정이에요", "이가 안 빠져서 걱정되는 마음", "이가 안 빠져서 걱정된다는 이야기"),
        ("억울해요 제가 안 그랬어요", "‘억울해요, 제가 안 그랬어요’라는 말", "‘억울해요, 제가 안 그랬어요’라는 이야기"),
        ("복도에서 뛰지 맙시다", "복도에서 뛰지 않는 일", "복도에서 뛰지 말자는 이야기"),
        ("차례를 지킵시다", "차례를 지키는 일", "차례를 지키는 이야기"),
        ('"내가 할래!" 하고 말하는 아이', "‘내가 할래’ 하고 말하는 일", "‘내가 할래’ 하고 말한다는 이야기"),
        ("독도는 우리 땅", "‘독도는 우리 땅이에요’라는 말", "‘독도는 우리 땅이에요’라는 이야기"),
        ("내 별명은 땅콩", "‘내 별명은 땅콩이에요’라는 말", "‘내 별명은 땅콩이에요’라는 이야기"),
        ("그럴 수도 있지!", "‘그럴 수도 있지’라는 말", "‘그럴 수도 있지’라는 이야기"),
        ("아껴 쓰고 다시 쓰고", "아껴 쓰고 다시 쓰는 일", "아껴 쓰고 다시 쓰는 이야기"),
        ("달팽이 키우기", "달팽이 키우는 일", "달팽이 키우는 이야기"),
        ("층간소음", "이웃을 생각해 조용조용 지내는 일", "이웃을 생각해 조용조용 지내는 이야기"),
    ],
)
def test_what_was_said_is_told_as_print_would(typed: str, told: str, tale: str) -> None:
    assert (topic(typed), tale_of(topic(typed))) == (told, tale)


@pytest.mark.parametrize(
    ("typed", "family"),
    [
        ("설렘", "feelings"),
        ("누룽지", "food"),
        ("송편", "food"),
        ("미어캣", "creature"),
        ("무서워도 해 보기", "courage"),
    ],
)
def test_a_word_is_of_the_family_of_its_like(typed: str, family: str) -> None:
    assert family_of(topic(typed)).name == family


@pytest.mark.parametrize("typed", ["학원이 없어진 세상", "왜 어른들은 숙제가 없어?", "꿀벌이 사라지면"])
def test_what_is_only_thought_away_is_not_looked_for(typed: str) -> None:
    assert "lost" not in burden_of(topic(typed))


@pytest.mark.parametrize(
    ("typed", "because"),
    [
        ("틀려도 괜찮아", "틀려서"),
        ("방귀 뀌어도 괜찮아요", "방귀 뀌어서"),
        ("괜찮아, 실수해도 돼", "실수해서"),
        ("천천히 해도 돼", ""),
        ("쉬어도 괜찮아", ""),
    ],
)
def test_a_slip_that_is_pardoned_befalls_them(typed: str, because: str) -> None:
    assert because_of(topic(typed)) == because
    if because:
        brief = Brief(era="요즘", place="교실", characters="토끼, 곰", topic=typed, age="5-7")
        tales = [Tale(brief, Options(seed=seed)) for seed in range(8)]
        assert any(tale.plot is PARDON for tale in tales)
        pages = [[page.text for page in tale.pages(set(), 0)] for tale in tales if tale.plot is PARDON]
        assert all(because in opening and because in trouble for _, opening, trouble, *_ in pages)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("음 그러니까 뭐냐 곰이 꿀 먹다가 벌한테 쏘이는 거", "곰이 꿀 먹다가 벌한테 쏘이는 일"),
        ("없어졌어 내 토끼 인형이", "내 토끼 인형이 없어진 일"),
        ("타고 싶어요 나도 코끼리를", "나도 코끼리를 타고 싶은 마음"),
        ("친구를 깨물었대요 오늘 어린이집에서", "어린이집에서 친구를 깨문 일"),
        ("나 오늘 급식에서 당근 다 먹었다 진짜로", "나 오늘 급식에서 당근 다 먹은 일"),
        ("고무신 한 짝이 떠내려갔지 뭐야", "고무신 한 짝이 떠내려간 일"),
        ("엄마 몰래 젤리 먹다가 걸려써요", "엄마 몰래 젤리 먹다가 걸린 일"),
        ("우리 집 앞에 맨날 오는 까치 이야기 써 줄 수 있나요", "우리 집 앞에 맨날 오는 까치"),
        ("불을 꺼도 무섭지 않도록", "불을 꺼도 무섭지 않기를 바라는 마음"),
        ("별이 몇 개인지 세다가", "별이 몇 개인지 세는 일"),
        ("공룡이랑 로봇이랑 싸우면 누가 이겨", "‘공룡이랑 로봇이랑 싸우면 누가 이겨?’라는 물음"),
        ("사물함 속에 용이 산다", "사물함 속에 용이 사는 일"),
        ("제비가 처마 밑에 집을 지었다", "제비가 처마 밑에 집을 지은 일"),
        ("운동장에서 오백원 주웠다", "운동장에서 오백원 주운 일"),
        ("칭찬 스티커 하나만 더 모으면 되는데", "‘칭찬 스티커 하나만 더 모으면 되는데’라는 말"),
        ("토닥토닥", "토닥토닥 소리"),
        ("방귀가 뿡뿡", "방귀"),
        ("눈이 펑펑", "눈이 펑펑 오는 날"),
        ("가슴이 두근두근", "가슴이 두근두근한 느낌"),
        ("엄마를 잃어버렸을 때", "엄마를 잃어버린 일"),
        ("어둠이 무서울 때", "어둠이 무서운 마음"),
        ("화가 날 때", "화가 나는 일"),
        ("방학 때", "방학 때"),
        ("기다리는 건 너무 힘들어", "기다리는 것이 힘든 마음"),
        ("아빠랑 하는 비행기 놀이", "비행기 놀이"),
        ("편식하지 말고 골고루 먹기", "편식하지 않고 골고루 먹는 일"),
        ("그네를 서로 먼저 타겠다고 싸웠는데 나중에 화해했어", "그네를 서로 먼저 타겠다고 싸웠는데 나중에 화해한 일"),
        ("빨래 널기", "빨래 너는 일"),
        ("고래 구경", "고래 구경"),
    ],
)
def test_what_was_said_into_a_microphone_is_told_in_order(typed: str, told: str) -> None:
    assert topic(typed) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("작년여름방학때", "작년 여름방학 때"),
        ("조선시대", "조선 시대"),
        ("내가 다섯살때", "내가 다섯 살 때"),
        ("모름", "옛날 옛적"),
        ("그냥 옛날", "옛날"),
        ("단오", "어느 단오"),
        ("유치원 졸업식", "유치원 졸업식 때"),
        ("미래의어느날", "미래의 어느 날"),
        ("한때", "한때"),
    ],
)
def test_a_time_is_told_as_print_has_it(typed: str, told: str) -> None:
    assert era(typed) == told


@pytest.mark.parametrize(
    ("typed", "went"),
    [
        ("주사 맞기 무서워요", "주사는 따끔"),
        ("어둠이 무서워요", "어둠은 생각보다 포근"),
        ("시금치가 싫어요", "시금치를 콩알만큼"),
        ("유치원 가기 싫어", "다녀올게요"),
    ],
)
@pytest.mark.parametrize("age", ["3-5", "5-7", "7-9"])
def test_the_last_page_tells_how_it_went_with_what_was_dreaded(typed: str, went: str, age: Age) -> None:
    brief = Brief(era="요즘", place="집", characters="지우, 엄마", topic=typed, age=age)
    for seed in range(6):
        *_, last = Tale(brief, Options(seed=seed)).pages(set(), 0)
        assert went in last.text
