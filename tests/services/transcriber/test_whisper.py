"""The real engine, on a model of random weights: what it hears means nothing, how it behaves does."""

import asyncio
import hashlib
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
import pytest

from contracts.errors import EngineFailed, EngineUnusable, MissingTool
from services.transcriber.bounded import decoded_apart
from services.transcriber.handler import Heard, transcribe
from services.transcriber.prompting import EXPECTED
from services.transcriber.settings import TranscriberSettings
from services.transcriber.whisper.ears import Whisper, open_whisper
from services.transcriber.whisper.loading import PULL, WEIGHTS
from services.transcriber.whisper.resting import Resting
from tests.services.transcriber.hearing import asked
from tests.services.transcriber.recordings import LIVE, RATE, encoded, vowels
from tests.services.transcriber.tiny_whisper import SYLLABLES, build
from tests.services.transcriber.waiting import until

SEED = 8
SPOKEN = vowels(3).tobytes()


def settings(model: Path, **more: Any) -> TranscriberSettings:
    return TranscriberSettings(whisper_model=model, whisper_threads=1, home=model.parent / "home", **more)


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


class FakeWeights:
    """Loaded or not, as CTranslate2 tells; remembers how often it was."""

    def __init__(self) -> None:
        self.model_is_loaded = True
        self.done: list[str] = []

    def load_model(self) -> None:
        self.model_is_loaded = True
        self.done.append("loaded")

    def unload_model(self) -> None:
        self.model_is_loaded = False
        self.done.append("unloaded")


class FakeModel:
    """Yields segments one by one as they are asked for, and remembers how many were, and what it was told."""

    supported_languages = ("ko", "no")

    def __init__(self, segments: int, text: str = " {number}") -> None:
        self.model = FakeWeights()
        self.segments = segments
        self.text = text
        self.made = 0
        self.told: dict[str, Any] = {}
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def transcribe(self, _: Any, **options: Any) -> tuple[Iterator[FakeSegment], None]:
        self.told = options
        return self._segments(), None

    def _segments(self) -> Iterator[FakeSegment]:
        for number in range(self.segments):
            self.made += 1
            self.begun.set()
            assert self.go_on.wait(20)
            yield FakeSegment(self.text.format(number=number))


@contextmanager
def ears_of(model: Any, tmp_path: Path, after: float = 0.0) -> Iterator[Whisper]:
    weights = tmp_path / WEIGHTS
    weights.write_bytes(b"weights")
    with ThreadPoolExecutor(1) as hands:
        yield Whisper(model, "fake", hands, Resting(model, weights, hands, after))


async def test_words_are_heard_in_what_is_spoken_and_the_same_ones_twice(model: Path) -> None:
    async with open_whisper(settings(model)) as ears:
        first, second = [await ears.hear(SPOKEN, "ko", "era") for _ in range(2)]
    assert first == second
    assert set(first.text) <= set(SYLLABLES)
    assert 0.0 < first.confidence <= 1.0


async def test_a_browser_recording_goes_all_the_way_to_words(model: Path) -> None:
    recording = encoded("webm", "libopus", vowels(2, RATE), LIVE)
    async with open_whisper(settings(model)) as ears:
        answer = await transcribe(asked("topic"), recording, decoded_apart, ears)
        sha256 = hashlib.sha256((model / WEIGHTS).read_bytes()).hexdigest()
        assert (ears.engine, ears.model) == ("faster-whisper", f"tiny@{sha256}")
    assert answer.code is None
    assert set(answer.text) <= set(SYLLABLES)


async def test_silence_is_not_put_into_words(model: Path) -> None:
    async with open_whisper(settings(model)) as ears:
        assert await ears.hear(bytes(4 * 32_000), "ko", "era") == Heard("", 0.0)
        assert await ears.hear(b"", "ko", "era") == Heard("", 0.0)


