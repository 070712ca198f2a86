"""What the doctor says of each service's engine: what is configured, found, missing, and the line that mends it."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import get_args, get_origin

import pytest
from aiohttp import web
from aiohttp.test_utils import unused_port

from iyagi.checks import Finding
from iyagi.config import settings_class
from iyagi.engines.needs import NEEDS, SUPERTONIC, WHISPER
from iyagi.engines.services import SERVICES, engines, fitness
from iyagi.models.catalogue import catalogue
from services.story.llama.library import BUILD_CUDA
from tests.services.illustrator.comfyui.object_info import FILES, object_info


@pytest.fixture(autouse=True)
def bare(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is configured but a home."""
    for name in ("IYAGI_WHISPER_MODEL", "IYAGI_MODELS", *(f"IYAGI_{service}_ENGINE".upper() for service in SERVICES)):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def configured(monkeypatch: pytest.MonkeyPatch) -> "Configure":
    return Configure(monkeypatch)


class Configure:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def __call__(self, **environment: object) -> None:
        for name, value in environment.items():
            self._monkeypatch.setenv(f"IYAGI_{name.upper()}", str(value))

    def installed(self, package: str, **members: object) -> None:
        """A package of this name, of which nothing is here but this."""
        module = SimpleNamespace(__spec__=SimpleNamespace(name=package), **members)
        self._monkeypatch.setitem(sys.modules, package, module)

    def missing(self, package: str) -> None:
        self._monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == package else object())


def told(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.state, finding.en) for finding in findings]


def put(folder: Path, names: tuple[str, ...]) -> Path:
    for name in names:
        path = folder / name.replace("*", "M1")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


@asynccontextmanager
async def server(**answers: object) -> AsyncIterator[str]:
    """Answers each path with its JSON, or with a status of that number."""

    async def answer(request: web.Request) -> web.Response:
        found = answers.get(request.path.strip("/").replace("/", "_") or "root", 404)
        return web.Response(status=found) if isinstance(found, int) else web.json_response(found)

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    port = unused_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()


async def test_the_embedded_engines_need_nothing_and_a_missing_ear_is_noted() -> None:
    assert told(await engines()) == [
        ("ok", "embedded"),
        ("ok", "embedded"),
        ("ok", "espeak-ng"),
        ("note", "no speech model: fields are typed, not spoken. iyagi models pull whisper-medium"),
    ]


async def test_what_is_pulled_already_needs_only_to_be_set(home: Path) -> None:
    folder = home / "models" / "whisper-medium"
    folder.mkdir(parents=True)
    for file in catalogue().named("whisper-medium").files:
        with (folder / file.path).open("wb") as empty:
            empty.truncate(file.bytes)
    (finding,) = await fitness("transcriber")
    assert finding.en.endswith(f"spoken. IYAGI_WHISPER_MODEL={folder}")


async def test_a_wrong_setting_is_told_as_of_its_service(configured: Configure) -> None:
    configured(story_engine="ghost")
    (finding,) = await fitness("story")
    assert (finding.what, finding.state) == ("story", "bad")
    assert "IYAGI_STORY_ENGINE: Input should be 'embedded'" in finding.en


async def test_an_engine_without_its_package_and_model_says_both(configured: Configure) -> None:
    configured(narrator_engine="supertonic")
    configured.missing("onnxruntime")
    assert told(await fitness("narrator")) == [
        ("bad", "no onnxruntime → pip install 'iyagi[voice-supertonic]'"),
        ("bad", "IYAGI_SUPERTONIC_FOLDER is not set → iyagi models pull supertonic-3"),
    ]


@pytest.mark.parametrize(
    ("service", "engine", "setting", "files", "lost"),
    [
        ("narrator", "supertonic", "supertonic_folder", SUPERTONIC, "onnx/vocoder.onnx"),
        ("transcriber", "whisper", "whisper_model", WHISPER, "model.bin"),
    ],
)
async def test_a_folder_is_looked_into(
    configured: Configure, tmp_path: Path, service: str, engine: str, setting: str, files: tuple[str, ...], lost: str
) -> None:
    folder = put(tmp_path / "model", files)
    configured(**{f"{service}_engine": engine, setting: folder})
    (well,) = await fitness(service)
    assert (well.state, well.en.startswith(f"{engine}: {folder}, ")) == ("ok", True)
    (folder / lost).unlink()
    model = catalogue().default(service).name
    assert told(await fitness(service)) == [("bad", f"not in {folder}: {lost} → iyagi models pull {model}")]
    (folder / "file").write_bytes(b"x")
    configured(**{setting: folder / "file"})
    assert told(await fitness(service)) == [("bad", f"{folder}/file is not a folder → iyagi models pull {model}")]


