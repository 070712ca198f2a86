"""A book fills before the reader's eyes, whatever befalls the page, the line or the gateway."""

import asyncio
import base64

from playwright.async_api import Locator, Page, expect

from contracts.live import Delta, Preview, Progress
from contracts.values import PICTURE, VOICE
from tests.examples import (
    BRIEF,
    RUN,
    TEXTS,
    page_failed,
    page_written,
    run_created,
    story_begun,
    story_failed,
)
from tests.web.studio.conftest import Clean, Look, Shot
from tests.web.studio.gateway import StudioGateway
from tests.web.studio.made import picture
from tests.web.studio.up import Up

DONE = "책이 다 됐어요! 읽고 들어 보세요."
AWAY = "연결을 다시 잇고 있어요…"


async def open_book(page: Page, gateway: StudioGateway) -> None:
    await page.goto(f"{gateway.address}#/book/{RUN}")
    await expect(leaf(page, "표지")).to_be_visible()


def leaf(page: Page, name: str) -> Locator:
    return page.get_by_role("article", name=name, exact=True)


def now(page: Page) -> Locator:
    return page.get_by_role("region", name="지금").get_by_role("status")


def pictures(page: Page) -> Locator:
    return page.locator("iyagi-picture img.come")


async def test_a_book_fills_from_its_order_to_its_end(wide: Page, gateway: StudioGateway, shot: Shot) -> None:
    await gateway.tell(run_created())
    await open_book(wide, gateway)
    await expect(now(wide)).to_have_text("차례를 기다리고 있어요. 1번째예요.")
    await gateway.tell(story_begun(), page_written(0))
    await expect(leaf(wide, "표지").get_by_text(TEXTS[0])).to_be_visible()
    await expect(now(wide)).to_have_text("표지를 그리고 있어요…")
    await gateway.paint(0)
    await expect(leaf(wide, "표지").get_by_role("img")).to_have_attribute("alt", "산길의 흰 토끼")
    await expect(wide.get_by_role("link", name="읽기")).to_be_visible()
    await gateway.tell(page_written(1))
    await gateway.paint(1)
    await gateway.speak(1)
    await expect(leaf(wide, "1쪽").get_by_role("button", name="들려주기")).to_be_visible()
    await shot(wide, "watch")
    await expect(now(wide)).to_have_text("두 번째 그림을 그리고 있어요…")


async def test_words_are_seen_as_they_are_written_and_pictures_as_they_are_painted(
    studio: Page, gateway: StudioGateway
) -> None:
    await gateway.tell(run_created(), story_begun())
    async with studio.expect_response(lambda answer: "view=facts" in answer.url):
        await open_book(studio, gateway)
    words = leaf(studio, "표지").get_by_text("토끼와")
    while not await words.count():  # until the stream is followed
        await gateway.live(Delta(run=RUN, page=0, text="토끼와 "))
        await asyncio.sleep(0.05)
    await gateway.tell(page_written(0))
    await expect(leaf(studio, "표지").get_by_text(TEXTS[0], exact=True)).to_be_visible()
    sketch = base64.b64encode(picture("moon", "cover")).decode()
    await gateway.live(Preview(run=RUN, page=0, jpeg=sketch), Progress(run=RUN, page=0, medium=PICTURE, fraction=0.4))
    await expect(studio.locator("iyagi-picture .preview")).to_have_count(1)
    await expect(leaf(studio, "표지").get_by_text("그리고 있어요…")).to_be_visible()
    await gateway.paint(0)
    await expect(pictures(studio)).to_have_count(1)
    await expect(leaf(studio, "표지").get_by_text("그리고 있어요…")).to_have_count(0)


