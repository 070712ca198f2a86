"""A recording in any form that browsers make, decoded to 16 kHz mono float32 while it is counted.

FFmpeg reads what strangers send: this runs in the decoder's own process and nowhere else.
"""

import io
from collections.abc import Iterator

import av
import av.error
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer

from contracts.errors import NotAudio, RecordingTooLong

RATE = 16_000  # samples a second
SAMPLE = 4  # bytes, float32 in the byte order of this machine
MAX_SECONDS = 60
PADDING = 0.25  # seconds that an encoder may add to a recording of MAX_SECONDS
MAX_SAMPLES = int((MAX_SECONDS + PADDING) * RATE)
RATES = range(8_000, 192_001)  # Hz
CHANNELS = range(1, 9)

CONTAINERS = ("matroska", "mov", "wav", "ogg", "mp3")  # FFmpeg's names; webm is a matroska, mp4 and m4a are a mov
CODECS = (
    *("opus", "vorbis", "aac", "alac", "mp3", "mp3float"),
    *("pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_alaw", "pcm_mulaw"),
)
PROBE = {
    "format_whitelist": ",".join(CONTAINERS),
    "codec_whitelist": ",".join(CODECS),
    "protocol_whitelist": "none",  # a recording that names another file or address gets neither
}


def decoded(audio: bytes) -> Iterator[bytes]:
    """The samples of the first sound track, piece by piece. Raises NotAudio or RecordingTooLong."""
    try:
        with av.open(io.BytesIO(audio), mode="r", options=PROBE) as container:
            yield from _resampled(_frames(container, _sound(container)))
    except av.error.FFmpegError as error:
        raise NotAudio(why="not a kind of file that is known here, or damaged") from error


def _sound(container: InputContainer) -> AudioStream:
    if not container.streams.audio:
        raise NotAudio(why="there is no sound in it")
    stream = container.streams.audio[0]
    codec = stream.codec_context.name if stream.codec_context else "unknown"
    if codec not in CODECS:
        raise NotAudio(why=f"its sound is of the kind {codec}")
    stream.codec_context.thread_count = 1
    return stream


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[av.AudioFrame]:
    """Every frame that can be decoded: damage costs a packet, and a recording cut off ends where it was cut."""
    packets = container.demux(stream)
    seconds = 0.0
    while True:
        try:
            frames = next(packets).decode()
        except StopIteration:
            break
        except av.error.InvalidDataError:
            continue
        for frame in frames:
            if frame.sample_rate not in RATES or frame.layout.nb_channels not in CHANNELS:
                raise NotAudio(why=f"{frame.sample_rate} Hz in {frame.layout.nb_channels} channels")
            seconds += frame.samples / frame.sample_rate
            if seconds > MAX_SECONDS + PADDING:
                raise RecordingTooLong(limit=MAX_SECONDS)
            yield frame
    if not seconds:
        raise NotAudio(why="nothing in it can be decoded")


def _resampled(frames: Iterator[av.AudioFrame]) -> Iterator[bytes]:
    """One resampler for each run of frames of one shape: a device that is plugged in half-way changes it."""
    shape, resampler = None, AudioResampler("flt", "mono", RATE)
    for frame in frames:
        if shape not in (None, found := (frame.format.name, frame.layout.name, frame.sample_rate)):
            yield from _samples(resampler, None)
            resampler = AudioResampler("flt", "mono", RATE)
        shape = found
        frame.pts = None  # a pause leaves a gap in the time stamps; words are wanted, not when they were said
        yield from _samples(resampler, frame)
    yield from _samples(resampler, None)


def _samples(resampler: AudioResampler, frame: av.AudioFrame | None) -> Iterator[bytes]:
    for piece in resampler.resample(frame):
        yield bytes(piece.planes[0])[: piece.samples * SAMPLE]
