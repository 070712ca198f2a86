import io

import numpy as np
import pytest
import soundfile

from services.narrator import sound

RATE = 22050
HALF = sound.silence(0.5, RATE)


def tone(amplitude: float, seconds: float = 1.0, hertz: float = 441.0) -> sound.Samples:
    return amplitude * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)


def test_trimming_takes_the_silence_off_both_ends() -> None:
    samples, cut = sound.trim(np.concatenate([HALF, [0.5, 0.0, -0.5], HALF]))
    assert samples.tolist() == [0.5, 0.0, -0.5]
    assert cut == len(HALF)


@pytest.mark.parametrize("samples", [HALF, HALF[:0]])
def test_nothing_is_left_of_silence(samples: sound.Samples) -> None:
    trimmed, cut = sound.trim(samples)
    assert (trimmed.tolist(), cut) == ([], 0)


def test_a_fade_begins_and_ends_at_silence_and_leaves_the_middle() -> None:
    loud = np.full(RATE, 0.5)
    faded = sound.fade(loud, RATE)
    ramp = round(sound.FADE * RATE)
    assert (faded[0], faded[-1]) == (0.0, 0.0)
    assert np.array_equal(faded[ramp:-ramp], loud[ramp:-ramp])


@pytest.mark.parametrize("amplitude", [0.01, 0.1, 0.9])
def test_speech_comes_out_at_one_level_however_long_its_pauses(amplitude: float) -> None:
    samples = np.concatenate([HALF, tone(amplitude), HALF, HALF, tone(amplitude), HALF])
    assert sound.level(sound.normalise(samples, RATE), RATE) == pytest.approx(sound.LEVEL, abs=0.1)


def test_of_a_pause_a_tenth_of_a_second_counts_as_speech() -> None:
    speech = tone(0.5)
    assert sound.level(speech, RATE) == pytest.approx(-9.03, abs=0.01)
    assert sound.level(np.concatenate([speech, HALF]), RATE) == pytest.approx(-9.03 - 10 * np.log10(1.1), abs=0.05)


def test_peaks_are_bent_not_clipped() -> None:
    samples = tone(0.1)
    samples[1000::2205] = 0.99
    loudest = np.max(np.abs(sound.normalise(samples, RATE)))
    assert sound.KNEE < loudest < 1.0


def test_a_wav_file_reads_back_as_mono_16_bit_pcm() -> None:
    samples = tone(0.25)
    with soundfile.SoundFile(io.BytesIO(sound.to_wav(samples, RATE))) as file:
        assert (file.samplerate, file.channels, file.format, file.subtype) == (RATE, 1, "WAV", "PCM_16")
        assert np.max(np.abs(file.read() - samples)) < 1e-4