async def test_what_a_page_says_is_heard_by_a_tap(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await gateway.finish(seconds=30)
    await open_book(studio, gateway)
    hear = leaf(studio, "2쪽").get_by_role("button", name="들려주기")
    await hear.click()
    await expect(leaf(studio, "2쪽").get_by_role("button", name="멈추기")).to_be_visible()
    await leaf(studio, "3쪽").get_by_role("button", name="들려주기").click()
    await expect(hear).to_be_visible()
    await leaf(studio, "3쪽").get_by_role("button", name="멈추기").click()
    await expect(studio.get_by_role("button", name="멈추기")).to_have_count(0)


async def test_a_reload_and_a_second_tab_come_back_to_where_it_was(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await gateway.write()
    await gateway.paint(0)
    await open_book(studio, gateway)
    await expect(pictures(studio)).to_have_count(1)
    await studio.reload()
    await expect(pictures(studio)).to_have_count(1)
    second = await studio.context.new_page()
    await open_book(second, gateway)
    await gateway.paint(1, 2, 3, 4)
    await gateway.speak(*range(5))
    for tab in (studio, second):
        await expect(now(tab)).to_have_text(DONE)
        await expect(pictures(tab)).to_have_count(5)


async def test_a_gateway_that_is_gone_for_a_while_takes_nothing_with_it(
    studio: Page, gateway: StudioGateway, shot: Shot
) -> None:
    await gateway.tell(run_created())
    await gateway.write()
    await gateway.paint(0)
    await open_book(studio, gateway)
    await expect(pictures(studio)).to_have_count(1)
    await gateway.go()
    await expect(now(studio)).to_have_text(AWAY)
    await expect(leaf(studio, "4쪽").get_by_text(TEXTS[4])).to_be_visible()
    await shot(studio, "away")
    await gateway.paint(1, 2, 3, 4)
    await gateway.speak(*range(5))
    await gateway.come()
    await expect(now(studio)).to_have_text(DONE)
    await expect(pictures(studio)).to_have_count(5)


async def test_a_connection_that_breaks_is_not_worth_a_word_while_the_gateway_answers(
    studio: Page, gateway: StudioGateway
) -> None:
    await gateway.tell(run_created())
    await gateway.write()
    await open_book(studio, gateway)
    await expect(now(studio)).to_have_text("표지를 그리고 있어요…")
    await studio.evaluate(
        """() => {
          const said = window.said = [];
          const whole = { characterData: true, subtree: true };
          const view = document.querySelector("iyagi-studio").shadowRoot.querySelector("iyagi-book");
          const status = view.shadowRoot.querySelector("iyagi-now").shadowRoot.querySelector("[role=status]");
          new MutationObserver(() => said.push(status.textContent)).observe(status, whole);
        }"""
    )
    gateway.cut()
    await gateway.paint(0)
    await expect(now(studio)).to_have_text("첫 번째 그림을 그리고 있어요…")
    assert AWAY not in await studio.evaluate("window.said")


async def test_a_book_outlives_a_killed_gateway(studio: Page, whole: Up) -> None:
    await studio.goto(whole.address)
    order = {f"{name}_ko": getattr(BRIEF, name) for name in ("era", "place", "characters", "topic")}
    ordered = await studio.request.post(f"{whole.address}api/runs", data={**order, "panels": 2})
    await studio.goto(f"{whole.address}#/book/{(await ordered.json())['run_id']}")
    await expect(leaf(studio, "표지")).to_be_visible()
    await asyncio.to_thread(whole.kill_gateway)
    await expect(now(studio)).to_have_text(DONE, timeout=60_000)
    await expect(pictures(studio)).to_have_count(3)
    await expect(studio.get_by_text("기본 이야기·기본 그림·기본 목소리 (AI 모델 없이 만들었어요)")).to_be_visible()


async def test_a_book_is_cancelled_only_when_one_is_sure_and_may_be_begun_anew(
    studio: Page, gateway: StudioGateway, shot: Shot
) -> None:
    await gateway.tell(run_created())
    await gateway.write()
    await open_book(studio, gateway)
    stop = studio.get_by_role("button", name="그만 만들기")
    await stop.click()
    await shot(studio, "cancel")
    await studio.get_by_role("button", name="계속 만들기").click()
    await expect(studio.get_by_role("dialog")).to_be_hidden()
    await stop.click()
    await studio.get_by_role("dialog").get_by_role("button", name="그만 만들기").click()
    await expect(now(studio)).to_have_text("만들기를 그만두었어요.")
    assert gateway.run().outcome == "CANCELLED"
    await studio.get_by_role("button", name="같은 이야기로 새로 만들기").click()
    await expect(studio).to_have_url(f"{gateway.address}#/")


async def test_what_a_page_lacks_is_told_there_and_asked_for_there(
    studio: Page, gateway: StudioGateway, shot: Shot, clean: Clean
) -> None:
    await gateway.tell(run_created())
    await gateway.write()
    await gateway.paint(0, 1, 3, 4)
    await gateway.speak(0, 1, 2, 4)
    await gateway.tell(page_failed(2, reason="CUDA error: 2"), page_failed(3, medium=VOICE, code="time_limit"))
    await open_book(studio, gateway)
    await expect(studio.get_by_text("그림 1장하고 목소리 1개만 빼고 다 만들었어요.")).to_be_visible()
    await expect(
        leaf(studio, "2쪽").get_by_text("그림을 그리지 못했어요. 만드는 도구가 말썽을 부렸어요.")
    ).to_be_visible()
    await expect(leaf(studio, "3쪽").get_by_text("너무 오래 걸려서 멈췄어요.")).to_be_visible()
    await expect(studio.get_by_text("CUDA")).to_have_count(0)
    await shot(studio, "failed")
    await clean(studio)
    await leaf(studio, "2쪽").get_by_role("button", name="다시 그려 줘").click()
    await expect(leaf(studio, "2쪽").get_by_text("곧 그림이 와요")).to_be_visible()
    await gateway.paint(2, revision=1)
    await leaf(studio, "3쪽").get_by_role("button", name="다시 읽어 줘").click()
    await expect(leaf(studio, "3쪽").get_by_text("새 목소리를 담고 있어요…")).to_be_visible()
    await gateway.speak(3, revision=1)
    await expect(leaf(studio, "3쪽").get_by_role("button", name="들려주기")).to_be_visible()
    await expect(pictures(studio)).to_have_count(5)
    await expect(studio.get_by_text("빼고 다 만들었어요")).to_have_count(0)


async def test_a_story_that_failed_is_tried_again_as_a_whole(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created(), story_begun(), story_failed())
    await open_book(studio, gateway)
    await expect(now(studio)).to_have_text("책을 다 만들지 못했어요.")
    await studio.get_by_role("button", name="다시 해 보기").click()
    await expect(now(studio)).to_have_text("이야기를 짓고 있어요…")
    assert gateway.run().attempt == 1


async def test_what_no_retry_mends_is_begun_anew(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created(), story_begun(), story_failed(code="story_refused", retryable=False))
    await open_book(studio, gateway)
    await expect(studio.get_by_text("어린이 책에 담기 어려운 이야기였어요.")).to_be_visible()
    await expect(studio.get_by_role("button", name="다시 해 보기")).to_have_count(0)
    await expect(studio.get_by_role("button", name="같은 이야기로 새로 만들기")).to_be_visible()


async def test_who_is_awaited_and_missing_is_said_with_what_helps(studio: Page, gateway: StudioGateway) -> None:
    gateway.here = {"story", "narrator"}
    await gateway.tell(run_created())
    await gateway.write()
    await open_book(studio, gateway)
    await expect(now(studio)).to_have_text("그림을 그리는 친구가 아직 오지 않았어요.", timeout=30_000)
    await expect(studio.get_by_text("iyagi run illustrator")).to_be_visible()


async def test_time_left_is_told_from_past_books(studio: Page, gateway: StudioGateway) -> None:
    past = "20250228_090000_a1b2c3"
    await gateway.tell(run_created(past))
    await gateway.finish(run=past)
    await gateway.tell(run_created())
    await gateway.write()
    await open_book(studio, gateway)
    await expect(studio.get_by_text("5초쯤 남았어요")).to_be_visible()


async def test_a_book_that_is_not_there_leads_to_the_shelf(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(f"{gateway.address}#/book/{RUN}")
    await expect(studio.get_by_text("이 책은 책장에 없어요.")).to_be_visible()
    await studio.get_by_role("link", name="책장으로").click()
    await expect(studio).to_have_url(f"{gateway.address}#/shelf")


async def test_every_state_is_clean_in_each_width_and_language(
    any_studio: Page, gateway: StudioGateway, shot: Shot, clean: Clean
) -> None:
    await gateway.tell(run_created(), story_begun(), page_written(0), page_written(1))
    await gateway.paint(0)
    await gateway.speak(0)
    await any_studio.goto(f"{gateway.address}#/book/{RUN}")
    await expect(pictures(any_studio)).to_have_count(1)
    await shot(any_studio, "making")
    await clean(any_studio)
    await gateway.tell(*(page_written(page) for page in (2, 3, 4)))
    await gateway.write()
    await gateway.paint(1, 2, 3, 4)
    await gateway.speak(1, 2, 3, 4)
    await expect(pictures(any_studio)).to_have_count(5)
    await shot(any_studio, "done")
    await clean(any_studio)


async def test_nothing_moves_for_whom_motion_is_too_much(look: Look, gateway: StudioGateway) -> None:
    still = await look(reduced_motion="reduce")
    await gateway.tell(run_created())
    await gateway.finish()
    await open_book(still, gateway)
    await expect(pictures(still)).to_have_count(5)
    assert await still.evaluate("document.getAnimations().length") == 0
