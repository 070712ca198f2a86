"""How a sentence is said after the one before it."""

from services.story.embedded.particles import Word
from services.story.embedded.wording import (
    begins_alike,
    both,
    brought_up_again,
    doubles_subject,
    endings,
    ends_alike,
    following,
    introduced,
    is_stacked,
    known_again,
    lasting,
    told,
)


def test_who_does_one_thing_after_another_is_named_once() -> None:
    assert following("{a:은/는} 귀를 기울였어요.", "{a:은/는} 멈추었어요.") == "귀를 기울였어요."
    assert following("{b:은/는} 귀를 기울였어요.", "{b:은/는} 멈추었어요.") == "귀를 기울였어요."


def test_who_has_not_just_been_the_subject_or_was_not_the_only_one_is_named() -> None:
    version = "{a:은/는} 귀를 기울였어요."
    for before in (
        "",
        "{b:은/는} 멈추었어요.",
        "{a:은/는} {b:을/를} 보았어요.",
        "{a:은/는} {neighbour:을/를} 만났어요.",
    ):
        assert following(version, before) == version


def test_whoever_is_met_for_the_first_time_comes_as_somebody_new() -> None:
    assert (
        introduced("{neighbour:은/는} 살며시 들어왔어요.", "먼지 요정") == "어느 {neighbour:이/가} 살며시 들어왔어요."
    )
    assert (
        introduced("{a:이/가} 부르자 {neighbour:은/는} 웃었어요.", "옆집 아이")
        == "{a:이/가} 부르자 {neighbour:은/는} 웃었어요."
    )


def test_a_heart_and_a_tale_are_known_again_once_they_are_named() -> None:
    words = {"topic": Word("어둠이 무서운 마음"), "tale": Word("어둠이 무섭다는 이야기")}
    named, told_of = (known_again(words, f"{{a:은/는}} {{{word}:을/를}} 떠올렸어요.") for word in ("topic", "tale"))
    assert (named["topic"], named["tale"]) == ("그 마음", words["tale"])
    assert (told_of["topic"], told_of["tale"]) == (words["topic"], "그 이야기")


def test_whoever_acts_after_another_is_named_again() -> None:
    version = "{a:은/는} 귀를 기울였어요."
    assert following(version, "{a:은/는} 문이 열리기를 기다렸어요.") == version


def test_two_who_have_just_been_named_are_not_named_again() -> None:
    told_again = "노래하던 {a:과/와} {b:은/는} 웃었어요."
    assert both(told_again, "{era}, {there}에 {cast:이/가} 있었어요.") == "노래하던 {both:은/는} 웃었어요."
    assert both(told_again, "{a:은/는} 노래했어요.") == told_again


def test_a_tiny_guest_has_one_size() -> None:
    assert told("손바닥만 한 {topic:을/를} 만났어요.", {"topic": Word("커다란 고래")}) == "손바닥만 한 고래를 만났어요."


def test_a_clause_that_is_known_is_not_said_whole_aloud_either() -> None:
    clause, chore = Word("동생이 생긴 일"), Word("양보하기")
    assert brought_up_again({"topic": clause, "spoken": clause}, {"topic"})["spoken"] == "그 일"
    assert "spoken" not in brought_up_again({"topic": Word("양보하는 일"), "spoken": chore}, {"topic"})


def test_what_is_said_aloud_is_said_as_one_speaks() -> None:
    words = {"a": Word("곰"), "topic": Word("양보하는 일"), "spoken": Word("양보하기")}
    assert (
        told("“{topic}, 좋아!” {a:은/는} {topic:을/를} 떠올렸어요.", words)
        == "“양보하기, 좋아!” 곰은 양보하는 일을 떠올렸어요."
    )


def test_who_tells_of_another_is_not_named_just_before() -> None:
    assert doubles_subject("{a:이/가} {tale:을/를} 꺼냈어요.")
    assert not doubles_subject("{a:은/는} {tale:을/를} 꺼냈어요.")


def test_sentences_that_begin_alike_are_known() -> None:
    told = ["그 뒤로 {a:은/는} 웃었어요.", "{b:은/는} {tale:을/를} 들었어요."]
    assert begins_alike("그 뒤로 {a:은/는} 먼저 인사했어요.", told)
    assert begins_alike("{tale:은/는} 참 좋은 이야기였어요.", told)
    assert not begins_alike("{a:은/는} {tale:을/를} 좋아했어요.", told)
    assert not begins_alike("{tale:은/는} 참 좋은 이야기였어요.", told[:1])


def test_sentences_in_a_row_that_end_alike_are_known() -> None:
    assert ends_alike("{a:은/는} 웃었답니다.", ["{b:은/는} 갔지요.", "{b:은/는} 왔답니다."])
    assert not ends_alike("{a:은/는} 웃었답니다.", ["{b:은/는} 왔답니다.", "{b:은/는} 갔지요."])
    assert not ends_alike("{a:은/는} 웃었어요.", ["{b:은/는} 갔어요."])


def test_whose_whose_is_known() -> None:
    assert is_stacked("토끼의 깊은 산골의 우정")
    assert not is_stacked("토끼의 우정 이야기")


def test_what_is_past_ends_in_several_ways() -> None:
    assert endings("{a:은/는} 웃었어요.") == ["{a:은/는} 웃었어요.", "{a:은/는} 웃었답니다.", "{a:은/는} 웃었지요."]
    assert endings("{a:은/는} 웃었지요.") == ["{a:은/는} 웃었지요.", "{a:은/는} 웃었어요.", "{a:은/는} 웃었답니다."]
    for other in ("“어서 가요!”", "무엇이 들었을까요?", "아무도 모르는 일이에요."):
        assert endings(other) == [other]


def test_a_thing_named_in_full_is_called_by_its_last_word_from_then_on() -> None:
    words = {"letter": Word("우표 붙인 편지"), "gift": Word("별 먼지 한 줌"), "a": Word("빨간 로봇")}
    version = "{a:은/는} {letter:을/를} 읽고 {gift:을/를} 꺼냈어요."
    assert known_again(words, version) == {"letter": "편지", "gift": "별 먼지 한 줌", "a": "빨간 로봇"}
    assert lasting(words, version) == {"letter": "편지"}


def test_what_was_typed_as_a_sentence_is_said_once_a_page() -> None:
    words = {"topic": Word("동생이 생긴 일"), "tale": Word("동생이 생긴 이야기")}
    assert known_again(words, "{a:은/는} {tale:을/를} 했어요.") == {"topic": "그 일", "tale": "그 이야기"}
    words = {"topic": Word("우정"), "tale": Word("우정 이야기")}
    assert known_again(words, "{a:은/는} {tale:을/를} 했어요.") == words


def test_a_pastime_is_done_as_one_writes_it() -> None:
    words = {"topic": Word("송편 만들기"), "a": Word("지우")}
    assert told("{topic:을/를} 하는 {a:은/는} 웃었어요.", words) == "송편을 만드는 지우는 웃었어요."
    assert told("{topic:을/를} 하던 {a}에게", {**words, "topic": Word("연 날리기")}) == "연을 날리던 지우에게"
    assert told("{topic:을/를} 하자", {**words, "topic": Word("축구")}) == "축구를 하자"
