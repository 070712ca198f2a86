"""How one imitates a creature, whatever it is."""

import re

import pytest

from contracts.book import Brief, Options
from services.story.embedded.gaits import GAITS, gait_of
from services.story.embedded.plots.seek import SEEK
from services.story.embedded.syllables import final_of, vowel_of
from services.story.embedded.telling import Tale
from services.story.embedded.topics.creature import CREATURE

FALLBACK = "살금살금 움직여"
OPEN = "ㅏㅓㅕㅘㅝ"  # vowels in which 아 or 어 ends: 졸아, 뛰어, 쳐, 춰
LIMBS = re.compile(r"(?:^| )(?:손|발|다리|팔|꼬리|날개|지느러미|코|뿔)[을를이가로]?(?: |$)")  # which not all have


@pytest.mark.parametrize(
    ("topic", "gait"),
    [
        ("토끼", "깡충깡충 뛰어"),
        ("캥거루", "껑충껑충 뛰어"),
        ("청개구리", "폴짝폴짝 뛰어"),
        ("얼룩말", "따가닥따가닥 달려"),
        ("다람쥐", "쪼르르 달려"),
        ("치타", "쌩쌩 달려"),
        ("낙타", "터벅터벅 걸어"),
        ("공룡", "쿵쿵 걸어"),
        ("트리케라톱스", "쿵쿵 걸어"),
        ("티라노사우루스", "쿵쾅쿵쾅 걸어"),
        ("기린", "성큼성큼 걸어"),
        ("곰", "어슬렁어슬렁 걸어"),
        ("북극곰", "어슬렁어슬렁 걸어"),
        ("판다", "어기적어기적 걸어"),
        ("오리", "뒤뚱뒤뚱 걸어"),
        ("가오리", "너울너울 헤엄쳐"),
        ("개미", "종종걸음을 쳐"),
        ("꽃게", "옆으로 살살 걸어"),
        ("가재", "살살 뒷걸음쳐"),
        ("거북이", "엉금엉금 기어"),
        ("바다거북", "휘적휘적 헤엄쳐"),
        ("달팽이", "느릿느릿 기어"),
        ("뱀", "스르륵스르륵 기어"),
        ("도마뱀", "사사삭 기어"),
        ("지렁이", "꿈틀꿈틀 기어"),
        ("애벌레", "꼬물꼬물 기어"),
        ("무당벌레", "아장아장 기어"),
        ("나비", "팔랑팔랑 날갯짓해"),
        ("꿀벌", "붕붕 날갯짓해"),
        ("잠자리", "파르르 날갯짓해"),
        ("독수리", "훨훨 날갯짓해"),
        ("수리부엉이", "부엉부엉 울어"),
        ("상어", "슥슥 헤엄쳐"),
        ("올챙이", "꼬물꼬물 헤엄쳐"),
        ("해마", "꼿꼿이 서서 헤엄쳐"),
        ("고래", "푸우 하고 숨을 내쉬어"),
        ("돌고래", "폴짝 뛰어올라"),
        ("범고래", "씽씽 헤엄쳐"),
        ("매미", "맴맴 울어"),
        ("길고양이", "야옹야옹 울어"),
        ("강아지", "멍멍 짖어"),
        ("호랑이", "어흥 하고 외쳐"),
        ("사자", "으르렁거려"),
        ("닭", "꼬끼오 울어"),
        ("참새", "짹짹 울어"),
        ("앵무새", "조잘조잘 떠들어"),
        ("해파리", "하늘하늘 춤춰"),
        ("반딧불이", "깜빡깜빡 눈짓해"),
        ("고슴도치", "몸을 동그랗게 말아"),
        ("코알라", "꾸벅꾸벅 졸아"),
        ("우리 집 강아지", "멍멍 짖어"),
        ("아기 판다", "어기적어기적 걸어"),
        ("할머니의 고양이", "야옹야옹 울어"),
        ("무서운 상어", "슥슥 헤엄쳐"),
        ("꿀벌들", "붕붕 날갯짓해"),
        ("토끼님", "깡충깡충 뛰어"),
        ("조개", "몸을 꼭 오므려"),
        ("네시", FALLBACK),
        ("처음 보는 동물", FALLBACK),
        ("무지개", FALLBACK),
        ("", FALLBACK),
    ],
)
def test_a_creature_is_imitated_as_it_moves_or_sounds(topic: str, gait: str) -> None:
    assert gait_of(topic) == gait


def test_every_creature_that_tales_are_told_of_has_a_way_of_its_own() -> None:
    assert [creature for creature in CREATURE.words.split() if gait_of(creature) == FALLBACK] == []
    assert len(GAITS) >= 130


@pytest.mark.parametrize("phrase", sorted({*GAITS.values(), FALLBACK}))
def test_what_is_imitated_can_be_tried(phrase: str) -> None:
    """It goes before 보다: 깡충깡충 뛰어 보았어요, 꾸벅꾸벅 졸아 보자."""
    assert final_of(phrase) == ""
    assert vowel_of(phrase) in OPEN or phrase.endswith("해")
    assert len(phrase) <= 14


@pytest.mark.parametrize("phrase", sorted({*GAITS.values(), FALLBACK}))
def test_whoever_imitates_needs_no_limbs(phrase: str) -> None:
    assert LIMBS.search(phrase) is None


def test_who_seeks_a_creature_does_as_it_does() -> None:
    for seed in range(60):
        brief = Brief(era="옛날", place="숲", characters="토끼, 여우", topic="우리 집 고양이")
        tale = Tale(brief, Options(seed=seed))
        if tale.plot is SEEK:
            told = [page.text for page in tale.pages(set(), 0)]
            assert any("야옹야옹 울어 보" in text for text in told)
            assert any("술래" in text for text in told)
            return
    pytest.fail("no tale of hide-and-seek")


@pytest.mark.parametrize("topic", ["다친 새", "동물원에 갇힌 호랑이", "토끼와 거북이", "떡을 좋아하는 호랑이"])
def test_who_cannot_come_out_to_play_is_not_sought(topic: str) -> None:
    brief = Brief(era="옛날", place="숲", characters="지우", topic=topic)
    assert SEEK not in {Tale(brief, Options(seed=seed)).plot for seed in range(30)}
