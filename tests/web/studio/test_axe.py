"""No view has anything for axe to find: narrow and wide, in both languages, while a book is made and once it is."""

from playwright.async_api import Page, expect

from contracts.live import Progress
from contracts.values import PICTURE
from tests.examples import OTHER_RUN, RUN, TEXTS, TITLE, page_failed, run_created, run_pinned, run_renamed
from tests.web.studio.conftest import Clean
from tests.web.studio.gateway import StudioGateway


async def whole(gateway: StudioGateway, run: str = RUN) -> None:
    await gateway.tell(run_created(run))
    await gateway.finish(run=run)


async def half(gateway: StudioGateway, run: str = RUN) -> None:
    """Painted up to its first page, with a second that failed and a third in the making."""
    await gateway.tell(run_created(run))
    await gateway.write(run=run)
    await gateway.paint(0, 1, run=run)
    await gateway.speak(0, run=run)
    await gateway.tell(page_failed(2, run=run))
    await gateway.live(Progress(run=run, page=3, medium=PICTURE, fraction=0.5))


async def test_the_order(any_studio: Page, gateway: StudioGateway, clean: Clean) -> None:
    await any_studio.goto(gateway.address)
    await expect(any_studio.get_by_role("textbox").first).to_be_visible()
    await clean(any_studio)


async def test_a_book_in_the_making(any_studio: Page, gateway: StudioGateway, clean: Clean) -> None:
    await half(gateway)
    await any_studio.goto(f"{gateway.address}#/book/{RUN}")
    await expect(any_studio.get_by_text(TEXTS[2]).first).to_be_visible()
    await clean(any_studio)


async def test_a_finished_book(any_studio: Page, gateway: StudioGateway, clean: Clean) -> None:
    await whole(gateway)
    await any_studio.goto(f"{gateway.address}#/book/{RUN}")
    await expect(any_studio.get_by_text(TEXTS[4]).first).to_be_visible()
    await clean(any_studio)


async def test_the_reader(any_studio: Page, gateway: StudioGateway, clean: Clean) -> None:
    await whole(gateway)
    await any_studio.goto(f"{gateway.address}#/book/{RUN}/read/1")
    await expect(any_studio.get_by_text(TEXTS[1]).first).to_be_visible()
    await clean(any_studio)


async def test_the_reader_before_a_page_that_is_not_there(
    any_studio: Page, gateway: StudioGateway, clean: Clean
) -> None:
    await half(gateway)
    await any_studio.goto(f"{gateway.address}#/book/{RUN}/read/3")
    await expect(any_studio.get_by_text(TEXTS[3]).first).to_be_visible()
    await clean(any_studio)


async def test_the_empty_shelf(any_studio: Page, gateway: StudioGateway, clean: Clean) -> None:
    await any_studio.goto(f"{gateway.address}#/shelf")
    await expect(any_studio.locator("iyagi-shelf .empty")).to_be_visible()
    await clean(any_studio)


async def test_the_shelf_and_the_card_of_a_book(any_studio: Page, gateway: StudioGateway, clean: Clean) -> None:
    await whole(gateway)
    await gateway.tell(run_pinned())
    await half(gateway, OTHER_RUN)
    await gateway.tell(run_renamed(run=OTHER_RUN, title="달 여행"))
    await any_studio.goto(f"{gateway.address}#/shelf")
    await expect(any_studio.get_by_role("link", name=TITLE)).to_be_visible()
    await clean(any_studio)
    await any_studio.locator("iyagi-spine .care").first.click()
    await expect(any_studio.get_by_role("dialog")).to_be_visible()
    await clean(any_studio)


async def test_the_drawer(any_studio: Page, gateway: StudioGateway, clean: Clean) -> None:
    await whole(gateway)
    await any_studio.goto(f"{gateway.address}#/book/{RUN}/facts")
    await expect(any_studio.locator("iyagi-moment img").first).to_be_visible()
    await any_studio.locator("iyagi-line summary").first.click()
    await clean(any_studio)
