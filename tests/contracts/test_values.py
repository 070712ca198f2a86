import unicodedata

import pytest
from pydantic import TypeAdapter, ValidationError

from contracts.values import Artifact, Field200, Plain, RunId, Seed

FIELD: TypeAdapter[str] = TypeAdapter(Field200)
PLAIN: TypeAdapter[str] = TypeAdapter(Plain)


def test_a_field_is_trimmed_and_composed() -> None:
    typed = unicodedata.normalize("NFD", "토끼와 호랑이")
    assert typed != "토끼와 호랑이"
    assert FIELD.validate_python(f" \u3000\n{typed}\t ") == "토끼와 호랑이"


def test_a_field_is_counted_after_trimming_and_composing() -> None:
    assert FIELD.validate_python("  " + unicodedata.normalize("NFD", "힣" * 200)) == "힣" * 200
    assert FIELD.validate_python("😀" * 200) == "😀" * 200


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "힣" * 201])
def test_a_field_has_one_to_two_hundred_characters(text: str) -> None:
    with pytest.raises(ValidationError):
        FIELD.validate_python(text)


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\n", "\t", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff"])
def test_a_text_has_no_control_characters_within(character: str) -> None:
    with pytest.raises(ValidationError, match=f"control character U\\+{ord(character):04X} at position 1"):
        PLAIN.validate_python(f"가{character}나")


def test_zero_width_joiners_stay_in_emoji() -> None:
    assert PLAIN.validate_python("👨‍👩‍👧") == "👨‍👩‍👧"


@pytest.mark.parametrize("value", [1, None, True, ["가"], {"가": "나"}, b"\xff"])
def test_a_text_is_a_text(value: object) -> None:
    with pytest.raises(ValidationError):
        FIELD.validate_python(value)


@pytest.mark.parametrize("run", ["20250301_090000_a1b2c3\n", "20250301_090000_A1B2C3", "20250301_0900_a1b2c3", ""])
def test_a_run_id_is_a_run_id(run: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(RunId).validate_python(run)


@pytest.mark.parametrize("seed", [-1, 2**32, 1.0, "7", True])
def test_a_seed_fits_every_engine(seed: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Seed).validate_python(seed)


@pytest.mark.parametrize("sha256", ["", "A" * 64, "g" * 64, "a" * 63, "../" + "a" * 61])
def test_an_artifact_is_named_by_its_digest(sha256: str) -> None:
    with pytest.raises(ValidationError):
        Artifact(sha256=sha256, bytes=1, media_type="image/png")
