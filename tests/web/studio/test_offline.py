"""The studio without a connection: the page, the books that are kept on this device, and a studio that is newer."""

import shutil
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from services.gateway import front
from services.gateway.front import studio as built
from tests.examples import OTHER_RUN, RUN, TEXTS, TITLE, page_written, run_created, run_renamed
from tests.web.studio.conftest import Shot
from tests.web.studio.gateway import StudioGateway

AWAY = "지금은 인터넷 없이 읽고 있어요."
CARE = f"‘{TITLE}’ 돌보기"
KEPT = "오프라인에 담긴 책"
CONTROLLED = "navigator.serviceWorker.ready.then(() => !!navigator.serviceWorker.controller)"
PAINTED = "(image) => image.decode().then(() => image.naturalWidth > 0)"
RANGE = """(url) => fetch(url, { headers: { Range: "bytes=0-9" } })
  .then(async (answer) => [answer.status, answer.headers.get("Content-Type"), (await answer.blob()).size])"""
CACHES = "caches.keys().then((names) => names.filter((name) => name.startsWith('iyagi-book-')))"


async def come(page: Page, gateway: StudioGateway, view: str = "#/shelf") -> None:
    await page.goto(gateway.address + view)
    await page.wait_for_function(CONTROLLED)


async def ask(page: Page, what: str) -> None:
    await page.get_by_role("button", name=CARE).click()
    await page.get_by_role("dialog").get_by_role("button", name=what).click()


