import pytest

from services.story.sentences import sameness, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("토끼가 뛰었어요", ("토끼가 뛰었어요",)),
        ("해가 떴어요. 새가 울었어요!", ("해가 떴어요.", "새가 울었어요!")),
        ("“가자!”라고 말했어요. 정말?", ("“가자!”라고 말했어요.", "정말?")),
        ("“가자!” 토끼가 외쳤어요.", ("“가자!” 토끼가 외쳤어요.",)),
        ("“가자! 어서.” 하고 말했어요. “응!”", ("“가자! 어서.” 하고 말했어요.", "“응!”")),
        ("“가자!” “그래!”", ("“가자!”", "“그래!”")),
        ("“가자! 새가 울었어요. 해가 떴어요.", ("“가자!", "새가 울었어요.", "해가 떴어요.")),
        ("3.5배나 컸어요… 우아!", ("3.5배나 컸어요…", "우아!")),
        ("정말요?! 네.", ("정말요?!", "네.")),
    ],
)
def test_a_text_is_taken_apart_where_its_sentences_end(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


def test_marks_spaces_and_case_do_not_make_another_sentence() -> None:
    assert sameness("“AI가 왔어요!”") == sameness("ai가  왔어요.")
    assert sameness("해가 떴어요.") != sameness("해가 졌어요.")
