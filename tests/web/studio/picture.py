"""The studio as the documents show it, with a book by the embedded engines: `python -m tests.web.studio.picture`.

Like the gallery's pictures it is made anew when what it shows has changed, and compared with nothing.
"""

import asyncio
import io
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.async_api import ViewportSize, async_playwright

from iyagi.gateway import Gateway, open_gateway
from iyagi.sample import ORDER
from tests.web.conftest import CHROMIUM, QUIET
from tests.web.studio.up import up

PICTURE = Path(__file__).parents[3] / "docs" / "studio.jpg"
WINDOW = ViewportSize(width=1280, height=800)
PAGE = 2
QUALITY = 75  # of JPEG


async def main() -> None:
    with TemporaryDirectory() as folder, up(Path(folder)) as running:
        async with open_gateway(running.address.rstrip("/")) as gateway:
            run = await made(gateway)
        png = await seen(f"{running.address}#/book/{run}/read/{PAGE}")
    Image.open(io.BytesIO(png)).convert("RGB").save(PICTURE, quality=QUALITY, optimize=True)


async def made(gateway: Gateway) -> str:
    """A book, once it is whole."""
    run = await gateway.order(ORDER)
    async for _ in gateway.watch(run):
        pass
    return run


async def seen(address: str) -> bytes:
    """What a window shows of it."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        context = await browser.new_context(viewport=WINDOW, locale="ko-KR", reduced_motion="reduce")
        page = await context.new_page()
        await page.goto(address, wait_until="load")
        await page.locator("iyagi-reader img").first.evaluate("picture => picture.decode()")
        await page.evaluate("document.fonts.ready")
        png = await page.screenshot()
        await browser.close()
        return png


if __name__ == "__main__":
    asyncio.run(main())
