"""An order: four answers, what else one may choose, and what becomes of it when something is in the way."""

import base64
import re

import pytest
from playwright.async_api import Locator, Page, Route, expect

from contracts.ask import SPEAK, Speak, Spoken
from contracts.book import Brief, Options
from tests.examples import BRIEF
from tests.web.studio.conftest import Clean, Shot
from tests.web.studio.gateway import StudioGateway
from tests.web.studio.made import voice

ANSWERS = {
    "언제 적 이야기예요?": BRIEF.era,
    "어디에서요?": BRIEF.place,
    "누가 나와요?": BRIEF.characters,
    "무슨 이야기예요?": BRIEF.topic,
}
MISSING = "여기도 들려주세요."
BOOK = re.compile(r"#/book/\d{8}_\d{6}_[0-9a-f]{6}$")
ORDERS = "**/api/runs"


def answer(page: Page, question: str) -> Locator:
    return page.get_by_role("textbox", name=question)


async def fill(page: Page) -> None:
    for question, words in ANSWERS.items():
        await answer(page, question).fill(words)


async def make(page: Page) -> None:
    await page.get_by_role("button", name="이야기 만들기").click()


async def answers(page: Page) -> list[str]:
    return [await answer(page, question).input_value() for question in ANSWERS]


async def choose(page: Page, name: str) -> None:
    """A radio button lies under the words that name it."""
    await page.get_by_role("radio", name=name).check(force=True)