async def test_a_model_that_finds_no_words_has_heard_nothing(tmp_path: Path) -> None:
    async with open_whisper(settings(build(tmp_path / "silent", SEED, silent=True))) as ears:
        assert await ears.hear(SPOKEN, "ko", "era") == Heard("", 0.0)


async def test_samples_that_are_no_numbers_do_no_harm(model: Path) -> None:
    rubbish = numpy.full(16_000, numpy.nan, numpy.float32)
    rubbish[::3], rubbish[1::3] = numpy.inf, -1e30
    async with open_whisper(settings(model)) as ears:
        before = await ears.hear(SPOKEN, "ko", "era")
        await ears.hear(rubbish.tobytes(), "ko", "era")
        assert await ears.hear(SPOKEN, "ko", "era") == before


async def test_languages_go_by_their_codes_in_bcp_47(model: Path) -> None:
    async with open_whisper(settings(model)) as ears:
        assert {"ko", "en", "ja", "zh", "nb", "jv", "he"} <= ears.languages
        assert await ears.hear(SPOKEN, "nb", "era") == await ears.hear(SPOKEN, "no", "era")


@pytest.mark.parametrize("name", ["config.json", "model.bin", "tokenizer.json", "vocabulary.json"])
async def test_a_model_folder_that_lacks_a_file_is_named_with_it_at_start(broken: Path, name: str) -> None:
    (broken / name).unlink()
    with pytest.raises(MissingTool) as refusal:
        await open_whisper(settings(broken)).__aenter__()
    missing = "vocabulary.*" if name.startswith("vocabulary") else name
    assert refusal.value.values == {
        "tool": f"the Whisper model in {broken}",
        "remedy": f"put {missing} there, or {PULL}",
    }


async def test_a_model_folder_that_is_not_there_lacks_everything(tmp_path: Path) -> None:
    with pytest.raises(MissingTool) as refusal:
        await open_whisper(settings(tmp_path / "nowhere")).__aenter__()
    assert (
        refusal.value.values["remedy"] == f"put config.json, model.bin, tokenizer.json, vocabulary.* there, or {PULL}"
    )


async def test_features_that_do_not_fit_the_model_are_noticed_at_start(broken: Path) -> None:
    (broken / "preprocessor_config.json").write_text('{"feature_size": 128}')
    with pytest.raises(MissingTool) as refusal:
        await open_whisper(settings(broken)).__aenter__()
    assert refusal.value.values["remedy"] == "put the preprocessor_config.json of this very model there"


async def test_a_model_that_cannot_be_loaded_says_why_at_start(broken: Path) -> None:
    (broken / "model.bin").write_bytes(b"no model")
    with pytest.raises(EngineFailed) as failure:
        await open_whisper(settings(broken)).__aenter__()
    assert failure.value.values["why"].startswith(f"{broken} cannot be loaded: ")


async def test_a_model_of_english_alone_is_refused_at_start(tmp_path: Path) -> None:
    """CTranslate2 would hear English in Korean, without a word about it."""
    english = build(tmp_path / "tiny.en", SEED, multilingual=False)
    with pytest.raises(EngineUnusable) as refusal:
        await open_whisper(settings(english)).__aenter__()
    assert refusal.value.values["expected"] == "a multilingual model, which knows Korean"
    assert "iyagi models pull whisper-medium" in refusal.value.values["remedy"]


async def test_an_engine_without_a_model_says_how_to_get_one() -> None:
    with pytest.raises(EngineUnusable, match="IYAGI_WHISPER_MODEL=/a/folder; to get one: iyagi models pull"):
        await open_whisper(TranscriberSettings(transcriber_engine="whisper")).__aenter__()


def test_it_computes_in_eight_bits_on_the_cpu_unless_told_otherwise() -> None:
    assert (TranscriberSettings().whisper_device, TranscriberSettings().whisper_compute_type) == ("cpu", "int8")


