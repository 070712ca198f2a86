"""A Whisper of two megabytes with random weights: it loads, hears and writes like a real one, and means nothing."""

import json
from pathlib import Path
from typing import Any

import numpy
from ctranslate2.specs import WhisperSpec
from ctranslate2.specs.model_spec import LayerSpec
from faster_whisper.tokenizer import _LANGUAGE_CODES
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

WIDTH = 64
MELS = 80
AUDIO_POSITIONS = 1500
TEXT_POSITIONS = 448
SYLLABLES = "토끼거북이숲속마을옛날조선시대바다하늘별달꽃나무친구"
ENDS = 13.0  # how much the model would rather end than go on, so that it says some syllables and no loop
LEVEL = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)

_Weights = numpy.ndarray[Any, numpy.dtype[numpy.float32]]


def build(folder: Path, seed: int, silent: bool = False, multilingual: bool = True) -> Path:
    """A model folder. It says some Hangul syllables and ends; a silent one ends before its first."""
    folder.mkdir()
    tokenizer, tokens = _tokenizer("" if multilingual else "!!")
    spec = WhisperSpec(1, 2, 1, 2)
    Random(seed).fill(spec, len(tokens))
    said = ["<|endoftext|>"] if silent else [*_pieces(SYLLABLES)]
    bias = spec.decoder.projection.bias
    bias[[tokens.index(token) for token in said]] = 1e4 if silent else 10.0
    bias[tokens.index("<|endoftext|>")] += ENDS
    spec.register_vocabulary(tokens)
    spec.config.alignment_heads = [(0, 0), (0, 1)]
    spec.config.suppress_ids, spec.config.suppress_ids_begin, spec.config.lang_ids = [], [], []
    spec.validate()
    spec.save(str(folder))
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "preprocessor_config.json").write_text(json.dumps({"feature_size": MELS}))
    return folder


def _tokenizer(sign: str) -> tuple[Tokenizer, list[str]]:
    """Bytes, a few Hangul syllables and a sign: the empty string, by which CTranslate2 knows a multilingual model."""
    pieces = [*sorted(pre_tokenizers.ByteLevel.alphabet()), sign, *_pieces(SYLLABLES)]
    tokenizer = Tokenizer(models.BPE(vocab={piece: number for number, piece in enumerate(pieces)}, merges=[]))
    tokenizer.pre_tokenizer, tokenizer.decoder = LEVEL, decoders.ByteLevel()
    special = ["<|endoftext|>", "<|startoftranscript|>", *(f"<|{code}|>" for code in _LANGUAGE_CODES)]
    special += ["<|translate|>", "<|transcribe|>", "<|startoflm|>", "<|startofprev|>", "<|nospeech|>"]
    special += ["<|notimestamps|>", *(f"<|{number * 0.02:.2f}|>" for number in range(1501))]
    tokenizer.add_special_tokens([AddedToken(token, normalized=False) for token in special])
    return tokenizer, pieces + special


def _pieces(syllables: str) -> list[str]:
    return [LEVEL.pre_tokenize_str(syllable)[0][0] for syllable in dict.fromkeys(syllables)]


class Random:
    def __init__(self, seed: int) -> None:
        self._random = numpy.random.default_rng(seed)

    def fill(self, spec: Any, vocabulary: int) -> None:
        encoder, decoder = spec.encoder, spec.decoder
        self._linear(encoder.conv1, WIDTH, MELS, 3)
        self._linear(encoder.conv2, WIDTH, WIDTH, 3)
        encoder.position_encodings.encodings = self._weights(AUDIO_POSITIONS, WIDTH)
        decoder.position_encodings.encodings = self._weights(TEXT_POSITIONS, WIDTH)
        decoder.embeddings.weight = self._weights(vocabulary, WIDTH)
        self._linear(decoder.projection, vocabulary, WIDTH)
        for part in (encoder, decoder):
            self._norm(part.layer_norm)
        for layer in (*encoder.layer, *decoder.layer):
            self._attention(layer.self_attention, (3, 1))
            self._norm(layer.ffn.layer_norm)
            self._linear(layer.ffn.linear_0, 4 * WIDTH, WIDTH)
            self._linear(layer.ffn.linear_1, WIDTH, 4 * WIDTH)
        for layer in decoder.layer:
            self._attention(layer.attention, (1, 2, 1))

    def _attention(self, attention: Any, widths: tuple[int, ...]) -> None:
        self._norm(attention.layer_norm)
        for linear, width in zip(attention.linear, widths, strict=True):
            self._linear(linear, width * WIDTH, WIDTH)

    def _linear(self, layer: LayerSpec, out: int, *rest: int) -> None:
        layer.weight = self._weights(out, *rest)
        layer.bias = numpy.zeros(out, numpy.float32)

    def _norm(self, layer: LayerSpec) -> None:
        layer.gamma = numpy.ones(WIDTH, numpy.float32)
        layer.beta = numpy.zeros(WIDTH, numpy.float32)

    def _weights(self, *shape: int) -> _Weights:
        return self._random.normal(0.0, 0.3, shape).astype(numpy.float32)
