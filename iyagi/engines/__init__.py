"""Are the engines that are configured fit to work? What each needs, what of it is here, and the line that mends it."""
