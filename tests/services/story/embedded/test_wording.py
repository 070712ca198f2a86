"""How a sentence is said after the one before it."""

from services.story.embedded.particles import Word
from services.story.embedded.wording import beginning, following, known_again


def test_who_does_one_thing_after_another_is_named_once() -> None:
    assert following("{a:은/는} 귀를 기울였어요.", "{a:은/는} 멈추었어요.") == "귀를 기울였어요."


def test_who_has_not_just_been_the_subject_or_was_not_the_only_one_is_named() -> None:
    version = "{a:은/는} 귀를 기울였어요."
    for before in (
        "",
        "{b:은/는} 멈추었어요.",
        "{a:은/는} {b:을/를} 보았어요.",
        "{a:은/는} {neighbour:을/를} 만났어요.",
    ):
        assert following(version, before) == version


def test_sentences_that_begin_alike_are_known() -> None:
    assert beginning("그 뒤로 {a:은/는} 웃었어요.") == beginning("그 뒤로 토끼는 먼저 인사했어요.") == "그 뒤로"
    assert beginning("{a:은/는} 웃었어요.") == ""


def test_a_thing_named_in_full_is_called_by_its_last_word_from_then_on() -> None:
    words = {"letter": Word("우표 붙인 편지"), "gift": Word("별 먼지 한 줌"), "a": Word("빨간 로봇")}
    version = "{a:은/는} {letter:을/를} 읽고 {gift:을/를} 꺼냈어요."
    assert known_again(words, version) == {"letter": "편지", "gift": "별 먼지 한 줌", "a": "빨간 로봇"}
