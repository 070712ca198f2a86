import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.narrator.espeak.pronunciation.respelling import respelled
from tests.services.narrator.espeak.spoken_words import CASES

HANGUL = st.text(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")), min_size=1, max_size=20)


@pytest.mark.parametrize(("written", "said"), CASES)
def test_a_word_is_respelled_as_it_is_said(written: str, said: str) -> None:
    assert respelled(written)[0] == said


def test_every_syllable_keeps_its_place() -> None:
    assert respelled("“같이 먹는 꽃잎 3장!”") == ("“가치 멍는 꼰닙 3장!”", tuple(range(14)))


def test_a_word_is_said_as_in_a_book() -> None:
    assert respelled("옛날 옛적에 깊은 숲속 마을에 못된 늑대와 착한 토끼가 살았답니다.")[0] == (
        "옌날 옏쩌게 기픈 숩쏭 마으레 몯뙨 늑때와 차칸 토끼가 사랃땀니다."
    )


@given(HANGUL)
def test_any_word_is_respelled_with_finals_that_can_be_heard(word: str) -> None:
    said, origin = respelled(word)
    finals = {(ord(syllable) - ord("가")) % 28 for syllable in said}
    assert finals <= {0, 1, 4, 7, 8, 16, 17, 21}  # none, ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅇ
    assert origin == tuple(range(len(word)))
