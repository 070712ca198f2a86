import json
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from contracts import http
from contracts.book import Brief, Options
from contracts.http import CreateRun, Problem, Rename, Revise, SttResult
from contracts.values import Value

BODY = {"era_ko": "조선 시대", "place_ko": "산골", "characters_ko": "토끼", "topic_ko": "우정"}
MODELS = [model for name in http.__all__ if isinstance(model := getattr(http, name), type) and issubclass(model, Value)]


def test_an_order_of_four_fields_has_the_defaults_of_the_book() -> None:
    order = CreateRun.model_validate(BODY)
    assert order.brief() == Brief(era="조선 시대", place="산골", characters="토끼", topic="우정")
    assert order.options(drawn=5) == Options(seed=5)


def test_an_order_says_what_it_wants() -> None:
    wanted = {
        "panels": 7,
        "voice": "F3",
        "speed": 1,
        "tts_enabled": False,
        "seed": 0,
        "reuse_story": True,
        "age": "7-9",
    }
    order = CreateRun.model_validate(BODY | wanted)
    assert order.brief().age == "7-9"
    assert order.options(drawn=5) == Options(
        panels=7, voice="F3", speed=1.0, tts_enabled=False, seed=0, reuse_story=True
    )


def test_members_that_are_not_known_are_ignored() -> None:
    assert CreateRun.model_validate(BODY | {"mood": "happy"}) == CreateRun.model_validate(BODY)


WRONG: list[dict[str, Any]] = [
    {"era_ko": ""},
    {"era_ko": " "},
    {"era_ko": 1},
    {"era_ko": None},
    {"era_ko": "힣" * 201},
    {"era_ko": "가\u0000나"},
    {"era_ko": "가\ud800나"},
    {"tts_enabled": "yes"},
    {"tts_enabled": 1},
    {"panels": 0},
    {"panels": 13},
    {"panels": "4"},
    {"panels": True},
    {"age": "9-99"},
    {"voice": "M6"},
    {"speed": 0.69},
    {"speed": 2.01},
    {"speed": float("nan")},
    {"speed": True},
    {"style": "oil"},
    {"seed": -1},
    {"seed": 2**32},
    {"seed": 1.5},
    {"reuse_story": "no"},
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: json.dumps(wrong)[:40])
def test_a_wrong_member_is_named(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as refusal:
        CreateRun.model_validate(BODY | wrong)
    assert [error["loc"] for error in refusal.value.errors()] == [tuple(wrong)]


@pytest.mark.parametrize("missing", BODY)
def test_every_field_is_needed(missing: str) -> None:
    with pytest.raises(ValidationError, match=missing):
        CreateRun.model_validate({name: value for name, value in BODY.items() if name != missing})


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"base": -1},
        {"base": "0"},
        {"base": 0, "text": " "},
        {"base": 0, "text": "가" * 1001},
        {"base": 0, "scene": {"prompt": ""}},
        {"base": 0, "scene": {"prompt": "a rabbit", "props": ["\ud800"]}},
        {"base": 0, "again": ["film"]},
        {"base": 0, "again": "picture"},
    ],
)
def test_a_wrong_revision_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Revise.model_validate(wrong)


def test_a_name_is_composed_and_not_empty() -> None:
    assert Rename(title=" 우리 집 ").title == "우리 집"
    with pytest.raises(ValidationError):
        Rename(title=" ")


def test_what_was_heard_has_a_code_only_when_there_is_one() -> None:
    heard = SttResult(stt_text="조선", parsed_value="조선", confidence=0.9)
    silent = SttResult(stt_text="", parsed_value="", confidence=0.0, code="no_speech")
    assert heard.model_dump() == {"stt_text": "조선", "parsed_value": "조선", "confidence": 0.9}
    assert silent.model_dump() == {"stt_text": "", "parsed_value": "", "confidence": 0.0, "code": "no_speech"}


def test_a_problem_is_written_without_what_does_not_apply() -> None:
    problem = Problem(type="/problems/x", title="x", status=404, detail="없습니다", code="x")
    assert json.loads(problem.to_json()) == {
        "type": "/problems/x",
        "title": "x",
        "status": 404,
        "detail": "없습니다",
        "code": "x",
        "retryable": False,
    }


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_example_is_one(model: type[BaseModel]) -> None:
    for example in model.model_json_schema().get("examples", []):
        assert model.model_validate(example).model_dump(mode="json", exclude_unset=True) == example
