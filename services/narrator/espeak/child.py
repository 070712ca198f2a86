"""A process that reads one page aloud with espeak-ng and ends.

A process of its own, because espeak-ng keeps state from one text to the next that nothing resets (the phase of its
flutter, measured: the same text gives other bytes the second time), because it is not thread-safe, and because a
child can be killed in the middle of a word. It starts in milliseconds: the standard library is all it imports.

In: one line of JSON, {voice, rate, pitch, range, seed, sentences}. Out: a line {version, rate}, or {missing: why};
then, for each sentence, a line {bytes, words: [[character, sample], …]} followed by so many bytes of PCM.
"""

import ctypes
import json
import sys
from ctypes import POINTER, c_char_p, c_int, c_size_t, c_uint, c_void_p
from typing import Any

SYSTEM = ("libespeak-ng.so.1", "libespeak-ng.1.dylib", "libespeak-ng.dll")

SYNCHRONOUS = 2  # espeak_Synth returns when everything has been said
DONT_EXIT = 0x8000  # or espeak-ng ends the process when it lacks its data
BUFFER = 100  # milliseconds
UTF8 = 1
PHONEMES = 0x100  # what is between [[ and ]] is phonemes
CHARACTERS = 1  # positions are counted in characters
RATE, VOLUME, PITCH, RANGE = 1, 2, 3, 4
HEADROOM = 60  # of 100: louder, its own limiter distorts
ECHO = "\x01{}H"  # a command within the text, for all that follows; 0 would leave a voice its own
DRY = 1  # of 256: the echo of a voice would fill its pauses and reach into the next sentence
LIST_ENDS, WORD = 0, 1
GO_ON = 0
SEED_LIMIT = 2**31


class Event(ctypes.Structure):
    _fields_ = [
        ("type", c_int),
        ("identifier", c_uint),
        ("position", c_int),  # of the first character, counted from 1
        ("length", c_int),
        ("milliseconds", c_int),
        ("sample", c_int),
        ("user", c_void_p),
        ("name", c_void_p),
    ]


Callback = ctypes.CFUNCTYPE(c_int, POINTER(ctypes.c_short), c_int, POINTER(Event))


class Missing(Exception):
    """No espeak-ng with a Korean voice was found."""


def load(voice: str) -> tuple[Any, int]:
    """The first espeak-ng that has this voice, the system's before the wheel's; and its sample rate."""
    found = []
    for name, data in candidates():
        try:
            library = ctypes.CDLL(name)
        except OSError as error:
            found.append(str(error))
            continue
        library.espeak_Synth.argtypes = [
            c_char_p, c_size_t, c_uint, c_int, c_uint, c_uint, POINTER(c_uint), c_void_p,
        ]  # fmt: skip
        library.espeak_Info.restype = c_char_p
        rate = library.espeak_Initialize(SYNCHRONOUS, BUFFER, data, DONT_EXIT)
        if rate > 0 and library.espeak_SetVoiceByName(voice.encode()) == 0:
            return library, rate
        found.append(f"{name} has no voice {voice}")
    raise Missing("; ".join(found))


def candidates() -> list[tuple[str, bytes | None]]:
    """Libraries and the folders of their data; None where the library knows its own."""
    system: list[tuple[str, bytes | None]] = [(name, None) for name in SYSTEM]
    try:
        import espeakng_loader
    except ImportError:
        return system
    return [*system, (espeakng_loader.get_library_path(), espeakng_loader.get_data_path().encode())]


def seed_breath(library: Any, seed: int) -> None:
    """The noise in breathy voices comes from the C library and, since 1.52, from a generator seeded by the clock."""
    ctypes.CDLL(None).srand(seed)
    if hasattr(library, "espeak_ng_SetRandSeed"):
        library.espeak_ng_SetRandSeed(ctypes.c_long(seed))


class Reader:
    """One text at a time, its PCM and where its words begin."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self._pcm = bytearray()
        self._words: list[tuple[int, int]] = []
        self._callback = Callback(self._hear)  # held here, or it is freed under espeak-ng's feet
        library.espeak_SetSynthCallback(self._callback)

    def read(self, text: str) -> tuple[bytes, list[tuple[int, int]]]:
        self._pcm.clear()
        self._words.clear()
        raw = text.encode() + b"\0"
        status = self._library.espeak_Synth(raw, len(raw), 0, CHARACTERS, 0, UTF8 | PHONEMES, None, None)
        if status != 0:
            raise RuntimeError(f"espeak_Synth returned {status}")
        return bytes(self._pcm), list(self._words)

    def _hear(self, samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            self._pcm.extend(ctypes.string_at(samples, 2 * count))
        index = 0
        while events[index].type != LIST_ENDS:
            if events[index].type == WORD:
                self._words.append((events[index].position - 1, events[index].sample))
            index += 1
        return GO_ON


def main() -> None:
    asked = json.loads(sys.stdin.buffer.readline())
    out = sys.stdout.buffer
    try:
        library, rate = load(asked["voice"])
    except Missing as missing:
        out.write(json.dumps({"missing": str(missing)}).encode() + b"\n")
        return
    library.espeak_SetParameter(RATE, asked["rate"], 0)
    library.espeak_SetParameter(VOLUME, HEADROOM, 0)
    library.espeak_SetParameter(PITCH, asked["pitch"], 0)
    library.espeak_SetParameter(RANGE, asked["range"], 0)
    seed_breath(library, asked["seed"] % SEED_LIMIT)
    version = library.espeak_Info(None).decode()
    out.write(json.dumps({"version": version, "rate": rate}).encode() + b"\n")
    reader = Reader(library)
    reader.read(ECHO.format(DRY))
    for sentence in asked["sentences"]:
        pcm, words = reader.read(sentence)
        out.write(json.dumps({"bytes": len(pcm), "words": words}).encode() + b"\n" + pcm)
        out.flush()


if __name__ == "__main__":
    main()
