"""The open book: turned, read aloud, waited for, and printed."""

import re

from playwright.async_api import Locator, Page, expect

from tests.examples import RUN, TEXTS, run_created
from tests.web.studio.conftest import Clean, Look, Shot
from tests.web.studio.gateway import StudioGateway

PLAY, PAUSE = "읽어 주기", "멈추기"
NOW = ".sentence.now"
ONE_PAGE = 300_000  # milliseconds that somebody may look at one page
TABLET, ASLEEP = (768, 1024), (740, 360)  # a telephone on its side
SWIPED = """(stage, [from, to]) => {
  const touch = (clientX) => new Touch({ identifier: 1, target: stage, clientX, clientY: 200 });
  const told = { bubbles: true, composed: true };
  stage.dispatchEvent(new TouchEvent("touchstart", { ...told, touches: [touch(from)] }));
  stage.dispatchEvent(new TouchEvent("touchend", { ...told, touches: [], changedTouches: [touch(to)] }));
}"""
LOCKS = """() => {
  const told = (what) => {
    const { dataset } = document.documentElement;
    dataset.locks = dataset.locks ? `${dataset.locks} ${what}` : what;
  };
  const lock = { released: false, release: async () => told("rest") };
  const request = async () => (told("stay"), lock);
  Object.defineProperty(navigator, "wakeLock", { value: { request } });
}"""
VOICES = re.compile(r"/audio/")
SHEETS = re.compile(rb"/Type\s*/Page\b(?!s)")
PICTURES = re.compile(rb"/Subtype\s*/Image\b")


async def read(page: Page, gateway: StudioGateway, at: int = 0) -> None:
    await page.goto(f"{gateway.address}#/book/{RUN}/read/{at}")
    await expect(button(page, PLAY)).to_be_visible()


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


async def at(page: Page, number: int) -> None:
    await expect(page).to_have_url(re.compile(rf"/read/{number}$"))
    await expect(page.get_by_text(TEXTS[number], exact=True).first).to_be_visible()


async def locks(page: Page, told: str) -> None:
    """The address is another before the view is: what is heard of the lock comes after it."""
    await expect(page.locator("html")).to_have_attribute("data-locks", told)


async def finished(gateway: StudioGateway, seconds: float = 1.0) -> None:
    await gateway.tell(run_created())
    await gateway.finish(seconds=seconds)


async def test_it_looks_like_a_book(any_studio: Page, gateway: StudioGateway, clean: Clean, shot: Shot) -> None:
    await finished(gateway)
    for number in (0, 2, 5):
        await any_studio.goto(f"{gateway.address}#/book/{RUN}/read/{number}")
        await any_studio.reload()
        await expect(any_studio.locator("iyagi-dots")).to_be_visible()
        await clean(any_studio)
        await shot(any_studio, f"read-{number}")


async def test_every_window_shows_its_picture_large_and_nothing_sideways(
    look: Look, gateway: StudioGateway, shot: Shot
) -> None:
    await finished(gateway)
    for size, least in ((TABLET, 600), (ASLEEP, 250), ((1920, 1080), 900)):
        page = await look(size)
        await read(page, gateway, 2)
        box = await page.locator("figure img").bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) > least, size
        await shot(page, f"read-{size[1]}")


async def test_pages_are_turned_by_keys_without_steps_to_go_back(studio: Page, gateway: StudioGateway) -> None:
    await finished(gateway)
    await studio.goto(f"{gateway.address}#/shelf")
    await read(studio, gateway)
    for key, number in (("ArrowRight", 1), ("PageDown", 2), ("ArrowLeft", 1), ("Home", 0)):
        await studio.keyboard.press(key)
        await at(studio, number)
    await studio.keyboard.press("End")
    await expect(studio.get_by_role("heading", name="끝")).to_be_visible()
    await studio.go_back()
    await expect(studio).to_have_url(re.compile("#/shelf$"))


async def test_pages_turned_quickly_are_all_turned(studio: Page, gateway: StudioGateway) -> None:
    await finished(gateway)
    await read(studio, gateway)
    for _ in range(3):
        await studio.keyboard.press("ArrowRight")
    await at(studio, 3)


async def test_escape_closes_the_book(studio: Page, gateway: StudioGateway) -> None:
    await finished(gateway)
    await read(studio, gateway, 1)
    await studio.keyboard.press("Escape")
    await expect(studio).to_have_url(re.compile(f"#/book/{RUN}$"))


async def test_fingers_wipe_and_tap_the_edges(studio: Page, gateway: StudioGateway) -> None:
    await finished(gateway)
    await read(studio, gateway)
    stage = studio.locator(".stage")
    await stage.evaluate(SWIPED, [300, 100])
    await at(studio, 1)
    await stage.evaluate(SWIPED, [100, 300])
    for x, number in ((345, 1), (15, 0)):
        await expect(studio.locator("html[data-turning]")).to_have_count(0)  # one that is turning feels nothing
        await studio.mouse.click(x, 250)
        await at(studio, number)


async def test_a_dot_is_a_page(studio: Page, gateway: StudioGateway) -> None:
    await finished(gateway)
    await read(studio, gateway)
    await button(studio, "3쪽").click()
    await at(studio, 3)
    await expect(button(studio, "3쪽")).to_have_attribute("aria-current", "true")


async def test_without_page_transitions_and_with_less_motion_it_turns_too(look: Look, gateway: StudioGateway) -> None:
    await finished(gateway)
    plain, calm = await look(), await look(reduced_motion="reduce")
    await plain.add_init_script("delete Document.prototype.startViewTransition")
    for page in (plain, calm):
        await read(page, gateway)
        await page.keyboard.press("ArrowRight")
        await at(page, 1)


