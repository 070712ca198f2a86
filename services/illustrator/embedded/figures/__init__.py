"""The cast: a rig for each plan of body, a table of kinds that says how each is built and coloured."""
