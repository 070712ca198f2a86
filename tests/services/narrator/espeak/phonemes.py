"""The phonemes that espeak-ng makes of texts, asked of it in a process of its own: JSON in, JSON out."""

import ctypes
import json
import subprocess
import sys
from collections.abc import Sequence

from services.narrator.espeak import child


def phonemes(texts: Sequence[str]) -> list[str]:
    """What it would say of each text, in its mnemonics, one space between two words."""
    asked = json.dumps(texts)
    told = subprocess.run([sys.executable, "-m", __name__], input=asked, capture_output=True, text=True, check=True)
    said: list[str] = json.loads(told.stdout)
    return said


def _phonemes(library: ctypes.CDLL, text: str) -> str:
    raw = ctypes.create_string_buffer(text.encode())
    left = ctypes.c_void_p(ctypes.addressof(raw))
    said = []
    while left.value is not None:
        said.append(library.espeak_TextToPhonemes(ctypes.byref(left), child.UTF8, 0).decode())
    return " ".join(said)


def main() -> None:
    library, _ = child.load("ko")
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_void_p), ctypes.c_int, ctypes.c_int]
    child.Reader(library).read("가")  # from then on what is in [[ ]] is taken for phonemes
    sys.stdout.write(json.dumps([_phonemes(library, text) for text in json.load(sys.stdin)]))


if __name__ == "__main__":
    main()
