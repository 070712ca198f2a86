"""The four graphs on the real onnxruntime."""

import threading
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from contracts.errors import EngineFailed, EngineUnusable
from services.narrator.supertonic.alphabet import Ids
from services.narrator.supertonic.graphs import CPU, CUDA, LONGEST, Device, GivenUp, Graphs
from services.narrator.supertonic.model import Model, read_model
from tests.services.narrator.supertonic import tiny
from tests.services.narrator.supertonic.conftest import Given

TEXT = "토끼가 살았어요."
STEPS = 10


@pytest.fixture(scope="module")
def model(written: dict[int, Path]) -> Model:
    return read_model(written[3])


@pytest.fixture(scope="module")
def loaded(written: dict[int, Path], model: Model) -> Graphs:
    return Graphs(written[3], model, Device())


def say(graphs: Graphs, model: Model, **given: Any) -> Any:
    asked = {"speed": 1.05, "steps": STEPS, "random": np.random.default_rng(7), "given_up": threading.Event(), **given}
    return graphs.say(model.alphabet.ids(TEXT), model.styles["M2"], **asked)


def noise(seed: int, frames: int) -> tiny.Array:
    return np.random.default_rng(seed).standard_normal((1, tiny.CHANNELS, frames), dtype=np.float32)


def seconds(ids: Ids, speed: float) -> float:
    return tiny.duration(ids, voice=1) / speed


@pytest.mark.parametrize("steps", [1, 5, 10])
@pytest.mark.parametrize("speed", [0.7, 1.05, 2.0])
def test_a_piece_is_what_the_graphs_make_of_its_numbers_and_its_noise(
    loaded: Graphs, model: Model, steps: int, speed: float
) -> None:
    ids = model.alphabet.ids(TEXT)
    samples = say(loaded, model, steps=steps, speed=speed)
    length = int(seconds(ids, speed) * tiny.RATE)
    frames = (length + tiny.FRAME - 1) // tiny.FRAME
    expected = tiny.said(ids, model.styles["M2"].ttl, noise(7, frames), steps)
    assert len(expected) == frames * tiny.FRAME
    assert len(samples) == length  # and not up to the end of the last frame
    assert np.allclose(samples, expected[:length], atol=1e-4)


def test_the_same_noise_gives_the_same_samples_and_other_noise_others(loaded: Graphs, model: Model) -> None:
    first, again, other = (say(loaded, model, random=np.random.default_rng(seed)) for seed in (7, 7, 8))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_piece_that_is_given_up_is_left_before_the_next_step(loaded: Graphs, model: Model) -> None:
    given_up = threading.Event()
    given_up.set()
    with pytest.raises(GivenUp):
        say(loaded, model, given_up=given_up)


def respelt(folder: Path, graph: str, change: Any) -> None:
    path = str(folder / "onnx" / f"{graph}.onnx")
    made = onnx.load(path)
    change(made.graph)
    onnx.save(made, path)


def rename(graph: Any) -> None:
    for one in graph.input:
        one.name = "tokens" if one.name == "text_ids" else one.name
    for node in graph.node:
        node.input[:] = ["tokens" if name == "text_ids" else name for name in node.input]


def add(graph: Any) -> None:
    graph.input.append(helper.make_tensor_value_info("language", TensorProto.INT64, [1]))


def narrow(graph: Any) -> None:
    for one in graph.input:
        if one.name == "style_ttl":
            one.type.tensor_type.shape.dim[2].dim_value = 128


def shorten(graph: Any) -> None:
    for one in graph.input:
        if one.name == "text_ids":
            one.type.tensor_type.elem_type = TensorProto.INT32


@pytest.mark.parametrize(
    ("graph", "change", "why"),
    [
        (
            "duration_predictor",
            rename,
            "expected the inputs style_dp, text_ids, text_mask in .*, found style_dp, text_mask, tokens",
        ),
        ("vocoder", add, "expected the inputs latent in .*vocoder.onnx, found language, latent"),
        ("text_encoder", narrow, r"expected style_ttl as tensor\(float\) \[1, 50, 256\] in .*, found .* 50, 128"),
        ("text_encoder", shorten, r"expected text_ids as tensor\(int64\) .*, found tensor\(int32\)"),
    ],
)
def test_a_graph_with_other_inputs_is_refused_with_what_it_has(
    given: Given, model: Model, graph: str, change: Any, why: str
) -> None:
    folder = given()
    respelt(folder, graph, change)
    with pytest.raises(EngineUnusable, match=why):
        Graphs(folder, model, Device())


@pytest.mark.parametrize("told", [float("nan"), float("inf"), 0.0, -1.0, 2 * LONGEST, 1e30])
def test_a_duration_that_cannot_be_is_a_failure_and_takes_no_memory(given: Given, model: Model, told: float) -> None:
    folder = given()
    constant(folder, "duration_predictor", np.array([told], np.float32))
    with pytest.raises(EngineFailed, match=r"expected up to 60 s for a piece of text, found"):
        say(Graphs(folder, model, Device()), model)


@pytest.mark.parametrize("told", [np.full((1, 100_000), np.nan, np.float32), np.zeros((1, 100), np.float32)])
def test_samples_that_are_too_few_or_no_numbers_are_a_failure(given: Given, model: Model, told: tiny.Array) -> None:
    folder = given()
    constant(folder, "vocoder", told)
    with pytest.raises(EngineFailed, match="finite samples, found"):
        say(Graphs(folder, model, Device()), model)


def test_what_onnxruntime_says_of_a_failure_is_told_with_the_graph(given: Given, model: Model) -> None:
    folder = given()
    respelt(folder, "vocoder", lambda graph: graph.initializer[0].CopyFrom(of_another_size(graph.initializer[0])))
    with pytest.raises((EngineFailed, EngineUnusable), match="vocoder"):
        say(Graphs(folder, model, Device()), model)


def test_cuda_is_refused_by_name_where_this_onnxruntime_has_none(written: dict[int, Path], model: Model) -> None:
    with pytest.raises(EngineUnusable) as told:
        Graphs(written[3], model, Device(cuda=True))
    assert str(told.value).startswith(f"Supertonic on CUDA cannot work: expected onnxruntime with {CUDA}, found")
    assert str(told.value).endswith("or set IYAGI_SUPERTONIC_DEVICE=cpu")


def test_cuda_that_is_offered_and_cannot_start_is_refused_too(
    written: dict[int, Path], model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    """onnxruntime itself goes on with the CPU, which it says on stderr."""
    import onnxruntime

    def on_the_cpu(path: str, options: Any, providers: Any) -> Any:
        assert providers == [CUDA, CPU]
        return real(path, options, providers=[CPU])

    real = onnxruntime.InferenceSession
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [CUDA, CPU])
    monkeypatch.setattr(onnxruntime, "InferenceSession", on_the_cpu)
    with pytest.raises(EngineUnusable, match=f"duration_predictor on {CPU}, as CUDA could not be started"):
        Graphs(written[3], model, Device(cuda=True))


def of_another_size(constant: Any) -> Any:
    return onnx.numpy_helper.from_array(np.zeros((7, 3), np.float32), constant.name)


def constant(folder: Path, graph: str, value: tiny.Array) -> None:
    """Lets a graph of these inputs always answer this."""

    def change(made: Any) -> None:
        name = made.output[0].name
        del made.node[:], made.initializer[:]
        made.initializer.append(onnx.numpy_helper.from_array(value, "always"))
        made.node.append(helper.make_node("Identity", ["always"], [name]))

    respelt(folder, graph, change)
