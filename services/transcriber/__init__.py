"""A recording in, its words out."""
