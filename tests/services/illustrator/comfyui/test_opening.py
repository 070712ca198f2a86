"""What the operator sets, and what is said when it cannot be."""

from pathlib import Path

import pytest
from aiohttp import web
from pydantic import ValidationError

from contracts.errors import MissingTool
from services.illustrator.comfyui.errors import NoServer
from services.illustrator.comfyui.workflow import PROFILES, workflow_file
from services.illustrator.handler import Nobody
from services.illustrator.settings import IllustratorSettings
from tests.services.illustrator.comfyui.fake.comfyui import fake_comfyui
from tests.services.illustrator.comfyui.rig import page, painting


def test_several_servers_are_written_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IYAGI_COMFYUI_URLS", "http://one:8188/, https://user:secret@two/comfy,http://one:8188")
    assert IllustratorSettings().comfyui_urls == ("http://one:8188", "https://user:secret@two/comfy")


@pytest.mark.parametrize("wrong", ["", "gpu:8188", "ftp://gpu", "http://", "http://gpu?x=1"])
def test_an_address_that_is_none_is_named_at_start(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IYAGI_COMFYUI_URLS", wrong)
    with pytest.raises(ValidationError, match="comfyui_urls"):
        IllustratorSettings()


def test_a_workflow_is_a_profile_or_a_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_bytes(b"{}")
    assert workflow_file("flux-schnell") == PROFILES["flux-schnell"]
    assert workflow_file(str(file)) == b"{}"
    with pytest.raises(MissingTool, match=r"nothing-such.*IYAGI_COMFYUI_WORKFLOW is a file or one of .*flux-schnell"):
        workflow_file("nothing-such")


async def test_a_file_of_ones_own_is_painted_with(tmp_path: Path) -> None:
    file = tmp_path / "my-book.json"
    file.write_bytes(PROFILES["sdxl"])
    async with fake_comfyui() as fake, painting(fake, comfyui_workflow=str(file)) as painter:
        picture = await painter.paint(page(), Nobody())
    assert (picture.parameters["workflow"], painter.model) == ("my-book", "sd_xl_base_1.0.safetensors")


async def test_the_licence_is_as_the_operator_says() -> None:
    async with fake_comfyui() as fake, painting(fake, illustrator_licence="Apache-2.0") as painter:
        assert painter.licence == "Apache-2.0"


async def test_a_password_is_sent_and_never_told() -> None:
    async with fake_comfyui() as fake:
        url = fake.url.replace("http://", "http://me:secret@")
        async with painting(comfyui_urls=(url,)) as painter:
            picture = await painter.paint(page(), Nobody())
    assert picture.parameters["server"] == fake.url
    assert b"secret" not in b"".join(paper.data for paper in picture.papers)


async def test_something_that_is_no_comfyui_is_told_from_one() -> None:
    async with fake_comfyui() as fake:

        async def other(_: web.Request) -> web.Response:
            return web.json_response({"status": "ok"})

        fake._stats = other  # type: ignore[method-assign]  # what listens there is another program
        await fake.restart()
        with pytest.raises(NoServer, match="no ComfyUI"):
            async with painting(fake, patience={"start": 0.1}):
                pass
