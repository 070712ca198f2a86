"""Things of the tale: what lies on the ground, what hangs in the air, what gives light."""