async def test_it_reads_on_to_the_end_by_itself(studio: Page, gateway: StudioGateway) -> None:
    await finished(gateway, seconds=0.3)
    await studio.add_init_script('localStorage.setItem("iyagi.reading", \'{"pause": 0}\')')
    await read(studio, gateway)
    await studio.keyboard.press("Space")
    await expect(studio.get_by_role("heading", name="끝")).to_be_visible()
    await expect(button(studio, PLAY)).to_be_visible()


async def test_the_screen_stays_awake_while_a_book_is_open_and_somebody_reads(
    studio: Page, gateway: StudioGateway
) -> None:
    await finished(gateway)
    await studio.add_init_script(f"({LOCKS})()")
    await studio.clock.install()
    await read(studio, gateway)
    await button(studio, "다음 쪽").click()
    await at(studio, 1)
    await locks(studio, "stay")
    await studio.clock.run_for(ONE_PAGE)
    await locks(studio, "stay rest")
    await button(studio, PLAY).click()
    await expect(button(studio, PAUSE)).to_be_visible()
    await locks(studio, "stay rest stay")
    await button(studio, "다음 쪽").click()
    await at(studio, 2)
    await studio.keyboard.press("Escape")
    await expect(studio).to_have_url(re.compile(f"#/book/{RUN}$"))
    await locks(studio, "stay rest stay rest")


async def test_the_sentence_that_is_heard_is_lit_and_a_tap_hears_it_alone(studio: Page, gateway: StudioGateway) -> None:
    await finished(gateway, seconds=5)
    await read(studio, gateway, 1)
    await studio.locator(".sentence").click()
    await expect(studio.locator(NOW)).to_have_text(TEXTS[1])
    await button(studio, PAUSE).click()
    await expect(button(studio, PLAY)).to_be_visible()
    await at(studio, 1)


async def test_what_is_still_being_painted_is_waited_for(studio: Page, gateway: StudioGateway, shot: Shot) -> None:
    await gateway.tell(run_created())
    await gateway.write()
    await gateway.paint(0)
    await gateway.speak(0, 1, seconds=0.3)
    await studio.add_init_script('localStorage.setItem("iyagi.reading", \'{"pause": 0}\')')
    await read(studio, gateway)
    await button(studio, PLAY).click()
    await at(studio, 1)
    await expect(studio.locator(".note")).to_have_text("다음 그림을 그리고 있어요…")
    await shot(studio, "read-waits")
    await gateway.paint(1, 2)
    await at(studio, 2)
    await expect(studio.locator(".note")).to_have_text("목소리를 담고 있어요…")
    await gateway.speak(2, seconds=0.3)
    await at(studio, 3)


async def test_a_voice_that_fails_is_told_and_keeps_nobody(studio: Page, gateway: StudioGateway) -> None:
    await finished(gateway)
    await studio.add_init_script("delete Navigator.prototype.serviceWorker")  # it would ask in the page's place
    await studio.route(VOICES, lambda route: route.abort())
    await read(studio, gateway)
    await studio.clock.install()
    await button(studio, PLAY).click()
    await expect(studio.locator(".note")).to_have_text("이 쪽의 목소리를 틀 수 없어요.")
    await studio.clock.run_for(6000)
    await at(studio, 1)


async def test_a_connection_that_breaks_leaves_the_book_open(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await gateway.write()
    await read(studio, gateway, 1)
    await gateway.go()
    await expect(studio.locator(".note")).to_have_text("연결을 다시 잇고 있어요…")
    await at(studio, 1)
    await gateway.come()
    await gateway.paint(1)
    await expect(studio.locator("figure img")).to_be_visible()


async def test_letters_speed_and_turning_are_kept(studio: Page, gateway: StudioGateway, clean: Clean) -> None:
    await finished(gateway)
    await read(studio, gateway, 1)
    await button(studio, "읽기 설정").click()
    await clean(studio)
    await button(studio, "글자 크게").click()
    await studio.get_by_role("slider", name=re.compile("읽는 빠르기")).fill("0.8")
    await studio.get_by_label("다 읽으면 다음 쪽으로 넘기기").uncheck()
    await studio.reload()
    await expect(studio.locator("iyagi-leaf.step1")).to_be_visible()
    await button(studio, "읽기 설정").click()
    await expect(studio.get_by_text("0.8배")).to_be_visible()
    await studio.keyboard.press("Escape")
    await expect(button(studio, "읽기 설정")).to_be_focused()
    await at(studio, 1)


async def test_f_fills_the_screen_whatever_the_keyboard_writes(studio: Page, gateway: StudioGateway) -> None:
    await finished(gateway)
    await read(studio, gateway)
    await studio.keyboard.press("KeyF")
    await expect(button(studio, "화면 줄이기")).to_be_visible()
    await studio.keyboard.press("KeyF")
    await expect(button(studio, "화면 가득")).to_be_visible()


async def test_on_paper_each_page_is_a_sheet_with_its_picture(wide: Page, gateway: StudioGateway) -> None:
    await finished(gateway)
    await read(wide, gateway, 1)
    paper = await wide.pdf(format="A4")
    assert (len(SHEETS.findall(paper)), len(PICTURES.findall(paper))) == (5, 5)


async def test_the_print_button_prints(wide: Page, gateway: StudioGateway) -> None:
    await finished(gateway)
    await wide.add_init_script("window.print = () => (document.body.dataset.printed = true)")
    await read(wide, gateway, 1)
    await wide.keyboard.press("End")
    await button(wide, "인쇄하기").last.click()
    await expect(wide.locator("body")).to_have_attribute("data-printed", "true")
