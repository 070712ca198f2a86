import asyncio
import base64
from collections.abc import Sequence
from functools import partial

import pytest

from chassis.telemetry import Metrics
from contracts.ask import Refused, Transcribe, Transcript
from contracts.errors import Unavailable
from services.transcriber.answering import AT_ONCE, Answering
from services.transcriber.handler import Heard
from tests.services.transcriber.hearing import HEARD, RECORDING, FakeDecoder, FakeEars, asked

ANSWER = Transcript(text=HEARD.text, confidence=HEARD.confidence)
INLINE = asked(audio=base64.b64encode(RECORDING).decode())


def metrics() -> Metrics:
    return Metrics("transcriber")


class FakeStore:
    def __init__(self, **uploads: bytes) -> None:
        self.uploads = uploads

    async def take(self, name: str) -> bytes | None:
        return self.uploads.pop(name, None)


class ClosedStore:
    async def take(self, name: str) -> bytes | None:
        raise Unavailable(what="object store", why=f"no {name} today")


class SlowEars(FakeEars):
    """Hears nothing until it is let; counts how many wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = 0
        self.let = asyncio.Event()
        self.full = asyncio.Event()

    async def hear(self, samples: bytes, language: str, field_type: str, words: Sequence[str]) -> Heard:
        self.waiting += 1
        if self.waiting == AT_ONCE:
            self.full.set()
        try:
            await self.let.wait()
            return await super().hear(samples, language, field_type, words)
        finally:
            self.waiting -= 1


async def test_a_recording_in_the_request_is_heard() -> None:
    decode = FakeDecoder()
    answer = await Answering(FakeStore().take, decode, FakeEars(), metrics())(INLINE.model_dump_json().encode())
    assert (Transcript.model_validate_json(answer), decode.decoded) == (ANSWER, [RECORDING])


async def test_a_recording_in_the_store_is_taken_and_heard() -> None:
    store, decode = FakeStore(one=RECORDING, two=b"another"), FakeDecoder()
    answer = await Answering(store.take, decode, FakeEars(), metrics())(asked(object="one").model_dump_json().encode())
    assert (Transcript.model_validate_json(answer), decode.decoded) == (ANSWER, [RECORDING])
    assert store.uploads == {"two": b"another"}


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        (b"\xff rubbish", Refused(code="bad_request", values={"why": "1 members are not as expected"})),
        (b"{}", Refused(code="bad_request", values={"why": "2 members are not as expected"})),
        (
            asked(audio="?").model_dump_json().encode(),
            Refused(code="bad_request", values={"why": "audio is not base64"}),
        ),
        (asked().model_dump_json().encode(), Refused(code="empty_file")),
        (
            asked().model_dump_json().replace('"words":[]', f'"words":["{"ㅋ" * 61}"]').encode(),
            Refused(code="bad_request", values={"why": "1 members are not as expected"}),
        ),
        (
            asked(object="gone").model_dump_json().encode(),
            Refused(
                code="unavailable",
                values={"what": "the recording", "why": "it is not in the object store any more"},
            ),
        ),
    ],
    ids=["rubbish", "empty object", "no base64", "no recording", "a word too long", "upload gone"],
)
async def test_a_request_that_makes_no_sense_is_answered(request_: bytes, refusal: Refused) -> None:
    answer = await Answering(FakeStore().take, FakeDecoder(), FakeEars(), metrics())(request_)
    assert Refused.model_validate_json(answer) == refusal


async def test_a_store_that_is_away_is_told_as_it_is() -> None:
    answer = await Answering(ClosedStore().take, FakeDecoder(), FakeEars(), metrics())(
        asked(object="x").model_dump_json().encode()
    )
    values = {"what": "object store", "why": "no x today"}
    assert Refused.model_validate_json(answer) == Refused(code="unavailable", values=values)


async def test_a_fault_of_ours_is_answered_too() -> None:
    ears = FakeEars(ZeroDivisionError("never shown"))
    answer = await Answering(FakeStore().take, FakeDecoder(), ears, metrics())(INLINE.model_dump_json().encode())
    assert Refused.model_validate_json(answer) == Refused(code="internal", values={"why": "ZeroDivisionError"})


async def test_an_engine_that_does_not_come_to_an_end_is_given_up_in_time() -> None:
    ears = SlowEars()
    answer = await Answering(FakeStore().take, FakeDecoder(), ears, metrics(), within=0.05)(
        INLINE.model_dump_json().encode()
    )
    assert Refused.model_validate_json(answer) == Refused(code="speech_timeout", values={"seconds": 0.05})
    assert ears.waiting == 0


async def test_only_so_many_recordings_are_in_hand_at_once() -> None:
    ears, decode = SlowEars(), FakeDecoder()
    answering = Answering(FakeStore().take, decode, ears, metrics())
    requests = [asyncio.create_task(answering(INLINE.model_dump_json().encode())) for _ in range(AT_ONCE + 3)]
    await ears.full.wait()
    assert len(decode.decoded) == AT_ONCE
    ears.let.set()
    assert [Transcript.model_validate_json(answer) for answer in await asyncio.gather(*requests)] == [ANSWER] * 7


async def test_who_leaves_answers_what_is_in_hand_and_takes_nothing_more() -> None:
    ears = SlowEars()
    answering = Answering(FakeStore().take, FakeDecoder(), ears, metrics())
    requests = [asyncio.create_task(answering(INLINE.model_dump_json().encode())) for _ in range(AT_ONCE + 1)]
    await ears.full.wait()
    await answering.leave(grace=0)
    requests.append(asyncio.create_task(answering(INLINE.model_dump_json().encode())))
    away = Refused(code="speech_engine_away")
    assert [Refused.model_validate_json(answer) for answer in await asyncio.gather(*requests)] == [away] * 6
    assert ears.waiting == 0


async def test_who_leaves_lets_what_is_nearly_done_be_done() -> None:
    ears = SlowEars()
    answering = Answering(FakeStore().take, FakeDecoder(), ears, metrics())
    requests = [asyncio.create_task(answering(INLINE.model_dump_json().encode())) for _ in range(AT_ONCE)]
    await ears.full.wait()
    ears.let.set()
    await answering.leave()
    assert [Transcript.model_validate_json(request.result()) for request in requests] == [ANSWER] * AT_ONCE


async def test_work_in_hand_and_time_taken_are_counted() -> None:
    counted, ears = metrics(), SlowEars()
    answering = Answering(FakeStore().take, FakeDecoder(), ears, counted)
    requests = [asyncio.create_task(answering(INLINE.model_dump_json().encode())) for _ in range(AT_ONCE)]
    in_hand = partial(counted.registry.get_sample_value, "iyagi_jobs_inflight", {"service": "transcriber"})
    taken = {"stage": "transcribe", "engine": "fake"}
    await ears.full.wait()
    assert in_hand() == AT_ONCE
    ears.let.set()
    await asyncio.gather(*requests)
    assert in_hand() == 0
    assert counted.registry.get_sample_value("iyagi_stage_duration_seconds_count", taken) == AT_ONCE


def test_a_request_without_the_newer_members_is_understood() -> None:
    assert Transcribe.model_validate_json(b'{"field_type": "era", "language": "ko"}') == asked(language="ko")
