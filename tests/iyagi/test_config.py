from pathlib import Path

import pytest
from typer.testing import CliRunner

from iyagi.config import shown
from iyagi.main import app

pytestmark = pytest.mark.usefixtures("home")


def rows(*arguments: str) -> list[str]:
    result = CliRunner().invoke(app, ["config", "show", *arguments])
    assert result.exit_code == 0, result.output
    return [" ".join(line.split()) for line in result.stdout.splitlines()]


def test_every_setting_is_shown_with_its_value_and_where_it_comes_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IYAGI_WHISPER_DEVICE", "cuda")
    told = rows("--origin")
    assert told[0] == "설정 값 출처 서비스 뜻"
    assert f"IYAGI_HOME {tmp_path}/var 환경 모두 where the logs live; one host, one home" in told
    assert "IYAGI_WHISPER_DEVICE cuda 환경 transcriber where it computes" in told
    assert "IYAGI_KEEP_RUNS 100 기본값 gateway the newest runs are kept, and the pinned ones" in told
    assert "IYAGI_MODELS_TOKEN - 기본값 iyagi models a token for that hub, told to nobody else" in told


def test_without_origin_there_is_no_such_column() -> None:
    assert "IYAGI_KEEP_RUNS 100 gateway the newest runs are kept, and the pinned ones" in rows()


def test_secrets_are_hidden() -> None:
    assert shown("story_api_key", "sk-1234") == "••••"
    assert shown("nats_url", "nats://iyagi:hunter2@host:4222") == "nats://••••@host:4222"
    assert shown("nats_creds", Path("a.creds")) == "a.creds"
    assert shown("story_api_key", None) == "-"


def test_a_wrong_value_is_refused_by_the_name_of_its_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IYAGI_PORT", "many")
    result = CliRunner().invoke(app, ["config", "show"])
    assert result.exit_code == 1
    assert "IYAGI_PORT: Input should be a valid integer" in result.stderr
