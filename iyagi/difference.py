"""What differs between two states."""

from difflib import unified_diff


def difference(before: str, after: str) -> str:
    """The lines that differ, with those around them; empty when none do."""
    lines = unified_diff(before.splitlines(), after.splitlines(), "before", "after", lineterm="")
    return "".join(f"{line}\n" for line in lines)
