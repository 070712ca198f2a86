import pytest

from services.narrator.korean.numerals import amount, native, sino


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "영"), (1, "일"), (10, "십"), (16, "십육"), (100, "백"), (110, "백십"), (1001, "천일"), (10_000, "만"),
        (10_001, "만 일"), (20_000, "이만"), (110_000, "십일만"), (100_000_000, "일억"), (100_010_000, "일억 일만"),
        (123_456_789, "일억 이천삼백사십오만 육천칠백팔십구"), (10**12, "일조"), (10**16, "일경"), (10**20, "일해"),
    ],
)  # fmt: skip
def test_sino_korean_numbers_have_their_places(number: int, expected: str) -> None:
    assert sino(number) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, "한"), (2, "두"), (3, "세"), (4, "네"), (5, "다섯"), (10, "열"), (11, "열한"), (20, "스무"), (21, "스물한"),
        (34, "서른네"), (99, "아흔아홉"), (100, "백"), (101, "백한"), (119, "백열아홉"), (120, "백이십"),
        (203, "이백세"), (1001, "천일"),
    ],
)  # fmt: skip
def test_native_numbers_go_to_a_hundred_and_a_little_beyond(number: int, expected: str) -> None:
    assert native(number) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [("1,234", "천이백삼십사"), ("3.05", "삼 점 영오"), ("0.5", "영 점 오"), ("1" * 25, "일" * 25)],
)
def test_an_amount_is_read_as_written(written: str, expected: str) -> None:
    assert amount(written) == expected
