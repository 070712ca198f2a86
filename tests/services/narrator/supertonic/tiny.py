"""A Supertonic of the real names, shapes and types whose four graphs are a few sums, so that a test can do them too.

Each frame sounds in its first half only, so that pieces end in silence as those of the real one do.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper, numpy_helper, save

RATE, FRAME, CHANNELS = 44_100, 3072, 144
OPSET, IR = 19, 10
A_CHARACTER = 0.02  # seconds
LOUDNESS = 0.05

FLOAT, INT64 = TensorProto.FLOAT, TensorProto.INT64
Shape = Sequence[int | str]
Array = NDArray[np.float32]

VOICES = ("M1", "M2", "M3", "M4", "M5", "F1", "F2", "F3", "F4", "F5")
LATIN = [chr(code) for code in range(0x20, 0x7F) if chr(code) not in "#@\\^_`[]{}|="]
JAMO = [
    chr(code) for first, last in ((0x1100, 0x1113), (0x1161, 0x1176), (0x11A8, 0x11C3)) for code in range(first, last)
]
TAUGHT = {1: LATIN, 2: [*LATIN, *(jamo for jamo in JAMO if jamo != "\u11b3")], 3: [*LATIN, *JAMO, "あ"]}
RELEASES = {
    1: ("v1.5.0", "opensource-en"),
    2: ("v1.6.0", "opensource-multilingual"),
    3: ("v1.7.3", "opensource-multilingual"),
}

TEXT = {"text_ids": (INT64, ("batch", "text")), "text_mask": (FLOAT, ("batch", 1, "text"))}
STYLE_TTL = {"style_ttl": (FLOAT, ("batch", 50, 256))}
STYLE_DP = {"style_dp": (FLOAT, ("batch", 8, 16))}
LATENT: Shape = ("batch", CHANNELS, "frames")


def write_model(folder: Path, version: int = 3) -> Path:
    (folder / "onnx").mkdir(parents=True)
    (folder / "voice_styles").mkdir()
    for name, model in graphs().items():
        save(model, str(folder / "onnx" / f"{name}.onnx"))
    write_json(folder / "onnx" / "tts.json", config(version))
    write_json(folder / "onnx" / "unicode_indexer.json", indexer(version))
    for number, voice in enumerate(VOICES):
        write_json(folder / "voice_styles" / f"{voice}.json", style(number))
    return folder


def write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value), encoding="utf-8")


def config(version: int) -> dict[str, Any]:
    release, split = RELEASES[version]
    return {
        "tts_version": release,
        "split": split,
        "ae": {"sample_rate": RATE, "base_chunk_size": 512, "chunk_compress_factor": 1},
        "ttl": {"latent_dim": 24, "chunk_compress_factor": 6},
        "dp": {"latent_dim": 24},
    }


def indexer(version: int) -> list[int]:
    numbers = {character: number for number, character in enumerate(TAUGHT[version])}
    return [numbers.get(chr(code), -1) for code in range(0x10000)]


def style(number: int) -> dict[str, Any]:
    random = np.random.default_rng(number)
    ttl = random.normal(0.1 * number, 0.1, (1, 50, 256)).astype(np.float32)
    dp = np.full((1, 8, 16), 0.1 + 0.01 * number, np.float32)
    return {
        "style_ttl": {"dims": [1, 50, 256], "data": ttl.tolist(), "type": "float32"},
        "style_dp": {"dims": [1, 8, 16], "data": dp.ravel().tolist(), "type": "float32"},  # flat is allowed too
        "metadata": {"source_file": f"{VOICES[number]}.wav"},
    }


def wave() -> Array:
    """What each channel of a frame sounds like: tones of phases of their own, so that together they do not click."""
    phases = np.random.default_rng(144).uniform(0, 2 * np.pi, (CHANNELS, 1))
    tones = np.sin(2 * np.pi * (200 + 20 * np.arange(CHANNELS))[:, None] * np.arange(FRAME) / RATE + phases)
    tones[:, FRAME // 2 :] = 0.0
    return (LOUDNESS * tones).astype(np.float32)


def graphs() -> Mapping[str, ModelProto]:
    return {
        "duration_predictor": graph(
            {**TEXT, **STYLE_DP},
            ("duration", ("batch",)),
            [
                ("ReduceSum", ["text_mask", "last_two"], "length", {"keepdims": 0}),
                ("Mul", ["length", "a_character"], "seconds", {}),
                ("ReduceMean", ["style_dp", "last_two"], "more", {"keepdims": 0}),
                ("Add", ["seconds", "more"], "duration", {}),
            ],
            {"last_two": np.array([1, 2]), "a_character": np.float32(A_CHARACTER)},
        ),
        "text_encoder": graph(
            {**TEXT, **STYLE_TTL},
            ("text_emb", ("batch", 256, "text")),
            [
                ("Cast", ["text_ids"], "numbers", {"to": FLOAT}),
                ("Unsqueeze", ["numbers", "second"], "row", {}),
                ("Mul", ["row", "hundredth"], "small", {}),
                ("Mul", ["small", "text_mask"], "masked", {}),
                ("ReduceMean", ["style_ttl", "last_two"], "manner", {"keepdims": 1}),
                ("Add", ["masked", "manner"], "one", {}),
                ("Mul", ["one", "many"], "text_emb", {}),
            ],
            {
                "last_two": np.array([1, 2]),
                "second": np.array([1]),
                "hundredth": np.float32(0.01),
                "many": np.ones((1, 256, 1), np.float32),
            },
        ),
        "vector_estimator": graph(
            {
                "noisy_latent": (FLOAT, LATENT),
                "text_emb": (FLOAT, ("batch", 256, "text")),
                **STYLE_TTL,
                "latent_mask": (FLOAT, ("batch", 1, "frames")),
                "text_mask": TEXT["text_mask"],
                "current_step": (FLOAT, ("batch",)),
                "total_step": (FLOAT, ("batch",)),
            },
            ("denoised_latent", LATENT),
            [
                ("Mul", ["text_emb", "text_mask"], "meant", {}),
                ("ReduceMean", ["meant", "last_two"], "meaning", {"keepdims": 1}),
                ("ReduceMean", ["style_ttl", "last_two"], "manner", {"keepdims": 1}),
                ("Add", ["meaning", "manner"], "target", {}),
                ("Sub", ["total_step", "current_step"], "left", {}),
                ("Add", ["left", "one"], "parts", {}),
                ("Reshape", ["parts", "a_number_each"], "parts_each", {}),
                ("Sub", ["target", "noisy_latent"], "way", {}),
                ("Div", ["way", "parts_each"], "step", {}),
                ("Add", ["noisy_latent", "step"], "nearer", {}),
                ("Mul", ["nearer", "latent_mask"], "denoised_latent", {}),
            ],
            {"last_two": np.array([1, 2]), "one": np.float32(1.0), "a_number_each": np.array([-1, 1, 1])},
        ),
        "vocoder": graph(
            {"latent": (FLOAT, LATENT)},
            ("wav_tts", ("batch", "samples")),
            [
                ("Transpose", ["latent"], "frames_first", {"perm": [0, 2, 1]}),
                ("MatMul", ["frames_first", "wave"], "framed", {}),
                ("Reshape", ["framed", "in_a_row"], "wav_tts", {}),
            ],
            {"wave": wave(), "in_a_row": np.array([0, -1])},
        ),
    }


def graph(
    inputs: Mapping[str, tuple[int, Shape]],
    output: tuple[str, Shape],
    steps: Sequence[tuple[str, Sequence[str], str, Mapping[str, Any]]],
    constants: Mapping[str, Any],
) -> ModelProto:
    nodes = [helper.make_node(kind, list(given), [made], **options) for kind, given, made, options in steps]
    whole = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info(name, kind, list(shape)) for name, (kind, shape) in inputs.items()],
        [helper.make_tensor_value_info(output[0], FLOAT, list(output[1]))],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    return helper.make_model(whole, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR)


def duration(ids: NDArray[np.int64], voice: int) -> float:
    """Seconds at speed 1.0."""
    return float(np.float32(ids.shape[1] * np.float32(A_CHARACTER)) + np.float32(0.1 + 0.01 * voice))


def said(ids: NDArray[np.int64], ttl: Array, noise: Array, steps: int) -> Array:
    """What the four graphs make of these numbers and this noise, in one formula instead of steps."""
    manner = ttl.mean()
    target = (ids * 0.01 + manner).mean() + manner
    latent = target + (noise[0] - target) / (steps + 1)
    return np.asarray((latent.T @ wave()).ravel(), np.float32)
