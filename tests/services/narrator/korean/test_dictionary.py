from pathlib import Path

import pytest

from services.narrator.korean.dictionary import BadPronunciation, Dictionary, load
from services.narrator.text import prepare

NAMES = Dictionary(
    {"AI": "인공지능", "AI 로봇": "에이아이 로봇", "꽃잎": "꼰닙", "3D": "삼차원", "漢字": "한자", "용": "요옹"}
)


def file(folder: Path, text: str) -> Path:
    path = folder / "pronunciations.txt"
    path.write_text(text, encoding="utf-8")
    return path


def spoken(text: str) -> str:
    return " ".join(sentence.spoken for sentence in prepare(text, NAMES).sentences)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AI가 웃었다", "인공지능가 웃었다"),
        ("AI 로봇이 왔다", "에이아이 로봇이 왔다"),
        ("RAIN과 AIR", "레인과 에어"),
        ("AI2", "에이아이 이"),
        ("꽃잎이 진다", "꼰닙이 진다"),
        ("3D 영화", "삼차원 영화"),
        ("13D", "십삼 디"),
        ("漢字", "한자"),
        ("청룡과 용", "청룡과 요옹"),
    ],
)
def test_an_entry_is_read_before_any_rule_the_longest_first_and_no_part_of_a_word_of_letters(
    text: str, expected: str
) -> None:
    assert spoken(text) == expected
    assert prepare(text, NAMES).unreadable == ()


def test_a_spoken_entry_points_to_where_it_was_written() -> None:
    [sentence] = prepare("내 AI", NAMES).sentences
    assert list(zip(sentence.spoken, sentence.origin, strict=True)) == [
        ("내", 0), (" ", 1), ("인", 2), ("공", 2), ("지", 3), ("능", 3),
    ]  # fmt: skip


def test_a_file_has_tabs_or_arrows_comments_and_empty_lines(tmp_path: Path) -> None:
    path = file(tmp_path, "\ufeff# 이름\nAI\t인공지능\n\n  B612 => 비 육일이 \nA => 에, 이!\n")
    names = load(path)
    assert [names.find(written, 0) for written in ("AI", "B612", "A")] == [
        (0, 2, "인공지능"),
        (0, 4, "비 육일이"),
        (0, 1, "에, 이!"),
    ]
    assert names.find("C", 0) is None


def test_decomposed_hangul_in_a_file_is_composed(tmp_path: Path) -> None:
    assert load(file(tmp_path, "\u1101\u1169\u11be\t\u1101\u1169\u11ae\n")).find("꽃", 0) == (0, 1, "꼳")


def test_an_entry_is_found_however_its_characters_are_written(tmp_path: Path) -> None:
    names = load(file(tmp_path, "ＡＩ => 인공지능\n№ => 번호\n"))
    [sentence] = prepare("AI와 № 3, No. 4", names).sentences
    assert sentence.spoken == "인공지능와 번호 삼, 번호 사"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("AI 인공지능", r"Line 1 of .*pronunciations.txt is no pronunciation: expected written<TAB>spoken .*found 'AI"),
        ("# 이름\nAI\t", r"Line 2 of .* expected written<TAB>spoken or written => spoken, found 'AI"),
        (" => 인공지능", "Line 1 of .* expected written<TAB>spoken"),
        ("AI => A.I.", "Line 1 of .* expected Hangul, spaces and ,.!\\?… as spoken, found 'A.I.'"),
        ("AI => ...", "Line 1 of .* expected Hangul"),
        ("AI\t하나\nTV\t둘\nAI\t셋", "Line 3 of .* expected each entry once, found 'AI'"),
    ],
)
def test_a_bad_line_is_an_error_that_names_the_file_and_the_line(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(BadPronunciation, match=reason):
        load(file(tmp_path, text))


def test_a_file_that_is_not_utf_8_is_an_error_that_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "pronunciations.txt"
    path.write_bytes("AI\t하나\nTV\t둘\n".encode() + "셋\t셋".encode("cp949"))
    with pytest.raises(BadPronunciation, match=r"Line 3 of .* expected UTF-8"):
        load(path)
