"""Seeds as llama.cpp takes them: its largest number means none, and zero means none to what stands around it."""

LARGEST = 2**32 - 2


def sown(seed: int) -> int:
    """From 1 to 2**32 - 1: what is asked for, and for the last of them the one before."""
    return min(seed, LARGEST)
