"""Topics about words that one ought to say: which they are, and what is said of them."""

import pytest

from contracts.book import Brief, Options
from services.story.embedded.courtesy import courtesy
from services.story.embedded.fields import topic
from services.story.embedded.plots.again import AGAIN
from services.story.embedded.plots.courtesy import COURTESY
from services.story.embedded.plots.later import LATER
from services.story.embedded.telling import Tale
from services.story.embedded.topics import family_of

SAID = (  # what is typed, and the words it is about
    ("이웃에게 인사하는 일", "안녕하세요"),
    ("이웃에게 인사하기", "안녕하세요"),
    ("인사하기", "안녕하세요"),
    ("먼저 인사하는 용기", "안녕하세요"),
    ("인사", "안녕하세요"),
    ("이웃과 인사 나누기", "안녕하세요"),
    ("고맙다고 말하는 일", "고마워요"),
    ("고마워요 말하기", "고마워요"),
    ("고마워라고 말하기", "고마워요"),
    ("감사 인사", "고마워요"),
    ("감사", "고마워요"),
    ("칭찬하는 일", "정말 멋져요"),
    ("칭찬", "정말 멋져요"),
    ("친구에게 사과하는 일", "미안해요"),
    ("미안하다고 말하는 일", "미안해요"),
    ("먼저 사과하기", "미안해요"),
    ("축하하는 마음", "축하해요"),
    ("사랑한다고 말하기", "사랑해요"),
    ("존댓말", "고맙습니다"),
    ("예쁜 말 쓰는 일", "고맙습니다"),
    ("고운 말", "고맙습니다"),
)
NEAR = (  # what only sounds like one
    *("사과", "사과 따기", "사과 파이", "사과나무", "말", "하얀 말", "말 타기", "거짓말", "나쁜 말", "인사동"),
    *("작별 인사", "고마운 마음", "엄마가 고마워요", "친구야 미안해", "칭찬 스티커", "선생님의 칭찬", "감사 편지"),
    *("축하 파티", "싫다고 말하기", "동물 사랑", "나를 칭찬하기", "인사하는 로봇", "감사합니다"),
)


@pytest.mark.parametrize(("typed", "words"), SAID)
def test_a_word_that_ought_to_be_said_is_known_by_its_topic(typed: str, words: str) -> None:
    assert (family_of(topic(typed)).name, courtesy(topic(typed)).words) == ("courtesy", words)


@pytest.mark.parametrize("typed", NEAR)
def test_what_only_sounds_like_one_is_of_another_family(typed: str) -> None:
    assert family_of(topic(typed)).name != "courtesy"


def test_who_asks_for_help_says_so() -> None:
    assert courtesy("도와 달라고 부탁하는 일").words == "도와주세요"


@pytest.mark.parametrize(
    ("typed", "met", "reply"),
    [
        ("인사하기", "마침 마주친", "안녕하세요"),
        ("고맙다고 말하기", "길을 가르쳐 준", "천만에요"),
        ("먼저 사과하기", "조금 전에 부딪친", "괜찮아요"),
    ],
)
def test_it_is_said_for_a_reason_and_answered(typed: str, met: str, reply: str) -> None:
    for seed in range(40):
        tale = told(typed, seed)
        if tale.plot is COURTESY:
            text = " ".join(draft.text for draft in tale.pages(set(), 1))
            assert met in text
            assert f"“{reply}!”" in text


def told(typed: str, seed: int) -> Tale:
    brief = Brief(era="옛날", place="깊은 산골 마을", characters="토끼, 여우", topic=typed)
    return Tale(brief, Options(seed=seed))


@pytest.mark.parametrize(("typed", "words"), [("이웃에게 인사하기", "안녕하세요"), ("고맙다고 말하는 일", "고마워요")])
def test_the_very_words_are_said_in_the_tale(typed: str, words: str) -> None:
    tales = [tale for seed in range(20) if (tale := told(typed, seed)).plot is COURTESY]
    assert tales
    for tale in tales:
        assert f"“{words}!”" in " ".join(page.text for page in tale.pages(set(), 0))


def test_nobody_only_calls_out_the_topic_where_a_word_ought_to_be_said() -> None:
    plots = {told(typed, seed).plot.name for typed, _ in SAID for seed in range(12)}
    assert plots.isdisjoint({AGAIN.name, LATER.name})
