"""HTTP and SSE in front, the log of record and its fold behind."""
