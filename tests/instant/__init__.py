"""Services with tools that take no time, for tests of everything around them."""
