"""From an engine's samples to the sound of a page: trimmed, evened in level, with air around it, as WAV."""

import io
import wave

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]  # -1 to 1

SILENCE = 10 ** (-50 / 20)  # of the loudest sample: what is quieter at the ends is no speech
FADE = 0.005  # seconds; shorter clicks, longer swallows a plosive
LEVEL = -20.0  # dBFS, RMS over the speech
FRAME = 0.02  # seconds
PAUSE_BELOW = -30.0  # dB under the loudest frame: a frame this quiet is a pause
# How long a pause still counts as speech, in frames: half of what ITU-T P.56 takes. With none a title, which has few
# pauses, is softer than a page by P.56, and with all of it louder than the page where both sound.
BRIDGED = 5
KNEE = 0.7  # of full scale: peaks above it are bent, so that none is clipped
FULL_SCALE = 32767


def of_pcm(pcm: bytes) -> Samples:
    """16-bit little-endian mono."""
    return np.frombuffer(pcm, dtype="<i2").astype(np.float64) / (FULL_SCALE + 1)


def silence(seconds: float, rate: int) -> Samples:
    return np.zeros(round(seconds * rate))


def trim(samples: Samples) -> tuple[Samples, int]:
    """The samples between the first and the last sound, and how many were taken off the front."""
    loud = np.flatnonzero(np.abs(samples) > SILENCE * np.max(np.abs(samples), initial=0.0))
    if not loud.size:
        return samples[:0], 0
    return samples[loud[0] : loud[-1] + 1], int(loud[0])


def fade(samples: Samples, rate: int) -> Samples:
    """The same with short ramps at both ends."""
    length = min(round(FADE * rate), len(samples) // 2)
    ramp = np.linspace(0.0, 1.0, length, endpoint=False)
    faded = samples.copy()
    faded[:length] *= ramp
    faded[len(faded) - length :] *= ramp[::-1]
    return faded


def level(samples: Samples, rate: int) -> float:
    """dBFS, RMS over the speech and its shortest pauses; minus infinity for silence."""
    size = round(FRAME * rate)
    frames = samples[: len(samples) // size * size].reshape(-1, size)
    power = np.mean(frames**2, axis=1)
    loudest = np.max(power, initial=0.0)
    if loudest == 0.0:
        return float("-inf")
    heard = power > loudest * 10 ** (PAUSE_BELOW / 10)
    speech = np.convolve(heard, np.ones(BRIDGED + 1))[: len(heard)] > 0
    return float(10 * np.log10(np.mean(power[speech])))


def normalise(samples: Samples, rate: int) -> Samples:
    """At `LEVEL`, with peaks bent below full scale."""
    louder = samples * 10 ** ((LEVEL - level(samples, rate)) / 20)
    over = np.maximum(np.abs(louder) - KNEE, 0.0)
    bent = KNEE + (1 - KNEE) * np.tanh(over / (1 - KNEE))
    return np.where(over > 0.0, np.sign(louder) * bent, louder)


def to_wav(samples: Samples, rate: int) -> bytes:
    """A mono, 16-bit WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(np.round(samples * FULL_SCALE).astype("<i2").tobytes())
    return file.getvalue()
