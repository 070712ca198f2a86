"""The whole stack as real processes."""
