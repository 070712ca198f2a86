import math
import struct

import numpy
import pytest

from contracts.errors import IyagiError, NotAudio, RecordingTooLong
from services.transcriber.decode import CODECS, MAX_SAMPLES, MAX_SECONDS, RATE, SAMPLE, decoded
from tests.services.transcriber.recordings import (
    FRAGMENTED,
    LIVE,
    TONE,
    encoded,
    film,
    silent_flac,
    silent_opus,
    tone,
    vorbis,
)

SECONDS = 2.0
PADDING = 0.06  # seconds that an encoder adds or takes
UNKNOWN = NotAudio(why="not a kind of file that is known here, or damaged")


def sound_of(recording: bytes) -> numpy.ndarray:
    return numpy.frombuffer(b"".join(decoded(recording)), numpy.float32)


def pitch(sound: numpy.ndarray) -> float:
    return float(numpy.abs(numpy.fft.rfft(sound)).argmax() * RATE / len(sound))


def refusal_of(recording: bytes) -> tuple[str, dict]:
    with pytest.raises(IyagiError) as refusal:
        sound_of(recording)
    return refusal.value.code, refusal.value.values


def of(error: IyagiError) -> tuple[str, dict]:
    return error.code, error.values


def recorded() -> dict[str, bytes]:
    sound = tone(SECONDS)
    return {
        "webm with opus": encoded("webm", "libopus", sound),
        "webm with opus, live": encoded("webm", "libopus", sound, LIVE),
        "mp4 with aac, in fragments": encoded("mp4", "aac", sound, FRAGMENTED),
        "mp4 with opus": encoded("mp4", "libopus", sound),
        "m4a with aac": encoded("ipod", "aac", sound),
        "m4a with alac": encoded("ipod", "alac", sound),
        "mp3": encoded("mp3", "libmp3lame", sound),
        "ogg with opus": encoded("ogg", "libopus", sound),
        "ogg with vorbis": vorbis(sound),
        "wav": encoded("wav", "pcm_s16le", sound),
        "wav of floats": encoded("wav", "pcm_f32le", sound),
    }


@pytest.mark.parametrize(("name", "recording"), recorded().items(), ids=recorded())
def test_every_kind_of_browser_recording_becomes_the_same_sound(name: str, recording: bytes) -> None:
    sound = sound_of(recording)
    assert len(sound) / RATE == pytest.approx(SECONDS, abs=PADDING)
    assert pitch(sound) == pytest.approx(TONE, abs=1)
    assert float(numpy.abs(sound).max()) == pytest.approx(0.3, abs=0.1), name


def test_a_live_webm_tells_no_duration_and_is_decoded_whole() -> None:
    whole, live = (encoded("webm", "libopus", tone(SECONDS), options) for options in ({}, LIVE))
    assert numpy.array_equal(sound_of(live), sound_of(whole))


def test_a_webm_cut_in_half_is_heard_as_far_as_it_goes() -> None:
    live = encoded("webm", "libopus", tone(SECONDS), LIVE)
    sound = sound_of(live[: len(live) // 2])
    assert 0.9 < len(sound) / RATE < 1.0
    assert pitch(sound) == pytest.approx(TONE, abs=2)


def test_damage_in_the_middle_costs_a_part_and_not_the_recording() -> None:
    whole = encoded("mp3", "libmp3lame", tone(SECONDS))
    middle = len(whole) // 2
    sound = sound_of(whole[:middle] + bytes(300) + whole[middle + 300 :])
    assert SECONDS - 0.3 < len(sound) / RATE <= SECONDS + PADDING


def test_a_file_named_like_a_recording_is_judged_by_what_it_holds() -> None:
    assert refusal_of("그냥 글입니다.\n".encode() * 1000) == of(UNKNOWN)
    assert refusal_of(b"\x1aE\xdf\xa3 no webm after all") == of(UNKNOWN)


@pytest.mark.parametrize("kind", ["webm", "ipod", "ogg"])
def test_the_tail_of_a_recording_is_none(kind: str) -> None:
    whole = encoded(kind, "aac" if kind == "ipod" else "libopus", tone(SECONDS))
    assert refusal_of(whole[len(whole) // 2 :]) == of(UNKNOWN)


def test_a_recording_without_one_whole_packet_is_none() -> None:
    live = encoded("webm", "libopus", tone(SECONDS), LIVE)
    code, _ = refusal_of(live[:300])
    assert code == "not_audio"


def test_pictures_are_no_sound() -> None:
    assert refusal_of(film()) == of(NotAudio(why="there is no sound in it"))


def test_play_lists_lead_nowhere() -> None:
    assert refusal_of(b"#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n") == of(UNKNOWN)
    assert refusal_of(b"ffconcat version 1.0\nfile /etc/hostname\n") == of(UNKNOWN)


def test_flac_is_not_accepted_however_it_is_wrapped() -> None:
    assert "flac" not in CODECS
    assert refusal_of(encoded("flac", "flac", tone(1))) == of(UNKNOWN)
    for container in ("ogg", "matroska"):
        assert refusal_of(encoded(container, "flac", tone(1))) == of(NotAudio(why="its sound is of the kind flac"))


def test_forty_hours_of_silent_flac_are_refused_by_their_kind() -> None:
    assert refusal_of(silent_flac(hours=40)) == of(UNKNOWN)


@pytest.mark.parametrize("container", ["webm", "ogg"])
def test_hours_of_silence_are_cut_off_after_a_minute(container: str) -> None:
    recording, pieces = silent_opus(container, hours=4), []
    with pytest.raises(RecordingTooLong) as refusal:
        pieces.extend(decoded(recording))
    assert refusal.value.values == {"limit": MAX_SECONDS}
    assert sum(map(len, pieces)) <= MAX_SAMPLES * SAMPLE


def test_a_minute_is_heard_and_a_second_more_is_too_long() -> None:
    minute = encoded("webm", "libopus", tone(60))
    assert len(sound_of(minute)) / RATE == pytest.approx(60, abs=PADDING)
    assert refusal_of(encoded("webm", "libopus", tone(61))) == of(RecordingTooLong(limit=60))


def test_a_device_plugged_in_half_way_changes_the_rate_and_neither_length_nor_pitch() -> None:
    first, second = (encoded("mp3", "libmp3lame", tone(1, rate), rate=rate) for rate in (48_000, 44_100))
    sound = sound_of(first + second)
    assert len(sound) / RATE == pytest.approx(2.0, abs=2 * PADDING)
    assert [pitch(half) for half in numpy.array_split(sound, 2)] == pytest.approx([TONE, TONE], abs=2)


@pytest.mark.parametrize("rate", [1, 7_999, 192_001, 2**31 - 1])
def test_a_rate_that_no_microphone_has_is_refused(rate: int) -> None:
    wav = bytearray(encoded("wav", "pcm_s16le", tone(1)))
    at = wav.index(b"fmt ") + 12
    struct.pack_into("<I", wav, at, rate)
    assert refusal_of(bytes(wav)) == of(NotAudio(why=f"{rate} Hz in 1 channels"))


def test_a_length_that_the_header_invents_is_not_believed() -> None:
    wav = bytearray(encoded("wav", "pcm_s16le", tone(1)))
    struct.pack_into("<I", wav, wav.index(b"data") + 4, 2**32 - 1)
    assert math.isclose(len(sound_of(bytes(wav))) / RATE, 1.0, abs_tol=PADDING)
