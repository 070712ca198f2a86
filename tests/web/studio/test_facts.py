"""The developer's drawer: every fact in a line, and the book as it was at each of them."""

import json
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from tests.examples import RUN, TITLE, run_created
from tests.web.studio.conftest import Shot
from tests.web.studio.gateway import StudioGateway

FACTS = 19  # of a book of four panels: order, story, five pages of three each, and its two ends


def drawer(gateway: StudioGateway) -> str:
    return f"{gateway.address}#/book/{RUN}/facts"


def line(page: Page) -> Locator:
    return page.locator("iyagi-line").get_by_role("listitem")


def moment(page: Page) -> Locator:
    return page.get_by_role("region", name="그때의 책")


async def whole(gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await gateway.finish()


async def test_every_fact_stands_in_the_line(any_studio: Page, gateway: StudioGateway, shot: Shot) -> None:
    await whole(gateway)
    await any_studio.goto(drawer(gateway))
    await expect(line(any_studio)).to_have_count(FACTS)
    await expect(line(any_studio).first).to_contain_text("run.created")
    await expect(any_studio.get_by_role("region").locator("img")).to_have_count(5)
    await shot(any_studio, "facts")


async def test_a_book_says_how_it_was_made(studio: Page, gateway: StudioGateway) -> None:
    await whole(gateway)
    await studio.goto(f"{gateway.address}#/book/{RUN}")
    await studio.get_by_role("button", name="이 책으로 할 수 있는 것").click()
    await studio.get_by_role("link", name="어떻게 만들어졌나요?").click()
    await expect(line(studio)).to_have_count(FACTS)
    await studio.get_by_role("link", name="책으로 돌아가기").click()
    await studio.wait_for_url(f"**/#/book/{RUN}")


async def test_the_handle_opens_the_book_as_it_was(studio: Page, gateway: StudioGateway) -> None:
    await whole(gateway)
    await studio.goto(drawer(gateway))
    handle = studio.get_by_role("slider", name="책의 어느 순간")
    await expect(handle).to_have_attribute("aria-valuetext", f"{FACTS}가지 가운데 {FACTS}번째: 책이 다 되었어요")
    await expect(moment(studio).get_by_role("img", name="목소리가 있어요")).to_have_count(5)
    await handle.press("Home")
    await expect(moment(studio).get_by_text("차례를 기다려요")).to_be_visible()
    await expect(moment(studio).get_by_text("아직 빈 쪽")).to_have_count(5)
    await handle.press("ArrowRight")
    await handle.press("ArrowRight")
    await expect(moment(studio).get_by_text("아직 빈 쪽")).to_have_count(4)
    await expect(moment(studio).locator("img")).to_have_count(0)


async def test_a_fact_in_the_line_is_gone_to(studio: Page, gateway: StudioGateway) -> None:
    await whole(gateway)
    await studio.goto(drawer(gateway))
    await studio.get_by_role("button", name="이야기가 다 지어졌어요").click()
    await expect(moment(studio).get_by_text("아직 빈 쪽")).to_have_count(0)
    await expect(moment(studio).get_by_role("img", name="목소리가 있어요")).to_have_count(0)
    await expect(line(studio).and_(studio.locator("[aria-current=step]"))).to_contain_text("story.ready")


async def test_a_fact_opens_to_what_was_written_down(studio: Page, gateway: StudioGateway) -> None:
    await whole(gateway)
    await studio.goto(drawer(gateway))
    third = line(studio).nth(2)
    await third.locator("summary").click()
    told = json.loads(await third.get_by_label("적힌 그대로").inner_text())
    assert (told["type"], told["subject"], told["data"]["text"]) == ("page.written", RUN, TITLE)


async def test_it_plays_from_the_order_to_the_end(studio: Page, gateway: StudioGateway) -> None:
    await whole(gateway)
    await studio.clock.install()
    await studio.goto(drawer(gateway))
    await expect(line(studio)).to_have_count(FACTS)
    await studio.get_by_role("button", name="처음부터 보기").click()
    handle = studio.get_by_role("slider")
    await expect(handle).to_have_value("0")
    await studio.clock.run_for(900)
    await expect(handle).to_have_value("1")
    await studio.get_by_role("button", name="멈추기").click()
    await studio.clock.run_for(5_000)
    await expect(handle).to_have_value("1")
    await studio.get_by_role("button", name="처음부터 보기").click()
    await studio.clock.run_for(900 * FACTS)
    await expect(handle).to_have_value(str(FACTS - 1))
    await expect(studio.get_by_role("button", name="처음부터 보기")).to_be_visible()


async def test_facts_come_while_the_book_is_being_made(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await studio.goto(drawer(gateway))
    await expect(line(studio)).to_have_count(1)
    await gateway.write()
    await expect(line(studio)).to_have_count(8)
    await gateway.paint(0)
    await expect(moment(studio).locator("img")).to_have_count(1)
    await gateway.go()
    await expect(studio.get_by_text("연결을 다시 잇고 있어요…")).to_be_visible()
    await gateway.paint(1)
    await gateway.come()
    await expect(line(studio)).to_have_count(10)
    await expect(studio.get_by_text("연결을 다시 잇고 있어요…")).to_be_hidden()


async def test_the_log_is_downloaded(studio: Page, gateway: StudioGateway, tmp_path: Path) -> None:
    await whole(gateway)
    await studio.goto(drawer(gateway))
    async with studio.expect_download() as found:
        await studio.get_by_role("link", name="모두 내려받기 (JSONL)").click()
    download = await found.value
    assert download.suggested_filename == f"{RUN}.jsonl"
    await download.save_as(log := tmp_path / "log")
    lines = [json.loads(one) for one in log.read_text(encoding="utf-8").splitlines()]
    assert [lines[0]["type"], lines[-1]["type"], len(lines)] == ["run.created", "run.completed", FACTS]


async def test_a_book_that_is_not_there_is_said_to_be_none(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(drawer(gateway))
    await expect(studio.get_by_text("이 책은 없어요.")).to_be_visible()
