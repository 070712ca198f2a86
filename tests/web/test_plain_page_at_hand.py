"""The plain page as it lies before a reader: its shelf, its voice, its width, and what must never get in."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.examples import OTHER_RUN, page_written, run_created, run_renamed, story_begun
from tests.services.gateway.book.logs import finished, pictures, told, voices
from tests.web.gateway import FakeGateway
from tests.web.reader import PAINTED, open_book

WIDER_THAN_THE_WINDOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
MARKUP = "<img src=x onerror=alert(1)><b>토끼</b>"


async def test_the_last_books_stand_on_the_shelf_and_open(page: Page, gateway: FakeGateway) -> None:
    await gateway.tell(run_created(OTHER_RUN), *finished()[:-1], run_renamed())
    await page.goto(gateway.address)
    books = page.locator("#shelf li")
    await expect(books).to_have_text(["아직 이름이 없는 이야기만드는 중", "우리 집 이야기"])
    await page.get_by_role("link", name="우리 집 이야기").click()
    await expect(page.locator(PAINTED)).to_have_count(5)
    await page.get_by_role("link", name="처음으로").click()
    await expect(page.get_by_role("heading", name="어떤 이야기를 들려줄까요?")).to_be_focused()


async def test_the_book_is_read_aloud_from_page_to_page(page: Page, gateway: FakeGateway) -> None:
    await gateway.tell(*told(), *pictures(*range(5)), *voices(*range(5)))
    await open_book(page, gateway)
    await expect(page.locator(PAINTED)).to_have_count(5)
    await page.evaluate(
        """() => {
          const read = new Set();
          const heard = ([{ target }]) => {
            if (target.classList.contains("reading")) read.add(target.ariaLabel);
            document.body.dataset.read = [...read].join();
          };
          for (const leaf of document.querySelectorAll(".page"))
            new MutationObserver(heard).observe(leaf, { attributeFilter: ["class"] });
        }"""
    )
    await page.get_by_role("button", name="처음부터 들려주기").click()
    await expect(page.locator("body")).to_have_attribute("data-read", "표지,1쪽,2쪽,3쪽,4쪽")
    await expect(page.get_by_role("button", name="처음부터 들려주기")).to_be_visible()
    await expect(page.locator(".page.reading")).to_have_count(0)


async def test_a_page_falls_silent_when_asked_to(page: Page, gateway: FakeGateway) -> None:
    await gateway.tell(*told(), *pictures(*range(5)), *voices(*range(5)))
    await open_book(page, gateway)
    await page.get_by_role("button", name="처음부터 들려주기").click()
    await page.get_by_role("button", name="그만 들려주기").click()
    await expect(page.locator(".page.reading")).to_have_count(0)
    await expect(page.get_by_role("button", name="처음부터 들려주기")).to_be_visible()


async def test_markup_in_a_story_is_words(page: Page, gateway: FakeGateway, complaints: list[str]) -> None:
    await gateway.tell(run_created(), story_begun(), page_written(0, text=MARKUP), page_written(1, text=MARKUP))
    await open_book(page, gateway)
    await expect(page.locator(".words").nth(0)).to_have_text(MARKUP)
    await expect(page.locator(".words").nth(1)).to_have_text(MARKUP)
    assert await page.locator("#pages b").count() == 0
    assert complaints == []


@pytest.mark.parametrize("run", [OTHER_RUN, "..%2f..%2fetc", "%E0%A4%A"])
async def test_an_address_without_a_book_ends_nowhere_worse(page: Page, gateway: FakeGateway, run: str) -> None:
    await page.goto(f"{gateway.address}#{run}")
    if run == OTHER_RUN:
        await expect(page.locator("#progress")).to_have_text("이 책은 책장에 없어요.")
    else:
        await expect(page.get_by_role("button", name="이야기 만들기")).to_be_visible()


async def test_nothing_moves_for_readers_who_want_it_still(page: Page, gateway: FakeGateway) -> None:
    await page.emulate_media(reduced_motion="reduce")
    await gateway.tell(*told())
    await open_book(page, gateway)
    await expect(page.locator(".page")).to_have_count(5)
    assert await page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("width", [360, 1280])
async def test_no_width_makes_the_page_scroll_sideways(
    page: Page, gateway: FakeGateway, width: int, tmp_path: Path
) -> None:
    await page.set_viewport_size({"width": width, "height": 800})

    async def look(name: str) -> None:
        assert not await page.evaluate(WIDER_THAN_THE_WINDOW), name
        await page.screenshot(path=tmp_path / f"{width}-{name}.png", full_page=True)

    await gateway.tell(run_created(OTHER_RUN))
    await page.goto(gateway.address)
    await expect(page.locator("#shelf li")).to_have_count(1)
    await page.get_by_text("더 고르기").click()
    await look("form")
    await gateway.tell(*told(), *pictures(0, 1), *voices(0))
    await open_book(page, gateway)
    await expect(page.locator(PAINTED)).to_have_count(2)
    await look("half-way")
    await gateway.tell(*pictures(2, 3, 4), *voices(1, 2, 3, 4))
    await expect(page.locator(PAINTED)).to_have_count(5)
    await look("finished")
