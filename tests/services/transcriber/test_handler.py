import pytest

from contracts.ask import Refused, Transcribe, Transcript
from contracts.errors import EngineFailed, NotAudio
from services.transcriber.handler import MAX_MEGABYTES, Heard, transcribe
from tests.services.transcriber.hearing import HEARD, RECORDING, SAMPLES, FakeDecoder, FakeEars, asked

NO_ENGINE = Refused(code="no_speech_engine")


async def test_a_recording_becomes_its_words() -> None:
    ears, decode = FakeEars(), FakeDecoder()
    answer = await transcribe(asked("place"), RECORDING, decode, ears)
    assert answer == Transcript(text=HEARD.text, confidence=HEARD.confidence)
    assert (decode.decoded, ears.heard) == ([RECORDING], [(SAMPLES, "ko", "place")])


async def test_the_book_s_own_words_are_told_to_the_engine() -> None:
    ears = FakeEars()
    await transcribe(asked("topic", words=("콩쥐", "팥쥐")), RECORDING, FakeDecoder(), ears)
    assert ears.words == [("콩쥐", "팥쥐")]


async def test_nothing_heard_is_an_answer_without_confidence() -> None:
    answer = await transcribe(asked(), RECORDING, FakeDecoder(), FakeEars(Heard("", 0.0)))
    assert answer == Transcript(text="", confidence=0.0, code="no_speech")


@pytest.mark.parametrize("tag", ["ko", "ko-KR", "ko_KR", "KO-kr", "ko-Kore-KR"])
async def test_korean_by_any_of_its_names_is_korean(tag: str) -> None:
    ears = FakeEars()
    await transcribe(asked(language=tag), RECORDING, FakeDecoder(), ears)
    assert ears.heard == [(SAMPLES, "ko", "era")]


async def test_another_language_that_the_engine_knows_is_heard_in_that_language() -> None:
    ears = FakeEars()
    await transcribe(asked(language="en-GB"), RECORDING, FakeDecoder(), ears)
    assert ears.heard == [(SAMPLES, "en", "era")]


@pytest.mark.parametrize("tag", ["", "tlh", "korean", "ko-", "-ko", "한국어", "ko KR", "xx-KR", "ko\n"])
async def test_a_language_that_the_engine_does_not_know_is_refused_before_decoding(tag: str) -> None:
    decode = FakeDecoder()
    answer = await transcribe(asked(language=tag), RECORDING, decode, FakeEars())
    assert (answer, decode.decoded) == (Refused(code="unknown_language", values={"language": tag}), [])


@pytest.mark.parametrize(
    ("ask", "audio", "refusal"),
    [
        (asked("colour"), b"", Refused(code="unknown_field", values={"field": "colour"})),
        (asked(), b"", Refused(code="empty_file")),
        (
            asked(),
            bytes(MAX_MEGABYTES * 2**20 + 1),
            Refused(code="recording_too_large", values={"limit": MAX_MEGABYTES}),
        ),
        (asked(), RECORDING, NO_ENGINE),
        (asked(language="tlh"), RECORDING, NO_ENGINE),
    ],
    ids=["field", "empty", "large", "no engine", "no engine that could know the language"],
)
async def test_without_an_engine_the_cheap_refusals_still_come_first(
    ask: Transcribe, audio: bytes, refusal: Refused
) -> None:
    decode = FakeDecoder()
    assert (await transcribe(ask, audio, decode, ears=None), decode.decoded) == (refusal, [])


async def test_a_recording_of_just_the_limit_is_heard() -> None:
    answer = await transcribe(asked(), bytes(MAX_MEGABYTES * 2**20), FakeDecoder(), FakeEars())
    assert answer == Transcript(text=HEARD.text, confidence=HEARD.confidence)


async def test_what_the_decoder_refuses_is_never_heard() -> None:
    ears = FakeEars()
    answer = await transcribe(asked(), RECORDING, FakeDecoder(NotAudio(why="a film")), ears)
    assert (answer, ears.heard) == (Refused(code="not_audio", values={"why": "a film"}), [])


async def test_an_engine_that_fails_says_so_and_nothing_takes_its_place() -> None:
    answer = await transcribe(asked(), RECORDING, FakeDecoder(), FakeEars(EngineFailed(engine="fake", why="tired")))
    assert answer == Refused(code="engine_failed", values={"engine": "fake", "why": "tired"})
