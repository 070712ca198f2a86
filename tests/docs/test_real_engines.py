"""What the page for operators of real engines says is what they do."""

import importlib
import json
import re

from typer.main import get_command

from iyagi.documents import settings_classes
from iyagi.main import COMMANDS
from services.illustrator.comfyui.workflow import PROFILES
from services.illustrator.comfyui.workflow.tags import TAG
from services.story.llama.library import BUILD_CUDA
from tests.docs.pages import PAGES, ROOT, rows

PAGE = ROOT / "docs" / "real-engines.md"
OF_TESTS = {"IYAGI_SEED", "IYAGI_ASYNCAPI_SCHEMA", "IYAGI_SHOTS"}


def test_every_setting_that_a_page_names_is_there() -> None:
    of_services = {f"IYAGI_{name}".upper() for _, kind in settings_classes() for name in kind.model_fields}
    known = OF_TESTS | of_services | of_commands()
    named = {(page.name, name) for page in PAGES for name in re.findall(r"IYAGI_[A-Z_]+", page.read_text("utf-8"))}
    assert {(page, name) for page, name in named if name not in known} == set()


def of_commands() -> set[str]:
    """What an option of a command may be given by instead."""
    commands = [get_command(importlib.import_module(module).app) for module in COMMANDS.values()]
    options = [option for command in commands for option in command.params]
    return {option.envvar for option in options if isinstance(option.envvar, str)}


def test_the_build_command_is_the_one_that_is_printed() -> None:
    assert BUILD_CUDA in PAGE.read_text(encoding="utf-8")


def test_every_profile_is_told_with_what_it_loads_and_how_it_samples() -> None:
    told = {
        name.strip("`"): (models, sampling) for name, models, sampling in rows(PAGE, 3) if name.strip("`") in PROFILES
    }
    assert told.keys() == PROFILES.keys()
    for name, (models, sampling) in told.items():
        inputs = [node["inputs"] for node in json.loads(PROFILES[name]).values()]
        files = {value for each in inputs for value in each.values() if str(value).endswith(".safetensors")}
        assert set(re.findall(r"`\w+/([\w.-]+)`", models)) == files, name
        (sampler,) = (each for each in inputs if "sampler_name" in each)
        said = "{steps} steps, cfg {cfg:g}, {sampler_name}, {scheduler}".format_map(sampler)
        assert sampling.startswith(said), name


def test_every_tag_is_told() -> None:
    told = {name for first, *_ in rows(PAGE, 3) for name in TAG.findall(first)}
    assert TAG.pattern == rf"@({'|'.join(sorted(told, key=TAG.pattern.index))})\b"
