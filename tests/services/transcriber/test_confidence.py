import math

from services.transcriber.confidence import confidence


def test_confidence_is_the_geometric_mean_of_the_words_probabilities() -> None:
    assert confidence([]) == 0.0
    assert confidence([(" 조선", 1.0), (" 시대", 1.0)]) == 1.0
    assert math.isclose(confidence([(" 조선", 0.9), (" 시대", 0.4)]), 0.6)
    assert 0.0 < confidence([(" 숲", 0.0)]) < 1e-5


def test_a_long_word_counts_for_more_than_a_short_one() -> None:
    assert confidence([(" 고슴도치", 0.9), ("랑", 0.3)]) > confidence([(" 고슴도치", 0.3), ("랑", 0.9)])


def test_hesitation_and_marks_do_not_count() -> None:
    assert math.isclose(confidence([(" 음…", 0.1), (" 토끼", 0.8), (".", 0.2)]), 0.8)


def test_where_there_is_only_hesitation_it_counts() -> None:
    assert math.isclose(confidence([(" 음…", 0.25), (" 어…", 0.25)]), 0.25)
