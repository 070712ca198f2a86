"""Every error raised on purpose: what was expected, what was found, what to do, in Korean and English.

The values of an error are its attributes; `status` is what the HTTP interface answers.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from contracts.values import Artifact

Language = Literal["ko", "en"]


class IyagiError(Exception):
    code: ClassVar[str] = "internal"
    status: ClassVar[int] = 500
    retryable: ClassVar[bool] = False
    en: ClassVar[str] = "Something unexpected happened: {why}"
    ko: ClassVar[str] = "예상하지 못한 일이 생겼어요: {why}"

    def __init__(self, **values: Any) -> None:
        self.values = values
        self.papers: Mapping[str, Artifact] = {}  # of the work that failed, once a handler has kept them
        self.__dict__.update(values)
        super().__init__(self.en.format(**values))

    def told(self, language: Language) -> str:
        return (self.ko if language == "ko" else self.en).format(**self.values)


# On the wire and in the log


class Unreadable(IyagiError):
    code = "unreadable"
    en = "This {what} cannot be read: {why}"
    ko = "읽을 수 없는 {what}입니다: {why}"


class NeedsUpgrade(IyagiError):
    code = "needs_upgrade"
    retryable = True
    en = "{name} of schema version {version} is newer than this build; upgrade it"
    ko = "{name}(스키마 {version})은 이 버전보다 새것입니다. 업그레이드해 주세요"


class WrongExpectedVersion(IyagiError):
    code = "wrong_expected_version"
    status = 409
    retryable = True
    en = "Wrong expected version: {expected} (run: {run}, version: {found}); read again and repeat"
    ko = "버전이 맞지 않습니다: {expected} (실행: {run}, 지금: {found}). 다시 읽고 시도해 주세요"


class Unavailable(IyagiError):
    """The bus did not answer, or not in time: what was asked may or may not have happened."""

    code = "unavailable"
    status = 503
    retryable = True
    en = "{what} is not available: {why}"
    ko = "{what}에 연결할 수 없습니다: {why}"


class LogInUse(IyagiError):
    code = "log_in_use"
    en = "{path} is in use by process {pid}; stop that one first, or choose another IYAGI_HOME"
    ko = "{path}는 프로세스 {pid}가 쓰고 있습니다. 먼저 끝내거나 다른 IYAGI_HOME을 고르세요"


class LogUnreadable(IyagiError):
    code = "log_unreadable"
    en = "{path} is not a log of this version: {why}"
    ko = "{path}는 이 버전의 로그가 아닙니다: {why}"


class DiskFull(IyagiError):
    code = "disk_full"
    status = 507
    retryable = True
    en = "No room left on the disk that holds {path}; free some and order again"
    ko = "{path}가 있는 디스크에 자리가 없습니다. 자리를 만들고 다시 주문해 주세요"


class EngineUnusable(IyagiError):
    """An engine that is configured and cannot work: the service does not start with it."""

    code = "engine_unusable"
    en = "{engine} cannot work: expected {expected}, found {found}. {remedy}"
    ko = "{engine}을(를) 쓸 수 없습니다. 있어야 할 것: {expected}, 실제: {found}. {remedy}"


class MissingTool(IyagiError):
    code = "missing_tool"
    en = "{tool} is missing: {remedy}"
    ko = "{tool}이(가) 없습니다: {remedy}"


# Requests


class UnknownRun(IyagiError):
    code = "unknown_run"
    status = 404
    en = "There is no run {run}"
    ko = "{run} 이야기는 없습니다"


class UnknownPath(IyagiError):
    code = "unknown_path"
    status = 404
    en = "There is nothing at {path}; see /openapi.json"
    ko = "{path}에는 아무것도 없습니다. /openapi.json을 보세요"


class UnknownPosition(IyagiError):
    code = "unknown_position"
    status = 404
    en = "Run {run} has no position {position}"
    ko = "{run}에는 {position} 위치가 없습니다"


class NotThere(IyagiError):
    code = "not_there"
    status = 404
    retryable = True
    en = "Run {run} has no {file} (yet)"
    ko = "{run}에 {file}이(가) 아직 없습니다"


class BadPath(IyagiError):
    code = "bad_path"
    status = 400
    en = "{file} is not the name of a picture or voice: expected cover.png, panel_N.png or page_N.wav"
    ko = "{file}은(는) 그림이나 소리 이름이 아닙니다. cover.png, panel_N.png, page_N.wav만 됩니다"


class BadMethod(IyagiError):
    code = "bad_method"
    status = 405
    en = "{method} is not possible here"
    ko = "여기서는 {method}을(를) 쓸 수 없습니다"


class BadRequest(IyagiError):
    code = "bad_request"
    status = 400
    en = "The request cannot be understood: {why}"
    ko = "요청을 이해할 수 없습니다: {why}"


class InvalidBody(IyagiError):
    code = "invalid_body"
    status = 422
    en = "The request is not as expected: {why}"
    ko = "요청 내용이 올바르지 않습니다: {why}"


class BodyTooLarge(IyagiError):
    code = "body_too_large"
    status = 413
    en = "The body is larger than {limit} bytes"
    ko = "보낸 내용이 {limit}바이트보다 큽니다"


class SlowRequest(IyagiError):
    code = "slow_request"
    status = 408
    retryable = True
    en = "The request did not arrive within {seconds} s"
    ko = "요청이 {seconds}초 안에 다 오지 않았습니다"


class ForeignOrigin(IyagiError):
    code = "foreign_origin"
    status = 403
    en = "A page of {origin} may not change anything here; allow it in IYAGI_CORS_ORIGINS"
    ko = "{origin}의 페이지는 여기서 아무것도 바꿀 수 없습니다. IYAGI_CORS_ORIGINS에 적으면 됩니다"


class UnknownHost(IyagiError):
    code = "unknown_host"
    status = 421
    en = "Nobody here is called {host}; if a proxy is, allow its origin in IYAGI_CORS_ORIGINS"
    ko = "여기에는 {host}라는 이름이 없습니다. 프록시의 이름이면 IYAGI_CORS_ORIGINS에 그 주소를 적어 주세요"


class BadRange(IyagiError):
    code = "bad_range"
    status = 416
    en = "The file has only {size} bytes"
    ko = "파일은 {size}바이트뿐입니다"


class QueueFull(IyagiError):
    code = "queue_full"
    status = 503
    retryable = True
    en = "{queued} orders are waiting already; try again in {after} s"
    ko = "이미 {queued}건이 기다리고 있습니다. {after}초 뒤에 다시 주문해 주세요"


class IdempotencyMismatch(IyagiError):
    code = "idempotency_mismatch"
    status = 422
    en = "Idempotency-Key {key} was used for another order, {run}"
    ko = "Idempotency-Key {key}는 다른 주문 {run}에 이미 쓰였습니다"


class RunEnded(IyagiError):
    code = "run_ended"
    status = 409
    en = "Run {run} has ended already ({status_now})"
    ko = "{run}은(는) 이미 끝났습니다 ({status_now})"


class NothingToRetry(IyagiError):
    code = "nothing_to_retry"
    status = 409
    en = "Nothing of run {run} has failed ({status_now})"
    ko = "{run}에서 실패한 것이 없습니다 ({status_now})"


class PageNotWritten(IyagiError):
    code = "page_not_written"
    status = 409
    retryable = True
    en = "Page {page} of run {run} is not written (yet)"
    ko = "{run}의 {page}쪽은 아직 쓰이지 않았습니다"


class StaleBase(IyagiError):
    code = "stale_base"
    status = 409
    en = "Page {page} is at revision {found}, not {base}; look at it and decide again"
    ko = "{page}쪽은 {base}판이 아니라 {found}판입니다. 다시 보고 정해 주세요"


class NoSuchPicture(IyagiError):
    code = "no_such_picture"
    status = 409
    en = "Page {page} of run {run} has no picture of revision {revision}"
    ko = "{page}쪽에는 {revision}판의 그림이 없습니다"


class NothingToRevise(IyagiError):
    code = "nothing_to_revise"
    status = 422
    en = "Give a text, a scene, or what is to be made again"
    ko = "바꿀 글이나 장면, 또는 다시 만들 것을 알려 주세요"


# Speech


class UnknownField(IyagiError):
    code = "unknown_field"
    status = 400
    en = "Unknown field_type {field}: expected era, place, characters or topic"
    ko = "field_type {field}을(를) 모릅니다. era, place, characters, topic 가운데 하나여야 합니다"


class UnknownLanguage(IyagiError):
    code = "unknown_language"
    status = 400
    en = "The speech engine does not know the language {language}"
    ko = "음성 인식기가 {language} 언어를 모릅니다"


class EmptyFile(IyagiError):
    code = "empty_file"
    status = 400
    en = "The recording is empty"
    ko = "녹음이 비어 있습니다"


class NotAudio(IyagiError):
    code = "not_audio"
    status = 415
    en = "This is no recording that can be read ({why}); send webm, mp4, m4a, wav, ogg or mp3"
    ko = "읽을 수 있는 녹음이 아닙니다({why}). webm, mp4, m4a, wav, ogg, mp3로 보내 주세요"


class RecordingTooLarge(IyagiError):
    code = "recording_too_large"
    status = 413
    en = "The recording is too large: at most {limit} MB"
    ko = "녹음이 너무 큽니다. {limit}MB까지 됩니다"


class RecordingTooLong(IyagiError):
    code = "recording_too_long"
    status = 413
    en = "The recording is too long: at most {limit} s"
    ko = "녹음이 너무 깁니다. {limit}초까지 됩니다"


class NoSpeechEngine(IyagiError):
    code = "no_speech_engine"
    status = 503
    en = (
        "No speech engine is configured: put a faster-whisper model on the transcriber's host, "
        "set IYAGI_WHISPER_MODEL to its folder and restart; until then, type"
    )
    ko = (
        "음성 인식기가 설정되지 않았습니다. 받아쓰기 서비스가 있는 곳에 faster-whisper 모델을 두고 "
        "IYAGI_WHISPER_MODEL에 그 폴더를 적은 뒤 다시 시작하세요. 그때까지는 글자로 입력해 주세요"
    )


class SpeechEngineAway(IyagiError):
    code = "speech_engine_away"
    status = 503
    retryable = True
    en = "No transcriber is running; start one with `iyagi run transcriber`"
    ko = "받아쓰기 서비스가 돌고 있지 않습니다. `iyagi run transcriber`로 시작하세요"


class SpeechTimeout(IyagiError):
    code = "speech_timeout"
    status = 504
    retryable = True
    en = "The speech engine did not answer within {seconds} s"
    ko = "음성 인식기가 {seconds}초 안에 답하지 않았습니다"


class NarratorAway(IyagiError):
    code = "narrator_away"
    status = 503
    retryable = True
    en = "No narrator is running; start one with `iyagi run narrator`"
    ko = "낭독 서비스가 돌고 있지 않습니다. `iyagi run narrator`로 시작하세요"


class NarratorTimeout(IyagiError):
    code = "narrator_timeout"
    status = 504
    retryable = True
    en = "The narrator did not speak within {seconds} s"
    ko = "낭독 서비스가 {seconds}초 안에 말하지 않았습니다"


# Work: these codes stand in `…failed` facts


class WorkError(IyagiError):
    """A piece of work came to nothing."""


class TimeLimit(WorkError):
    code = "time_limit"
    retryable = True
    en = "The work took longer than {seconds} s"
    ko = "일이 {seconds}초 안에 끝나지 않았습니다"


class GaveUp(WorkError):
    code = "gave_up"
    retryable = True
    en = "Given up after {deliveries} deliveries"
    ko = "{deliveries}번 시도한 끝에 그만두었습니다"


class InvalidStory(WorkError):
    code = "invalid_story"
    retryable = True
    en = "The story breaks the rule «{rule}»: {why}"
    ko = "이야기가 규칙을 어겼습니다({rule}): {why}"


class EngineFailed(WorkError):
    code = "engine_failed"
    retryable = True
    en = "The engine {engine} failed: {why}"
    ko = "{engine} 엔진이 실패했습니다: {why}"


class GpuBusy(WorkError):
    code = "gpu_busy"
    retryable = True
    en = (
        "The GPU {gpu} has {free} MiB free and {need} are needed, still after {seconds} s: "
        "something that does not take turns uses it; nvidia-smi says what"
    )
    ko = (
        "GPU {gpu}에 빈 메모리가 {free}MiB뿐이고 {need}MiB가 필요합니다. {seconds}초를 기다렸지만 비지 않았어요. "
        "차례를 지키지 않는 다른 프로그램이 쓰고 있습니다. nvidia-smi로 확인해 주세요"
    )


class ArtifactLost(WorkError):
    code = "artifact_lost"
    retryable = True
    en = "The bytes {sha256} are nowhere to be found any more"
    ko = "{sha256} 파일을 더는 찾을 수 없습니다"


class DeadlinePassed(WorkError):
    code = "deadline"
    retryable = True
    en = "Nothing happened for {hours} h"
    ko = "{hours}시간 동안 아무 일도 없었습니다"
