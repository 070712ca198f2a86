import pytest

from services.narrator.text import prepare


def sentences(text: str) -> list[str]:
    return [text[sentence.first : sentence.last] for sentence in prepare(text).sentences]


def spoken(text: str) -> list[str]:
    return [sentence.spoken for sentence in prepare(text).sentences]


def words(text: str) -> list[str]:
    return [text[word.first : word.last] for sentence in prepare(text).sentences for word in sentence.words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("토끼와 호랑이", ["토끼와 호랑이"]),
        ("비가 왔어요. 바람도 불었어요!", ["비가 왔어요.", "바람도 불었어요!"]),
        ("어디 갔을까…? 아무도 몰랐어요", ["어디 갔을까…?", "아무도 몰랐어요"]),
        ("키는 3.5미터예요. 커요.", ["키는 3.5미터예요.", "커요."]),
        ('"안녕!" 하고 말했어요. "그래."', ['"안녕!" 하고 말했어요.', '"그래."']),
        ("“어서 와!” 고양이가 웃었어요.", ["“어서 와!”", "고양이가 웃었어요."]),
        ("  앞에 빈칸이 있어요.  ", ["앞에 빈칸이 있어요."]),
        ("말했어요. 🐰 ... 끝.", ["말했어요.", "끝."]),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_what_cannot_be_read_is_left_out_and_reported_as_written() -> None:
    text = "용궁(龍宮)에 토끼🐰가 ☀️ 봤어요. 👨‍👩‍👧 Ж 龍宮"
    assert spoken(text) == ["용궁()에 토끼가  봤어요."]
    assert prepare(text).unreadable == ("龍宮", "🐰", "☀️", "👨‍👩‍👧", "Ж")


def test_every_spoken_character_knows_where_it_was_written() -> None:
    text = "🐰 토끼🐰가！ 옛날~ ２명"
    for sentence in prepare(text).sentences:
        written = "".join(text[at] for at in sentence.origin)
        assert written.translate({ord("！"): "!", ord("~"): " ", ord("２"): "2"}) == sentence.spoken
    assert spoken(text) == ["토끼가!", "옛날  2명"]


def test_words_are_those_that_are_heard() -> None:
    assert words("토끼🐰가 — 🐰 … 10% 놀았지~ 「집」에서.") == ["토끼🐰가", "10%", "놀았지~", "「집」에서."]


@pytest.mark.parametrize("text", ["🐰", "龍宮", "...!?", "~ — 「」", "\ufe0f", "Ж ж", ""])
def test_a_text_without_a_readable_word_has_no_sentences(text: str) -> None:
    assert prepare(text).sentences == ()


def test_joiners_alone_are_nothing_to_report() -> None:
    assert prepare("토끼\ufe0f와\u200d 나").unreadable == ()


def test_an_endless_word_is_given_to_the_engine_in_breaths() -> None:
    text = "산" * 150
    [sentence] = prepare(text).sentences
    assert sentence.spoken == ", ".join(["산" * 60, "산" * 60, "산" * 30])
    assert len(sentence.origin) == len(sentence.spoken)
    assert words(text) == [text]


def test_an_endless_clause_takes_breath_between_two_words() -> None:
    text = " ".join(["토끼가"] * 30)
    assert spoken(text) == [", ".join(" ".join(["토끼가"] * count) for count in (13, 13, 4))]


def test_a_clause_with_marks_is_left_alone() -> None:
    text = " ".join(["토끼가 산으로 갔는데, 호랑이가 나타나서; 숨었다,"] * 5)
    assert spoken(text) == [text]
