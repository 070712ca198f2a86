"""ComfyUI as a painter: any workflow, one server or several."""
