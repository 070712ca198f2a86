"""What may go wrong between us and ComfyUI."""

from contracts.errors import IyagiError, WorkError
from services.illustrator.handler import PaintRefused

ENGINE = "comfyui"


class ServerAway(WorkError):
    """No answer, or none that ComfyUI would give: what was asked may or may not have happened."""

    code = "engine_away"
    retryable = True
    en = "ComfyUI at {url} does not answer as expected: {why}"
    ko = "{url}의 ComfyUI가 제대로 답하지 않습니다: {why}"


class NothingListens(ServerAway):
    """Nobody was reached, so nothing was asked; and whatever was queued there is gone."""


class Unheard(ServerAway):
    """The answer to a POST did not come; the prompt may have been accepted."""


class NoServer(WorkError):
    code = "engine_away"
    retryable = True
    en = (
        "No ComfyUI can be used: {why}. Start one, correct IYAGI_COMFYUI_URLS, "
        "or set IYAGI_COMFYUI_FOLDER to its folder"
    )
    ko = (
        "쓸 수 있는 ComfyUI가 없습니다: {why}. ComfyUI를 켜거나 IYAGI_COMFYUI_URLS를 고치거나 "
        "IYAGI_COMFYUI_FOLDER에 그 폴더를 적어 주세요"
    )


class WorkflowRefused(PaintRefused):
    """ComfyUI looked at the workflow and will not run it, or not all of it; asking again is pointless."""

    code = "workflow_refused"
    en = "ComfyUI refuses the workflow: {why}"
    ko = "ComfyUI가 워크플로를 거절했습니다: {why}"


class OutOfMemory(WorkError):
    code = "out_of_memory"
    retryable = True
    en = "The GPU has not enough memory for this picture: {why}"
    ko = "이 그림을 그리기에 GPU 메모리가 모자랍니다: {why}"


class Interrupted(WorkError):
    code = "interrupted"
    retryable = True
    en = "Somebody stopped this picture in ComfyUI (prompt {prompt})"
    ko = "누군가 ComfyUI에서 이 그림을 멈췄습니다(prompt {prompt})"


class JobLost(WorkError):
    """Neither queued nor finished: the server was restarted."""

    code = "job_lost"
    retryable = True
    en = "ComfyUI at {url} knows nothing of prompt {prompt} any more; was it restarted?"
    ko = "{url}의 ComfyUI가 prompt {prompt}을(를) 더는 모릅니다. 다시 시작되었나요?"


class Stalled(WorkError):
    code = "no_progress"
    retryable = True
    en = "ComfyUI made no progress for {seconds:.0f} s with prompt {prompt}"
    ko = "ComfyUI가 {seconds:.0f}초 동안 prompt {prompt}을(를) 더 그리지 못했습니다"


class BadPicture(WorkError):
    code = "bad_picture"
    retryable = True
    en = "What ComfyUI painted is no picture of this page: expected {expected}, found {found}"
    ko = "ComfyUI가 그린 것은 이 쪽의 그림이 아닙니다: {expected}이어야 하는데 {found}입니다"


class NotStarted(IyagiError):
    code = "not_started"
    en = "ComfyUI was started with «{command}», but does not answer at {url} within {seconds:.0f} s: {why}"
    ko = "ComfyUI를 «{command}»로 시작했지만 {url}에서 {seconds:.0f}초 안에 답하지 않습니다: {why}"
