"""Recordings, made for real: every container and codec that browsers send, and what strangers might."""

import io
from fractions import Fraction

import av
import numpy
import soundfile
from numpy.typing import NDArray

TONE = 440.0  # Hz
RATE = 48_000
PACKET = 960  # samples of opus at 48 kHz

LIVE = {"live": "1"}  # as MediaRecorder writes webm: no duration in the header, no index
FRAGMENTED = {"movflags": "frag_keyframe+empty_moov"}  # as MediaRecorder writes mp4


def tone(seconds: float, rate: int = RATE) -> NDArray[numpy.float32]:
    time = numpy.arange(round(seconds * rate)) / rate
    return (0.3 * numpy.sin(2 * numpy.pi * TONE * time)).astype(numpy.float32)


def vowels(seconds: float, rate: int = 16_000) -> NDArray[numpy.float32]:
    """A pulse train through formants, four syllables a second: Silero takes it for speech."""
    time = numpy.arange(round(seconds * rate)) / rate
    phase = 2 * numpy.pi * numpy.cumsum(130 + 20 * numpy.sin(2 * numpy.pi * 0.7 * time)) / rate
    sound = numpy.zeros_like(time)
    for vowel, (first, second) in enumerate([(700, 1200), (300, 2300), (350, 800), (500, 1800)]):
        spoken = (time * 4).astype(int) % 4 == vowel
        for harmonic in range(1, 30):
            pitch = harmonic * 130
            gain = 1 / (1 + ((pitch - first) / 90) ** 2) + 0.6 / (1 + ((pitch - second) / 120) ** 2)
            sound += spoken * gain * numpy.sin(harmonic * phase)
    sound *= numpy.abs(numpy.sin(numpy.pi * 4 * time)) ** 0.6
    return (0.3 * sound / numpy.abs(sound).max()).astype(numpy.float32)


def encoded(
    container: str,
    codec: str,
    sound: NDArray[numpy.float32],
    options: dict[str, str] | None = None,
    rate: int = RATE,
) -> bytes:
    file = io.BytesIO()
    with av.open(file, "w", format=container, options=options or {}) as out:
        stream = out.add_stream(codec, rate=rate, layout="mono")
        for start in range(0, len(sound), PACKET):
            samples = (sound[None, start : start + PACKET] * 32767).astype("<i2")
            frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
            frame.sample_rate, frame.pts = rate, start
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return file.getvalue()


def vorbis(sound: NDArray[numpy.float32]) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, sound, RATE, format="OGG", subtype="VORBIS")
    return file.getvalue()


def silent_opus(container: str, hours: float) -> bytes:
    """One silent packet of 60 ms, again and again."""
    size = RATE * 60 // 1000
    file = io.BytesIO()
    with av.open(file, "w", format=container) as out:
        stream = out.add_stream("libopus", rate=RATE, layout="mono", options={"frame_duration": "60"})
        frame = av.AudioFrame.from_ndarray(numpy.zeros((1, size), "<i2"), format="s16", layout="mono")
        frame.sample_rate, frame.pts = RATE, 0
        silence = bytes(next(iter(stream.encode(frame))))
        for number in range(round(hours * 3600 * RATE / size)):
            packet = av.Packet(silence)
            packet.stream, packet.time_base = stream, Fraction(1, RATE)
            packet.pts = packet.dts = number * size
            out.mux(packet)
    return file.getvalue()


def silent_flac(hours: float) -> bytes:
    """A few frames of silence, the last of them again and again."""
    rate, file = 8_000, io.BytesIO()
    soundfile.write(file, numpy.zeros(10 * rate, "<i2"), rate, format="FLAC")
    with av.open(io.BytesIO(file.getvalue())) as flac:
        packets = [packet for packet in flac.demux() if packet.size]
    whole = packets[0]
    assert whole.pos is not None
    head = file.getvalue()[: whole.pos]
    return head + bytes(whole) * round(hours * 3600 * rate / (whole.duration or 1))


def film() -> bytes:
    """Pictures without a sound."""
    file = io.BytesIO()
    with av.open(file, "w", format="mp4") as out:
        stream = out.add_stream("mpeg4", rate=10, width=64, height=64, pix_fmt="yuv420p")
        for number in range(10):
            frame = av.VideoFrame.from_ndarray(numpy.zeros((64, 64, 3), numpy.uint8), format="rgb24")
            frame.pts = number
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return file.getvalue()
