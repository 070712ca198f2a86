"""A painter that needs no weights and no GPU: it reads the scene and paints a watercolour."""
