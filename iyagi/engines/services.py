"""The engine of each service: what is configured, what of it is found, and the one line that mends what is not."""

import importlib.util
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from yarl import URL

from chassis.settings import Settings
from contracts.errors import IyagiError
from iyagi.checks import Finding, ok, refused
from iyagi.config import PREFIX, read, settings_class
from iyagi.engines.needs import NEEDS, Needs
from iyagi.engines.over_http import reached
from iyagi.models.catalogue import Model, catalogue
from iyagi.models.hub import shown
from iyagi.models.settings import ModelsSettings
from iyagi.models.verify import installed

SERVICES = ("story", "illustrator", "narrator", "transcriber")


async def engines() -> list[Finding]:
    return [finding for service in SERVICES for finding in await fitness(service)]


def chosen(service: str) -> str:
    """The engine of a service, by its settings. Raises InvalidSettings."""
    return _engine(service, read(settings_class(service)))


def _engine(service: str, settings: Settings) -> str:
    """What a service makes of its settings goes before what stands there."""
    return str(getattr(settings, "engine", None) or getattr(settings, f"{service}_engine"))


async def fitness(service: str) -> list[Finding]:
    """One finding that all is well, or one for each thing that is not."""
    try:
        settings = read(settings_class(service))
    except IyagiError as error:
        return [refused(service, error)]
    engine = _engine(service, settings)
    needs = NEEDS.get((service, engine))
    if engine == "none":
        return [_nothing_chosen(service)]
    if needs is None:
        return list(_gone(service, settings)) or [ok(service, engine)]
    ill = [*_lacking(service, settings, needs), *_gone(service, settings), *await reached(service, settings, needs)]
    return ill or [ok(service, f"{engine}: {_found(settings, needs)}")]


def _lacking(service: str, settings: Settings, needs: Needs) -> Iterator[Finding]:
    if needs.package and importlib.util.find_spec(needs.package) is None:
        yield _bad(
            service, f"{needs.package}이(가) 없어요", f"no {needs.package}", f"pip install 'iyagi[{needs.extra}]'"
        )
    elif needs.device and (lacks := _device(needs.device, settings)):
        yield Finding(service, "bad", lacks, lacks)
    for name in needs.given:
        if getattr(settings, name) is None:
            line = f"{variable(name)}=…"
            yield _bad(service, f"{variable(name)}이(가) 없어요", f"{variable(name)} is not set", line)
    if needs.path:
        yield from _file(service, needs, getattr(settings, needs.path))


def _device(lacks: Callable[[Any], str | None], settings: Settings) -> str | None:
    try:
        return lacks(settings)
    except (ImportError, OSError, RuntimeError) as error:  # a library that is there and cannot be loaded
        return f"{type(error).__name__}: {error}"


def _file(service: str, needs: Needs, path: Path | None) -> Iterator[Finding]:
    assert needs.path
    if path is None:
        name = variable(needs.path)
        yield _bad(service, f"{name}이(가) 없어요", f"{name} is not set", remedy(catalogue().default(service)))
    elif path.is_dir() and (missing := [name for name in needs.files if not any(path.glob(name))]):
        lacks = ", ".join(missing)
        line = remedy(catalogue().default(service))
        yield _bad(service, f"{path}에 없어요: {lacks}", f"not in {path}: {lacks}", line)
    elif path.exists() and path.is_dir() != bool(needs.files):
        ko, en = ("폴더", "folder") if needs.files else ("파일", "file")
        line = remedy(catalogue().default(service))
        yield _bad(service, f"{path}: {ko}이(가) 아니에요", f"{path} is not a {en}", line)
    elif needs.magic and path.is_file() and not _begins(path, needs.magic):
        expected = needs.magic.decode()
        line = remedy(catalogue().default(service))
        yield _bad(service, f"{path}: {expected} 파일이 아니에요", f"{path} is no {expected} file", line)


def _gone(service: str, settings: Settings) -> Iterator[Finding]:
    """Whatever file or folder this service's own settings name has to be there."""
    own = type(settings).model_fields.keys() - Settings.model_fields.keys()
    for name in sorted(own):
        path = getattr(settings, name)
        if isinstance(path, Path) and not path.exists():
            told = f"{variable(name)}={path}"
            yield _bad(service, f"{told}: 없어요", f"{told}: not there", _line_for(service, name))


def _line_for(service: str, setting: str) -> str:
    needs = (one for (of, _), one in NEEDS.items() if of == service)
    if any(one.path == setting for one in needs):
        return remedy(catalogue().default(service))
    return f"{variable(setting)}=…"


def _nothing_chosen(service: str) -> Finding:
    line = remedy(catalogue().default(service))
    ko = f"음성 인식 모델이 없어요. 말 대신 글로 적습니다. {line}"
    return Finding(service, "note", ko, f"no speech model: fields are typed, not spoken. {line}")


def _found(settings: Settings, needs: Needs) -> str:
    parts = [str(getattr(settings, needs.path))] if needs.path else []
    if needs.address:
        given = getattr(settings, needs.address)
        addresses = given if isinstance(given, tuple) else (given,)
        parts.append(", ".join(shown(URL(str(one))) for one in addresses))
    if needs.extra:
        parts.append(_version(needs))
    return ", ".join(parts) or "a key"


def _version(needs: Needs) -> str:
    assert needs.package
    try:
        return f"{needs.package} {version(needs.package.replace('_', '-'))}"
    except PackageNotFoundError:  # installed under another name, as onnxruntime-gpu is
        return needs.package


def _begins(path: Path, magic: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(magic)) == magic
    except OSError:
        return False


def remedy(model: Model) -> str:
    """The line that brings a model into use: how to get it, or how to say that it is here."""
    settings = read(ModelsSettings)
    assert isinstance(settings, ModelsSettings)
    folder = (settings.folder / model.name).absolute()
    return model.use.format(folder=folder) if installed(model, folder) else f"iyagi models pull {model.name}"


def variable(setting: str) -> str:
    return f"{PREFIX}{setting}".upper()


def _bad(service: str, ko: str, en: str, line: str) -> Finding:
    return Finding(service, "bad", f"{ko} → {line}", f"{en} → {line}")
