import json
import re
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contracts.book import MAX_PANELS, MAX_TEXT, MAX_TITLE, Age
from contracts.errors import InvalidStory
from services.story.sentences import sentences
from services.story.writing import ages
from services.story.writing.forms import compact
from services.story.writing.grammar import example, grammar
from services.story.writing.lint import lint
from services.story.writing.outline import Outline
from services.story.writing.pattern import Choice, Named, Pattern, Repeat, Row, longest
from tests.examples import BRIEF
from tests.services.story.writing.language import language, rule
from tests.services.story.writing.scripted import NAMES, OUTLINE, PANELS, SCENES, TITLE, answer, page, values

GRAMMAR = grammar(OUTLINE)
SOME = settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
AGES: tuple[Age, ...] = ("3-5", "5-7", "7-9")


def test_a_good_answer_is_of_the_language() -> None:
    assert re.fullmatch(language(GRAMMAR), answer())


@pytest.mark.parametrize("first", range(6))
def test_what_is_left_of_an_answer_is_of_the_language_of_the_rest(first: int) -> None:
    begun = "".join(OUTLINE.before(number) + compact(values()[key]) for number, key in enumerate(OUTLINE.keys[:first]))
    assert answer().startswith(begun)
    assert re.fullmatch(language(grammar(OUTLINE, first)), answer()[len(begun) :])


@pytest.mark.parametrize("age", AGES)
@pytest.mark.parametrize("panels", [1, 4, MAX_PANELS])
@pytest.mark.parametrize("names", [("토끼",), ("AI 로봇", "Zoé", "李 도령", "곰", "여우 R2", "나")])
def test_every_grammar_is_sound_and_bounded(age: Age, panels: int, names: tuple[str, ...]) -> None:
    outline = Outline.of(BRIEF.model_copy(update={"age": age}), panels, names)
    for first in range(panels + 2):
        text = grammar(outline, first)
        assert lint(text) == []
        assert not re.search(r"[*+]", re.sub(r'"(?:[^"\\]|\\.)*"|\[[^\]]*\]', "", text))


def test_one_name_is_one_rule() -> None:
    def named(pattern: Pattern) -> list[tuple[str, Pattern]]:
        match pattern:
            case Row(parts) | Choice(parts):
                return [found for part in parts for found in named(part)]
            case Repeat(part):
                return named(part)
            case Named(name, part):
                return [(name, part), *named(part)]
        return []

    found = named(Outline.of(BRIEF, 4, ("AI 로봇", "토끼")).rest(0))
    assert len(dict(found)) == len(set(found))


def test_the_language_has_no_free_white_space_and_no_foreign_letter() -> None:
    texts = language(GRAMMAR)
    for wrong in (answer().replace(",", ", "), f"{answer()} ", answer().replace("토끼는", "兎は"), f" {answer()}"):
        assert not re.fullmatch(texts, wrong)


BROKEN: list[tuple[str, dict[str, Any]]] = [
    ("hanja", {"summary": PANELS[0].replace("산골", "山골")}),
    ("kana", {"summary": PANELS[0].replace("산골", "さんごる")}),
    ("latin", {"summary": PANELS[0].replace("토끼가", "rabbit이")}),
    ("jamo", {"summary": PANELS[0].replace("살았어요", "살았어욬ㅋ")}),
    ("emoji", {"summary": PANELS[0].replace("살았어요", "살았어요⭐")}),
    ("a plain quotation mark", {"summary": PANELS[0].replace("“", '"')}),
    ("a line break", {"summary": PANELS[0].replace(". ", ".\n")}),
    ("two spaces", {"summary": PANELS[0].replace(" 깊은", "  깊은")}),
    ("cut in the middle", {"summary": PANELS[0][:-1]}),
    ("cut before its ending", {"summary": PANELS[0].replace("노래했어요.", "노래하.")}),
    ("not polite", {"summary": PANELS[0].replace("노래했어요.", "노래했음.")}),
    ("too few sentences", {"summary": " ".join(sentences(PANELS[0])[:2])}),
    ("too many sentences", {"summary": f"{PANELS[0]} {PANELS[1]}"}),
    ("an endless word", {"summary": PANELS[0].replace("폴짝폴짝", "폴짝" * 30)}),
    ("a Korean prompt", {"prompt": "토끼가 개울을 건너는 그림을 그려 주세요 하하."}),
    ("a prompt of many sentences", {"prompt": f"{SCENES[1]} {SCENES[2]}"}),
    ("a prompt with weights", {"prompt": "(the rabbit:1.4) hops over a clear stream."}),
    ("a prompt with an embedding", {"prompt": "embedding:bad the rabbit hops over a stream."}),
    ("a prompt with a backslash", {"prompt": "the rabbit hops \\ over a clear stream."}),
    ("a prompt of two words", {"prompt": "the rabbit."}),
    ("a caption in English", {"alt": "a rabbit at a stream"}),
    ("an unknown time", {"time": "dawn"}),
    ("nobody in sight", {"cast": []}),
    ("a stranger", {"cast": [{"name": "여우", "pose": "standing", "face": "happy"}]}),
    ("a number for a text", {"alt": 3}),
    ("no text", {"summary": ""}),
]


