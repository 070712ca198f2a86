"""The shelf: books that come, change and go by themselves, and what a reader does with them."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, Route, expect

from tests.examples import OTHER_RUN, RUN, TITLE, run_cancelled, run_created, run_failed, run_renamed, story_begun
from tests.web.studio.conftest import Clean, Shot
from tests.web.studio.gateway import StudioGateway

LOADED = 30  # books at a time
PATIENCE = 8_000  # milliseconds in which one may think better of it
LISTS = "**/api/runs?limit=*"

Shelf = Callable[[Page], Awaitable[None]]


@pytest.fixture
def shelf(gateway: StudioGateway) -> Shelf:
    async def go(page: Page) -> None:
        await page.goto(f"{gateway.address}#/shelf")

    return go


def books(page: Page) -> Locator:
    return page.locator("iyagi-spine").get_by_role("link")


async def care(page: Page, name: str, what: str) -> None:
    await page.get_by_role("button", name=f"‘{name}’ 돌보기").click()
    await page.get_by_role("dialog").get_by_role("button", name=what).click()


async def two(gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await gateway.finish()
    await gateway.tell(run_created(OTHER_RUN, panels=1), run_renamed(run=OTHER_RUN, title="달 여행"))
    await gateway.finish(run=OTHER_RUN)


async def test_an_empty_shelf_invites_to_make_a_book(any_studio: Page, shelf: Shelf, shot: Shot) -> None:
    await shelf(any_studio)
    make = any_studio.get_by_role("link", name="새 이야기 만들기").or_(
        any_studio.get_by_role("link", name="Make a new story")
    )
    await expect(make).to_have_attribute("href", "#/")
    await shot(any_studio, "shelf-empty")


async def test_books_stand_there_newest_first(
    any_studio: Page, gateway: StudioGateway, shelf: Shelf, shot: Shot
) -> None:
    await two(gateway)
    await shelf(any_studio)
    await expect(books(any_studio)).to_have_text(["달 여행", TITLE])
    await expect(any_studio.locator("iyagi-spine img")).to_have_count(2)
    await shot(any_studio, "shelf")


async def test_a_book_comes_and_fills_by_itself(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await shelf(studio)
    await expect(studio.get_by_text("책장이 아직 비어 있어요")).to_be_visible()
    await gateway.tell(run_created())
    await expect(studio.get_by_text("차례를 기다려요")).to_be_visible()
    await gateway.write()
    await expect(books(studio)).to_have_text([TITLE])
    await expect(studio.get_by_text("만드는 중")).to_be_visible()
    await gateway.paint(*range(5))
    await gateway.speak(*range(5))
    await expect(studio.get_by_text("만드는 중")).to_be_hidden()


async def test_a_list_that_was_asked_for_earlier_takes_no_news_back(
    studio: Page, gateway: StudioGateway, shelf: Shelf
) -> None:
    asked, held = asyncio.Event(), asyncio.Event()

    async def come_late(route: Route) -> None:
        answer = await route.fetch()
        asked.set()
        await held.wait()
        await route.fulfill(response=answer, json={**await answer.json(), "keep": 7})

    await gateway.tell(run_created())
    await shelf(studio)
    await expect(books(studio)).to_have_text(["아직 이름이 없는 이야기"])
    await studio.route(LISTS, come_late)
    await gateway.tell(story_begun())
    await asked.wait()
    await gateway.tell(run_renamed(title="달 여행"))
    await expect(books(studio)).to_have_text(["달 여행"])
    held.set()
    await expect(studio.get_by_text("7권까지 꽂아 두어요.")).to_be_visible()
    await expect(books(studio)).to_have_text(["달 여행"])


async def test_what_did_not_come_to_its_end_says_so(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await gateway.tell(run_created(), run_cancelled())
    await gateway.tell(run_created(OTHER_RUN), run_failed(run=OTHER_RUN))
    await shelf(studio)
    await expect(studio.get_by_text("만들다 만 책")).to_be_visible()
    await expect(studio.get_by_text("못다 만든 책")).to_be_visible()


async def test_a_book_is_found_by_a_part_of_its_name(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await two(gateway)
    await shelf(studio)
    search = studio.get_by_role("searchbox", name="책 찾기")
    await search.fill("여행")
    await expect(books(studio)).to_have_text(["달 여행"])
    await search.fill("고래")
    await expect(studio.get_by_text("‘고래’, 그런 책은 아직 없어요.")).to_be_visible()


async def test_a_book_is_renamed_where_it_stands(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await two(gateway)
    await shelf(studio)
    await care(studio, TITLE, "이름 바꾸기")
    field = studio.get_by_role("textbox", name="새 이름")
    await expect(field).to_be_focused()
    await field.fill("우리 토끼")
    await field.press("Enter")
    await expect(books(studio)).to_have_text(["달 여행", "우리 토끼"])
    assert gateway.run().name == "우리 토끼"


async def test_a_name_is_left_as_it_is_by_escape(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await two(gateway)
    await shelf(studio)
    await care(studio, TITLE, "이름 바꾸기")
    await studio.get_by_role("textbox", name="새 이름").press("Escape")
    await expect(studio.get_by_role("button", name=f"‘{TITLE}’ 돌보기")).to_be_focused()
    await expect(books(studio)).to_have_text(["달 여행", TITLE])


async def test_a_star_is_given_and_taken_off(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await two(gateway)
    await shelf(studio)
    star = studio.get_by_role("button", name=f"‘{TITLE}’에 별 달기")
    await star.click()
    await expect(star).to_have_attribute("aria-pressed", "true")
    assert gateway.run().pinned
    await care(studio, TITLE, "별 떼기")
    await expect(star).to_have_attribute("aria-pressed", "false")


async def test_a_book_is_thrown_away_once_nobody_thinks_better_of_it(
    studio: Page, gateway: StudioGateway, shelf: Shelf
) -> None:
    await two(gateway)
    await studio.clock.install()
    await shelf(studio)
    await care(studio, TITLE, "버리기")
    await expect(books(studio)).to_have_text(["달 여행"])
    assert [run.id for run in gateway.ordered] == [OTHER_RUN, RUN]
    async with studio.expect_response(lambda answer: answer.request.method == "DELETE"):
        await studio.clock.run_for(PATIENCE)
    assert [run.id for run in gateway.ordered] == [OTHER_RUN]


async def test_a_book_is_taken_back_out_of_the_bin(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await two(gateway)
    await shelf(studio)
    await care(studio, TITLE, "버리기")
    await studio.get_by_role("button", name="되돌리기").click()
    await expect(books(studio)).to_have_text(["달 여행", TITLE])


async def test_each_of_two_books_is_taken_back_by_itself(
    studio: Page, gateway: StudioGateway, shelf: Shelf, clean: Clean, shot: Shot
) -> None:
    await two(gateway)
    await studio.clock.install()
    await shelf(studio)
    await care(studio, TITLE, "버리기")
    await care(studio, "달 여행", "버리기")
    await expect(books(studio)).to_have_count(0)
    await clean(studio)
    await shot(studio, "shelf-bin")
    first = studio.locator("iyagi-toast .one").filter(has_text=TITLE)
    await first.get_by_role("button", name="되돌리기").click()
    await expect(books(studio)).to_have_text([TITLE])
    async with studio.expect_response(lambda answer: answer.request.method == "DELETE"):
        await studio.clock.run_for(PATIENCE)
    assert [run.id for run in gateway.ordered] == [RUN]


async def test_who_is_about_to_undo_has_the_time_that_it_takes(
    studio: Page, gateway: StudioGateway, shelf: Shelf
) -> None:
    await two(gateway)
    await studio.clock.install()
    await shelf(studio)
    await care(studio, TITLE, "버리기")
    await studio.keyboard.press("Shift+Tab")  # the book is gone, and before the shelf stands what brings it back
    undo = studio.get_by_role("button", name="되돌리기")
    await expect(undo).to_be_focused()
    await studio.clock.run_for(2 * PATIENCE)
    await studio.keyboard.press("Enter")
    await expect(books(studio)).to_have_text(["달 여행", TITLE])
    assert len(gateway.ordered) == 2


async def test_what_is_in_the_bin_stays_there_when_the_shelf_is_left(
    studio: Page, gateway: StudioGateway, shelf: Shelf
) -> None:
    await two(gateway)
    await shelf(studio)
    await care(studio, TITLE, "버리기")
    await studio.goto(f"{gateway.address}#/")
    await shelf(studio)
    await expect(books(studio)).to_have_text(["달 여행"])
    await studio.get_by_role("button", name="되돌리기").click()
    await expect(books(studio)).to_have_text(["달 여행", TITLE])


async def test_who_leaves_the_page_before_that_keeps_the_book(
    studio: Page, gateway: StudioGateway, shelf: Shelf
) -> None:
    await two(gateway)
    await shelf(studio)
    await care(studio, TITLE, "버리기")
    await expect(books(studio)).to_have_count(1)
    await studio.reload()
    await expect(books(studio)).to_have_count(2)
    assert len(gateway.ordered) == 2


async def test_more_books_come_when_they_are_asked_for(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    names = [f"20250301_0901{n:02d}_a1b2c3" for n in range(LOADED + 2)]
    for name in names:
        await gateway.tell(run_created(name), run_renamed(run=name, title=f"책 {name[13:15]}"))
    await shelf(studio)
    await expect(books(studio)).to_have_count(LOADED)
    await studio.get_by_role("button", name="더 보기").click()
    await expect(books(studio)).to_have_text([f"책 {name[13:15]}" for name in reversed(names)])
    await expect(studio.get_by_role("button", name="더 보기")).to_be_hidden()


async def test_a_book_is_found_that_nobody_has_scrolled_to(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await two(gateway)
    for n in range(LOADED):
        await gateway.tell(run_created(f"20270301_0901{n:02d}_a1b2c3"))
    await shelf(studio)
    await expect(books(studio)).to_have_count(LOADED)
    await studio.get_by_role("searchbox", name="책 찾기").fill("여행")
    await expect(books(studio)).to_have_text(["달 여행"])


async def test_it_says_how_many_books_are_kept_and_which_goes_next(studio: Page, tmp_path: Path) -> None:
    async with StudioGateway.open(tmp_path, keep_runs=2) as gateway:
        await two(gateway)
        await studio.goto(f"{gateway.address}#/shelf")
        await expect(studio.get_by_text("2권까지 꽂아 두어요.")).to_be_visible()
        await expect(studio.get_by_text(f"다음에 자리를 비울 책은 ‘{TITLE}’")).to_be_visible()
        await expect(studio.get_by_text("다음에 자리를 비워요")).to_be_visible()
        await studio.get_by_role("button", name=f"‘{TITLE}’에 별 달기").click()
        await expect(studio.get_by_text("다음에 자리를 비")).to_have_count(0)  # a book with a star takes no room


async def test_a_book_is_opened_by_a_link_to_it(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await two(gateway)
    await shelf(studio)
    field = studio.get_by_role("textbox", name="주소로 펼치기")
    await field.fill("어디에도 없는 책")
    await studio.get_by_role("button", name="펼치기", exact=True).click()
    await expect(studio.get_by_role("alert")).to_contain_text("책의 주소가 아니에요.")
    await field.fill(f"http://iyagi.local/#/book/{RUN}/read/2")
    await field.press("Enter")
    await studio.wait_for_url(f"**/#/book/{RUN}")


async def test_a_gateway_that_comes_back_shows_what_came_meanwhile(
    studio: Page, gateway: StudioGateway, shelf: Shelf
) -> None:
    await gateway.tell(run_created())
    await shelf(studio)
    await expect(books(studio)).to_have_count(1)
    await gateway.go()
    await expect(studio.get_by_text("연결을 다시 잇고 있어요…")).to_be_visible()
    await expect(books(studio)).to_have_count(1)
    await gateway.tell(run_created(OTHER_RUN))
    await gateway.come()
    await expect(books(studio)).to_have_count(2)


async def test_it_is_looked_after_by_keyboard_alone(studio: Page, gateway: StudioGateway, shelf: Shelf) -> None:
    await two(gateway)
    await shelf(studio)
    await books(studio).first.focus()
    await studio.keyboard.press("Tab")
    await studio.keyboard.press("Enter")
    dialog = studio.get_by_role("dialog")
    await expect(dialog).to_be_visible()
    await studio.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    await expect(studio.get_by_role("button", name="‘달 여행’ 돌보기")).to_be_focused()
