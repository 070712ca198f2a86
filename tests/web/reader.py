"""What a reader of the plain page does and looks at."""

from playwright.async_api import Page, expect

from contracts.http import CreateRun
from tests.examples import BRIEF, RUN
from tests.web.gateway import FakeGateway

ANSWERS = {
    "언제 적 이야기예요?": BRIEF.era,
    "어디에서요?": BRIEF.place,
    "누가 나와요?": BRIEF.characters,
    "무슨 이야기예요?": BRIEF.topic,
}
ORDER = CreateRun(era_ko=BRIEF.era, place_ko=BRIEF.place, characters_ko=BRIEF.characters, topic_ko=BRIEF.topic)
PAINTED = ".page.painted"


async def fill(page: Page) -> None:
    for question, answer in ANSWERS.items():
        await page.get_by_label(question).fill(answer)


async def order(page: Page) -> None:
    await page.get_by_role("button", name="이야기 만들기").click()


async def open_book(page: Page, gateway: FakeGateway) -> None:
    await page.goto(f"{gateway.address}#{RUN}")


async def progress(page: Page, words: str) -> None:
    await expect(page.locator("#progress")).to_have_text(words)
