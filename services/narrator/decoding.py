"""A service's answer as samples, whatever it is packed in: the one file that touches PyAV."""

import io
from collections.abc import Iterator
from typing import Any

import av
import av.filter

from contracts.errors import EngineFailed

SHORTEST, LONGEST = 0.05, 180.0  # seconds of one sentence; what is less or more is no speech
SHOWN = 80  # bytes of an answer that is no sound: often it is words that say why
SAMPLE = 2  # bytes
LAYOUT, FORMAT = "mono", "s16"


def decoded(data: bytes, *, engine: str, rate: int | None = None, tempo: float = 1.0) -> tuple[bytes, int]:
    """16-bit little-endian mono at `rate` or its own, said `tempo` times as fast at the same pitch; and its rate.

    Raises EngineFailed for what is no sound.
    """
    try:
        with av.open(io.BytesIO(data), "r") as container:
            if not container.streams.audio:
                raise ValueError("no sound in it")
            stream = container.streams.audio[0]
            rate = rate or stream.rate
            return _pcm(container.decode(stream), rate, tempo, engine), rate
    except (av.error.FFmpegError, ValueError, EOFError) as error:
        raise EngineFailed(engine=engine, why=f"expected sound, found {data[:SHOWN]!r} ({error})") from error


def raw(data: bytes, *, engine: str, rate: int, tempo: float = 1.0) -> bytes:
    """The same of samples that come as they are, 16-bit little-endian mono at `rate`."""
    if not data or len(data) % SAMPLE:
        raise EngineFailed(engine=engine, why=f"expected samples of {SAMPLE} bytes, found {len(data)} bytes")
    frame = av.AudioFrame(format=FORMAT, layout=LAYOUT, samples=len(data) // SAMPLE)
    frame.planes[0].update(data)
    frame.sample_rate = rate
    return _pcm(iter([frame]), rate, tempo, engine)


def _pcm(frames: Iterator[av.AudioFrame], rate: int, tempo: float, engine: str) -> bytes:
    pcm = bytearray()
    for frame in _in_tempo(_resampled(frames, rate), rate, tempo):
        pcm += bytes(frame.planes[0])[: frame.samples * SAMPLE]  # planes are padded
        if len(pcm) > LONGEST * rate * SAMPLE:
            raise EngineFailed(engine=engine, why=f"it answered with more than {LONGEST:g} s for a sentence")
    if len(pcm) < SHORTEST * rate * SAMPLE or not any(pcm):
        raise EngineFailed(engine=engine, why=f"it answered with silence, {len(pcm) / SAMPLE / rate:.3f} s")
    return bytes(pcm)


def _resampled(frames: Iterator[av.AudioFrame], rate: int) -> Iterator[av.AudioFrame]:
    resampler = av.AudioResampler(format=FORMAT, layout=LAYOUT, rate=rate)
    for frame in frames:
        yield from resampler.resample(frame)
    yield from resampler.resample(None)


def _in_tempo(frames: Iterator[av.AudioFrame], rate: int, tempo: float) -> Iterator[av.AudioFrame]:
    if tempo == 1.0:
        yield from frames
        return
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=rate, format=FORMAT, layout=LAYOUT)
    faster, sink = graph.add("atempo", f"{tempo:g}"), graph.add("abuffersink")
    graph.link_nodes(source, faster, sink).configure()
    for frame in frames:
        frame.pts = None
        source.push(frame)
        yield from _ready(sink)
    source.push(None)
    yield from _ready(sink)


def _ready(sink: Any) -> Iterator[av.AudioFrame]:
    while True:
        try:
            yield sink.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