async def keep(page: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await gateway.finish()
    await come(page, gateway)
    await ask(page, "오프라인에 담기")
    await expect(page.get_by_text("이제 인터넷이 없어도 읽을 수 있어요.")).to_be_visible()
    await expect(page.get_by_role("img", name=KEPT)).to_be_visible()


async def test_a_kept_book_opens_without_a_gateway(studio: Page, gateway: StudioGateway, shot: Shot) -> None:
    await keep(studio, gateway)
    await gateway.tell(run_created(OTHER_RUN), run_renamed(run=OTHER_RUN, title="달 여행"))
    await gateway.go()
    await studio.reload()
    await expect(studio.get_by_text(AWAY)).to_be_visible()
    book = studio.get_by_role("link", name=TITLE)
    await expect(book).to_be_visible()
    await expect(studio.get_by_role("link", name="달 여행")).to_be_hidden()
    assert await studio.locator("iyagi-spine img").evaluate(PAINTED)
    await shot(studio, "offline-shelf")
    await book.click()
    await expect(studio.get_by_role("article").get_by_text(TEXTS[4])).to_be_visible()


async def test_a_kept_book_is_read_aloud_without_a_gateway(studio: Page, gateway: StudioGateway, shot: Shot) -> None:
    await keep(studio, gateway)
    voice = gateway.run().page(1).voice
    assert voice is not None
    await gateway.go()
    await studio.goto(f"{gateway.address}#/book/{RUN}/read/1")
    await studio.reload()
    await expect(studio.get_by_text(TEXTS[1]).first).to_be_visible()
    assert await studio.locator("iyagi-reader img").first.evaluate(PAINTED)
    url = f"/api/runs/{RUN}/audio/page_1.wav?v={voice.fact.artifact.sha256}"
    assert await studio.evaluate(RANGE, url) == [206, "audio/wav", 10]
    await shot(studio, "offline-reader")


async def test_the_line_goes_when_the_gateway_is_back(studio: Page, gateway: StudioGateway) -> None:
    await keep(studio, gateway)
    await gateway.go()
    await studio.reload()
    await expect(studio.get_by_text(AWAY)).to_be_visible()
    await gateway.come()
    await expect(studio.get_by_text(AWAY)).to_be_hidden()


async def test_a_kept_book_stays_as_it_is_now(studio: Page, gateway: StudioGateway) -> None:
    await keep(studio, gateway)
    await gateway.tell(page_written(1, 1, text="토끼가 바닷길을 걸었어요."))
    await gateway.paint(1, revision=1)
    await gateway.speak(1, revision=1)
    await studio.goto(f"{gateway.address}#/book/{RUN}")
    await expect(studio.get_by_role("article").get_by_text("토끼가 바닷길을 걸었어요.")).to_be_visible()
    newer = f"/api/runs/{RUN}/book"
    await studio.wait_for_function(
        "(path) => caches.match(path).then((one) => one.json()).then(({ pages }) => pages[1].revision === 1)", arg=newer
    )
    await gateway.go()
    await studio.reload()
    await expect(studio.get_by_role("article").get_by_text("토끼가 바닷길을 걸었어요.")).to_be_visible()


async def test_a_kept_book_is_let_go(studio: Page, gateway: StudioGateway) -> None:
    await keep(studio, gateway)
    assert await studio.evaluate(CACHES) == [f"iyagi-book-{RUN}"]
    await ask(studio, "오프라인에서 빼기")
    await expect(studio.get_by_role("img", name=KEPT)).to_be_hidden()
    assert await studio.evaluate(CACHES) == []


async def test_a_book_that_was_deleted_is_kept_no_longer(studio: Page, gateway: StudioGateway) -> None:
    await keep(studio, gateway)
    answer = await studio.request.delete(f"{gateway.address}api/runs/{RUN}")
    assert answer.ok
    await studio.goto(f"{gateway.address}#/book/{RUN}")
    await studio.wait_for_function(f"{CACHES}.then((names) => names.length === 0)")


async def test_a_book_that_is_still_being_made_is_not_kept_yet(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await gateway.write()
    await come(studio, gateway)
    await studio.get_by_role("button", name=CARE).click()
    await expect(studio.get_by_role("button", name="오프라인에 담기")).to_be_disabled()
    await expect(studio.get_by_text("다 만들어지면 담을 수 있어요.")).to_be_visible()


async def test_over_plain_http_another_device_is_told_why_it_keeps_nothing(
    studio: Page, gateway: StudioGateway
) -> None:
    await gateway.tell(run_created())
    await gateway.finish()
    await studio.goto(f"{gateway.address_elsewhere}#/shelf")
    await expect(studio.get_by_text("지금 주소는 http라서")).to_be_visible()
    await studio.get_by_role("button", name=CARE).click()
    await expect(studio.get_by_role("button", name="오프라인에 담기")).to_be_disabled()
    await expect(studio.get_by_text("https 주소로 열면 담을 수 있어요.")).to_be_visible()


async def test_the_page_can_be_put_on_a_home_screen(studio: Page, gateway: StudioGateway) -> None:
    await come(studio, gateway)
    inspector = await studio.context.new_cdp_session(studio)
    found = await inspector.send("Page.getAppManifest")
    assert found["errors"] == []
    hurdles = (await inspector.send("Page.getInstallabilityErrors"))["installabilityErrors"]
    assert [one["errorId"] for one in hurdles if one["errorId"] != "in-incognito"] == []


async def test_a_newer_studio_waits_until_it_is_asked_for(
    studio: Page, gateway: StudioGateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await come(studio, gateway, "#/")
    field = studio.get_by_role("textbox").first
    await field.fill("아주 먼 옛")
    await gateway.go()
    newer = shutil.copytree(built.BUILT, tmp_path / "newer")
    with (newer / "sw.js").open("a", encoding="utf-8") as worker:
        worker.write("\n// newer")
    monkeypatch.setattr(front, "load", lambda: built.load(newer))
    await gateway.come()
    await studio.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())")
    await expect(studio.get_by_text("이야기방이 새로워졌어요.")).to_be_visible()
    await expect(field).to_have_value("아주 먼 옛")
    async with studio.expect_event("load"):
        await studio.get_by_role("button", name="새로 펼치기").click()
    await expect(field).to_have_value("아주 먼 옛")
