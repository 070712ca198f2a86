"""The real engine, on a model of random weights: what it hears means nothing, how it behaves does."""

import asyncio
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
import pytest

from contracts.errors import EngineFailed, MissingTool
from services.transcriber.bounded import decoded_apart
from services.transcriber.handler import Heard, transcribe
from services.transcriber.settings import TranscriberSettings
from services.transcriber.whisper import Whisper, open_whisper
from tests.services.transcriber.hearing import asked
from tests.services.transcriber.recordings import LIVE, RATE, encoded, vowels
from tests.services.transcriber.tiny_whisper import SYLLABLES, build

SEED = 8
SPOKEN = vowels(3).tobytes()
SETTINGS = TranscriberSettings(whisper_threads=1)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("whisper") / "tiny", SEED)


@pytest.fixture
def broken(model: Path, tmp_path: Path) -> Path:
    """A copy of the model, for a test to spoil."""
    return Path(shutil.copytree(model, tmp_path / "broken"))


@dataclass
class FakeSegment:
    text: str
    no_speech_prob: float = 0.1
    avg_logprob: float = -0.3
    compression_ratio: float = 1.0
    words: tuple[()] = ()


class FakeModel:
    """Yields segments one by one as they are asked for, and remembers how many were."""

    supported_languages = ("ko",)

    def __init__(self, segments: int) -> None:
        self.segments = segments
        self.made = 0
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def transcribe(self, _: Any, **_options: Any) -> tuple[Iterator[FakeSegment], None]:
        return self._segments(), None

    def _segments(self) -> Iterator[FakeSegment]:
        for number in range(self.segments):
            self.made += 1
            self.begun.set()
            assert self.go_on.wait(20)
            yield FakeSegment(f" {number}")


async def test_words_are_heard_in_what_is_spoken_and_the_same_ones_twice(model: Path) -> None:
    async with open_whisper(model, SETTINGS) as ears:
        first, second = [await ears.hear(SPOKEN, "ko", "era") for _ in range(2)]
    assert first == second
    assert set(first.text) <= set(SYLLABLES)
    assert 0.0 < first.confidence <= 1.0


async def test_a_browser_recording_goes_all_the_way_to_words(model: Path) -> None:
    recording = encoded("webm", "libopus", vowels(2, RATE), LIVE)
    async with open_whisper(model, SETTINGS) as ears:
        answer = await transcribe(asked("topic"), recording, decoded_apart, ears)
        assert (ears.engine, ears.model) == ("faster-whisper", "tiny")
    assert answer.code is None
    assert set(answer.text) <= set(SYLLABLES)


async def test_silence_is_not_put_into_words(model: Path) -> None:
    async with open_whisper(model, SETTINGS) as ears:
        assert await ears.hear(bytes(4 * 32_000), "ko", "era") == Heard("", 0.0)
        assert await ears.hear(b"", "ko", "era") == Heard("", 0.0)


async def test_a_model_that_finds_no_words_has_heard_nothing(tmp_path: Path) -> None:
    async with open_whisper(build(tmp_path / "silent", SEED, silent=True), SETTINGS) as ears:
        assert await ears.hear(SPOKEN, "ko", "era") == Heard("", 0.0)


async def test_samples_that_are_no_numbers_do_no_harm(model: Path) -> None:
    rubbish = numpy.full(16_000, numpy.nan, numpy.float32)
    rubbish[::3], rubbish[1::3] = numpy.inf, -1e30
    async with open_whisper(model, SETTINGS) as ears:
        before = await ears.hear(SPOKEN, "ko", "era")
        await ears.hear(rubbish.tobytes(), "ko", "era")
        assert await ears.hear(SPOKEN, "ko", "era") == before


async def test_languages_go_by_their_codes_in_bcp_47(model: Path) -> None:
    async with open_whisper(model, SETTINGS) as ears:
        assert {"ko", "en", "ja", "zh", "nb", "jv", "he"} <= ears.languages
        assert await ears.hear(SPOKEN, "nb", "era") == await ears.hear(SPOKEN, "no", "era")


@pytest.mark.parametrize("name", ["config.json", "model.bin", "tokenizer.json", "vocabulary.json"])
async def test_a_model_folder_that_lacks_a_file_is_named_with_it_at_start(broken: Path, name: str) -> None:
    (broken / name).unlink()
    with pytest.raises(MissingTool) as refusal:
        await open_whisper(broken, SETTINGS).__aenter__()
    missing = "vocabulary.*" if name.startswith("vocabulary") else name
    assert refusal.value.values == {"tool": f"the Whisper model in {broken}", "remedy": f"put {missing} there"}


async def test_a_model_folder_that_is_not_there_lacks_everything(tmp_path: Path) -> None:
    with pytest.raises(MissingTool) as refusal:
        await open_whisper(tmp_path / "nowhere", SETTINGS).__aenter__()
    assert refusal.value.values["remedy"] == "put config.json, model.bin, tokenizer.json, vocabulary.* there"


async def test_features_that_do_not_fit_the_model_are_noticed_at_start(broken: Path) -> None:
    (broken / "preprocessor_config.json").write_text('{"feature_size": 128}')
    with pytest.raises(MissingTool) as refusal:
        await open_whisper(broken, SETTINGS).__aenter__()
    assert refusal.value.values["remedy"] == "put the preprocessor_config.json of this very model there"


async def test_a_model_that_cannot_be_loaded_says_why_at_start(broken: Path) -> None:
    (broken / "model.bin").write_bytes(b"no model")
    with pytest.raises(EngineFailed) as failure:
        await open_whisper(broken, SETTINGS).__aenter__()
    assert failure.value.values["why"].startswith(f"{broken} cannot be loaded: ")


async def test_a_cancelled_recording_is_given_up_after_the_segment_in_hand() -> None:
    model = FakeModel(segments=3)
    with ThreadPoolExecutor(1) as hands:
        ears = Whisper(model, "fake", hands)
        hearing = asyncio.create_task(ears.hear(b"", "ko", "era"))
        await asyncio.to_thread(model.begun.wait, 20)
        hearing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await hearing
        model.go_on.set()
        assert await ears.hear(b"", "ko", "era") == Heard("0 1 2", 0.0)
    assert model.made == 1 + 3
