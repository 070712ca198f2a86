"""The plain page when streams break, readers leave, or a book cannot be made."""

from playwright.async_api import Page, expect

from tests.examples import (
    RUN,
    page_failed,
    page_written,
    run_created,
    story_begun,
    story_failed,
)
from tests.services.gateway.book.logs import pictures, told, voices
from tests.web.gateway import FakeGateway
from tests.web.reader import ANSWERS, PAINTED, open_book, progress


async def test_a_book_whose_stream_was_cut_goes_on_where_it_was(page: Page, gateway: FakeGateway) -> None:
    await gateway.tell(*told())
    await open_book(page, gateway)
    await progress(page, "표지를 그리고 있어요…")
    position = len(gateway.facts[RUN])
    gateway.cut()
    await progress(page, "연결을 다시 잇고 있어요…")
    await gateway.tell(*pictures(*range(5)), *voices(*range(5)))
    await progress(page, "책이 다 됐어요! 읽고 들어 보세요.")
    await expect(page.locator(PAINTED)).to_have_count(5)
    assert gateway.resumed == [str(position)]


async def test_a_gateway_that_went_away_is_waited_for(page: Page, gateway: FakeGateway) -> None:
    await gateway.tell(*told())
    await open_book(page, gateway)
    await progress(page, "표지를 그리고 있어요…")
    gateway.away = True
    gateway.cut()
    async with page.expect_response(lambda answer: answer.status == 503):
        await progress(page, "연결을 다시 잇고 있어요…")
    await gateway.tell(*pictures(*range(5)), *voices(*range(5)))
    gateway.away = False
    await progress(page, "책이 다 됐어요! 읽고 들어 보세요.")


async def test_a_reload_and_a_second_tab_come_back_to_the_book(page: Page, gateway: FakeGateway) -> None:
    await gateway.tell(*told(), *pictures(0))
    await open_book(page, gateway)
    await expect(page.locator(PAINTED)).to_have_count(1)
    await page.reload()
    await expect(page.locator(PAINTED)).to_have_count(1)
    second = await page.context.new_page()
    await open_book(second, gateway)
    await gateway.tell(*pictures(1, 2, 3, 4), *voices(*range(5)))
    for tab in (page, second):
        await expect(tab.locator("#progress")).to_have_text("책이 다 됐어요! 읽고 들어 보세요.")
        await expect(tab.locator(PAINTED)).to_have_count(5)


async def test_a_book_is_cancelled_only_when_one_is_sure_and_may_be_ordered_anew(
    page: Page, gateway: FakeGateway
) -> None:
    await gateway.tell(*told())
    await open_book(page, gateway)
    await page.get_by_role("button", name="그만 만들기").click()
    await page.get_by_role("button", name="계속 만들기").click()
    await progress(page, "표지를 그리고 있어요…")
    await page.get_by_role("button", name="그만 만들기").click()
    await page.get_by_role("dialog").get_by_role("button", name="그만 만들기").click()
    await progress(page, "만들기를 그만두었어요.")
    await expect(page.get_by_role("button", name="다시 해 보기")).to_be_hidden()
    await page.get_by_role("button", name="같은 이야기로 새로 만들기").click()
    for question, answer in ANSWERS.items():
        await expect(page.get_by_label(question)).to_have_value(answer)


async def test_a_story_that_failed_says_why_and_is_told_after_a_retry(page: Page, gateway: FakeGateway) -> None:
    await gateway.tell(run_created(), story_begun(), story_failed(reason="모델이 답하지 않았습니다"))
    await open_book(page, gateway)
    await progress(page, "책을 다 만들지 못했어요.")
    await expect(page.locator("#trouble p")).to_have_text("책을 다 만들지 못했어요. 까닭: 모델이 답하지 않았습니다")
    await page.get_by_role("button", name="다시 해 보기").click()
    await expect(page.locator("#trouble")).to_be_hidden()
    await gateway.tell(story_begun(1), *told()[2:], *pictures(*range(5)), *voices(*range(5)))
    await progress(page, "책이 다 됐어요! 읽고 들어 보세요.")


async def test_a_picture_that_failed_is_the_only_one_painted_again(page: Page, gateway: FakeGateway) -> None:
    await gateway.tell(*told(), *pictures(0, 1, 3, 4), page_failed(2), *voices(*range(5)))
    await open_book(page, gateway)
    await expect(page.locator("#trouble p")).to_have_text("그림 1장만 빼고 다 만들었어요.")
    await expect(page.get_by_text("그림을 그리지 못했어요")).to_be_visible()
    await page.get_by_role("button", name="다시 해 보기").click()
    await progress(page, "두 번째 그림을 그리고 있어요…")
    again = page_written(2, 1, media=("picture",))
    assert [fact for fact in gateway.facts[RUN] if fact.subject == again.subject] == [again]
