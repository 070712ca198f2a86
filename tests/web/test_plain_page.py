"""The plain page in a real browser, from the order to the book."""

from playwright.async_api import Page, expect

from contracts.http import ProblemError
from tests.examples import (
    RUN,
    TEXTS,
    page_written,
    run_created,
    story_begun,
    story_ready,
)
from tests.services.gateway.book.logs import pictures, told, voices
from tests.web.gateway import FakeGateway, problem
from tests.web.reader import ORDER, PAINTED, fill, open_book, order, progress


async def test_four_answers_become_a_book_that_can_be_read_and_heard(
    page: Page, gateway: FakeGateway, complaints: list[str]
) -> None:
    await page.goto(gateway.address)
    await fill(page)
    await order(page)
    await expect(page).to_have_url(f"{gateway.address}#{RUN}")
    await progress(page, "차례를 기다리고 있어요…")
    await gateway.tell(*told()[1:])
    await progress(page, "표지를 그리고 있어요…")
    await gateway.tell(*pictures(0))
    await progress(page, "첫 번째 그림을 그리고 있어요…")
    await gateway.tell(*pictures(1, 2, 3, 4))
    await progress(page, "목소리를 담고 있어요…")
    await gateway.tell(*voices(0, 1, 2, 3, 4))
    await progress(page, "책이 다 됐어요! 읽고 들어 보세요.")
    await expect(page.locator(PAINTED)).to_have_count(5)
    await expect(page.locator(".words")).to_have_text(list(TEXTS))
    await expect(page.get_by_role("button", name="들려주기", exact=True)).to_have_count(5)
    await expect(page.get_by_text("기본 이야기·기본 그림·기본 목소리 (AI 모델 없이 만들었어요)")).to_be_visible()
    await expect(page.get_by_role("img", name="산길의 흰 토끼")).to_have_count(5)
    assert await page.title() == f"{TEXTS[0]} · 이야기"
    assert gateway.orders == [ORDER]
    assert complaints == []


async def test_the_options_are_ordered_as_chosen(page: Page, gateway: FakeGateway) -> None:
    await page.goto(gateway.address)
    await fill(page)
    await page.get_by_text("더 고르기").click()
    await page.get_by_label("몇 쪽으로").select_option("6")
    await page.get_by_label("누구 목소리").select_option("F3")
    await page.get_by_label("얼마나 빨리").fill("0.8")
    await page.get_by_label("목소리로 읽어 주기").uncheck()
    await order(page)
    await expect(page.locator(".page")).to_have_count(7)
    await expect(page.locator(".voice:visible")).to_have_count(0)
    chosen = {"tts_enabled": False, "panels": 6, "voice": "F3", "speed": 0.8}
    assert gateway.orders == [ORDER.model_copy(update=chosen)]


async def test_a_chip_answers_its_question_by_keyboard_too(page: Page, gateway: FakeGateway) -> None:
    await page.goto(gateway.address)
    await page.get_by_label("어디에서요?").focus()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("어디에서요?")).to_have_value("바닷속 용궁")
    assert gateway.orders == []


async def test_a_question_without_an_answer_is_asked_again_and_nothing_is_ordered(
    page: Page, gateway: FakeGateway
) -> None:
    await page.goto(gateway.address)
    await fill(page)
    await page.get_by_label("누가 나와요?").fill("  ")
    await order(page)
    await expect(page.get_by_label("누가 나와요?")).to_be_focused()
    await expect(page.get_by_label("누가 나와요?")).to_have_accessible_description("여기도 들려주세요.")
    assert gateway.orders == []


async def test_what_the_gateway_finds_wrong_stands_at_its_question(page: Page, gateway: FakeGateway) -> None:
    wrong = ProblemError(pointer="/topic_ko", detail="쓸 수 없는 글자가 있습니다", code="invalid")
    gateway.refusals = [problem(422, "invalid", "주문을 읽을 수 없습니다").model_copy(update={"errors": (wrong,)})]
    await page.goto(gateway.address)
    await fill(page)
    await order(page)
    await expect(page.get_by_label("무슨 이야기예요?")).to_have_accessible_description("쓸 수 없는 글자가 있습니다")
    await expect(page.get_by_label("무슨 이야기예요?")).to_be_focused()


async def test_an_order_that_was_refused_is_sent_again_as_the_same_order(page: Page, gateway: FakeGateway) -> None:
    gateway.refusals = [problem(503, "queue_full", "주문이 밀려 있습니다")]
    await page.goto(gateway.address)
    await fill(page)
    await order(page)
    await expect(page.get_by_role("alert")).to_have_text("주문이 밀려 있습니다")
    await order(page)
    await expect(page.locator(".page")).to_have_count(5)
    assert len(gateway.keys) == 2
    assert len(set(gateway.keys)) == 1


async def test_words_are_there_before_their_picture_and_nothing_moves_when_it_comes(
    page: Page, gateway: FakeGateway
) -> None:
    await gateway.tell(run_created(), story_begun(), page_written(0), page_written(1))
    await open_book(page, gateway)
    await expect(page.locator(".words")).to_have_text([*TEXTS[:2], "", "", ""])
    await expect(page.locator(PAINTED)).to_have_count(0)
    boxes = "[...document.querySelectorAll('.page')].map((leaf) => [leaf.offsetTop, leaf.offsetHeight])"
    before = await page.evaluate(boxes)
    await gateway.tell(*(page_written(number) for number in (2, 3, 4)), story_ready(), *pictures(0, 1), *voices(0))
    await expect(page.locator(PAINTED)).to_have_count(2)
    await expect(page.get_by_role("button", name="들려주기", exact=True)).to_have_count(1)
    assert await page.evaluate(boxes) == before
