"""How any service lives. Knows nothing of books."""