async def test_a_path_that_is_set_and_leads_nowhere_is_bad_whatever_it_is_for(
    configured: Configure, tmp_path: Path
) -> None:
    configured(whisper_model=tmp_path / "gone")
    told_of = f"IYAGI_WHISPER_MODEL={tmp_path}/gone: not there → iyagi models pull whisper-medium"
    assert told(await fitness("transcriber")) == [("bad", told_of)]


@pytest.mark.parametrize(
    ("content", "state"), [(b"GGUF\x03\0\0\0", "ok"), (b"<html>", "bad"), (b"", "bad")], ids=["gguf", "html", "empty"]
)
async def test_a_story_model_has_to_be_one(configured: Configure, tmp_path: Path, content: bytes, state: str) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    configured.installed("llama_cpp", llama_supports_gpu_offload=lambda: True)
    configured(story_engine="llama", story_model=path)
    (finding,) = await fitness("story")
    assert (finding.state, str(path) in finding.en) == (state, True)


async def test_layers_on_a_gpu_that_the_build_does_not_know_are_told_with_the_build_command(
    configured: Configure, tmp_path: Path
) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    configured.installed("llama_cpp", llama_supports_gpu_offload=lambda: False)
    configured(story_engine="llama", story_model=path)
    assert told(await fitness("story")) == [("bad", f"llama.cpp: CPU → {BUILD_CUDA} (IYAGI_STORY_GPU_LAYERS=0)")]
    configured(story_gpu_layers=0)
    assert [finding.state for finding in await fitness("story")] == ["ok"]


async def test_a_voice_on_a_gpu_that_onnxruntime_does_not_know_is_told(configured: Configure, tmp_path: Path) -> None:
    folder = put(tmp_path / "voices", SUPERTONIC)
    configured.installed("onnxruntime", get_available_providers=lambda: ["CPUExecutionProvider"])
    configured(narrator_engine="supertonic", supertonic_folder=folder, supertonic_device="cuda")
    (finding,) = await fitness("narrator")
    assert "pip install onnxruntime-gpu" in finding.en


async def test_a_library_that_cannot_be_loaded_is_no_reason_to_fall_over(configured: Configure, tmp_path: Path) -> None:
    def broken() -> bool:
        raise OSError("libcudart.so.12: cannot open shared object file")

    (tmp_path / "model.gguf").write_bytes(b"GGUF")
    configured.installed("llama_cpp", llama_supports_gpu_offload=broken)
    configured(story_engine="llama", story_model=tmp_path / "model.gguf")
    assert told(await fitness("story")) == [("bad", "OSError: libcudart.so.12: cannot open shared object file")]


@pytest.mark.parametrize("status", [200, 401, 404], ids=str)
async def test_an_endpoint_that_answers_at_all_is_there(configured: Configure, status: int) -> None:
    async with server(root=status) as url:
        configured(transcriber_engine="endpoint", transcriber_endpoint=url)
        assert told(await fitness("transcriber")) == [("ok", f"endpoint: {url}/")]


@pytest.mark.parametrize("service", ["story", "narrator", "transcriber"])
async def test_an_endpoint_in_trouble_or_not_there_or_not_named_is_told(configured: Configure, service: str) -> None:
    name = f"IYAGI_{service.upper()}_ENDPOINT"
    configured(**{f"{service}_engine": "endpoint"})
    assert told(await fitness(service)) == [("bad", f"{name} is not set → {name}=…")]
    async with server(root=503) as url:
        configured(**{f"{service}_endpoint": url})
        assert told(await fitness(service)) == [("bad", f"{url}: HTTP 503 → {name}=…")]
    (gone,) = await fitness(service)
    assert (gone.state, gone.en.startswith(f"{url}: Cannot connect")) == ("bad", True)


