"""Models for the real engines: what there is, fetched from wherever the operator says, verified."""
