"""What stands beside the graphs: sizes, the alphabet, the ten voices; and which Supertonic this is."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, PositiveInt, TypeAdapter, ValidationError

from contracts.book import Voice
from contracts.errors import EngineUnusable
from services.narrator.supertonic.alphabet import Alphabet
from services.narrator.supertonic.folder import CONFIG, INDEXER, NAME, REMEDY, VOICES, style_file

VERSIONS = {"v1.5": 1, "v1.6": 2, "v1.7": 3}  # by the beginning of `tts_version`

Array = NDArray[np.float32]


class _Sound(BaseModel):
    sample_rate: PositiveInt
    base_chunk_size: PositiveInt


class _Latent(BaseModel):
    latent_dim: PositiveInt
    chunk_compress_factor: PositiveInt


class _Config(BaseModel):
    tts_version: str = ""
    ae: _Sound
    ttl: _Latent


class _Matrix(BaseModel):
    dims: list[PositiveInt]
    data: list[Any]  # nested or flat


class _Voice(BaseModel):
    style_ttl: _Matrix
    style_dp: _Matrix


@dataclass(frozen=True)
class Style:
    ttl: Array  # [1, 50, 256]: how it sounds
    dp: Array  # [1, 8, 16]: how fast it speaks

    @property
    def inputs(self) -> Mapping[str, Array]:
        return {"style_ttl": self.ttl, "style_dp": self.dp}


@dataclass(frozen=True)
class Model:
    version: int  # 2 or 3
    release: str  # as tts.json says it, v1.7.3
    rate: int  # samples a second
    frame: int  # samples of one latent frame
    channels: int  # of a latent frame
    alphabet: Alphabet
    styles: Mapping[Voice, Style]


def read_model(folder: Path) -> Model:
    """A model that speaks Korean. Raises EngineUnusable, with the file."""
    config = _config(folder)
    alphabet = Alphabet(_indexer(folder))
    _see_version(folder, config, alphabet)
    styles = {voice: _style(folder / style_file(voice)) for voice in VOICES}
    _see_alike(folder, styles)
    return Model(
        version=alphabet.version,
        release=config.tts_version,
        rate=config.ae.sample_rate,
        frame=config.ae.base_chunk_size * config.ttl.chunk_compress_factor,
        channels=config.ttl.latent_dim * config.ttl.chunk_compress_factor,
        alphabet=alphabet,
        styles=styles,
    )


def _config(folder: Path) -> _Config:
    try:
        return _Config.model_validate_json((folder / CONFIG).read_bytes())
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise _unusable(folder / CONFIG, "the sizes of the model", wrong) from error


def _indexer(folder: Path) -> Sequence[int]:
    try:
        return TypeAdapter(list[int]).validate_json((folder / INDEXER).read_bytes())
    except ValidationError as error:
        raise _unusable(folder / INDEXER, "a list of numbers", error.errors()[0]["msg"]) from error


def _see_version(folder: Path, config: _Config, alphabet: Alphabet) -> None:
    if alphabet.version == 1:
        raise _unusable(folder / INDEXER, "a model taught Korean", f"{NAME} 1 ({config.tts_version}), English only")
    told = VERSIONS.get(".".join(config.tts_version.split(".")[:2]), alphabet.version)
    if told != alphabet.version:
        found = f"tts.json of {NAME} {told} beside unicode_indexer.json of {NAME} {alphabet.version}"
        raise _unusable(folder / "onnx", "the files of one model", found)
    if alphabet.missing:
        raise _unusable(folder / INDEXER, "all of the Korean alphabet", f"none of {' '.join(alphabet.missing)}")


def _style(path: Path) -> Style:
    try:
        voice = _Voice.model_validate(json.loads(path.read_bytes()))
        return Style(_array(voice.style_ttl), _array(voice.style_dp))
    except (ValueError, TypeError) as error:
        raise _unusable(path, "the style of a voice", str(error).splitlines()[0]) from error


def _array(matrix: _Matrix) -> Array:
    array = np.array(matrix.data, np.float32).reshape(matrix.dims)
    if array.ndim != 3 or array.shape[0] != 1 or not np.isfinite(array).all():
        raise ValueError(f"expected finite numbers [1, n, m], found {matrix.dims}")
    return array


def _see_alike(folder: Path, styles: Mapping[Voice, Style]) -> None:
    shapes = {voice: (style.ttl.shape, style.dp.shape) for voice, style in styles.items()}
    first = shapes[VOICES[0]]
    for voice, shape in shapes.items():
        if shape != first:
            raise _unusable(folder / style_file(voice), f"{first} as of {VOICES[0]}", f"{shape}, of another model")


def _unusable(path: Path, expected: str, found: str) -> EngineUnusable:
    return EngineUnusable(engine=NAME, expected=f"{expected} in {path}", found=found, remedy=REMEDY)
