import random

import pytest

from contracts.book import MAX_TEXT
from services.narrator.supertonic.pieces import FEWEST, MOST, PAUSES, SEAM, Piece, pieces

LONG = "토끼와 거북이가 산을 넘고 물을 건너 바다까지 가는 동안 해가 지고 달이 뜨고"  # 42 characters


def test_a_sentence_that_is_short_enough_is_one_piece() -> None:
    assert pieces("옛날 옛적에 토끼가 살았어요.") == [Piece(0, "옛날 옛적에 토끼가 살았어요.", PAUSES["."])]


@pytest.mark.parametrize(
    ("spoken", "given"), [("토끼와 거북이", "토끼와 거북이."), ("토끼와,", "토끼와."), ("가요?", "가요?")]
)
def test_what_ends_without_a_mark_is_given_one_that_ends_its_melody(spoken: str, given: str) -> None:
    assert [piece.text for piece in pieces(spoken)] == [given]


def test_a_long_sentence_is_broken_at_its_marks_with_the_pause_of_each() -> None:
    parts = ["산을 넘고 물을 건너 바다에 닿은 토끼가 하룻밤을 푹 자고 난 뒤에 드디어 눈을 번쩍 뜨고 보니 아침이라,"] * 2
    sentence = " ".join(
        [*parts, "하늘은 파랗고 바다도 파랗고 온 세상이 다 파랗게 보였더라고 두고두고 이야기하고 다녔다고 해요."]
    )
    found = pieces(sentence)
    assert [piece.text for piece in found] == [*parts, sentence.split(", ")[-1]]
    assert [piece.pause for piece in found] == [PAUSES[","], PAUSES[","], PAUSES["."]]


def test_without_marks_a_sentence_is_broken_where_a_clause_ends_and_goes_on() -> None:
    [first, second] = pieces(f"{LONG} {LONG} {LONG}.")
    assert first.text.endswith("고,")
    assert first.pause == SEAM
    assert second.text.endswith(".")


def test_nothing_is_left_over_as_a_stray() -> None:
    words = "토끼가 " * 24  # 95 characters and a last word
    lengths = [len(piece.text) for piece in pieces(f"{words}갔다.")]
    assert len(lengths) == 2
    assert min(lengths) > 40


def test_a_word_without_end_is_broken_all_the_same() -> None:
    found = pieces("산" * 200)
    assert [len(piece.text.rstrip(",.")) for piece in found] == [67, 67, 66] or max(
        len(piece.text) for piece in found
    ) <= MOST + 1
    assert "".join(piece.text.rstrip(",.") for piece in found) == "산" * 200


@pytest.mark.parametrize("seed", range(20))
def test_every_sentence_is_whole_in_its_pieces_and_each_is_short_enough(seed: int) -> None:
    chance = random.Random(seed)
    words = ["산", "토끼가", "거북이하고,", "바다로", "갔는데", "“정말?", "그래서…", "이러쿵저러쿵하였더니"]
    sentence = " ".join(chance.choice(words) for _ in range(chance.randint(1, 150)))[:MAX_TEXT].strip()
    found = pieces(sentence)
    assert [sentence.startswith(piece.text.rstrip(",."), piece.first) for piece in found] == [True] * len(found)
    covered = {at for piece in found for at in range(piece.first, piece.first + len(piece.text.rstrip(",.")))}
    left_out = {sentence[at] for at in range(len(sentence)) if at not in covered}
    assert left_out <= set(" ,.")
    assert all(len(piece.text) <= MOST + 1 for piece in found)  # the mark that a piece is given
    if len(sentence) > MOST:
        assert sum(len(piece.text) for piece in found) / len(found) > FEWEST / 2
