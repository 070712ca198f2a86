"""Answering by voice: what is heard, how sure one may be of it, and what remains where no microphone is."""

import re

from playwright.async_api import FilePayload, Locator, Page, expect

from contracts.ask import Refused, Transcript
from contracts.live import Alive
from tests.web.studio.conftest import Clean, Shot
from tests.web.studio.gateway import StudioGateway

ERA, PLACE = "언제 적 이야기예요?", "어디에서요?"
WEBM = b"\x1aE\xdf\xa3"
CLEAR = Transcript(text="조선 시대요", confidence=0.93)
UNSURE = Transcript(text="조선 시대요", confidence=0.6)
BARELY = Transcript(text="조선 시대요", confidence=0.3)
SILENCE = Transcript(text="", confidence=0.0, code="no_speech")
RECORDING: FilePayload = {"name": "said.m4a", "mimeType": "audio/mp4", "buffer": b"a recording of the device"}

NO_MICROPHONE = 'void (navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "%s")))'
DICTATION = """window.SpeechRecognition = class {
  start() { setTimeout(() => { %s; this.onend(); }); }
  stop() {}
  abort() {}
}"""
HEARS = 'this.onresult({ results: [[{ transcript: "깊은 산골", confidence: 0 }]] })'
CANNOT = 'this.onerror({ error: "network" })'
NO_DICTATION = """for (const name of ["SpeechRecognition", "webkitSpeechRecognition"])
  Object.defineProperty(window, name, { value: undefined })"""


def microphone(page: Page, question: str = ERA) -> Locator:
    return page.get_by_role("button", name=f"말로 대답하기: {question}")


def answer(page: Page, question: str = ERA) -> Locator:
    return page.get_by_role("textbox", name=question)


def way(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


async def said(page: Page, words: str) -> None:
    await expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()


async def test_what_was_said_becomes_the_answer(studio: Page, gateway: StudioGateway, shot: Shot) -> None:
    gateway.transcriber.hears(CLEAR)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "듣고 있어요")
    await shot(studio, "order-listening")
    await said(studio, "잘 들었어요")  # it stopped by itself, at the silence
    await expect(answer(studio)).to_have_value("조선 시대")
    [(asked, audio)] = gateway.transcriber.asked
    assert (asked.field_type, audio[:4]) == ("era", WEBM)


async def test_whoever_is_done_need_not_wait_for_the_silence(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(CLEAR)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await way(studio, "다 말했어요").click()
    await expect(answer(studio)).to_have_value("조선 시대")


async def test_whoever_thinks_better_of_it_is_not_heard(studio: Page, gateway: StudioGateway) -> None:
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await way(studio, "그만두기").click()
    await expect(microphone(studio)).to_be_visible()
    assert gateway.transcriber.asked == []


async def test_one_microphone_listens_at_a_time(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(CLEAR)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "듣고 있어요")
    await microphone(studio, PLACE).click()
    await expect(microphone(studio)).to_be_visible()
    await way(studio, "다 말했어요").click()
    await expect(answer(studio, PLACE)).not_to_have_value("")
    assert [asked.field_type for asked, _ in gateway.transcriber.asked] == ["place"]


async def test_what_was_heard_in_doubt_is_asked_back(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(UNSURE)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "이 말이 맞나요?")
    await way(studio, "네, 맞아요").click()
    await expect(studio.get_by_text("이 말이 맞나요?")).to_have_count(0)
    await expect(answer(studio)).to_have_value("조선 시대")


async def test_what_was_barely_heard_is_offered_and_not_taken(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(BARELY)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "잘 못 들었어요. 한 번 더 말해 줄래요?")
    await expect(answer(studio)).to_have_value("")
    await way(studio, "혹시 “조선 시대”?").click()
    await expect(answer(studio)).to_have_value("조선 시대")


async def test_where_nothing_was_heard_one_may_speak_again(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(SILENCE, CLEAR)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "잘 못 들었어요. 한 번 더 말해 줄래요?")
    await way(studio, "다시 말하기").click()
    await said(studio, "잘 들었어요")


async def test_what_was_heard_can_be_mended_by_hand(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(CLEAR)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "잘 들었어요")
    await answer(studio).fill("고려 시대")
    await expect(studio.get_by_text("잘 들었어요")).to_have_count(0)


async def test_over_plain_http_it_says_why_and_takes_a_recording(
    studio: Page, gateway: StudioGateway, shot: Shot
) -> None:
    gateway.transcriber.hears(CLEAR)
    await studio.goto(gateway.address_elsewhere)
    await microphone(studio).click()
    await said(studio, "http로 열려서 브라우저가 마이크를 빌려주지 않아요")
    await shot(studio, "order-no-microphone")
    await studio.get_by_label("녹음해서 보내기").set_input_files(RECORDING)
    await expect(answer(studio)).to_have_value("조선 시대")
    [(_, audio)] = gateway.transcriber.asked
    assert audio == RECORDING["buffer"]


async def test_a_microphone_that_was_refused_is_told_from_one_that_is_not_there(
    studio: Page, gateway: StudioGateway
) -> None:
    await studio.goto(gateway.address)
    await studio.evaluate(NO_MICROPHONE % "NotAllowedError")
    await microphone(studio).click()
    await said(studio, "허락을 받지 못했어요")
    await studio.evaluate(NO_MICROPHONE % "NotFoundError")
    await way(studio, "다시 말하기").click()
    await said(studio, "마이크를 찾지 못했어요")
    await way(studio, "글로 쓰기").click()
    await expect(answer(studio)).to_be_focused()


async def test_where_nobody_understands_speech_it_is_said_before_one_speaks(
    studio: Page, gateway: StudioGateway
) -> None:
    await gateway.live(Alive(service="transcriber", instance="studio-1", host="studio", engine="none"))
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "말을 알아듣는 친구가 아직 없어요")
    await studio.get_by_text("어른이 도와주세요").click()
    await expect(studio.get_by_text("IYAGI_WHISPER_MODEL")).to_be_visible()
    assert gateway.transcriber.asked == []


