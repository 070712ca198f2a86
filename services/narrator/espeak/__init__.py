"""The embedded voice: espeak-ng (GPL-3), which never enters the narrator's process but a child of it."""
