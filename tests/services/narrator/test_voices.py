from typing import get_args

import pytest

from contracts.book import Voice
from contracts.errors import EngineUnusable
from services.narrator.voices import voices


def told(setting: str) -> dict[Voice, str]:
    return dict(voices(setting, engine="endpoint", setting="IYAGI_NARRATOR_ENDPOINT_VOICES"))


def test_each_of_the_ten_has_a_voice_and_a_star_stands_for_the_others() -> None:
    expected: dict[Voice, str] = {**dict.fromkeys(get_args(Voice), "alloy"), "M1": "onyx", "F1": "nova"}
    assert told(" M1=onyx, F1 = nova ,*=alloy,") == expected


def test_one_without_a_voice_is_named_with_what_to_set() -> None:
    with pytest.raises(EngineUnusable) as error:
        told(",".join(f"{voice}=x" for voice in get_args(Voice) if voice not in ("M3", "F5")))
    assert str(error.value) == (
        "endpoint cannot work: expected a voice for each of ours, found none for M3, F5. "
        "Set IYAGI_NARRATOR_ENDPOINT_VOICES=M1=…,F1=…,*=… (* stands for all others)"
    )


@pytest.mark.parametrize(("setting", "wrong"), [("M6=onyx,*=alloy", "M6"), ("M1,*=alloy", "M1"), ("alloy", "alloy")])
def test_a_voice_that_is_none_of_ours_is_named(setting: str, wrong: str) -> None:
    with pytest.raises(EngineUnusable, match=rf"found {wrong}\. Set IYAGI"):
        told(setting)
