"""A model of faster-whisper from a folder on this host: nothing is fetched, and what knows no Korean is refused."""

from pathlib import Path
from typing import TYPE_CHECKING

from contracts.errors import EngineFailed, EngineUnusable, MissingTool
from services.transcriber.settings import TranscriberSettings

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

ENGINE = "faster-whisper"
WEIGHTS = "model.bin"
NEEDED = ("config.json", WEIGHTS, "tokenizer.json", "vocabulary.*")
PULL = "iyagi models pull whisper-medium"
KOREAN = "ko"


def loaded(model: Path, settings: TranscriberSettings) -> "WhisperModel":
    """Raises MissingTool, EngineUnusable, or EngineFailed."""
    try:
        from faster_whisper import WhisperModel
    except ImportError as error:
        raise MissingTool(tool=ENGINE, remedy="pip install 'iyagi[stt]'") from error
    if missing := [name for name in NEEDED if not any(model.glob(name))]:
        raise MissingTool(tool=f"the Whisper model in {model}", remedy=f"put {', '.join(missing)} there, or {PULL}")
    try:
        whisper = WhisperModel(
            str(model),
            device=settings.whisper_device,
            compute_type=settings.whisper_compute_type,
            cpu_threads=settings.whisper_threads,
            local_files_only=True,
        )
    except (RuntimeError, ValueError) as error:
        raise EngineFailed(engine=ENGINE, why=f"{model} cannot be loaded: {error}") from error
    if whisper.model.n_mels != len(whisper.feature_extractor.mel_filters):  # 128 for large-v3, as only that file tells
        raise MissingTool(
            tool=f"the Whisper model in {model}", remedy="put the preprocessor_config.json of this very model there"
        )
    if KOREAN not in whisper.supported_languages:  # CTranslate2 would hear English in everything, without a word
        raise EngineUnusable(
            engine=ENGINE,
            expected="a multilingual model, which knows Korean",
            found=f"one of English alone in {model}",
            remedy=f"Take one whose name does not end in .en: {PULL}",
        )
    return whisper
