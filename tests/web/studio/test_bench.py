"""The bench itself: what the tests of the studio stand on."""

import asyncio
from pathlib import Path

from playwright.async_api import Page, expect

from contracts.ask import Transcript
from contracts.live import Progress
from contracts.values import PICTURE
from tests.examples import RUN, run_created
from tests.web.studio import axe
from tests.web.studio.conftest import Shot
from tests.web.studio.gateway import StudioGateway
from tests.web.studio.up import Up

STARTED = "document.querySelector('iyagi-studio')?.shadowRoot?.childElementCount > 0"
RECORDED = """async () => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream);
  const chunk = new Promise((found) => (recorder.ondataavailable = ({ data }) => data.size && found(data)));
  recorder.start(200);
  const form = new FormData();
  form.set("audio_file", await chunk, "recording");
  form.set("field_type", "era");
  return (await fetch("/api/stt/field", { method: "POST", body: form })).json();
}"""
FOLLOW = """(path) => {
  const source = new EventSource(path);
  document.body.dataset.seen = "";
  for (const name of ["run.created", "page.illustrated", "live.progress"])
    source.addEventListener(name, () => (document.body.dataset.seen += ` ${name}`));
}"""


async def test_the_studio_starts_under_its_policy(studio: Page, gateway: StudioGateway, shot: Shot) -> None:
    await studio.goto(gateway.address)
    await studio.wait_for_function(STARTED)
    assert (await shot(studio, "start")).stat().st_size > 0


async def test_it_is_the_studio_that_everything_serves(studio: Page, whole: Up) -> None:
    await studio.goto(whole.address)
    await studio.wait_for_function(STARTED)
    assert whole.get("/api/runs")[1]["runs"] == []


async def test_a_gateway_that_was_killed_is_there_again(studio: Page, whole: Up) -> None:
    whole.kill_gateway()
    await asyncio.to_thread(whole.wait)
    await studio.goto(whole.address)
    await studio.wait_for_function(STARTED)


async def test_what_is_told_is_folded_shown_and_kept_with_its_bytes(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await gateway.finish()
    await studio.goto(gateway.address)
    book = await studio.evaluate(f"fetch('/api/runs/{RUN}/book').then((answer) => answer.json())")
    assert (book["status"], len(book["pages"])) == ("DONE", 5)
    for page in book["pages"]:
        for made in (page["picture"], page["narration"]):
            answer = await studio.request.get(f"{gateway.address}{made['url'].lstrip('/')}")
            assert (answer.status, len(await answer.body())) == (200, made["artifact"]["bytes"])
        assert page["narration"]["words"][-1]["end"] <= page["narration"]["duration"]


async def test_what_is_fleeting_reaches_who_looks_on(studio: Page, gateway: StudioGateway) -> None:
    await gateway.tell(run_created())
    await studio.goto(gateway.address)
    await studio.evaluate(FOLLOW, f"/api/runs/{RUN}/events?view=facts")
    await expect(studio.locator("body")).to_have_attribute("data-seen", " run.created")
    await gateway.write()
    await gateway.paint(0)
    await expect(studio.locator("body")).to_have_attribute("data-seen", " run.created page.illustrated")
    await gateway.live(Progress(run=RUN, page=1, medium=PICTURE, fraction=0.5))
    await expect(studio.locator("body")).to_have_attribute("data-seen", " run.created page.illustrated live.progress")


async def test_the_microphone_is_heard(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(Transcript(text="조선 시대요", confidence=0.9))
    await studio.goto(gateway.address)
    heard = await studio.evaluate(RECORDED)
    assert heard == {"stt_text": "조선 시대요", "parsed_value": "조선 시대", "confidence": 0.9}
    [(asked, audio)] = gateway.transcriber.asked
    assert (asked.field_type, audio[:4]) == ("era", b"\x1aE\xdf\xa3")  # webm


async def test_over_plain_http_another_device_has_no_microphone(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address_elsewhere)
    assert await studio.evaluate("[isSecureContext, 'mediaDevices' in navigator]") == [False, False]


async def test_a_gateway_that_goes_comes_back_at_the_same_address(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await gateway.go()
    gone = "fetch('/healthz').then(({ status }) => status, () => 'gone')"
    assert await studio.evaluate(gone) == "gone"
    await gateway.come()
    assert await studio.evaluate(gone) == 200


async def test_axe_has_teeth(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(f"{gateway.address}plain")
    await studio.evaluate("document.body.append(document.createElement('button'))")
    assert [found.split(":")[0] for found in await axe.violations(studio)] == ["button-name"]


def test_the_shots_lie_where_git_does_not_look() -> None:
    ignored = (Path(__file__).parents[3] / ".gitignore").read_text().splitlines()
    assert "build/" in ignored
