"""Samples as a file that every such service reads, and whether there is anything to hear in them."""

import io

import numpy
import soundfile

RATE = 16_000  # Hz
QUIET = 0.003  # of full scale, -50 dB: below it nobody speaks, and what listens to it hears television credits


def is_silent(samples: bytes) -> bool:
    sound = numpy.frombuffer(samples, numpy.float32)
    return not sound.size or not bool((numpy.abs(sound) > QUIET).any())


def wav(samples: bytes) -> bytes:
    """16 bit, mono."""
    sound = numpy.nan_to_num(numpy.frombuffer(samples, numpy.float32), posinf=1.0, neginf=-1.0).clip(-1.0, 1.0)
    file = io.BytesIO()
    soundfile.write(file, sound, RATE, format="WAV", subtype="PCM_16")
    return file.getvalue()
