"""Spoken fields."""