async def test_a_comfyui_is_asked_for_the_weights_of_its_workflow(configured: Configure) -> None:
    async with server(system_stats={}, models_checkpoints=["flux1-schnell-fp8.safetensors"]) as has:
        configured(illustrator_engine="comfyui", comfyui_urls=has)
        assert [finding.state for finding in await fitness("illustrator")] == ["ok"]
        many = [f"other-{number}.safetensors" for number in range(20_000)]
        async with server(system_stats={}, models_checkpoints=many) as lacks:
            configured(comfyui_urls=f"{has},{lacks}")
            assert told(await fitness("illustrator")) == [
                ("bad", f"{lacks} has no flux1-schnell-fp8.safetensors → iyagi models pull flux-schnell-fp8")
            ]


async def test_a_comfyui_is_shown_the_workflow_that_it_will_be_asked_to_run(
    configured: Configure, tmp_path: Path
) -> None:
    async with server(system_stats={}, object_info=object_info()) as url:
        configured(illustrator_engine="comfyui", comfyui_urls=url, comfyui_workflow="flux-dev")
        assert [finding.state for finding in await fitness("illustrator")] == ["ok"]
    bare = object_info({**FILES, "vae": ["other.safetensors"]})
    async with server(system_stats={}, object_info=bare) as url:
        configured(comfyui_urls=url)
        (finding,) = await fitness("illustrator")
        assert finding.state == "bad"
        assert finding.en.endswith("vae_name: found 'ae.safetensors', expected one of other.safetensors")
    configured(comfyui_workflow=tmp_path / "gone.json")
    (finding,) = await fitness("illustrator")
    assert (finding.state, "gone.json" in finding.en, "flux-dev" in finding.en) == ("bad", True, True)


async def test_something_else_at_the_address_of_a_comfyui_is_told(configured: Configure) -> None:
    async with server(root={}) as url:
        configured(illustrator_engine="comfyui", comfyui_urls=url)
        assert told(await fitness("illustrator")) == [("bad", f"{url}: HTTP 404 → IYAGI_COMFYUI_URLS=…")]


async def test_a_password_in_an_address_is_told_to_nobody(configured: Configure) -> None:
    async with server(system_stats={}, models_checkpoints=["flux1-schnell-fp8.safetensors"]) as url:
        secret = url.replace("//", "//me:secret@")
        silent = f"http://me:secret@127.0.0.1:{unused_port()}"
        configured(illustrator_engine="comfyui", comfyui_urls=secret)
        well = told(await fitness("illustrator"))
        configured(comfyui_urls=silent)
        ill = told(await fitness("illustrator"))
    assert url.partition("//")[2].rstrip("/") in str(well)
    assert [state for state, _ in (*well, *ill)] == ["ok", "bad"]
    assert "secret" not in f"{well}{ill}"


async def test_a_comfyui_that_we_start_ourselves_need_not_run_yet(configured: Configure, tmp_path: Path) -> None:
    url = f"http://127.0.0.1:{unused_port()}"
    configured(illustrator_engine="comfyui", comfyui_urls=url, comfyui_folder=tmp_path)
    assert told(await fitness("illustrator")) == [("note", f"{url}: not running; it is started when it is needed")]


async def test_a_key_that_is_needed_is_asked_for_and_never_shown(configured: Configure) -> None:
    configured(narrator_engine="elevenlabs")
    assert told(await fitness("narrator")) == [("bad", "IYAGI_ELEVENLABS_KEY is not set → IYAGI_ELEVENLABS_KEY=…")]
    configured(elevenlabs_key="sk-hunter2")
    assert told(await fitness("narrator")) == [("ok", "elevenlabs: a key")]


def test_every_real_engine_of_the_settings_is_known_to_the_doctor() -> None:
    """A new engine in a service's settings has to be told of here."""
    free = {"embedded", "espeak-ng", "none"}
    offered = set()
    for service in SERVICES:
        kind = settings_class(service).model_fields[f"{service}_engine"].annotation
        literals = [kind] if get_origin(kind) is not None and isinstance(get_args(kind)[0], str) else get_args(kind)
        offered |= {(service, name) for literal in literals for name in get_args(literal) if name not in free}
    assert offered == set(NEEDS)
