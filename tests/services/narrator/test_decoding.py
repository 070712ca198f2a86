import numpy as np
import pytest

from contracts.errors import EngineFailed
from services.narrator.decoding import LONGEST, decoded, raw
from tests.services.narrator.speech_server import RATE, endless, packed, tone


def seconds(pcm: bytes, rate: int) -> float:
    return len(pcm) / 2 / rate


@pytest.mark.parametrize("format", ["WAV", "FLAC", "MP3", "OGG", "OPUS", "AIFF"])
def test_whatever_it_is_packed_in_the_sound_comes_out(format: str) -> None:
    pcm, rate = decoded(packed(tone(1.0), format), engine="endpoint")
    assert rate == (48_000 if format == "OPUS" else RATE)
    assert seconds(pcm, rate) == pytest.approx(1.2, abs=0.05)
    samples = np.frombuffer(pcm, "<i2") / 32768
    assert np.max(np.abs(samples)) == pytest.approx(0.3, abs=0.05)


def test_stereo_of_another_rate_becomes_mono_of_the_page_s_rate() -> None:
    pcm, rate = decoded(packed(tone(1.0, rate=48_000, channels=2), rate=48_000), engine="endpoint", rate=RATE)
    assert (rate, seconds(pcm, rate)) == (RATE, pytest.approx(1.2, abs=0.01))


def test_a_streamed_wav_that_does_not_say_its_length_is_read_to_its_end() -> None:
    wav = packed(tone())
    assert decoded(endless(wav), engine="endpoint") == decoded(wav, engine="endpoint")


@pytest.mark.parametrize("tempo", [0.8, 1.25, 1.6])
def test_another_tempo_changes_the_length_and_not_the_pitch(tempo: float) -> None:
    sound = tone(2.0, around=0.0)
    for pcm in (
        decoded(packed(sound), engine="elevenlabs", tempo=tempo)[0],
        raw(packed(sound, "PCM"), engine="elevenlabs", rate=RATE, tempo=tempo),
    ):
        assert seconds(pcm, RATE) == pytest.approx(2.0 / tempo, abs=0.05)
        spectrum = np.abs(np.fft.rfft(np.frombuffer(pcm, "<i2").astype(float)))
        assert np.argmax(spectrum) * RATE / (len(pcm) / 2) == pytest.approx(220, abs=3)


@pytest.mark.parametrize(
    "rubbish", [b"", b'{"error": {"message": "no"}}', b"<html>busy</html>", b"\x00" * 5000, packed(tone())[:40]]
)
def test_what_is_no_sound_is_a_failure_that_shows_it(rubbish: bytes) -> None:
    with pytest.raises(EngineFailed, match="The engine endpoint failed: expected sound, found b"):
        decoded(rubbish, engine="endpoint")


@pytest.mark.parametrize("silent", [0 * tone(), tone(0.01, around=0.0)])
def test_silence_and_a_click_are_a_failure(silent: np.ndarray) -> None:
    with pytest.raises(EngineFailed, match="it answered with silence"):
        decoded(packed(silent), engine="endpoint")
    with pytest.raises(EngineFailed, match="it answered with silence"):
        raw(packed(silent, "PCM"), engine="endpoint", rate=RATE)


def test_sound_without_end_is_left() -> None:
    whole = packed(np.zeros((round((LONGEST + 1) * 8000), 1)), "FLAC", rate=8000)
    assert len(whole) < 100_000  # small on the wire
    with pytest.raises(EngineFailed, match="more than 180 s"):
        decoded(whole, engine="endpoint")


@pytest.mark.parametrize("rubbish", [b"", b"odd"])
def test_pcm_is_samples_of_two_bytes(rubbish: bytes) -> None:
    with pytest.raises(EngineFailed, match="expected samples of 2 bytes, found"):
        raw(rubbish, engine="endpoint", rate=RATE)
