"""The decoder's process: a recording on stdin, raw samples on stdout, a refusal as JSON on stderr.

`python -I -m services.transcriber.decoder <pid of the parent>`, started by `bounded`. Before it reads a byte it binds
itself: address space, processor time, life time, no file or socket beyond its three pipes, no life after its parent.
"""

import io
import json
import resource
import signal
import sys
import wave

from chassis.tether import tie_to
from contracts.errors import IyagiError, NotAudio

ADDRESS_SPACE = 512 * 2**20  # bytes; FFmpeg's libraries alone take a quarter of it
PROCESSOR_TIME = 10  # seconds; a minute of opus takes 0.1
LIFE_TIME = 20  # seconds, also when nobody is left to end it
PIPES = 3  # stdin, stdout, stderr
REFUSED = 3  # exit status


def main() -> int:
    tie_to(parent=int(sys.argv[1]))
    signal.alarm(LIFE_TIME)
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_TIME, PROCESSOR_TIME))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # macOS does not enforce it
        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))

    from services.transcriber.decode import decoded  # FFmpeg's libraries, within the limits

    for _ in decoded(_silence()):
        pass  # PyAV imports some of itself when first used, which needs files
    resource.setrlimit(resource.RLIMIT_NOFILE, (PIPES, PIPES))
    try:
        for samples in decoded(sys.stdin.buffer.read()):
            sys.stdout.buffer.write(samples)
        sys.stdout.buffer.flush()
    except IyagiError as refusal:
        return _refuse(refusal)
    except MemoryError:
        return _refuse(NotAudio(why="it takes more memory than a recording does"))
    return 0


def _refuse(refusal: IyagiError) -> int:
    json.dump({"code": refusal.code, "values": refusal.values}, sys.stderr)
    return REFUSED


def _silence() -> bytes:
    recording = io.BytesIO()
    with wave.open(recording, "wb") as track:
        track.setnchannels(1)
        track.setsampwidth(2)
        track.setframerate(16_000)
        track.writeframes(bytes(3_200))
    return recording.getvalue()


if __name__ == "__main__":
    sys.exit(main())
