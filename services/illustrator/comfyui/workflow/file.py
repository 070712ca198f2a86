"""The workflow that an operator chose: a profile by its name, or a file."""

from pathlib import Path

from contracts.errors import MissingTool
from services.illustrator.comfyui.workflow.profiles import Profiles


def workflow_file(chosen: str) -> bytes:
    """Raises `MissingTool`."""
    profiles = Profiles()
    if chosen in profiles:
        return profiles[chosen]
    try:
        return Path(chosen).read_bytes()
    except OSError as error:
        remedy = f"IYAGI_COMFYUI_WORKFLOW is a file or one of {', '.join(profiles)}"
        raise MissingTool(tool=f"the ComfyUI workflow {chosen} ({error.strerror})", remedy=remedy) from error
