"""Four fields in, the pages of a tale out."""
