"""What was typed, as a tale of others says it."""

from random import Random

import pytest

from services.story.embedded.company import company
from services.story.embedded.eras import TIMELESS
from services.story.embedded.perspective import Perspective


@pytest.mark.parametrize(
    ("characters", "phrase", "theirs"),
    [
        ("아빠와 친구 병철이", "우리 아빠가 초등학생일 때", "아빠가 초등학생일 때"),
        ("유산균 삼총사", "내 뱃속", "어느 아이의 뱃속"),
        ("서아", "내 몸속", "서아의 몸속"),
        ("고양이, 지우", "우리 고양이 집", "고양이 집"),
        ("소율이", "내 방", "소율이의 방"),
        ("준우, 오리 인형", "우리 집 욕실", "준우네 집 욕실"),
        ("하린, 엄마", "우리 아파트", "하린이네 아파트"),
        ("엄마, 지우", "우리 집", "지우네 집"),
        ("곰", "우리 마을", "곰네 마을"),
        ("지우", "내가 다섯 살 때", "지우가 다섯 살 때"),
        ("브로콜리와 소시지", "우리 집 냉장고 속", "어느 집 냉장고 속"),
        ("겁쟁이 괴물 뭉치, 하린이", "내 방 침대 밑", "하린이의 방 침대 밑"),
        ("나, 지우", "내 방", "내 방"),
        ("지우, 나", "우리 집", "우리 집"),
        ("엄마, 아빠", "우리 집", "우리 집"),
        ("지우", "우리나라", "우리나라"),
        ("지우", "내일", "내일"),
        ("지우", "깊은 산골", "깊은 산골"),
    ],
)
def test_what_the_reader_calls_ours_is_theirs_in_a_tale_of_others(characters: str, phrase: str, theirs: str) -> None:
    assert Perspective(company(characters, TIMELESS, Random(1))).theirs(phrase) == theirs


@pytest.mark.parametrize(
    ("characters", "topic", "theirs"),
    [
        ("지우", "내 생일", "생일"),
        ("지우", "우리 가족", "가족"),
        ("나, 지우", "내 생일", "내 생일"),
        ("지우", "우리", "우리"),
        ("민서, 할머니", "내 송편만 터진 일", "민서의 송편만 터진 일"),
        ("은우", "나만 빼고 논 일", "자기만 빼고 논 일"),
        ("토토", "겁이 나도 한 걸음", "겁이 나도 한 걸음"),
        ("지우", "친구가 내 빵을 먹은 일", "친구가 빵을 먹은 일"),
        ("지우", "동생이 나만 따라오는 일", "동생이 자기만 따라오는 일"),
        ("하윤", "동생이 나를 놀린 일", "동생이 자기를 놀린 일"),
        ("순이, 순이 동생 막둥이", "동생이 길을 잃은 일", "막둥이가 길을 잃은 일"),
        ("삼각김밥", "하루 남은 삼각김밥의 소원", "소원"),
        ("지우", "‘달은 왜 나를 따라올까’라는 물음", "‘달은 왜 나를 따라올까’라는 물음"),
        ("하윤, 동생 하준", "친구가 나를 놀린 일", "친구가 하윤을 놀린 일"),
        ("유주, 사촌 언니", "사촌 언니가 나랑만 놀아 준 일", "사촌 언니가 유주랑만 놀아 준 일"),
        ("소윤, 동생", "동생이 자꾸 내 것을 뺏어서 속상한 마음", "동생이 자꾸 자기 것을 뺏어서 속상한 마음"),
        ("나라", "나만의 비밀 기지", "자기만의 비밀 기지"),
        ("수호, 공룡", "공룡이 우리 집에 놀러 온 일", "공룡이 수호네 집에 놀러 온 일"),
        ("아빠", "아빠가 어렸을 때 하던 딱지치기", "어렸을 때 하던 딱지치기"),
        ("당근, 브로콜리", "아무도 우리를 안 먹어 줘서 속상한 마음", "아무도 자기들을 안 먹어 줘서 속상한 마음"),
        ("토끼", "아무도 우리랑 안 노는 일", "아무도 자기랑 안 노는 일"),
        ("나, 동생", "아무도 우리를 안 보는 일", "아무도 우리를 안 보는 일"),
    ],
)
def test_what_a_tale_of_others_is_about_is_not_mine(characters: str, topic: str, theirs: str) -> None:
    assert Perspective(company(characters, TIMELESS, Random(1))).of_anyone(topic) == theirs


def test_whoever_is_alone_is_named_once_in_a_sentence_of_the_own_room() -> None:
    assert Perspective(company("소율이", TIMELESS, Random(1))).their_own("내 방") == "자기 방"
    assert Perspective(company("소율이", TIMELESS, Random(1))).their_own("우리 집") == "어느 집"
    assert Perspective(company("괴물 뭉치", TIMELESS, Random(1))).their_own("내 침대 밑") == "어느 침대 밑"
    assert Perspective(company("소율이", TIMELESS, Random(1))).their_own("우리 학교 교실") == "어느 학교 교실"
    assert Perspective(company("소율이, 엄마", TIMELESS, Random(1))).their_own("내 방") == "방"
    assert Perspective(company("나", TIMELESS, Random(1))).their_own("내 방") == "내 방"


@pytest.mark.parametrize(
    ("characters", "era"),
    [
        ("할머니, 손자 도윤이", "할머니가 어렸을 때 이야기를 들려주던 날"),
        ("할머니, 나", "할머니가 어렸을 때 이야기를 들려주던 날"),
        ("할머니, 순이", "할머니가 어렸을 때"),
        ("나, 강아지", "할머니가 어렸을 때"),
    ],
)
def test_what_was_before_a_grandchild_is_told_to_it(characters: str, era: str) -> None:
    assert Perspective(company(characters, TIMELESS, Random(1))).recalled("할머니가 어렸을 때") == era
