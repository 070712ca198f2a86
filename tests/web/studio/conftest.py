"""The studio in Debian's Chromium, with a microphone that is spoken into, before a gateway that a test tells facts."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from services.gateway.front.studio import BUILT, INDEX
from tests.web.conftest import CHROMIUM, DEADLINE, QUIET
from tests.web.studio import axe
from tests.web.studio.gateway import StudioGateway
from tests.web.studio.hearing import speak_into
from tests.web.studio.up import Up, up

NARROW, WIDE = (360, 740), (1280, 800)
KOREAN, ENGLISH = "ko-KR", "en-GB"
SHOTS = Path(os.environ.get("IYAGI_SHOTS", Path(__file__).parents[3] / "build" / "shots"))
HEARD = [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",  # whoever asks for the microphone is given it
    "--autoplay-policy=no-user-gesture-required",
    "--host-resolver-rules=MAP *.local 127.0.0.1",
]
WIDER_THAN_THE_WINDOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"

Look = Callable[..., Awaitable[Page]]
Shot = Callable[[Page, str], Awaitable[Path]]
Clean = Callable[[Page], Awaitable[None]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One loop for all that is asynchronous here, so that one browser does for all."""
    for item in items:
        if Path(__file__).parent in item.path.parents and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.fixture(autouse=True)
def built() -> None:
    if not (BUILT / INDEX).is_file():
        pytest.fail("the studio is not built: make web")


@pytest_asyncio.fixture(loop_scope="session")
async def gateway(tmp_path: Path) -> AsyncIterator[StudioGateway]:
    async with StudioGateway.open(tmp_path) as gateway:
        yield gateway


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    """Everything, with real processes; started for the first test that wants it, shared by all."""
    with up(tmp_path_factory.mktemp("up")) as found:
        yield found


@pytest.fixture(scope="session")
def voice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the microphone hears."""
    return speak_into(tmp_path_factory.mktemp("voice") / "voice.wav")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(voice: Path) -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.fail("these tests need Chromium: apt-get install chromium")
    expect.set_options(timeout=DEADLINE)
    async with async_playwright() as playwright:
        flags = [*QUIET, *HEARD, f"--use-file-for-fake-audio-capture={voice}"]
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def look(browser: Browser, complaints: list[str]) -> AsyncIterator[Look]:
    """Another reader, with a window of this size and this language; what it says to the console is to be nothing."""
    async with AsyncExitStack() as stack:

        async def one(size: tuple[int, int] = NARROW, locale: str = KOREAN, **more: object) -> Page:
            width, height = size
            context = await browser.new_context(viewport={"width": width, "height": height}, locale=locale, **more)
            stack.push_async_callback(context.close)
            page = await context.new_page()
            page.set_default_timeout(DEADLINE)
            page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
            page.on("pageerror", lambda error: complaints.append(str(error)))
            return page

        yield one
    broken = [said for said in complaints if "Failed to load resource" not in said]  # a refusal is not the page's fault
    assert broken == []


@pytest_asyncio.fixture(loop_scope="session")
async def studio(look: Look) -> Page:
    """A narrow window, in Korean."""
    return await look()


@pytest_asyncio.fixture(loop_scope="session")
async def wide(look: Look) -> Page:
    """A wide window, in Korean."""
    return await look(WIDE)


@pytest.fixture(params=[KOREAN, ENGLISH])
def locale(request: pytest.FixtureRequest) -> str:
    """Both languages, one after the other."""
    return str(request.param)


@pytest.fixture(params=[NARROW, WIDE], ids=["narrow", "wide"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Both widths, one after the other."""
    found: tuple[int, int] = request.param
    return found


@pytest_asyncio.fixture(loop_scope="session")
async def any_studio(look: Look, size: tuple[int, int], locale: str) -> Page:
    """Each width in each language."""
    return await look(size, locale)


@pytest.fixture
def shot() -> Shot:
    """Keep a picture of the whole page, named by view, width and language."""

    async def take(page: Page, name: str) -> Path:
        assert not await page.evaluate(WIDER_THAN_THE_WINDOW), f"{name} scrolls sideways"
        SHOTS.mkdir(parents=True, exist_ok=True)
        width = await page.evaluate("innerWidth")
        language = await page.evaluate("document.documentElement.lang")
        path = SHOTS / f"{name}-{width}-{language}.png"
        await page.evaluate("document.fonts.ready")
        await page.screenshot(path=path, full_page=True)
        return path

    return take


@pytest.fixture
def clean() -> Clean:
    """Nothing for axe to find."""

    async def check(page: Page) -> None:
        assert await axe.violations(page) == []

    return check
