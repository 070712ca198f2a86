"""A page's words in, a voice out."""
