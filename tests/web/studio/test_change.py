"""A finished book is changed where it is read, and only what depends on a change is made anew."""

import asyncio
import io
import zipfile
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from contracts.values import PICTURE, VOICE
from tests.examples import RUN, TEXTS, TITLE, page_failed, page_written, run_created
from tests.web.studio.conftest import Clean, Shot
from tests.web.studio.gateway import StudioGateway
from tests.web.studio.test_watch import leaf, now, open_book, pictures

OTHER = "토끼가 노래를 불렀어요."


@pytest_asyncio.fixture(loop_scope="session")
async def book(gateway: StudioGateway, studio: Page) -> Page:
    """A finished one, open in a narrow window."""
    await gateway.tell(run_created())
    await gateway.finish()
    await open_book(studio, gateway)
    await expect(pictures(studio)).to_have_count(5)
    return studio


async def tool(page: Page, name: str, what: str) -> Locator:
    change = leaf(page, name).get_by_role("button", name=f"{name} 바꾸기")
    if await change.get_attribute("aria-expanded") == "false":
        await change.click()
    return leaf(page, name).get_by_role("button", name=what)


async def edit(page: Page, name: str, text: str) -> None:
    await (await tool(page, name, "글 고치기")).click()
    field = page.get_by_role("textbox", name=f"{name}의 글")
    await expect(field).to_be_focused()
    await field.fill(text)


async def repaint(page: Page, gateway: StudioGateway, revision: int = 1) -> None:
    await (await tool(page, "2쪽", "다시 그려 줘")).click()
    await expect(leaf(page, "2쪽").get_by_text("새로 그리고 있어요…")).to_be_visible()
    await gateway.paint(2, revision=revision)


async def test_other_words_bring_another_voice_and_nothing_else(
    book: Page, gateway: StudioGateway, shot: Shot, clean: Clean
) -> None:
    await edit(book, "1쪽", f"  {OTHER}\n")
    await shot(book, "edit")
    await clean(book)
    await book.get_by_role("button", name="이렇게 바꾸기").click()
    await expect(leaf(book, "1쪽").get_by_text(OTHER)).to_be_visible()
    await expect(leaf(book, "1쪽").get_by_text("새 목소리를 담고 있어요…")).to_be_visible()
    assert gateway.run().page(1).written == page_written(1, 1, text=OTHER, media=(VOICE,))
    await gateway.speak(1, revision=1)
    await expect(leaf(book, "1쪽").get_by_role("button", name="들려주기")).to_be_visible()
    await expect(pictures(book)).to_have_count(5)


async def test_words_that_stay_as_they_are_ask_for_nothing(book: Page, gateway: StudioGateway) -> None:
    await edit(book, "1쪽", f"{TEXTS[1]} ")
    await book.get_by_role("button", name="이렇게 바꾸기").click()
    await expect(leaf(book, "1쪽").get_by_role("button", name="1쪽 바꾸기")).to_be_focused()
    assert gateway.run().page(1).revision == 0


async def test_a_change_of_mind_leaves_everything(book: Page, gateway: StudioGateway) -> None:
    await edit(book, "1쪽", OTHER)
    await book.keyboard.press("Escape")
    await expect(leaf(book, "1쪽").get_by_text(TEXTS[1])).to_be_visible()
    assert gateway.run().page(1).revision == 0


async def test_who_was_slower_sees_the_newer_words_and_decides(book: Page, gateway: StudioGateway, shot: Shot) -> None:
    second = await book.context.new_page()
    await open_book(second, gateway)
    await edit(book, "1쪽", OTHER)
    await edit(second, "1쪽", "호랑이가 먼저 왔어요.")
    await second.get_by_role("button", name="이렇게 바꾸기").click()
    await expect(leaf(second, "1쪽").get_by_text("호랑이가 먼저 왔어요.")).to_be_visible()
    await book.get_by_role("button", name="이렇게 바꾸기").click()
    await expect(book.get_by_role("alert").get_by_text("호랑이가 먼저 왔어요.")).to_be_visible()
    await expect(book.get_by_role("textbox", name="1쪽의 글")).to_have_value(OTHER)
    await shot(book, "clash")
    await book.get_by_role("button", name="내 글로 바꾸기").click()
    await expect(leaf(book, "1쪽").get_by_text(OTHER)).to_be_visible()
    assert gateway.run().page(1).revision == 2