@pytest.mark.parametrize("changed", [changed for _, changed in BROKEN], ids=[name for name, _ in BROKEN])
def test_what_the_grammar_makes_impossible_the_validator_and_the_schema_refuse(changed: dict[str, Any]) -> None:
    broken = values(**page(1, **changed))
    assert not re.fullmatch(language(GRAMMAR), compact(broken))
    with pytest.raises(InvalidStory) as refused:
        OUTLINE.check("panel_1", broken["panel_1"])
    assert refused.value.values["rule"] == "answer_form"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, dict(OUTLINE.schema))


@pytest.mark.parametrize(
    "section",
    [
        {**values()["panel_1"], "more": 1},
        {key: values()["panel_1"][key] for key in reversed(values()["panel_1"])},
        {key: value for key, value in values()["panel_1"].items() if key != "shot"},
        [],
        None,
    ],
)
def test_a_section_has_its_keys_in_their_order_and_no_others(section: Any) -> None:
    assert not re.fullmatch(language(GRAMMAR), compact(values(panel_1=section)))
    with pytest.raises(InvalidStory):
        OUTLINE.check("panel_1", section)


def test_the_cast_is_everyone_of_the_brief_in_order() -> None:
    cast = values()["cast"]
    OUTLINE.check("cast", cast)
    for wrong in (cast[:1], cast[::-1], [*cast, cast[0]], {}, [1, 2]):
        assert not re.fullmatch(language(GRAMMAR), compact(values(cast=wrong)))
        with pytest.raises(InvalidStory):
            OUTLINE.check("cast", wrong)


def test_the_schema_takes_a_good_answer() -> None:
    jsonschema.Draft202012Validator.check_schema(dict(OUTLINE.schema))
    jsonschema.validate(values(), dict(OUTLINE.schema))


@SOME
@given(data=st.data(), age=st.sampled_from(AGES), panels=st.sampled_from([1, 4]))
def test_whatever_the_grammar_lets_through_is_a_panel_by_every_measure(
    data: st.DataObject, age: Age, panels: int
) -> None:
    outline = Outline.of(BRIEF.model_copy(update={"age": age}), panels, NAMES)
    told = data.draw(st.from_regex(rule(grammar(outline), "page"), fullmatch=True))
    value = json.loads(told)
    outline.check("panel_1", value)
    least, most = ages.sentences(age, panels)
    assert least <= len(sentences(value["summary"])) <= most
    assert len(value["summary"]) <= MAX_TEXT
    jsonschema.validate(value, dict(outline.schema)["properties"]["panel_1"])


@SOME
@given(data=st.data())
def test_whatever_the_grammar_lets_through_is_a_cover(data: st.DataObject) -> None:
    value = json.loads(data.draw(st.from_regex(rule(GRAMMAR, "cover"), fullmatch=True)))
    OUTLINE.check("cover", value)
    assert 0 < len(value["title"]) <= MAX_TITLE


def test_words_of_the_names_in_other_letters_may_be_written_but_only_whole() -> None:
    outline = Outline.of(BRIEF, 4, ("AI 로봇", "Zoé"))
    told = rule(grammar(outline), "panel")
    text = "어느 날 AI 로봇이 Zoé를 만났어요. “안녕, Zoé야!” 하고 AI가 말했어요. 둘은 곧바로 친구가 되었답니다."
    assert re.fullmatch(told, text)
    assert not re.fullmatch(told, text.replace("AI", "A"))
    assert not re.fullmatch(told, text.replace("AI", "IA"))
    assert not re.fullmatch(rule(GRAMMAR, "panel"), text)


def test_the_longest_answer_is_not_longer_than_what_is_counted() -> None:
    counted = longest(OUTLINE.rest(0))
    assert len(answer()) < counted.ascii + counted.other
    assert counted.other < 4096


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("root ::= word\n", "word: undefined"),
        ('root ::= "a"\nmore ::= "b"\n', "more: never used"),
        ('root ::= "a"*\n', "root: repetition without an end: *"),
        ('root ::= "a"+\n', "root: repetition without an end: +"),
        ('root ::= "a"{2,}\n', "root: repetition without an end: {2,}"),
        ('root ::= "a"{1,2001}\n', "root: more than 2000 repetitions: {1,2001}"),
        ('root ::= "a"{3,2}\n', "root: least is more than most: {3,2}"),
        ('root ::= more "a"\nmore ::= root "b"\n', "root: recursive"),
        ('root ::= root "a" | "a"\n', "root: recursive"),
        ('root ::= ("a"\n', "root: brackets do not match"),
        ('root ::= "a")\n', "root: brackets do not match"),
        ('root ::= "a\n', 'root: unexpected "'),
        ("root ::= [a-z\n", "root: unexpected ["),
        ('root ::= "a"\nroot ::= "b"\n', "root: defined twice"),
        ("root = a\n", "not a rule: root = a"),
        ('word ::= "a"\n', "root: undefined"),
    ],
)
def test_the_lint_finds_what_llama_cpp_would_stumble_over(text: str, problem: str) -> None:
    assert problem in lint(text)


def test_the_example_is_a_grammar_of_a_whole_book() -> None:
    assert lint(example()) == []
    assert TITLE not in example()
    assert '\\"panel_1\\"' in example()
