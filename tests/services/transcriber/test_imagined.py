"""What Whisper tells of silence, as users of it have reported, and what children really say."""

import pytest

from services.transcriber.imagined import Said, is_imagined, spoken
from services.transcriber.prompting import EXPECTED, QUESTIONS, Prompt, prompt

TOLD = prompt("ko", "topic", ())
SURE, UNSURE = (0.05, -0.25, 1.1), (0.55, -0.85, 1.1)

IMAGINED = [
    "시청해주셔서 감사합니다.",
    "시청해 주셔서 감사합니다!",
    "오늘도 시청해주셔서 감사합니다",
    "끝까지 시청해 주신 여러분 감사합니다.",
    "구독과 좋아요 부탁드립니다.",
    "좋아요와 구독 눌러주세요",
    "구독, 알림 설정 부탁드려요~",
    "다음 영상에서 만나요!",
    "그럼 다음 시간에 또 만나요",
    "다음 영상에서 뵙겠습니다.",
    "MBC 뉴스 이덕영입니다.",
    "MBC 뉴스 김성현입니다",
    "KBS 뉴스 박대기입니다.",
    "지금까지 신선한 뉴스였습니다. 뉴스 김민수입니다",
    "한글자막 by 한효정",
    "한글 자막 by 박진희",
    "자막 제공 및 자막을 사용하였습니다",
    "자막 제작 : 홍길동",
    "자막뉴스",
    "이 영상은 유료 광고를 포함하고 있습니다.",
    "Thank you for watching!",
    "Thanks for watching.",
    "Subtitles by the Amara.org community",
    "Please subscribe",
    "See you in the next video.",
    "ご視聴ありがとうございました",
]
COURTESIES = [
    "감사합니다.",
    "고맙습니다",
    "안녕하세요.",
    "네, 감사합니다.",
    "네.",
    "아",
    "Thank you.",
    "Bye.",
    "you",
    "(박수)",
    "[음악]",
]
ANSWERS = [
    "조선 시대요",
    "깊은 산속에서요.",
    "토끼랑 거북이랑 나와요",
    "우정에 대한 이야기요",
    "감사하는 마음이요",
    "고마움이요",
    "뉴스요",
    "방송국이요",
    "구름 위요",
    "좋아요",
    "영상이요",
    "하하하",
    "반짝반짝 작은 별",
    "꿈",
    "hello kitty요",
]


@pytest.mark.parametrize("text", IMAGINED)
@pytest.mark.parametrize("evidence", [SURE, UNSURE])
def test_credits_of_videos_are_never_believed(text: str, evidence: tuple[float, float, float]) -> None:
    assert is_imagined(Said(text, *evidence), TOLD)


@pytest.mark.parametrize("text", COURTESIES)
def test_courtesies_are_believed_only_when_the_engine_was_sure(text: str) -> None:
    assert is_imagined(Said(text, *UNSURE), TOLD)
    assert not is_imagined(Said(text, *SURE), TOLD)


@pytest.mark.parametrize("text", ANSWERS)
@pytest.mark.parametrize("evidence", [SURE, UNSURE])
def test_answers_are_believed_even_when_the_engine_was_unsure(text: str, evidence: tuple[float, float, float]) -> None:
    assert not is_imagined(Said(text, *evidence), TOLD)


@pytest.mark.parametrize("text", [QUESTIONS["topic"], "무엇에 관한 이야기인가요", "이야기인가요?"])
def test_the_engines_own_prompt_is_no_answer(text: str) -> None:
    assert is_imagined(Said(text, *SURE), TOLD)
    assert not is_imagined(Said(text, *SURE), Prompt())


@pytest.mark.parametrize(
    "text", ["아 아 아 아 아 아", "토끼 토끼 토끼 토끼 토끼", "네네네네네네네네", "그래서 그래서 그래서 그래서"]
)
def test_a_loop_is_no_answer(text: str) -> None:
    assert is_imagined(Said(text, *SURE), TOLD)


def test_text_that_gzip_finds_too_even_is_a_loop() -> None:
    assert is_imagined(Said("그 산에는 그 산에는 그 산에는 나무가", 0.05, -0.25, 3.1), TOLD)


@pytest.mark.parametrize("text", ["", " ", "…", "."])
def test_no_words_are_no_answer(text: str) -> None:
    assert is_imagined(Said(text, *SURE), TOLD)


def test_of_several_segments_the_spoken_ones_stay() -> None:
    segments = [Said(text, *SURE) for text in ("토끼요.", "시청해주셔서 감사합니다.", "거북이도요.")]
    assert spoken(segments, TOLD) == [True, False, True]


def test_the_same_segment_again_and_again_is_told_three_times_at_most() -> None:
    segments = [Said("숲속이요.", *SURE)] * 6
    assert spoken(segments, TOLD) == [True, True, True, False, False, False]


@pytest.mark.parametrize("field", list(EXPECTED))
@pytest.mark.parametrize("start", [0, 2])
def test_expected_words_recited_in_their_order_are_no_answer(field: str, start: int) -> None:
    recited = ", ".join(EXPECTED[field][start : start + 4])
    assert is_imagined(Said(recited, *SURE), prompt("ko", field, ()))


def test_one_or_two_of_the_expected_words_may_well_be_the_answer() -> None:
    for one, two in zip(EXPECTED["characters"], EXPECTED["characters"][1:], strict=False):
        assert not is_imagined(Said(f"{one}, {two}", *UNSURE), prompt("ko", "characters", ()))


def test_the_book_s_own_words_may_be_said_again() -> None:
    names = ("콩쥐", "팥쥐", "새엄마", "두꺼비")
    assert not is_imagined(Said("콩쥐, 팥쥐, 새엄마, 두꺼비", *SURE), prompt("ko", "characters", names))
