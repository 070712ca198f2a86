"""The embedded storyteller: Korean tales built on plots, with no weights and no GPU."""