async def test_four_answers_become_a_book(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await fill(studio)
    await make(studio)
    await expect(studio).to_have_url(BOOK)
    [run] = gateway.ordered
    assert run.order.fact.brief == BRIEF
    assert run.order.fact.options == Options(seed=run.order.fact.options.seed)


async def test_everything_can_be_done_by_keyboard_alone(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await answer(studio, "언제 적 이야기예요?").focus()
    for words in ANSWERS.values():
        await studio.keyboard.type(words)
        await studio.keyboard.press("Enter")  # to the next question, after the last one to the book
    await expect(studio).to_have_url(BOOK)
    assert [run.order.fact.brief for run in gateway.ordered] == [BRIEF]


async def test_examples_answer_at_a_touch_and_there_are_others(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    shown = studio.get_by_role("group", name="언제 적 이야기예요?").get_by_role("button")
    first = await shown.all_text_contents()
    await shown.first.click()
    await expect(answer(studio, "언제 적 이야기예요?")).to_have_value(first[0].strip())
    await studio.get_by_role("button", name="다른 보기: 언제 적 이야기예요?").click()
    assert set(first).isdisjoint(await shown.all_text_contents())


async def test_what_is_missing_is_said_at_its_question(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await fill(studio)
    await answer(studio, "누가 나와요?").fill(" ")
    await make(studio)
    field = answer(studio, "누가 나와요?")
    await expect(field).to_have_accessible_description(MISSING)
    await expect(field).to_be_focused()
    await field.fill("토끼")
    await expect(studio.get_by_text(MISSING)).to_have_count(0)
    assert gateway.ordered == []


async def test_what_the_gateway_refuses_is_said_at_its_question(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await fill(studio)
    await answer(studio, "어디에서요?").fill("산골\u0007마을")
    await make(studio)
    await expect(answer(studio, "어디에서요?")).to_be_focused()
    await expect(answer(studio, "어디에서요?")).to_have_attribute("aria-invalid", "true")


async def test_what_is_wrong_in_a_folded_choice_unfolds_it(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await fill(studio)
    await studio.get_by_text("더 고르기").click()
    await studio.get_by_label("행운의 숫자").fill("4294967296")
    await studio.get_by_text("더 고르기").click()
    await make(studio)
    await expect(studio.get_by_label("행운의 숫자")).to_be_visible()
    await expect(studio.get_by_label("행운의 숫자")).to_have_attribute("aria-invalid", "true")


async def test_a_book_is_made_as_chosen(wide: Page, gateway: StudioGateway) -> None:
    await wide.goto(gateway.address)
    await fill(wide)
    await wide.get_by_text("더 고르기").click()
    await wide.get_by_role("slider", name="몇 쪽으로 만들까요?").fill("6")
    await choose(wide, "3–5살")
    await choose(wide, "여자 목소리 3")
    await wide.get_by_role("slider", name="얼마나 빨리 읽을까요?").fill("0.9")
    await wide.get_by_role("button", name="다시 뽑기").click()
    drawn = int(await wide.get_by_label("행운의 숫자").input_value())
    await wide.get_by_role("checkbox", name="같은 부탁으로").check()
    await make(wide)
    await expect(wide).to_have_url(BOOK)
    [run] = gateway.ordered
    assert run.order.fact.brief == Brief(**{**BRIEF.model_dump(), "age": "3-5"})
    assert run.order.fact.options == Options(panels=6, voice="F3", speed=0.9, seed=drawn, reuse_story=True)


async def test_without_reading_aloud_no_voice_is_asked_for(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await fill(studio)
    await studio.get_by_text("더 고르기").click()
    await studio.get_by_role("checkbox", name="목소리로 읽어 주기").uncheck()
    await expect(studio.get_by_role("radio", name="남자 목소리 2")).to_have_count(0)
    await make(studio)
    await expect(studio).to_have_url(BOOK)
    assert [run.order.fact.options.tts_enabled for run in gateway.ordered] == [False]


async def test_a_draft_survives_a_reload_and_is_gone_once_it_is_ordered(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await fill(studio)
    await studio.get_by_text("더 고르기").click()
    await choose(studio, "7–9살")
    await studio.reload()
    assert await answers(studio) == list(ANSWERS.values())
    await make(studio)
    await expect(studio).to_have_url(BOOK)
    await studio.goto(f"{gateway.address}#/")
    await expect(answer(studio, "언제 적 이야기예요?")).to_have_value("")
    await studio.get_by_text("더 고르기").click()
    await expect(studio.get_by_role("radio", name="7–9살")).to_be_checked()


async def test_a_surprise_can_be_had_again_and_undone(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    surprise = studio.get_by_role("button", name="아무거나 골라 주세요")
    await answer(studio, "누가 나와요?").fill("우리 아기")
    await surprise.click()
    before = await answers(studio)
    assert (all(before), before[2]) == (True, "우리 아기")
    await surprise.click()
    await expect(answer(studio, "누가 나와요?")).not_to_have_value("우리 아기")
    await studio.get_by_role("button", name="되돌리기").click()
    await expect(answer(studio, "누가 나와요?")).to_have_value("우리 아기")
    assert await answers(studio) == before


async def test_an_order_whose_answer_was_lost_is_one_book(studio: Page, gateway: StudioGateway) -> None:
    async def lose(route: Route) -> None:
        await route.fetch()
        await route.abort()

    await studio.goto(gateway.address)
    await fill(studio)
    await studio.route(ORDERS, lose)
    await make(studio)
    await expect(studio.get_by_role("alert")).to_contain_text("연결이 끊겼어요")
    await studio.unroute(ORDERS)
    await make(studio)
    await expect(studio).to_have_url(BOOK)
    assert len(gateway.ordered) == 1


async def test_where_too_many_wait_the_time_is_counted_down(studio: Page, gateway: StudioGateway) -> None:
    async def crowded(route: Route) -> None:
        await route.fulfill(status=503, headers={"Retry-After": "1"}, json={"detail": "…", "retryable": True})

    await studio.goto(gateway.address)
    await fill(studio)
    await studio.route(ORDERS, crowded)
    await make(studio)
    await expect(studio.get_by_role("alert")).to_contain_text("기다리는 책이 아주 많아요")
    await expect(studio.get_by_role("button", name="1초 남았어요")).to_be_disabled()
    await studio.unroute(ORDERS)
    await make(studio)
    await expect(studio).to_have_url(BOOK)


async def test_without_a_network_nothing_that_was_written_is_lost(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await fill(studio)
    await studio.context.set_offline(True)
    await make(studio)
    await expect(studio.get_by_role("alert")).to_contain_text("인터넷이 끊겨 있어요")
    await studio.context.set_offline(False)
    await make(studio)
    await expect(studio).to_have_url(BOOK)


async def test_a_voice_can_be_heard_before_it_is_chosen(studio: Page, gateway: StudioGateway) -> None:
    asked: list[Speak] = []

    async def speak(request: bytes) -> bytes:
        asked.append(Speak.model_validate_json(request))
        return Spoken(wav=base64.b64encode(voice(3.0, 220.0)).decode(), engine="embedded").model_dump_json().encode()

    await studio.goto(gateway.address)
    await studio.get_by_text("더 고르기").click()
    await choose(studio, "여자 목소리 4")
    await studio.get_by_role("button", name="들어 보기").click()
    await expect(
        studio.get_by_role("status").filter(has_text="낭독 서비스가 돌고 있지 않습니다")
    ).to_be_visible()  # nobody is there to speak
    await gateway.workers.answer(SPEAK, "", speak)
    await studio.get_by_role("button", name="들어 보기").click()
    await studio.get_by_role("button", name="멈추기").click()
    await expect(studio.get_by_role("button", name="들어 보기")).to_be_visible()
    assert {(one.voice, one.speed) for one in asked} == {("F4", 1.05)}


@pytest.mark.parametrize("unfolded", [False, True], ids=["folded", "unfolded"])
async def test_it_is_fit_for_everyone(
    any_studio: Page, gateway: StudioGateway, clean: Clean, shot: Shot, unfolded: bool
) -> None:
    await any_studio.goto(gateway.address)
    await any_studio.get_by_role("button", name=re.compile("아무거나|Surprise")).click()
    if unfolded:
        await any_studio.get_by_text(re.compile("더 고르기|More choices")).click()
    await clean(any_studio)
    await shot(any_studio, "order-unfolded" if unfolded else "order")