async def test_another_picture_is_compared_with_the_old_one_which_may_stay(
    book: Page, gateway: StudioGateway, shot: Shot, clean: Clean
) -> None:
    await repaint(book, gateway)
    assert gateway.run().page(2).words[1].fact.media == (PICTURE,)
    await expect(leaf(book, "2쪽").get_by_text("새 그림이 왔어요!")).to_be_visible()
    await shot(book, "repainted")
    await leaf(book, "2쪽").get_by_role("button", name="그림 견주기").first.click()
    dialog = book.get_by_role("dialog")
    await expect(dialog.get_by_role("img")).to_have_count(2)
    await shot(book, "compare")
    await clean(book)
    await dialog.get_by_role("button", name="처음 그림: 이 그림으로").click()
    await expect(dialog).to_be_hidden()
    first = gateway.run().page(2).pictures[0].fact.artifact.sha256
    await expect(leaf(book, "2쪽").locator("img.come")).to_have_attribute(
        "src", f"/api/runs/{RUN}/images/panel_2.png?v={first}"
    )
    await book.reload()
    await expect(leaf(book, "2쪽").locator("img.come")).to_have_attribute(
        "src", f"/api/runs/{RUN}/images/panel_2.png?v={first}"
    )


async def test_a_new_picture_that_is_liked_is_looked_at_once(book: Page, gateway: StudioGateway) -> None:
    await repaint(book, gateway)
    await leaf(book, "2쪽").get_by_role("button", name="마음에 들어요").click()
    await expect(leaf(book, "2쪽").get_by_text("새 그림이 왔어요!")).to_have_count(0)
    assert gateway.run().page(2).kept is None


async def test_the_old_picture_stays_until_the_new_one_is_there_and_when_it_never_comes(
    book: Page, gateway: StudioGateway
) -> None:
    await (await tool(book, "2쪽", "다시 그려 줘")).click()
    await expect(leaf(book, "2쪽").get_by_text("새로 그리고 있어요…")).to_be_visible()
    await expect(pictures(book)).to_have_count(5)
    await gateway.tell(page_failed(2, 1))
    await expect(leaf(book, "2쪽").get_by_text("새 그림은 그리지 못해서 먼저 그림을 두었어요.")).to_be_visible()
    await expect(pictures(book)).to_have_count(5)


async def test_a_page_is_read_aloud_anew(book: Page, gateway: StudioGateway) -> None:
    await (await tool(book, "3쪽", "다시 읽어 줘")).click()
    await expect(leaf(book, "3쪽").get_by_text("새 목소리를 담고 있어요…")).to_be_visible()
    await expect(leaf(book, "3쪽").get_by_role("button", name="들려주기")).to_be_visible()
    assert gateway.run().page(3).words[1].fact.media == (VOICE,)
    await gateway.speak(3, revision=1)
    await expect(leaf(book, "3쪽").get_by_text("새 목소리를 담고 있어요…")).to_have_count(0)


async def test_a_book_is_named_and_given_a_star(book: Page, gateway: StudioGateway) -> None:
    await book.get_by_role("button", name="이름 바꾸기").click()
    await book.get_by_role("textbox", name="책의 새 이름").fill("우리 집 이야기")
    await book.keyboard.press("Enter")
    await expect(book.get_by_role("heading", name="우리 집 이야기")).to_be_visible()
    star = book.get_by_role("button", name="별 달기")
    await star.click()
    await expect(star).to_have_attribute("aria-pressed", "true")
    assert (gateway.run().name, gateway.run().pinned) == ("우리 집 이야기", True)


async def test_a_book_is_taken_along_printed_and_begun_anew(
    book: Page, gateway: StudioGateway, tmp_path: Path, shot: Shot, clean: Clean
) -> None:
    await book.get_by_role("button", name="이 책으로 할 수 있는 것").click()
    await shot(book, "acts")
    await clean(book)
    async with book.expect_download() as downloading:
        await book.get_by_role("link", name="내려받기 (ZIP)").click()
    taken = await (await downloading.value).path()
    names = zipfile.ZipFile(io.BytesIO(await asyncio.to_thread(Path(taken).read_bytes))).namelist()
    assert sum(name.endswith(".png") for name in names) == 5
    await book.evaluate("window.print = () => (document.body.dataset.printed = 'yes')")
    await book.get_by_role("button", name="인쇄하기").click()
    await expect(book.locator("body")).to_have_attribute("data-printed", "yes")
    paper = await book.pdf(path=tmp_path / "book.pdf")
    assert paper.count(b"/Type /Page\n") == 5
    await book.get_by_role("button", name="같은 이야기로 새로 만들기").click()
    await expect(book).to_have_url(f"{gateway.address}#/")


async def test_a_title_is_changed_where_it_stands(book: Page, gateway: StudioGateway) -> None:
    await edit(book, "표지", "토끼의 노래")
    await book.keyboard.press("Control+Enter")
    await expect(book.get_by_role("heading", name="토끼의 노래")).to_be_visible()
    assert gateway.run().page(0).written == page_written(0, 1, text="토끼의 노래", media=(VOICE,))
    await expect(leaf(book, "표지").get_by_text(TITLE, exact=True)).to_have_count(0)


async def test_while_a_book_is_being_made_nothing_of_it_is_changed(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await gateway.write()
    await gateway.paint(0)
    await open_book(studio, gateway)
    await expect(now(studio)).to_have_text("첫 번째 그림을 그리고 있어요…")
    await expect(studio.get_by_role("button", name="표지 바꾸기")).to_have_count(0)