async def test_a_cancelled_recording_is_given_up_after_the_segment_in_hand(tmp_path: Path) -> None:
    model = FakeModel(segments=3)
    with ears_of(model, tmp_path) as ears:
        hearing = asyncio.create_task(ears.hear(b"", "ko", "era"))
        await asyncio.to_thread(model.begun.wait, 20)
        waiting = asyncio.create_task(ears.hear(b"", "ko", "era"))
        await asyncio.sleep(0)  # it stands in the queue behind the first
        for task in (waiting, hearing):
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        model.go_on.set()
        assert await ears.hear(b"", "ko", "era") == Heard("0 1 2", 0.0)
    assert model.made == 1 + 3


async def test_the_engine_is_told_the_question_the_book_s_words_and_the_field_s(tmp_path: Path) -> None:
    model = FakeModel(segments=0)
    with ears_of(model, tmp_path) as ears:
        await ears.hear(b"", "ko", "characters", ("콩쥐", "팥쥐"))
        korean = model.told
        await ears.hear(b"", "nb", "characters", ("Askeladden",))
    assert korean["initial_prompt"] == "누가 나오나요?"
    assert korean["hotwords"] == ", ".join(("콩쥐", "팥쥐", *EXPECTED["characters"]))
    assert (korean["language"], korean["vad_filter"], korean["word_timestamps"]) == ("ko", True, True)
    assert korean["condition_on_previous_text"] is False
    norwegian = (model.told["language"], model.told["initial_prompt"], model.told["hotwords"])
    assert norwegian == ("no", None, "Askeladden")


async def test_the_engine_s_own_hot_words_are_no_answer(tmp_path: Path) -> None:
    model = FakeModel(segments=1, text=" " + ", ".join(EXPECTED["place"][:4]))
    model.go_on.set()
    with ears_of(model, tmp_path) as ears:
        assert await ears.hear(b"", "ko", "place") == Heard("", 0.0)


async def test_real_models_take_hot_words(model: Path) -> None:
    async with open_whisper(settings(model)) as ears:
        heard = await ears.hear(SPOKEN, "ko", "characters", ("콩쥐", "팥쥐"))
        assert heard == await ears.hear(SPOKEN, "ko", "characters", ("콩쥐", "팥쥐"))
    assert heard.text


async def test_a_model_that_nobody_needs_is_put_away_and_hears_the_same_when_it_is_back(model: Path) -> None:
    async with open_whisper(settings(model, transcriber_unload_after=0.01)) as ears:
        before = await ears.hear(SPOKEN, "ko", "era")
        weights = ears._model.model
        await until(lambda: not weights.model_is_loaded)
        assert await ears.hear(SPOKEN, "ko", "era") == before
        await until(lambda: not weights.model_is_loaded)


async def test_without_the_setting_a_model_stays(tmp_path: Path) -> None:
    model = FakeModel(segments=0)
    with ears_of(model, tmp_path) as ears:
        await ears.hear(b"", "ko", "era")
    assert model.model.done == []


async def test_a_model_is_not_put_away_while_anybody_is_heard(tmp_path: Path) -> None:
    model = FakeModel(segments=0)
    with ears_of(model, tmp_path, after=0.001) as ears:
        resting = ears._resting
        resting.wake()
        resting.wake()
        resting.rest()
        assert resting._timer is None
        resting.rest()
        await until(lambda: model.model.done)
    assert model.model.done == ["unloaded"]


async def test_a_model_that_was_exchanged_while_it_was_away_is_not_taken_for_the_old_one(broken: Path) -> None:
    async with open_whisper(settings(broken, transcriber_unload_after=0.01)) as ears:
        await ears.hear(SPOKEN, "ko", "era")
        await until(lambda: not ears._model.model.model_is_loaded)
        (broken / WEIGHTS).write_bytes((broken / WEIGHTS).read_bytes() + b"\0")
        with pytest.raises(EngineFailed, match="was exchanged meanwhile: restart"):
            await ears.hear(SPOKEN, "ko", "era")
        (broken / WEIGHTS).unlink()
        with pytest.raises(EngineFailed, match="cannot be loaded again"):
            await ears.hear(SPOKEN, "ko", "era")
