"""A reader's own pronunciations, from the setting to the voice."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from services.narrator.__main__ import serve
from services.narrator.espeak.speaker import open_espeak
from services.narrator.korean.dictionary import BadPronunciation, load
from services.narrator.settings import NarratorSettings
from tests.services.narrator.fakes import unheard


async def test_what_no_rule_can_read_is_spoken_when_the_reader_says_how(tmp_path: Path) -> None:
    path = tmp_path / "pronunciations.txt"
    path.write_text("龍宮 => 용궁\n🐰 => 토끼\n", encoding="utf-8")
    async with open_espeak(dictionary=load(path)) as speaker:
        speech = await speaker.speak("龍宮의 🐰와 🐯", voice="M2", speed=1.0, seed=7, progress=unheard)
    assert speech.unreadable == ("🐯",)
    assert [(word.first, word.last) for word in speech.words] == [(0, 3), (4, 6)]


async def test_a_bad_line_stops_the_narrator_at_its_start(tmp_path: Path) -> None:
    path = tmp_path / "pronunciations.txt"
    path.write_text("龍宮 용궁\n", encoding="utf-8")
    with pytest.raises(BadPronunciation, match=r"Line 1 of .*pronunciations.txt is no pronunciation"):
        await serve(NarratorSettings(home=tmp_path, pronunciations=path))


def test_a_file_that_is_not_there_is_refused_by_the_name_of_its_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IYAGI_PRONUNCIATIONS", str(tmp_path / "nowhere.txt"))
    with pytest.raises(ValidationError, match="pronunciations"):
        NarratorSettings()
