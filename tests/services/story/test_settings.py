import pytest
from pydantic import ValidationError

from services.story.settings import StorySettings


def test_the_embedded_storyteller_is_the_one_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("IYAGI_STORY_ENGINE", raising=False)
    assert StorySettings().story_engine == "embedded"


def test_an_engine_that_is_not_there_fails_at_start_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IYAGI_STORY_ENGINE", "ouija")
    with pytest.raises(ValidationError, match="story_engine"):
        StorySettings()
