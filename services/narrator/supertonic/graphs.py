"""The four graphs on onnxruntime: the one file that touches it."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from contracts.errors import EngineFailed, EngineUnusable, MissingTool
from services.narrator.supertonic.alphabet import Ids
from services.narrator.supertonic.folder import GRAPHS, NAME
from services.narrator.supertonic.model import Model, Style

CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
LONGEST = 60.0  # seconds of one piece; a model that wants more is no model for speech
FATAL = 4  # of onnxruntime's levels: what it raises need not be printed as well
REASON_LIMIT = 300  # characters

INT, FLOAT = "tensor(int64)", "tensor(float)"

Array = NDArray[np.float32]
Shape = Sequence[int | None]  # None: any


class GivenUp(Exception):
    """Nobody waits for this any more."""


@dataclass(frozen=True)
class Device:
    cuda: bool = False
    threads: int = 0  # of the CPU; 0 leaves the choice to onnxruntime


class Graphs:
    """One piece at a time: a session may be shared by threads, but its cores may not."""

    def __init__(self, folder: Path, model: Model, device: Device) -> None:
        runtime = _runtime()
        _offered(runtime, device)
        latent = (None, model.channels, None)
        text = {"text_ids": (INT, (None, None)), "text_mask": (FLOAT, (None, 1, None))}
        style = {name: (FLOAT, array.shape) for name, array in model.styles["M1"].inputs.items()}
        inputs: Mapping[str, Mapping[str, tuple[str, Shape]]] = {
            "duration_predictor": {**text, "style_dp": style["style_dp"]},
            "text_encoder": {**text, "style_ttl": style["style_ttl"]},
            "vector_estimator": {
                "noisy_latent": (FLOAT, latent),
                "text_emb": (FLOAT, (None, None, None)),
                "style_ttl": style["style_ttl"],
                "text_mask": text["text_mask"],
                "latent_mask": (FLOAT, (None, 1, None)),
                "current_step": (FLOAT, (None,)),
                "total_step": (FLOAT, (None,)),
            },
            "vocoder": {"latent": (FLOAT, latent)},
        }
        self._model = model
        self._sessions = {name: _session(runtime, folder, name, device, inputs[name]) for name in GRAPHS}

    def say(
        self,
        ids: Ids,
        style: Style,
        *,
        speed: float,
        steps: int,
        random: np.random.Generator,
        given_up: threading.Event,
    ) -> Array:
        """The samples of one piece, as many as the model says. Raises EngineFailed, and GivenUp within a step."""
        text_mask = np.ones((1, 1, ids.shape[1]), np.float32)
        text = {"text_ids": ids, "text_mask": text_mask}
        seconds = float(self._run("duration_predictor", {**text, "style_dp": style.dp}).ravel()[0]) / speed
        length = self._length(seconds)
        meaning = self._run("text_encoder", {**text, "style_ttl": style.ttl})
        frames = -(-length // self._model.frame)
        latent = random.standard_normal((1, self._model.channels, frames), dtype=np.float32)
        unchanging = {
            "text_emb": meaning,
            "style_ttl": style.ttl,
            "text_mask": text_mask,
            "latent_mask": np.ones((1, 1, frames), np.float32),
            "total_step": np.array([steps], np.float32),
        }
        for step in range(steps):
            if given_up.is_set():
                raise GivenUp
            now = {"noisy_latent": latent, "current_step": np.array([step], np.float32)}
            latent = self._run("vector_estimator", {**unchanging, **now})
        samples = self._run("vocoder", {"latent": latent}).ravel()
        if len(samples) < length or not np.isfinite(samples).all():
            found = f"{len(samples)}, {np.count_nonzero(~np.isfinite(samples))} of them not finite"
            raise EngineFailed(engine=NAME, why=f"expected {length} finite samples, found {found}")
        return samples[:length]  # of the last frame only a part is speech

    def _length(self, seconds: float) -> int:
        """Samples."""
        if not 0.0 < seconds <= LONGEST:  # nor is NaN
            raise EngineFailed(engine=NAME, why=f"expected up to {LONGEST:g} s for a piece of text, found {seconds} s")
        return max(1, int(seconds * self._model.rate))

    def _run(self, graph: str, inputs: Mapping[str, Any]) -> Array:
        try:
            return np.asarray(self._sessions[graph].run(None, dict(inputs))[0], np.float32)
        except Exception as error:  # onnxruntime's have no class in common
            raise EngineFailed(engine=NAME, why=f"{graph}: {_said(error)}") from error


def _runtime() -> Any:
    try:
        return import_module("onnxruntime")
    except ImportError as error:
        raise MissingTool(tool="onnxruntime", remedy="pip install 'iyagi[voice-supertonic]'") from error


def _offered(runtime: Any, device: Device) -> None:
    offered = runtime.get_available_providers()
    if device.cuda and CUDA not in offered:
        raise _no_cuda(f"an onnxruntime that offers {', '.join(offered)}")


def _no_cuda(found: str) -> EngineUnusable:
    return EngineUnusable(
        engine=f"{NAME} on CUDA",
        expected=f"onnxruntime with {CUDA}",
        found=found,
        remedy="pip install onnxruntime-gpu in place of onnxruntime, or set IYAGI_SUPERTONIC_DEVICE=cpu",
    )


def _session(runtime: Any, folder: Path, graph: str, device: Device, inputs: Mapping[str, tuple[str, Shape]]) -> Any:
    path = folder / "onnx" / f"{graph}.onnx"
    options = runtime.SessionOptions()
    options.execution_mode = runtime.ExecutionMode.ORT_SEQUENTIAL
    options.intra_op_num_threads = device.threads
    options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    options.log_severity_level = FATAL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # idle threads leave the cores to others
    try:
        session = runtime.InferenceSession(str(path), options, providers=[CUDA, CPU] if device.cuda else [CPU])
    except Exception as error:
        raise _unusable(path, "an ONNX graph", _said(error)) from error
    if device.cuda and session.get_providers()[0] != CUDA:  # onnxruntime goes on with the CPU and says nothing
        raise _no_cuda(f"{graph} on {session.get_providers()[0]}, as CUDA could not be started")
    _see_inputs(path, inputs, {one.name: (one.type, one.shape) for one in session.get_inputs()})
    return session


def _see_inputs(
    path: Path, expected: Mapping[str, tuple[str, Shape]], found: Mapping[str, tuple[str, Sequence[Any]]]
) -> None:
    if expected.keys() != found.keys():
        raise _unusable(path, f"the inputs {', '.join(sorted(expected))}", ", ".join(sorted(found)) or "none")
    for name, (kind, shape) in expected.items():
        found_kind, found_shape = found[name]
        fits = len(shape) == len(found_shape) and all(
            ours is None or not isinstance(theirs, int) or ours == theirs
            for ours, theirs in zip(shape, found_shape, strict=True)
        )
        if kind != found_kind or not fits:
            dimensions = ["any" if size is None else size for size in shape]
            raise _unusable(path, f"{name} as {kind} {dimensions}", f"{found_kind} {list(found_shape)}")


def _unusable(path: Path, expected: str, found: str) -> EngineUnusable:
    remedy = "Put the whole model there anew (see `iyagi models`)"
    return EngineUnusable(engine=NAME, expected=f"{expected} in {path}", found=found, remedy=remedy)


def _said(error: Exception) -> str:
    return str(error)[:REASON_LIMIT]
