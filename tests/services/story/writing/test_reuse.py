from pathlib import Path

import pytest

from contracts.book import Brief, Options
from contracts.facts import StoryReady
from services.story.handler import tell_story
from services.story.tale import Cast, Draft, Part, Reused
from services.story.writing import reuse
from services.story.writing.reuse import KeptPage, KeptStory, Shelf, key
from services.story.writing.writer import Writer
from tests.examples import BRIEF, OTHER_RUN, RUN, page_written, run_created, scene
from tests.services.story.examples import GivenHistory, clock, keep, order, outcome
from tests.services.story.writing.scripted import PANELS, TITLE, ScriptedModel

AGAIN = Options(seed=99, reuse_story=True)


async def told(writer: Writer, options: Options, run: str, written: int = 0, brief: Brief = BRIEF) -> list[Part]:
    pages = [page_written(number, text=text) for number, text in enumerate((TITLE, *PANELS)[:written])]
    return [part async for part in writer.tell(order(brief, options, run), pages)]


def kept(run: str) -> KeptStory:
    return KeptStory(run=run, seed=1, cast=(), pages=(KeptPage(text="가", scene=scene()),))


async def test_an_order_that_does_not_mind_hears_the_story_again(tmp_path: Path) -> None:
    model = ScriptedModel()
    writer = Writer(model, Shelf(tmp_path))
    first = await told(writer, Options(seed=7), RUN)
    again = await told(writer, AGAIN, OTHER_RUN)
    pages = [part for part in first if isinstance(part, Cast | Draft)]
    assert again == [Reused(RUN), *pages]
    assert len(model.asks) == 1


async def test_an_order_that_wants_a_new_story_gets_one(tmp_path: Path) -> None:
    model = ScriptedModel()
    writer = Writer(model, Shelf(tmp_path))
    for _ in range(2):
        assert not any(isinstance(part, Reused) for part in await told(writer, Options(), RUN))
    assert len(model.asks) == 2


async def test_a_service_may_be_set_to_reuse_whatever_it_told(tmp_path: Path) -> None:
    writer = Writer(ScriptedModel(), Shelf(tmp_path), reuse=True)
    await told(writer, Options(), RUN)
    assert (await told(writer, Options(seed=3), OTHER_RUN))[0] == Reused(RUN)


async def test_a_story_goes_on_where_its_pages_end_if_they_are_its_own(tmp_path: Path) -> None:
    model = ScriptedModel()
    writer = Writer(model, Shelf(tmp_path))
    await told(writer, Options(), RUN)
    rest = await told(writer, AGAIN, OTHER_RUN, written=2)
    assert [part.page for part in rest if isinstance(part, Draft)] == [2, 3, 4]
    assert len(model.asks) == 1
    story = await Shelf(tmp_path).find(key(BRIEF, AGAIN, model))
    assert story is not None
    assert not story.agrees([page_written(0, text="다른 제목")])


async def test_the_shelf_outlives_the_process(tmp_path: Path) -> None:
    await told(Writer(ScriptedModel(), Shelf(tmp_path)), Options(), RUN)
    assert (await told(Writer(ScriptedModel(), Shelf(tmp_path)), AGAIN, OTHER_RUN))[0] == Reused(RUN)


async def test_only_whole_stories_are_kept(tmp_path: Path) -> None:
    parts = Writer(ScriptedModel(), Shelf(tmp_path)).tell(order(), ())
    async for part in parts:
        if isinstance(part, Draft):
            break
    await parts.aclose()
    assert list(tmp_path.glob("*")) == []


async def test_a_story_that_another_began_is_not_kept_as_ones_own(tmp_path: Path) -> None:
    pages = await told(Writer(ScriptedModel(), Shelf(tmp_path)), Options(), RUN, written=5)
    assert not any(isinstance(part, Draft) for part in pages)
    assert list(tmp_path.glob("*")) == []


def test_a_key_is_the_brief_the_options_the_model_and_the_prompts(monkeypatch: pytest.MonkeyPatch) -> None:
    model, other, unknown = ScriptedModel(), ScriptedModel(), ScriptedModel()
    other.digest, unknown.digest = "d2", ""
    same = {key(BRIEF, options, model) for options in (Options(), Options(seed=3), AGAIN)}
    different = [
        key(BRIEF.model_copy(update={"topic": "용기"}), Options(), model),
        key(BRIEF.model_copy(update={"age": "3-5"}), Options(), model),
        key(BRIEF, Options(panels=5), model),
        key(BRIEF, Options(), other),
        key(BRIEF, Options(), unknown),
    ]
    monkeypatch.setattr(reuse, "VERSION", "next")
    different.append(key(BRIEF, Options(), model))
    assert len(same) == 1
    assert len({*same, *different}) == 1 + len(different)


@pytest.mark.parametrize("rubbish", [b"", b"{", b"\xff\xfe", b'{"run": 3}', b"null"])
async def test_a_file_that_cannot_be_read_is_no_story_and_is_written_anew(tmp_path: Path, rubbish: bytes) -> None:
    shelf = Shelf(tmp_path)
    (tmp_path / "k.json").write_bytes(rubbish)
    assert await shelf.find("k") is None
    await shelf.keep("k", kept(RUN))
    assert await shelf.find("k") == kept(RUN)


async def test_the_oldest_stories_go_first(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, most=3)
    for number in range(5):
        await shelf.keep(f"k{number}", kept(RUN))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["k2.json", "k3.json", "k4.json"]


async def test_a_story_that_cannot_be_kept_is_told_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    parts = await told(Writer(ScriptedModel(), Shelf(tmp_path / "file")), Options(), RUN)
    assert sum(isinstance(part, Draft) for part in parts) == 5


async def test_the_whole_story_says_for_which_run_it_was_told_first(tmp_path: Path) -> None:
    writer = Writer(ScriptedModel(), Shelf(tmp_path))
    await outcome(tell_story(run_created(OTHER_RUN), GivenHistory(), writer, keep, clock(0, 1)))
    facts = await outcome(tell_story(run_created(reuse_story=True), GivenHistory(), writer, keep, clock(0, 1)))
    ready = facts[-1]
    assert isinstance(ready, StoryReady)
    assert (ready.reused_from, ready.papers, len(ready.pages)) == (OTHER_RUN, {}, 5)