async def test_a_transcriber_without_an_engine_says_how_to_get_one(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(Refused(code="no_speech_engine"))
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "말을 알아듣는 친구가 아직 없어요")
    await studio.get_by_text("어른이 도와주세요").click()
    await expect(studio.get_by_text("IYAGI_WHISPER_MODEL")).to_be_visible()
    await expect(studio.get_by_label("녹음해서 보내기")).to_have_count(0)  # nobody would understand it


async def test_a_recording_that_took_too_long_is_sent_again(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(Refused(code="speech_timeout", values={"seconds": 60}), CLEAR)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "너무 오래 걸려서 알아듣지 못했어요")
    await way(studio, "다시 보내기").click()
    await expect(answer(studio)).to_have_value("조선 시대")
    [(_, first), (_, second)] = gateway.transcriber.asked
    assert first == second


async def test_a_recording_outlives_a_lost_connection(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(CLEAR)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await said(studio, "듣고 있어요")
    await studio.context.set_offline(True)
    await said(studio, "연결이 끊겼어요")
    await studio.context.set_offline(False)
    await way(studio, "다시 보내기").click()
    await expect(answer(studio)).to_have_value("조선 시대")


async def test_the_browser_may_listen_and_who_hears_then_is_said(studio: Page, gateway: StudioGateway) -> None:
    gateway.transcriber.hears(Refused(code="no_speech_engine"))
    await studio.add_init_script(DICTATION % HEARS)
    await studio.goto(gateway.address)
    await microphone(studio).click()
    await expect(studio.get_by_text("브라우저를 만든 회사가 그 말을 들을 수 있어요")).to_be_visible()
    await way(studio, "브라우저에게 말하기").click()
    await said(studio, "이 말이 맞나요?")  # for this browser does not say how sure it is
    await expect(answer(studio)).to_have_value("깊은 산골")
    await microphone(studio, PLACE).click()  # once it worked, nobody is asked in vain
    await expect(answer(studio, PLACE)).to_have_value("깊은 산골")
    assert len(gateway.transcriber.asked) == 1


async def test_a_browser_that_cannot_listen_after_all_is_not_offered_again(
    studio: Page, gateway: StudioGateway
) -> None:
    await studio.add_init_script(DICTATION % CANNOT)
    await studio.goto(gateway.address_elsewhere)
    await microphone(studio).click()
    await way(studio, "브라우저에게 말하기").click()
    await said(studio, "http로 열려서")
    await expect(way(studio, "브라우저에게 말하기")).to_have_count(0)
    await expect(way(studio, "글로 쓰기")).to_be_visible()


async def test_a_browser_that_has_no_recognition_offers_none(studio: Page, gateway: StudioGateway) -> None:
    await studio.add_init_script(NO_DICTATION)
    await studio.goto(gateway.address_elsewhere)
    await microphone(studio).click()
    await said(studio, "http로 열려서")
    await expect(way(studio, "브라우저에게 말하기")).to_have_count(0)


async def test_what_it_says_is_fit_for_everyone(any_studio: Page, gateway: StudioGateway, clean: Clean) -> None:
    gateway.transcriber.hears(UNSURE)
    await any_studio.goto(gateway.address)
    await any_studio.get_by_role("button", name=re.compile("말로 대답하기|Answer by voice")).first.click()
    await expect(any_studio.get_by_text(re.compile("이 말이 맞나요|Is this right"))).to_be_visible()
    await clean(any_studio)
