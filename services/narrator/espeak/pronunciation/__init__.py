"""How written Korean sounds (표준 발음법), for an engine that does not know."""
