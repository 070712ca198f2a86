"""What can be measured of a sound, by other means than those it was made with."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]
Level = Callable[[Samples, int], float]  # of samples at a rate, in dB

FRAME = 0.04  # seconds
STEP = 0.02  # seconds
LOWEST, HIGHEST = 50, 400  # hertz, of a voice
VOICED = 0.6  # of the frame's own energy, found again one period later
NEARLY = 0.88  # of the best period: the shortest that is nearly as good, or an octave is lost
QUIET = 1 / 300  # of the loudest frame's power
INSTANT = 0.001  # seconds
ENVELOPE = 0.03  # seconds
RESPONSE = 0.6  # seconds, after which nothing is left of the envelope
HANGOVER = 0.2  # seconds
MARGIN = 15.9  # dB
HEARD = -35.0  # dB under the loudest 5 ms: what is quieter is a pause
AUDIBLE = -40.0  # dB under the loudest 5 ms: what is louder is a sound


def median_pitch(samples: Samples, rate: int) -> float:
    """Hertz, over the voiced frames, by autocorrelation."""
    size, shortest, longest = round(FRAME * rate), rate // HIGHEST, rate // LOWEST
    frames = np.lib.stride_tricks.sliding_window_view(samples, size)[:: round(STEP * rate)]
    frames = frames - frames.mean(axis=1, keepdims=True)
    power = (frames**2).mean(axis=1)
    window = np.hanning(size)
    found = _autocorrelation(frames[power > QUIET * power.max()] * window)[:, : longest + 1]
    found = found / found[:, :1] / (_autocorrelation(window[np.newaxis]) / (window**2).sum())[:, : longest + 1]
    lags = found[:, shortest:longest]
    best = lags.max(axis=1)
    periods = [shortest + _first_peak(lag, NEARLY * top) for lag, top in zip(lags, best, strict=True) if top > VOICED]
    return float(rate / np.median(periods))


def active_level(samples: Samples, rate: int) -> float:
    """dB of the speech without its longer pauses, by method B of ITU-T P.56."""
    size = round(INSTANT * rate)
    envelope = _smoothed(np.abs(samples[: len(samples) // size * size]).reshape(-1, size).mean(axis=1))
    energy = float((samples**2).sum()) / size
    levels = []
    for threshold in 2.0 ** -np.arange(1, 16):
        above = np.flatnonzero(envelope >= threshold)
        active = float(np.minimum(np.diff(above, append=len(envelope)), HANGOVER / INSTANT).sum())
        if active:
            level = 10 * np.log10(energy / active)
            levels.append((level - 20 * np.log10(threshold), level))
    margins, found = np.transpose(levels)
    lowest = int(np.argmin(margins))  # a threshold that hardly anything reaches says nothing
    return float(np.interp(MARGIN, margins[lowest:], found[lowest:]))


def sounding_level(samples: Samples, rate: int) -> float:
    """dB of what sounds, without any pause, not even that of a stop within a word."""
    frames, _ = _frames(samples, rate)
    return float(10 * np.log10(frames[frames > frames.max() * 10 ** (HEARD / 10)].mean()))


def pauses(samples: Samples, rate: int, longest: float) -> list[tuple[float, float]]:
    """Seconds between which nothing is heard, where that lasts longer than any silence within a word; to 5 ms."""
    frames, length = _frames(samples, rate)
    loud = np.flatnonzero(frames > frames.max() * 10 ** (AUDIBLE / 10))
    found = zip((loud[:-1] + 1) * length, loud[1:] * length, strict=True)
    return [(float(last), float(first)) for last, first in found if first - last > longest]


def onsets(samples: Samples, rate: int, longest: float) -> list[float]:
    """Seconds at which sound begins, at first and after a pause; to 5 ms."""
    frames, length = _frames(samples, rate)
    begun = np.argmax(frames > frames.max() * 10 ** (AUDIBLE / 10)) * length
    return [float(begun), *(first for _, first in pauses(samples, rate, longest))]


def sharpest(samples: Samples) -> float:
    """How far the samples are from a smooth line at their most abrupt place: a jump of 0.1 is 0.2 there."""
    return float(np.max(np.abs(np.diff(samples, 3)), initial=0.0))


def _smoothed(instants: Samples) -> Samples:
    """Twice by an exponential of 30 ms."""
    decay = np.exp(-INSTANT / ENVELOPE)
    at = np.arange(round(RESPONSE / INSTANT))
    return np.convolve(instants, (1 - decay) ** 2 * (at + 1) * decay**at)[: len(instants)]


def _frames(samples: Samples, rate: int) -> tuple[Samples, float]:
    """The power of each 5 ms, and how long those are to the sample, in seconds."""
    size = rate // 200
    power: Samples = (samples[: len(samples) // size * size].reshape(-1, size) ** 2).mean(axis=1)
    return power, size / rate


def _autocorrelation(frames: Samples) -> Samples:
    length = 2 * frames.shape[1]
    return np.asarray(np.fft.irfft(np.abs(np.fft.rfft(frames, length)) ** 2, length))


def _first_peak(lags: Samples, enough: float) -> int:
    at = int(np.argmax(lags > enough))
    while at + 1 < len(lags) and lags[at + 1] > lags[at]:
        at += 1
    return at
