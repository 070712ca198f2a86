"""The language of the services: facts, the values in them, the errors raised on purpose, the HTTP models.

Imports pydantic and nothing of ours, so that anyone may depend on it.
"""
