"""ComfyUI workflows: read in either format, checked against a server, filled with the scene of a page."""

from collections.abc import Mapping

from services.illustrator.comfyui.workflow.error import Flaw, WorkflowError
from services.illustrator.comfyui.workflow.file import workflow_file
from services.illustrator.comfyui.workflow.profiles import Profiles
from services.illustrator.comfyui.workflow.words import NEGATIVE, STYLES
from services.illustrator.comfyui.workflow.workflow import Workflow, load

PROFILES: Mapping[str, bytes] = Profiles()

__all__ = ["NEGATIVE", "PROFILES", "STYLES", "Flaw", "Workflow", "WorkflowError", "load", "workflow_file"]
